/** A session as the rules see it now: everything that is shown, said or archived is derived from this. */
import type { Instant, Milliseconds } from './instant.ts';
import type { Question, Remark } from './question.ts';
import type { LedgerEntry, SessionRecord } from './record.ts';
import type { SessionFile, Window } from './session-file.ts';

/** `scheduled` → `open` → `closed` → `archived`; or `cancelled`. */
export type Phase = 'scheduled' | 'open' | 'closed' | 'archived' | 'cancelled';

export interface Counts {
  readonly asked: number;
  readonly approved: number;
  readonly answered: number;
  readonly declined: number;
  readonly duplicates: number;
  readonly withdrawn: number;
  readonly held: number;
  readonly rejected: number;
}

/** `answered` ÷ `of`; both are always printed. `of`: approved and neither duplicate nor withdrawn. */
export interface AnswerRate {
  readonly answered: number;
  readonly of: number;
}

export interface Session {
  /** `owner/name`. */
  readonly repository: string;
  readonly file: SessionFile;
  readonly phase: Phase;
  /** The window in force: the file's, or as a moderator changed it since. */
  readonly window: Window;
  readonly grace: Milliseconds;
  readonly hub: { readonly number: number; readonly url: string } | null;
  /** In the order of their numbers. */
  readonly questions: readonly Question[];
  readonly remarks: readonly Remark[];
  readonly ledger: readonly LedgerEntry[];
  readonly counts: Counts;
  readonly answerRate: AnswerRate;
  readonly record: SessionRecord;
  /** Why it was cancelled, if it was and a reason was given. */
  readonly cancelReason: string | null;
  /** When the phase changes next by the clock alone; `null`: never. */
  readonly nextPhaseAt: Instant | null;
}
