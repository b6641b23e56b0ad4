/** The shape of a transcript for programs: `gitchat.transcript/1`, described in `docs/schema/`. */
import type { Answer, Outcome, PairedBy, Part, Review, Source } from './question.ts';
import type { Channel, LedgerAction, NoticeKind, NoticeSent, Role } from './record.ts';
import type { AnswerRate, Counts, Phase } from './session.ts';

/** UTC, ISO 8601, to the second: `2026-05-06T19:00:00Z`. */
export type UtcSecond = string;

/** `Q7`. */
export type QuestionId = string;

export interface TranscriptSession {
  readonly slug: string;
  readonly title: string;
  readonly repository: string;
  /** Number of the session's issue. */
  readonly hub: number | null;
  readonly url: string | null;
  readonly state: Phase;
  readonly opens_at: UtcSecond;
  readonly closes_at: UtcSecond;
  readonly timezone: string;
  readonly guests: readonly {
    readonly login: string | null;
    readonly name: string;
    readonly role: string | null;
  }[];
}

export interface TranscriptAnswer {
  readonly id: string;
  readonly by: Answer['by'];
  readonly source: Source;
  readonly answered_at: UtcSecond;
  readonly edited_at: UtcSecond | null;
  readonly text: string;
  readonly parts: readonly string[];
  readonly paired_by: PairedBy;
}

export interface TranscriptAside {
  readonly by: string | null;
  readonly source: Source;
  readonly at: UtcSecond;
  readonly text: string;
}

/** A question that may be read by everybody. */
export interface PublishedQuestion {
  readonly id: QuestionId;
  readonly number: number;
  readonly asker: { readonly login: string | null; readonly on_behalf_of: string | null };
  readonly seeded: boolean;
  readonly source: Source;
  readonly asked_at: UtcSecond;
  readonly edited_at: UtcSecond | null;
  readonly text: string;
  readonly text_sha256: string;
  readonly topics: readonly string[];
  readonly votes: number;
  readonly review: 'approved';
  readonly outcome: Exclude<Outcome, 'withdrawn'>;
  readonly duplicate_of: QuestionId | null;
  readonly parts: readonly Part[];
  readonly answers: readonly TranscriptAnswer[];
  readonly follow_ups: readonly TranscriptAside[];
}

/** A question that was held, rejected or withdrawn: it keeps its number, and nothing of what it said or who asked. */
export interface WithheldQuestion {
  readonly id: QuestionId;
  readonly number: number;
  readonly asker: { readonly login: null; readonly on_behalf_of: null };
  readonly seeded: null;
  readonly source: null;
  readonly asked_at: null;
  readonly edited_at: null;
  readonly text: null;
  readonly text_sha256: null;
  readonly topics: readonly [];
  readonly votes: null;
  readonly review: Exclude<Review, 'pending'>;
  readonly outcome: Outcome;
  readonly duplicate_of: null;
  readonly parts: readonly [];
  readonly answers: readonly [];
  readonly follow_ups: readonly [];
}

export type TranscriptQuestion = PublishedQuestion | WithheldQuestion;

export interface TranscriptDecision {
  readonly at: UtcSecond;
  /** `null` for decisions about the session or a person. */
  readonly question: QuestionId | null;
  readonly action: LedgerAction;
  readonly by_role: Role;
  readonly reason: string | null;
  readonly text_sha256: string | null;
  /** Of an approval: personal data was taken out of the text first. */
  readonly redacted?: true;
}

export interface TranscriptNotice {
  readonly kind: NoticeKind;
  readonly at: UtcSecond;
  readonly channel: Channel;
  readonly to_role: NoticeSent['toRole'];
}

export interface Transcript {
  readonly schema: 'gitchat.transcript/1';
  readonly session: TranscriptSession;
  readonly counts: Counts;
  readonly answer_rate: AnswerRate;
  readonly questions: readonly TranscriptQuestion[];
  readonly remarks: readonly TranscriptAside[];
  readonly ledger: readonly TranscriptDecision[];
  readonly notices: readonly TranscriptNotice[];
}

/** Whether a question's text and asker may be read by everybody. */
export function isPublished(question: TranscriptQuestion): question is PublishedQuestion {
  return question.text !== null;
}
