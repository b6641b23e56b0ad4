/** What somebody (the product, or the baseline) understood of a thread, by the names of its posts. */

export interface UnderstoodQuestion {
  /** Texts of the parts; one, where it was not taken apart. */
  readonly parts: readonly string[];
  readonly topics: readonly string[];
  readonly onBehalfOf: string | null;
  /** Earlier questions, the likest first. */
  readonly alike: readonly string[];
  /** Those of them that moderators are shown as asked before. */
  readonly suggested: readonly string[];
  /** The earlier question that it was merged into without anybody's doing. */
  readonly mergedInto: string | null;
  /** A guest declines to answer it, or a part of it. */
  readonly isDeclined: boolean;
}

/** A comment that answers, or declines to answer, a part. */
export interface UnderstoodAnswer {
  readonly post: string;
  readonly question: string;
  /** The part's text. */
  readonly part: string;
}

export interface Understanding {
  /** Post → the question it asks. */
  readonly questions: ReadonlyMap<string, UnderstoodQuestion>;
  readonly answers: readonly UnderstoodAnswer[];
  /** Post → what its author says in it, without an e-mail's trailer. */
  readonly says: ReadonlyMap<string, string>;
}
