/** Reads back what a published transcript says, as far as the engine needs it. */
import { DateTime } from 'luxon';
import { z } from 'zod';
import type { Instant } from '../core/instant.ts';
import type { Transcript } from '../core/transcript-document.ts';

const published = z.looseObject({
  session: z.looseObject({ closes_at: z.string() }),
  questions: z.array(z.looseObject({ number: z.int(), votes: z.int().nullish() })),
});

export interface Published {
  readonly closesAt: Instant;
  /** Question number → votes. */
  readonly votes: ReadonlyMap<number, number>;
}

/** `null` where the text is no transcript. */
export function publishedAt(json: string): Published | null {
  const parsed = published.safeParse(parsedJson(json));
  if (!parsed.success) return null;
  const { session, questions } = parsed.data;
  return {
    closesAt: DateTime.fromISO(session.closes_at).toMillis(),
    votes: new Map(
      questions.flatMap(({ number, votes }) => (typeof votes === 'number' ? [[number, votes]] : [])),
    ),
  };
}

/** Does the published text say what the transcript says, apart from the notices that went out? */
export function sameButNotices(json: string, transcript: Transcript): boolean {
  const value = parsedJson(json);
  if (typeof value !== 'object' || value === null) return false;
  return JSON.stringify({ ...value, notices: [] }) === JSON.stringify({ ...transcript, notices: [] });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
