/** A session's record as it is mirrored to GitHub: what GitHub itself would forget, as stable JSON. */
import { z } from 'zod';
import type { Instant } from '../core/instant.ts';
import type { SessionFile } from '../core/session-file.ts';
import { EMPTY_RECORD, letsIn, type LedgerEntry, type SessionRecord } from '../core/record.ts';
import type { SessionMemory } from './session-memory.ts';

export interface SavedRecord {
  readonly file: SessionFile;
  readonly fileRemovedAt: Instant | null;
  readonly record: SessionRecord;
}

const saved = z.looseObject({
  file: z.custom<SessionFile>((value) => typeof value === 'object' && value !== null),
  fileRemovedAt: z.number().nullable(),
  record: z.custom<SessionRecord>((value) => typeof value === 'object' && value !== null),
});

/** The text to save, and the part of it that only the record knows: where that is unchanged, nothing is saved. */
export function recordText(memory: SessionMemory): { readonly text: string; readonly digest: string } {
  const { file, fileRemovedAt, record } = memory;
  const { refusals, reports, notices, done } = record;
  const ledger = record.ledger.map(withoutGuessableHash);
  const forgotten = { fileRemovedAt, ledger, refusals, reports, notices, done };
  // Labels are left out: they would be old when they are read, and look like changes made by people.
  const text = JSON.stringify({ file, fileRemovedAt, record: { ...record, ledger, labels: {} } }, null, 1);
  return { text: `${text}\n`, digest: JSON.stringify(forgotten) };
}

/** Everybody can read what is saved. */
function withoutGuessableHash(entry: LedgerEntry): LedgerEntry {
  return letsIn(entry) ? entry : { ...entry, textSha256: null };
}

/** What a new session's record holds that only it knows: nothing. */
export const NOTHING_TO_SAVE = JSON.stringify({
  fileRemovedAt: null,
  ledger: [],
  refusals: [],
  reports: [],
  notices: [],
  done: [],
});

/** Reads a saved record back; `null` where somebody spoilt it. */
export function readRecordText(text: string): SavedRecord | null {
  try {
    const parsed = saved.safeParse(JSON.parse(text));
    if (!parsed.success) return null;
    return { ...parsed.data, record: { ...EMPTY_RECORD, ...parsed.data.record } };
  } catch {
    return null;
  }
}
