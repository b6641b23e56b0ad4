/** What is wrong with a file or form that somebody wrote, and how it is said to them. */

export interface Problem {
  /** The file, or the name of the form. */
  readonly path: string;
  /** Counted from 1; 0 where the writer saw no lines (an issue form). */
  readonly line: number;
  /** Counted from 1; 0 where the writer saw no lines. */
  readonly column: number;
  /** Such as `moderation.max_links`; empty where the whole file is meant. */
  readonly key: string;
  /** A sentence without its full stop; it begins with the key, if there is one. */
  readonly message: string;
  /** What would be right. */
  readonly expected: string;
  /** What was probably meant. */
  readonly nearest: string | null;
}

/** What came of reading something that a person wrote: its value, or everything that is wrong with it. */
export type Reading<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** The problem in plain words, in one line: where, what, what was expected, what was probably meant. */
export function describe(problem: Problem): string {
  const place =
    problem.line === 0 ? problem.path : `${problem.path}, line ${problem.line}, column ${problem.column}`;
  const hint = problem.nearest === null ? '' : ` Did you mean "${problem.nearest}"?`;
  return `${place}: ${problem.message}. Expected ${problem.expected}.${hint}`;
}
