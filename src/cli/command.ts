/** What a command of `gitchat` is, and how it ends. */

/** Exit statuses. 64 is `EX_USAGE` of sysexits(3). */
export const OK = 0;
export const PROBLEMS = 1;
export const WRONG_USAGE = 64;

export interface Command {
  /** What may follow the command's name, for the help. */
  readonly usage: string;
  readonly summary: string;
  /** `args`: what follows the name, without options; `say` prints a line. Returns the exit status. */
  readonly run: (args: readonly string[], say: (line: string) => void) => number | Promise<number>;
}
