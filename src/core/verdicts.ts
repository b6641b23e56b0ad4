/** The review every question has now: what people decided, else what the rules notice in its present text. */
import type { Instant } from './instant.ts';
import { wordsAsked, type Asked } from './intake.ts';
import type { Course } from './phase.ts';
import type { SourceKey } from './post.ts';
import type { Aside, Finding, Review } from './question.ts';
import type { LedgerEntry } from './record.ts';
import { judge } from './rules/judge.ts';
import { UNDECIDED, type Standing } from './standing.ts';
import type { SessionView } from './view.ts';

const DAY = 24 * 60 * 60 * 1000;

export interface Verdict {
  readonly review: Review;
  readonly reason: string | null;
  readonly findings: readonly Finding[];
  /** Nobody but the rules has decided about the present text. */
  readonly byRules: boolean;
}

export interface Docket {
  readonly view: SessionView;
  readonly course: Course;
  readonly asked: readonly Asked[];
  readonly numbers: ReadonlyMap<SourceKey, number>;
  readonly standings: ReadonlyMap<number, Standing>;
  readonly ledger: readonly LedgerEntry[];
}

/** Question number → verdict, for every question whose post is there. */
export function verdictsOn(docket: Docket): ReadonlyMap<number, Verdict> {
  const verdicts = new Map<number, Verdict>();
  const standingOf = new Map<string, number>();
  const muted = mutedSince(docket.ledger);
  for (const asked of docket.asked) {
    const number = docket.numbers.get(asked.key);
    if (number === undefined) continue;
    const standing = docket.standings.get(number) ?? UNDECIDED;
    const earlierByAsker = standingOf.get(asked.asker ?? '') ?? 0;
    const findings = findingsIn(asked, earlierByAsker, muted, docket);
    const verdict = verdictFrom(asked, standing, findings, docket.view);
    verdicts.set(number, verdict);
    const counts = verdict.review !== 'rejected' && standing.outcome?.outcome !== 'withdrawn';
    // Deleted accounts have no name in common, only the lack of one.
    if (counts && asked.asker !== null) standingOf.set(asked.asker, earlierByAsker + 1);
  }
  return verdicts;
}

function findingsIn(
  asked: Asked,
  earlierByAsker: number,
  muted: ReadonlyMap<string, Instant>,
  docket: Docket,
): readonly Finding[] {
  if (asked.seeded || asked.onBehalfOf !== null) return [];
  const { view, course } = docket;
  const born = view.people.accountCreatedAt.get(asked.asker ?? '');
  const mutedAt = muted.get(asked.asker ?? '');
  return [
    ...timing(asked, course, view),
    ...(mutedAt !== undefined && asked.askedAt >= mutedAt ? [held('muted')] : []),
    ...judge(
      {
        text: wordsAsked(asked),
        earlierByAsker,
        accountAgeDays: born === undefined ? null : (asked.askedAt - born) / DAY,
      },
      view.settings.moderation,
    ),
  ];
}

/** Questions that come outside their time are kept, held, until a moderator lets them in. */
function timing(asked: Asked, { window, cancelled }: Course, view: SessionView): readonly Finding[] {
  if (!view.file.earlyQuestions && asked.askedAt < window.opensAt) return [held('too-early')];
  return asked.askedAt >= Math.min(window.closesAt, cancelled?.at ?? Infinity) ? [held('too-late')] : [];
}

function verdictFrom(
  asked: Asked,
  standing: Standing,
  findings: readonly Finding[],
  view: SessionView,
): Verdict {
  const decision = standing.review;
  if (standing.appeal !== null) return { review: 'held', reason: 'appeal', findings, byRules: false };
  const outdated = decision?.review === 'approved' && decision.textSha256 !== asked.post.sha256;
  if (decision !== null && !outdated) {
    return { review: decision.review, reason: decision.reason, findings, byRules: false };
  }
  const worst = findings.find(({ action }) => action === 'reject') ?? findings[0];
  if (worst !== undefined) {
    return {
      review: worst.action === 'reject' ? 'rejected' : 'held',
      reason: worst.flag,
      findings,
      byRules: true,
    };
  }
  const waits = view.settings.moderation.mode === 'pre' && !asked.seeded && asked.onBehalfOf === null;
  return { review: waits ? 'pending' : 'approved', reason: null, findings, byRules: true };
}

/**
 * Whether what an asker added to an answer is published. Nobody reviews it, so it has to pass the rules (but for
 * length: thanks are short), and where everything waits for a moderator, it stays on GitHub only.
 */
export function fitToPublish(docket: Docket): (added: Aside) => boolean {
  const { settings, people } = docket.view;
  const muted = mutedSince(docket.ledger);
  const rules = { ...settings.moderation, minLength: 0 };
  return ({ by, at, text }) => {
    const born = people.accountCreatedAt.get(by ?? '');
    const accountAgeDays = born === undefined ? null : (at - born) / DAY;
    const isMuted = at >= (muted.get(by ?? '') ?? Infinity);
    const isClean = judge({ text, earlierByAsker: 0, accountAgeDays }, rules).length === 0;
    return rules.mode === 'post' && !isMuted && isClean;
  };
}

function mutedSince(ledger: readonly LedgerEntry[]): ReadonlyMap<string, Instant> {
  const muted = new Map<string, Instant>();
  for (const { action, detail, at } of ledger) {
    if (action === 'mute' && detail !== null) muted.set(detail, at);
    if (action === 'unmute' && detail !== null) muted.delete(detail);
  }
  return muted;
}

function held(flag: string): Finding {
  return { flag, action: 'hold' };
}
