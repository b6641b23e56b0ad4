/** What the rules are given of one session: everything that is there now, and the time. */
import type { Instant } from './instant.ts';
import type { People } from './people.ts';
import type { Comment, Issue, SourceKey } from './post.ts';
import type { AlikeFinder } from './reading/alike.ts';
import type { SessionRecord } from './record.ts';
import type { SessionFile } from './session-file.ts';
import type { Settings } from './settings.ts';

/** A question in an issue of its own, with what was said there, oldest first. */
export interface QuestionThread {
  readonly issue: Issue;
  readonly comments: readonly Comment[];
}

export interface FrozenVotes {
  readonly closesAt: Instant;
  readonly votes: ReadonlyMap<number, number>;
}

export interface SessionView {
  /** `owner/name`. */
  readonly repository: string;
  readonly file: SessionFile;
  /** Since when the file has been missing from the repository; `null`: it is there. */
  readonly fileRemovedAt: Instant | null;
  readonly settings: Settings;
  readonly people: People;
  readonly hub: Issue | null;
  /** Oldest first. */
  readonly hubComments: readonly Comment[];
  /** Oldest first. */
  readonly threads: readonly QuestionThread[];
  /** Posts that are known to have been deleted. */
  readonly gone: ReadonlySet<SourceKey>;
  /** Numbers that the hub's board shows; they hold even where the record was lost. */
  readonly published: ReadonlyMap<SourceKey, number>;
  /** Votes as the transcript of a close froze them, by question number; `null`: there is none. */
  readonly frozenVotes: FrozenVotes | null;
  /** Who voted for a post, of those that were merged; they are asked for when votes are counted. */
  readonly voters: ReadonlyMap<SourceKey, readonly string[]>;
  /** Issue → who alone has changed its labels since the last look, as far as GitHub told. */
  readonly labelledBy: ReadonlyMap<number, string>;
  readonly record: SessionRecord;
  readonly alike: AlikeFinder;
  /** SHA-256 (UTF-8, lower-case hex), handed in because the core has none. */
  readonly sha256: (text: string) => string;
  readonly now: Instant;
}
