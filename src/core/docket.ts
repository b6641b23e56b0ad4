/** All that is decided upon: what was asked, and what has been decided until now. */
import type { Asked } from './intake.ts';
import type { Course } from './phase.ts';
import type { SourceKey } from './post.ts';
import type { LedgerEntry } from './record.ts';
import type { Standing } from './standing.ts';
import type { InForce } from './undoing.ts';
import type { SessionView } from './view.ts';

export interface Docket {
  readonly view: SessionView;
  readonly course: Course;
  readonly asked: readonly Asked[];
  readonly numbers: ReadonlyMap<SourceKey, number>;
  readonly standings: ReadonlyMap<number, Standing>;
  /** Everything that was ever entered. */
  readonly ledger: readonly LedgerEntry[];
  /** What of it counts. */
  readonly decisions: readonly InForce[];
}
