/**
 * What the engine needs from outside, each as narrow as its use. `github`, `notify`, `store` and `archive`
 * implement these; tests put an in-memory world behind them.
 */
import type { Instant } from '../core/instant.ts';
import type { Label } from '../core/labels.ts';
import type { Comment, Issue } from '../core/post.ts';
import type { Channel } from '../core/record.ts';
import type { Session } from '../core/session.ts';
import type { Templates } from '../words/render.ts';

/** `owner/name`. */
export type RepositoryName = string;

// ---- GitHub ---------------------------------------------------------------------------------------------

/** Where the default branch stands. */
export interface Head {
  readonly branch: string;
  readonly sha: string;
}

export interface FileEntry {
  readonly name: string;
  /** Git blob id: equal ids, equal contents. */
  readonly sha: string;
}

export type Permission = 'admin' | 'write' | 'read' | 'none';

export interface IssueChange {
  readonly title?: string;
  readonly body?: string;
  readonly labels?: readonly string[];
  readonly milestone?: number | null;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: 'completed' | 'not_planned' | 'reopened';
}

export interface MilestoneSpec {
  readonly title: string;
  readonly description: string;
  readonly dueOn: Instant;
}

export interface CommitRequest {
  readonly branch: string;
  readonly message: string;
  /** Path → contents; `null` deletes. */
  readonly files: ReadonlyMap<string, string | null>;
}

export interface PullRequestSpec {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
}

export interface CheckRun {
  readonly sha: string;
  readonly name: string;
  readonly conclusion: 'success' | 'failure';
  readonly title: string;
  readonly summary: string;
  readonly annotations: readonly CheckAnnotation[];
}

export interface CheckAnnotation {
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export type Reaction = '+1' | '-1' | 'confused';
export type MinimiseReason = 'OFF_TOPIC' | 'SPAM' | 'ABUSE' | 'DUPLICATE' | 'OUTDATED' | 'RESOLVED';
/** A post that can be reacted to. */
export type PostRef = { readonly comment: number } | { readonly issue: number };

/** One repository on GitHub, seen as the App's installation sees it. Every call can throw a {@link GitHubError}. */
export interface GitHub {
  readonly repository: RepositoryName;

  head(): Promise<Head>;
  /** Text of a file at `ref` (default: the default branch); `null` where there is none. */
  file(path: string, ref?: string): Promise<string | null>;
  /** Files of a folder; empty where there is none. */
  directory(path: string): Promise<readonly FileEntry[]>;
  /** `.github/gitchat.yml` with `_extends` followed, as Probot apps do: the texts, outermost base last. */
  settingsTexts(): Promise<readonly { readonly path: string; readonly text: string }[]>;

  /** Issues (no pull requests) changed since then, oldest change first; `null`: all that ever were. */
  issuesSince(since: Instant | null): Promise<readonly Issue[]>;
  /** Comments of the whole repository changed since then, oldest change first. */
  commentsSince(since: Instant | null): Promise<readonly Comment[]>;
  /** Every issue with that label, open and closed. */
  issuesLabelled(label: string): Promise<readonly Issue[]>;
  /** One issue now; `null` where it is gone. */
  issue(number: number): Promise<Issue | null>;
  /** Every comment of an issue with its present votes. */
  commentsOn(issue: number): Promise<readonly Comment[]>;
  /** Every issue in a milestone with its present votes. */
  issuesIn(milestone: number): Promise<readonly Issue[]>;

  /** Logins, lower case, of the people who voted 👍 for a post; none where the post is gone. */
  votersOf(post: PostRef): Promise<readonly string[]>;

  permission(login: string): Promise<Permission>;
  /** Logins, lower case. `team`: `@org/team`. */
  teamMembers(team: string): Promise<readonly string[]>;
  accountCreatedAt(login: string): Promise<Instant | null>;

  /** Creates the labels that are missing and leaves the others as they are. */
  ensureLabels(labels: readonly Label[]): Promise<void>;
  /** Number of the milestone with that title (open or closed); creates or updates it. */
  ensureMilestone(spec: MilestoneSpec): Promise<number>;
  createIssue(
    title: string,
    body: string,
    labels: readonly string[],
    milestone: number | null,
  ): Promise<Issue>;
  changeIssue(number: number, change: IssueChange): Promise<Issue>;
  createComment(issue: number, body: string): Promise<Comment>;
  changeComment(id: number, body: string): Promise<Comment>;
  /** Reacting twice is reacting once. */
  react(post: PostRef, reaction: Reaction): Promise<void>;
  /** `false` where this server cannot minimise. */
  minimise(comment: number, reason: MinimiseReason): Promise<boolean>;

  /** Several files in one commit, on top of the branch as it is; the new commit's id, or `null` if nothing changed. */
  commit(request: CommitRequest): Promise<string | null>;
  /** Opens it, or returns the one already open from that branch; its number. */
  openPullRequest(spec: PullRequestSpec): Promise<number>;
  reportCheck(check: CheckRun): Promise<void>;

  /** A session's record as saved on GitHub (`refs/gitchat/<slug>`); `null` where there is none. */
  readRecord(slug: string): Promise<string | null>;
  saveRecord(slug: string, text: string): Promise<void>;
}

/** All repositories in which the App is installed. */
export interface Installations {
  repositories(): Promise<readonly RepositoryName[]>;
  open(repository: RepositoryName): Promise<GitHub>;
}

/** How a call to GitHub can fail. Octokit's errors are mapped to this once, at the edge. */
export class GitHubError extends Error {
  readonly kind: 'not-found' | 'forbidden' | 'rate-limited' | 'conflict' | 'invalid' | 'transient';
  /** When to try again, of `rate-limited`. */
  readonly retryAt: Instant | null;

  constructor(
    kind: GitHubError['kind'],
    message: string,
    options: { retryAt?: Instant | null; cause?: unknown } = {},
  ) {
    super(message, { cause: options.cause });
    this.name = 'GitHubError';
    this.kind = kind;
    this.retryAt = options.retryAt ?? null;
  }
}

// ---- what webhooks tell ---------------------------------------------------------------------------------

/** What a webhook brought that is worth keeping until the next look. */
export type Fact =
  /** `labelledBy`: who changed its labels, lower case; missing where the news is another, or GitChat did it. */
  | { readonly kind: 'issue'; readonly issue: Issue; readonly labelledBy?: string }
  | { readonly kind: 'issue-gone'; readonly number: number }
  | { readonly kind: 'comment'; readonly comment: Comment }
  | { readonly kind: 'comment-gone'; readonly id: number }
  /** The default branch moved, or the App's rights changed: read the files again. */
  | { readonly kind: 'pushed' }
  /** Something happened that only a fresh read can tell. */
  | { readonly kind: 'stirred' };

// ---- store ----------------------------------------------------------------------------------------------

/** A fact with its place in the order of arrival. */
export interface StoredFact {
  readonly id: number;
  readonly fact: Fact;
}

/** A repository to look at, claimed by this process until `leaseUntil`. */
export interface Claim {
  readonly repository: RepositoryName;
  /** Raised by every wake; tells `finish` whether something came in meanwhile. */
  readonly revision: number;
  /** Failed looks in a row before this one. */
  readonly attempts: number;
  /** Fencing token: a claim whose lease was taken over can no longer be extended, finished or failed. */
  readonly lease: string;
}

/** Durable memory. Every call is durable when it returns. Times are the caller's. */
export interface Store {
  /** Notes the facts and asks for a look no later than `at`, in one step. */
  wake(repository: RepositoryName, at: Instant, facts?: readonly Fact[]): Promise<void>;
  /** The repository that has been due longest, or `null`. */
  claim(now: Instant, leaseUntil: Instant): Promise<Claim | null>;
  /** Keeps the claim longer; `false` if it is no longer ours. */
  extend(claim: Claim, leaseUntil: Instant): Promise<boolean>;
  /** Ends a look that went well: the next is due at `next` (`null`: when woken), or at once if woken meanwhile. */
  finish(claim: Claim, next: Instant | null): Promise<void>;
  /** Ends a look that failed: it is tried again at `retryAt`. `error` is for the operator. */
  fail(claim: Claim, retryAt: Instant, error: string): Promise<void>;
  /** When the earliest repository is due; `null`: none. */
  nextDue(): Promise<Instant | null>;

  /** Facts not yet taken in, oldest first. */
  facts(repository: RepositoryName): Promise<readonly StoredFact[]>;
  /** What was remembered of a repository: key → JSON value. */
  recall(repository: RepositoryName): Promise<ReadonlyMap<string, unknown>>;
  /** Writes the changed keys (`undefined` forgets) and drops the facts they came from, in one step. */
  remember(
    repository: RepositoryName,
    changes: ReadonlyMap<string, unknown>,
    factsTaken?: readonly number[],
  ): Promise<void>;
  close(): Promise<void>;
}

// ---- notices --------------------------------------------------------------------------------------------

export interface CalendarEntry {
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly url: string;
  readonly start: Instant;
  readonly end: Instant;
  readonly cancelled: boolean;
}

/** A notice ready to go out by one channel other than GitHub. */
export interface Message {
  /** Stable: the same notice has the same id whenever it is sent. */
  readonly id: string;
  /** Message id of the first mail of the session to this person, for threading. */
  readonly thread: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly calendar: CalendarEntry | null;
}

/** Sends to people whose addresses only the operator knows. */
export interface Postbox {
  /** Channels on which a person (by login or by name) can be reached from a repository, in order of preference. */
  channelsOf(person: string, repository: RepositoryName): readonly Channel[];
  /** Throws where it did not go out; it may then be sent again with the same id. */
  send(person: string, channel: Channel, message: Message): Promise<void>;
}

// ---- archive --------------------------------------------------------------------------------------------

export interface ArchiveOptions {
  /** Folder in the repository, without a slash at either end. */
  readonly path: string;
  /** The text of the folder's `README.md` now; `null` where there is none. */
  readonly readme: string | null;
  /** GitChat's own version, for the footer. */
  readonly version: string;
  readonly templates: Templates;
}

/** Makes the files that a session leaves in its repository. Pure: the same input, the same bytes. */
export interface Archivist {
  paths(
    session: Session,
    folder: string,
  ): { readonly markdown: string; readonly json: string; readonly index: string };
  /** Path → contents. */
  files(session: Session, options: ArchiveOptions): ReadonlyMap<string, string>;
  /** The commit's message. Nothing in it was written by citizens. */
  message(session: Session): string;
}

// ---- the rest -------------------------------------------------------------------------------------------

export interface Clock {
  now(): Instant;
  /** Resolves after that many milliseconds, or when aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** Constant messages with fields; never citizens' text, never an address. */
export interface Log {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
  error(fields: Readonly<Record<string, unknown>>, message: string): void;
}
