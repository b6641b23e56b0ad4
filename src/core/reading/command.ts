/** The commands people can give, as data. `commands.ts` reads them from a comment. */
import type { Milliseconds } from '../instant.ts';
import type { RejectionReason } from '../question.ts';

/** The question that a command is about: named (`Q7`), or `null` for "the one whose issue this is". */
export type Target = number | null;

export type Command =
  | {
      readonly name: 'approve' | 'restore' | 'not-duplicate' | 'answered' | 'unanswered' | 'pin';
      readonly question: Target;
    }
  | { readonly name: 'withdraw' | 'appeal'; readonly question: Target }
  | { readonly name: 'hold'; readonly question: Target; readonly reason: string | null }
  | {
      readonly name: 'reject';
      readonly question: Target;
      readonly reason: RejectionReason;
      readonly note: string | null;
    }
  | { readonly name: 'pass'; readonly question: Target; readonly reason: string }
  | { readonly name: 'tag' | 'untag'; readonly question: Target; readonly topics: readonly string[] }
  | { readonly name: 'duplicate'; readonly question: Target; readonly of: DuplicateOf }
  | { readonly name: 'answers'; readonly questions: readonly number[] }
  | { readonly name: 'assign'; readonly question: Target; readonly login: string }
  | { readonly name: 'ask-for'; readonly person: string; readonly text: string }
  | { readonly name: 'mute' | 'unmute'; readonly login: string }
  | { readonly name: 'extend'; readonly by: Milliseconds }
  | { readonly name: 'extend'; readonly until: string }
  | { readonly name: 'open' | 'close' | 'archive' | 'help' }
  | { readonly name: 'cancel'; readonly reason: string | null };

/** `/duplicate of Q4`, or `of #12` by the number of the question's issue. */
export type DuplicateOf = { readonly question: number } | { readonly issue: number };

export type CommandName = Command['name'];

/** One line that starts with `/`, outside code and quotes: a command, or what is wrong with it. */
export type CommandLine =
  | { readonly ok: true; readonly raw: string; readonly command: Command }
  | { readonly ok: false; readonly raw: string; readonly problem: CommandProblem };

export type CommandProblem =
  /** No command of that name; `nearest` is the closest one there is. */
  | { readonly kind: 'unknown'; readonly nearest: CommandName | null }
  /** The command is known, its words are not right; `usage` shows a line that would work. */
  | { readonly kind: 'usage'; readonly name: CommandName; readonly usage: string };
