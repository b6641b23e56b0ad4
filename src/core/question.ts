/** The words of a session: question, answer, follow-up, remark, and the states they can be in. */
import type { Instant } from './instant.ts';
import type { SourceKey } from './post.ts';
import type { Effect, RuleName } from './rules/names.ts';

/** Where a question stands with the moderators. */
export type Review = 'pending' | 'approved' | 'held' | 'rejected';

/** What became of a question. Independent of its review and of GitHub's open/closed. */
export type Outcome = 'unanswered' | 'answered' | 'declined' | 'duplicate' | 'withdrawn';

/** The reasons a moderator can give for a rejection. */
export const REJECTION_REASONS = [
  'off-topic',
  'not-a-question',
  'personal-attack',
  'private-life',
  'personal-data',
  'spam',
  'too-many',
  'duplicate',
] as const;
export type RejectionReason = (typeof REJECTION_REASONS)[number];

/** What one rule noticed in one question. A flag is a reason, not a verdict. */
export interface Finding {
  readonly rule: RuleName;
  /** What people are told: one of our flags, or that of the organiser's pattern. */
  readonly flag: string;
  readonly action: Effect;
  /** What was noticed, in a few words for moderators. Everybody can read it: it never holds the asker's words. */
  readonly evidence: readonly string[];
}

/** Which post a text comes from. `id` is the comment's id or the issue's number. */
export interface Source {
  readonly kind: 'comment' | 'issue';
  readonly id: number;
  readonly url: string;
}

/** The key of the post that a text comes from. */
export function keyOfSource({ kind, id }: Pick<Source, 'kind' | 'id'>): SourceKey {
  return `${kind}/${id}`;
}

export interface Part {
  /** `Q3a`; of a question with one part only: `Q3`. */
  readonly id: string;
  /** Markdown. */
  readonly text: string;
}

/** How an answer found its question, strongest first. */
export type PairedBy = 'command' | 'thread' | 'quote' | 'words' | 'number' | 'mention';

export interface Answer {
  /** `A2.1`: the first answer to Q2. */
  readonly id: string;
  readonly by: { readonly login: string | null; readonly role: 'guest' | 'delegate' };
  readonly source: Source;
  readonly answeredAt: Instant;
  readonly editedAt: Instant | null;
  /** Markdown, without quoted question, heading such as "A7:" and mail trailer. */
  readonly text: string;
  /** Ids of the parts it answers. */
  readonly parts: readonly string[];
  readonly pairedBy: PairedBy;
  /** In its words the guest declines to answer. */
  readonly declines: boolean;
}

/** What the asker adds after an answer. */
export interface Aside {
  readonly by: string | null;
  readonly source: Source;
  readonly at: Instant;
  /** Markdown. */
  readonly text: string;
}

/** What a guest says without answering a question. */
export interface Remark extends Aside {
  /** It puts an answer off: there is nothing to pair. */
  readonly promises: boolean;
}

/** A question as others point to it: which one, where it stands, and who asked it. */
interface Cited {
  readonly number: number;
  /** `Q3`. */
  readonly id: string;
  readonly source: Source;
  /** The issue on which it is answered: its own, or the hub. */
  readonly issue: number;
  /** `onBehalfOf` is the name a moderator gave with `/ask-for`; then `login` is the poster's. */
  readonly asker: { readonly login: string | null; readonly onBehalfOf: string | null };
  /** Asked by a moderator in their own name. */
  readonly seeded: boolean;
}

/** A question that was merged into another, as far as that one shows it. */
export type MergedQuestion = Cited;

export interface Question extends Cited {
  readonly askedAt: Instant;
  readonly editedAt: Instant | null;
  /** Of a question issue. */
  readonly title: string | null;
  /** Markdown, without commands and mail trailer. */
  readonly text: string;
  /** Of the post as written; where personal data was taken out, of what is left. */
  readonly sha256: string;
  /** Personal data was taken out of the present text. */
  readonly redacted: boolean;
  readonly topics: readonly string[];
  /** Distinct people; of merged questions, all together. */
  readonly votes: number;
  readonly review: Review;
  readonly outcome: Outcome;
  /** The question that stays, where this one was merged. */
  readonly duplicateOf: number | null;
  /** Questions that were merged into this one. */
  readonly mergedFrom: readonly MergedQuestion[];
  /** Earlier questions that may ask the same, the likeliest first; none once somebody has decided. */
  readonly mayRepeat: readonly number[];
  readonly pinned: boolean;
  /** Login of the guest a moderator assigned it to, where a session has several. */
  readonly assignedTo: string | null;
  /** What the rules noticed in the present text. */
  readonly findings: readonly Finding[];
  /** Why it is held, rejected or declined: a flag, a rejection reason, or words. */
  readonly reason: string | null;
  readonly parts: readonly Part[];
  readonly answers: readonly Answer[];
  readonly followUps: readonly Aside[];
}
