/** The ledger and the notices of a transcript, as rows of its tables. */
import type { Instant } from '../core/instant.ts';
import { mutedUntil } from '../core/muting.ts';
import { movedTo } from '../core/phase.ts';
import type { LedgerEntry } from '../core/record.ts';
import { takesPersonalDataOut } from '../core/redactions.ts';
import { topicsIn } from '../core/standing.ts';
import type { TranscriptDecision, TranscriptNotice } from '../core/transcript-document.ts';
import { inlineText } from './markdown.ts';
import { localMoment, moment } from './transcript-moment.ts';
import { mention } from './transcript-people.ts';

/** A decision. `entry`: the one that it was made of; `zone`: the session's. */
export function decisionRow(decision: TranscriptDecision, entry: LedgerEntry | undefined, zone: string) {
  const { at, question, by_role, reason, text_sha256 } = decision;
  return {
    at: moment(at),
    question: question === null ? '' : linkTo(question),
    action: entry === undefined ? decision.action : decisionWords(entry, zone),
    by: by_role,
    // Of an undo, the reason is what was undone, and stands beside it.
    reason: reason === null || decision.action === 'undo' ? '' : inlineText(reason),
    sha256: text_sha256 === null ? '' : `\`${text_sha256.slice(0, 12)}\``,
  };
}

/**
 * The action, and what of its detail everybody may know; whom a moderator mutes is not told. `cite`: how another
 * question is named.
 */
export function decisionWords(
  entry: LedgerEntry,
  zone: string,
  cite: (question: string) => string = linkTo,
): string {
  const { action, detail, reason } = entry;
  if (detail === null) return action;
  switch (action) {
    case 'approve':
      return takesPersonalDataOut(entry) ? 'approve, personal data taken out' : action;
    case 'extend':
      return `extend to ${when(detail, zone)}`;
    case 'open':
    case 'close':
      return `${action} at ${when(detail, zone)}`;
    case 'tag':
    case 'untag':
      return `${action} ${inlineText(topicsIn({ detail }).join(', '))}`;
    case 'duplicate':
      return `duplicate of ${cite(`Q${Number(detail)}`)}`;
    case 'assign':
      return `assign to ${mention(detail)}`;
    case 'mute':
      return muteWords(mutedUntil(detail), zone);
    case 'undo':
      return `undo of ${reason ?? 'a decision'}`;
    default:
      return action;
  }
}

function when(detail: string, zone: string): string {
  const at = movedTo({ detail });
  return at === null ? 'an unknown time' : timeIn(at, zone);
}

function muteWords(until: Instant | null, zone: string): string {
  return until === null ? 'mute' : `mute until ${timeIn(until, zone)}`;
}

function timeIn(at: Instant, zone: string): string {
  return `${localMoment(at, zone)} (${zone})`;
}

function linkTo(question: string): string {
  return `[${question}](#${question.toLowerCase()})`;
}

/** The notices, those that differ in nothing as one row with their number. */
export function noticeRows(notices: readonly TranscriptNotice[]) {
  const alike = Map.groupBy(notices, ({ at, kind, channel, to_role }) =>
    [moment(at), kind, channel, to_role].join(' '),
  );
  return [...alike.values()].flatMap((group) =>
    group.slice(0, 1).map(({ at, kind, channel, to_role }) => ({
      at: moment(at),
      kind,
      channel,
      to: group.length === 1 ? to_role : `${group.length} ${to_role}s`,
    })),
  );
}
