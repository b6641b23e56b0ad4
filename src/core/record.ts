/**
 * The session's record: what GitHub itself would forget (who was given which number, decisions whose comment
 * or label is gone, notices sent). Kept in the local store at every step, and mirrored to GitHub.
 */
import type { Instant } from './instant.ts';
import type { SourceKey } from './post.ts';
import type { PairedBy } from './question.ts';
import type { CommandProblem } from './reading/command.ts';

export type Role = 'moderator' | 'rule' | 'asker' | 'guest';

/** What a ledger entry can say was done. */
export type LedgerAction =
  | 'approve'
  | 'hold'
  | 'reject'
  | 'restore'
  | 'tag'
  | 'untag'
  | 'duplicate'
  | 'not-duplicate'
  | 'answers'
  | 'answered'
  | 'unanswered'
  | 'assign'
  | 'pin'
  | 'ask-for'
  | 'mute'
  | 'unmute'
  | 'extend'
  | 'open'
  | 'close'
  | 'cancel'
  | 'archive'
  | 'pass'
  | 'withdraw'
  | 'appeal'
  | 'undo';

/** One decision. The list of them is append-only; the state of the session is what they add up to. */
export interface LedgerEntry {
  /** Names the act that caused it, so that one act is entered once: post and command, or post and text. */
  readonly key: string;
  readonly at: Instant;
  /** Number of the question; `null` for decisions about the session or a person. */
  readonly question: number | null;
  readonly action: LedgerAction;
  readonly byRole: Role;
  /** Login of the one who decided; kept for appeals, not published. */
  readonly by: string | null;
  /** Why; of an `undo`, the action that was undone. */
  readonly reason: string | null;
  /** SHA-256 of the question's text when it was decided. */
  readonly textSha256: string | null;
  /**
   * SHA-256 of that text without its personal data, of a decision whether it is let in: everybody may know it, and
   * whoever kept the text can check it.
   */
  readonly checkableSha256?: string;
  /** What the action needs besides (topic names, the other question's number, a moment, the entry undone …), as text. */
  readonly detail: string | null;
}

/**
 * Whether the decision lets a text be read. The hash of any other text is nobody's business: from that of a text
 * which was held for a telephone number, the number could be guessed.
 */
export function letsIn({ action }: LedgerEntry): boolean {
  return action === 'approve' || action === 'restore';
}

/** Why a command that was understood could not be carried out. */
export type Obstacle =
  /** It names no question, and does not stand in a question's issue. */
  | 'which-question'
  | 'no-such-question'
  | 'duplicate-of-itself'
  /** `/duplicate` of a duplicate of it. */
  | 'points-back'
  | 'withdrawn'
  | 'nothing-to-restore'
  /** `/approve … redacted` of a text in which no personal data is found. */
  | 'nothing-to-redact'
  /** `/assign` to somebody else; named are the guests. */
  | 'not-a-guest'
  | 'nobody-to-assign'
  | 'mutes-a-guest'
  | 'mutes-a-moderator'
  | 'already-muted'
  /** Muted for a day, and the same moderator asks for more. */
  | 'second-moderator'
  | 'not-muted'
  | 'nothing-to-pair'
  | 'not-rejected'
  | 'already-appealed'
  | 'own-decision'
  | 'time-is-past'
  | 'already-open'
  | 'not-open'
  | 'still-open'
  | 'session-is-over'
  | 'asks-nothing'
  | 'once-a-comment'
  | 'only-on-the-hub'
  /** `/undo` of a question on which nothing was decided that is in force. */
  | 'nothing-to-undo'
  /** The same of the session. */
  | 'nothing-to-undo-here'
  /** The same of one moderator. */
  | 'nothing-by-them'
  /** What is to be undone would have come by itself since. */
  | 'time-has-come'
  /** Without it, the session would have ended already. */
  | 'would-be-over';

/** What the comment about a failed command has to explain. */
export type Explanation =
  | CommandProblem
  /** `names`: the questions (`Q7`) or logins that the sentence about it names; mostly none. */
  | { readonly kind: 'obstacle'; readonly obstacle: Obstacle; readonly names: readonly string[] }
  | Information;

/** Not a failure: what `/help` and `/why` ask for. */
export type Information =
  { readonly kind: 'help'; readonly role: Role } | { readonly kind: 'why'; readonly question: number };

/** Does it only tell what was asked for? */
export function isInformation(explanation: Explanation): explanation is Information {
  return explanation.kind === 'help' || explanation.kind === 'why';
}

/** A command that decided nothing: not allowed, not understood, or only a call for information. Answered once. */
export interface Refusal {
  readonly key: string;
  readonly at: Instant;
  /** The comment's id, and the number of the issue it stands on. */
  readonly comment: number;
  readonly issue: number;
  readonly raw: string;
  /** `null`: no right to do it, which a 👎 says well enough. */
  readonly explanation: Explanation | null;
}

/** A decision that an owner could not undo, and why. */
export interface LeftInForce {
  readonly question: number | null;
  readonly action: LedgerAction;
  readonly obstacle: Obstacle;
}

/** What there is to say about a command that was carried out, besides 👍. */
export type Report =
  /** An owner undid what this moderator had decided. */
  | {
      readonly kind: 'undid';
      readonly login: string;
      readonly decisions: readonly Pick<LeftInForce, 'question' | 'action'>[];
      readonly left: readonly LeftInForce[];
      /** They can go on, because nobody took their rights away. */
      readonly stillModerates: boolean;
    }
  /** For longer, it takes a second moderator. */
  | { readonly kind: 'muted-for-a-day'; readonly login: string };

/** A command with its report, which is told once. */
export interface Reported {
  readonly key: string;
  /** The comment's id, and the number of the issue it stands on. */
  readonly comment: number;
  readonly issue: number;
  readonly raw: string;
  readonly report: Report;
}

/** A reaction by which a command is still to be answered. */
export interface OwedReaction {
  readonly comment: number;
  readonly reaction: '+1' | '-1' | 'confused';
}

export type Channel = 'github' | 'email' | 'webhook';

export type NoticeKind =
  | 'announced'
  | 'opened'
  | 'digest'
  | 'reminder'
  | 'closed'
  | 'transcript'
  | 'held'
  | 'rejected'
  | 'answered'
  | 'call';

/** A notice that went out. */
export interface NoticeSent {
  /** Names the notice: kind, person, and what it is about. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly at: Instant;
  readonly channel: Channel;
  readonly toRole: 'guest' | 'asker' | 'moderator';
  /** Numbers of the questions a digest told of. */
  readonly questions: readonly number[];
}

/** GitChat's labels on an issue as last seen, and as they are about to be written (the same, where nothing is). */
export interface LabelMemory {
  readonly seen: readonly string[];
  readonly intended: readonly string[];
}

/** A question that a guest's comment was found to answer, for when an edit takes away what it was found by. */
export interface Pairing {
  readonly question: number;
  /** Ids of its parts. */
  readonly parts: readonly string[];
  readonly pairedBy: PairedBy;
}

/** Everything that is remembered of one session. */
export interface SessionRecord {
  /** Source → its number. Numbers are never given twice. */
  readonly numbers: Readonly<Partial<Record<SourceKey, number>>>;
  readonly ledger: readonly LedgerEntry[];
  readonly refusals: readonly Refusal[];
  readonly reports: readonly Reported[];
  readonly owed: readonly OwedReaction[];
  readonly notices: readonly NoticeSent[];
  /** Issue number → GitChat's own labels on it; what differs was changed by a person. */
  readonly labels: Readonly<Record<number, LabelMemory>>;
  /** Comment → what it answers. */
  readonly pairings: Readonly<Partial<Record<SourceKey, readonly Pairing[]>>>;
  /** Names of acts that are done once and then left to people (closing, hiding …). */
  readonly done: readonly string[];
}

/** The record of a session that has just been planned. */
export const EMPTY_RECORD: SessionRecord = {
  numbers: {},
  ledger: [],
  refusals: [],
  reports: [],
  owed: [],
  notices: [],
  labels: {},
  pairings: {},
  done: [],
};
