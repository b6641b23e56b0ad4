/** What becomes of one command: entries for the ledger, or why there are none. */
import type { Explanation, LedgerEntry, Obstacle, Report, Role } from '../record.ts';
import type { Asked } from '../intake.ts';
import { entryKey, type Act } from './acts.ts';
import type { Docket } from '../docket.ts';

export type Ruling =
  | {
      readonly kind: 'done';
      readonly entries: readonly LedgerEntry[];
      /** What there is to say besides 👍. */
      readonly report: Report | null;
    }
  /** No right to do it. */
  | { readonly kind: 'refused' }
  | { readonly kind: 'explained'; readonly explanation: Explanation };

/** One command about to be carried out: by whom, in which role, on what. */
export interface Motion {
  readonly act: Act;
  readonly role: Role;
  readonly docket: Docket;
}

/** A question that somebody decides on. */
export interface Targeted {
  readonly number: number;
  /** Missing where the post was deleted. */
  readonly asked: Asked | undefined;
}

/** What a decision is about, as far as it applies. */
export interface Decided {
  readonly question?: Targeted;
  readonly reason?: string | null;
  readonly detail?: string | null;
  /** The hash of the text that is decided on, where it is not that of the question's post. */
  readonly textSha256?: string;
}

export const REFUSED: Ruling = { kind: 'refused' };

/** A command that cannot be carried out as things are. `names`: what the sentence about it names. */
export function obstacle(which: Obstacle, ...names: readonly string[]): Ruling {
  return { kind: 'explained', explanation: { kind: 'obstacle', obstacle: which, names } };
}

/** One decision, entered in the name of the person who gave the command. */
export function done(
  motion: Motion,
  action: LedgerEntry['action'],
  decided: Decided = {},
  report: Report | null = null,
): Ruling {
  return { kind: 'done', entries: [entryFor(motion, action, decided)], report };
}

/** The same decision on each of several questions, as one act. */
export function doneOnEach(
  motion: Motion,
  action: LedgerEntry['action'],
  questions: readonly Targeted[],
  decided: Omit<Decided, 'question'> = {},
): Ruling {
  return allDone(
    motion,
    action,
    questions.map((question) => ({ ...decided, question })),
  );
}

/** Several decisions as one act. */
export function allDone(
  motion: Motion,
  action: LedgerEntry['action'],
  decided: readonly Decided[],
  report: Report | null = null,
): Ruling {
  const entries = decided.map((each, index) => ({
    ...entryFor(motion, action, each),
    key: entryKey(motion.act.key, index + 1),
  }));
  return { kind: 'done', entries, report };
}

/** The ledger entry for a decision. */
function entryFor(motion: Motion, action: LedgerEntry['action'], decided: Decided): LedgerEntry {
  const { act, role } = motion;
  return {
    key: act.key,
    at: act.at,
    question: decided.question?.number ?? null,
    action,
    byRole: role,
    by: act.comment.author,
    reason: decided.reason ?? null,
    textSha256: decided.textSha256 ?? decided.question?.asked?.post.sha256 ?? null,
    detail: decided.detail ?? null,
  };
}
