/** The commands people can give, as data. `commands.ts` reads them from a comment. */
import type { Milliseconds } from '../instant.ts';
import type { RejectionReason } from '../question.ts';

/** The question that a command is about: named (`Q7`), or `null` for "the one whose issue this is". */
export type Target = number | null;

/** The questions that a command is about, each once, as they were named; none: "the one whose issue this is". */
export type Targets = readonly number[];

export type Command =
  /** `redacted`: without the personal data in it. */
  | { readonly name: 'approve'; readonly questions: Targets; readonly redacted: boolean }
  | {
      readonly name: 'restore' | 'not-duplicate' | 'answered' | 'unanswered' | 'pin';
      readonly questions: Targets;
    }
  | { readonly name: 'withdraw' | 'appeal'; readonly question: Target }
  | { readonly name: 'why'; readonly question: Target }
  | { readonly name: 'hold'; readonly questions: Targets; readonly reason: string | null }
  | {
      readonly name: 'reject';
      readonly questions: Targets;
      readonly reason: RejectionReason;
      readonly note: string | null;
    }
  | { readonly name: 'pass'; readonly question: Target; readonly reason: string }
  | { readonly name: 'tag' | 'untag'; readonly questions: Targets; readonly topics: readonly string[] }
  | { readonly name: 'duplicate'; readonly questions: Targets; readonly of: DuplicateOf }
  | { readonly name: 'answers'; readonly questions: Targets }
  /** The last decision on these questions, or on the session; or everything that somebody decided. */
  | { readonly name: 'undo'; readonly questions: Targets }
  | { readonly name: 'undo'; readonly login: string }
  | { readonly name: 'assign'; readonly questions: Targets; readonly login: string }
  | { readonly name: 'ask-for'; readonly person: string; readonly text: string }
  /** `length`: `null` for "until it is ended". */
  | { readonly name: 'mute'; readonly login: string; readonly length: Milliseconds | null }
  | { readonly name: 'unmute'; readonly login: string }
  | { readonly name: 'extend'; readonly by: Milliseconds }
  | { readonly name: 'extend'; readonly until: string }
  | { readonly name: 'open' | 'close' | 'archive' }
  | { readonly name: 'help' }
  | { readonly name: 'cancel'; readonly reason: string | null };

/** `/duplicate of Q4`, or `of #12` by the number of the question's issue. */
export type DuplicateOf = { readonly question: number } | { readonly issue: number };

export type CommandName = Command['name'];

/** One line that starts with `/`, outside code and quotes: a command, or what is wrong with it. */
export type CommandLine =
  | { readonly ok: true; readonly raw: string; readonly command: Command }
  | { readonly ok: false; readonly raw: string; readonly problem: CommandProblem };

/** What is missing from the words of a command, or wrong with them. */
export type Fault =
  | 'no-reason'
  /** Neither is one of the reasons for a rejection. */
  | 'no-rejection-reason'
  | 'odd-rejection-reason'
  | 'no-topic'
  | 'odd-topic'
  /** `/duplicate` of what? */
  | 'no-original'
  /** `/answers` what? */
  | 'no-question'
  /** Not one account of GitHub. */
  | 'no-person'
  /** `/ask-for` without a name, or without a question. */
  | 'no-name-or-question'
  | 'no-time'
  | 'odd-time'
  /** There is more than the command can make use of. */
  | 'odd-words';

/** Words of a command that cannot be carried out. */
export interface Misreading {
  readonly fault: Fault;
  /** The words that are at fault; may be empty. */
  readonly words: string;
  /** The whole line as it would work, made of what was written. */
  readonly usage: string;
}

export type CommandProblem =
  /** No command of that name; `nearest` is the closest one there is, with a line that would work. */
  | {
      readonly kind: 'unknown';
      readonly nearest: { readonly name: CommandName; readonly usage: string } | null;
    }
  /** A command to undo another, such as `/unpin`, where nothing does. `name`: the one that stays done. */
  | { readonly kind: 'no-undo'; readonly name: CommandName }
  /** The command is known, its words are not right. */
  | ({ readonly kind: 'usage'; readonly name: CommandName } & Misreading);
