/** What waits for the moderators of a session, oldest first: what their desk shows, and when they are called to it. */
import type { Instant } from './instant.ts';
import type { Question, Remark } from './question.ts';
import type { LedgerEntry } from './record.ts';
import type { Session } from './session.ts';
import type { Settings } from './settings.ts';

/** A question that waits for a decision. */
export interface Waiting {
  readonly question: Question;
  readonly since: Instant;
}

export interface Desk {
  /** Rejections to which the asker objects. */
  readonly appeals: readonly Waiting[];
  /** Held, or pending where everything is looked at first. */
  readonly review: readonly Waiting[];
  /** What guests said that may be an answer, and to which nobody knows. */
  readonly remarks: readonly Remark[];
}

/** What waits now. */
export function deskOf({ questions, ledger, remarks }: Session): Desk {
  const since = waitingSince(ledger);
  const waiting = questions
    .filter(({ review, outcome }) => (review === 'held' || review === 'pending') && outcome !== 'withdrawn')
    .map((question): Waiting => ({ question, since: since.get(question.number) ?? question.askedAt }))
    .sort((a, b) => a.since - b.since || a.question.number - b.question.number);
  return {
    appeals: waiting.filter(({ question }) => question.reason === 'appeal'),
    review: waiting.filter(({ question }) => question.reason !== 'appeal'),
    remarks: remarks.filter(({ promises }) => !promises).toSorted((a, b) => a.at - b.at),
  };
}

/** A mention of the moderators, because something waits too long. */
export interface Call {
  /** When it is due. */
  readonly at: Instant;
  /** Names it for good. */
  readonly key: string;
  /** What waits and was not yet called about, oldest first. */
  readonly waiting: readonly Waiting[];
}

/**
 * The next call to the moderators. They are called about each matter once, and not more often than the settings let a
 * matter wait; `null`: nothing waits that they were not called about.
 */
export function nextCall(session: Session, { notify }: Settings): Call | null {
  const { appeals, review } = deskOf(session);
  const calls = session.record.notices.filter(({ kind }) => kind === 'call').map(({ at }) => at);
  const last = Math.max(-Infinity, ...calls);
  const waiting = [...appeals, ...review]
    .filter(({ since }) => since > last)
    .sort((a, b) => a.since - b.since);
  const [oldest] = waiting;
  if (oldest === undefined) return null;
  const at = Math.max(oldest.since, last) + notify.callModeratorsAfter;
  return { at, key: `call/${oldest.question.number}/${oldest.since}`, waiting };
}

/** Question number → when it was last put back or appealed. */
function waitingSince(ledger: readonly LedgerEntry[]): ReadonlyMap<number, Instant> {
  const since = new Map<number, Instant>();
  for (const { question, action, at } of ledger) {
    if (question !== null && (action === 'hold' || action === 'appeal')) since.set(question, at);
  }
  return since;
}
