/** An in-memory GitHub repository with the people in it. Its state is the truth; calls and webhooks follow from it. */
import { createHash } from 'node:crypto';
import type { Instant } from '../../../src/core/instant.ts';
import type { Label } from '../../../src/core/labels.ts';
import type { Comment, Issue, Post, SourceKey } from '../../../src/core/post.ts';
import type { CheckRun, Fact, Permission, PullRequestSpec, Reaction } from '../../../src/engine/ports.ts';

export const BOT = 'gitchat[bot]';

export interface TownPeople {
  readonly permissions?: Readonly<Record<string, Permission>>;
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  readonly accounts?: Readonly<Record<string, Instant>>;
}

/** Issue and comment as stored: votes are people, and they change without any trace in `updatedAt`. */
type Stored<P extends Post> = P & { readonly voters: ReadonlySet<string> };

export class Town {
  readonly repository = 'riverton/townhall';
  readonly branch = 'main';
  readonly issues = new Map<number, Stored<Issue>>();
  readonly comments = new Map<number, Stored<Comment>>();
  readonly labels = new Map<string, Label>();
  readonly milestones = new Map<number, { title: string; description: string; dueOn: Instant }>();
  readonly branches = new Map<string, Map<string, string>>([['main', new Map()]]);
  readonly records = new Map<string, string>();
  readonly reactions: { readonly key: SourceKey; readonly by: string; readonly reaction: Reaction }[] = [];
  readonly hidden = new Map<number, string>();
  readonly checks: CheckRun[] = [];
  readonly pullRequests: (PullRequestSpec & { readonly number: number })[] = [];
  readonly people: TownPeople;
  readonly now: () => Instant;
  /** Where webhooks go. A test can lose, repeat or shuffle them. */
  onFact: (fact: Fact) => void = () => undefined;
  #nextNumber = 1;
  #nextComment = 1000;
  /** Apart from people's, so that these have the same ids whatever GitChat says in between. */
  #nextOwnComment = 900_000;
  #revision = 1;

  constructor(now: () => Instant, people: TownPeople = {}) {
    this.now = now;
    this.people = people;
  }

  headSha(): string {
    return `sha-${this.#revision}`;
  }

  files(branch = this.branch): Map<string, string> {
    const known = this.branches.get(branch);
    if (known !== undefined) return known;
    const fresh = new Map(this.branches.get(this.branch));
    this.branches.set(branch, fresh);
    return fresh;
  }

  // ---- what anybody can do --------------------------------------------------------------------------------

  openIssue(by: string, title: string, body: string, labels: readonly string[] = []): Issue {
    const number = this.#nextNumber++;
    const issue: Stored<Issue> = {
      ...this.#post(by, body, `https://github.com/${this.repository}/issues/${number}`),
      kind: 'issue',
      number,
      title,
      sha256: sha256(`${title}\n\n${body}`),
      labels,
      milestone: null,
      open: true,
    };
    this.issues.set(number, issue);
    this.#tell({ kind: 'issue', issue });
    return issue;
  }

  changeIssue(
    number: number,
    change: Partial<Pick<Issue, 'title' | 'body' | 'labels' | 'milestone' | 'open'>>,
    by: string | null = null,
  ) {
    const before = this.issues.get(number);
    if (before === undefined) return null;
    const now = this.#second();
    const body = change.body ?? before.body;
    const title = change.title ?? before.title;
    const sha = sha256(`${title}\n\n${body}`);
    const after: Stored<Issue> = { ...before, ...change, body, sha256: sha, updatedAt: now };
    this.issues.set(number, after);
    // Only the webhook of an edit tells when an issue's text was changed: no read does.
    const isEdited = sha !== before.sha256;
    const issue = isEdited ? { ...after, editedAt: now } : after;
    const isRelabelled = change.labels !== undefined && by !== null;
    this.#tell({ kind: 'issue', issue, ...(isRelabelled && { labelledBy: by }) });
    return after;
  }

  comment(by: string, issue: number, body: string): Comment {
    const id = by === BOT ? this.#nextOwnComment++ : this.#nextComment++;
    const url = `https://github.com/${this.repository}/issues/${issue}#issuecomment-${id}`;
    const comment: Stored<Comment> = { ...this.#post(by, body, url), kind: 'comment', id, issue };
    this.comments.set(id, comment);
    this.#tellOfComment(comment);
    return comment;
  }

  editComment(id: number, body: string): Comment | null {
    const before = this.comments.get(id);
    if (before === undefined) return null;
    const now = this.#second();
    const after = { ...before, body, sha256: sha256(body), updatedAt: now, editedAt: now };
    this.comments.set(id, after);
    this.#tellOfComment(after);
    return after;
  }

  deleteComment(id: number): void {
    this.comments.delete(id);
    this.#tell({ kind: 'comment-gone', id });
  }

  deleteIssue(number: number): void {
    this.issues.delete(number);
    this.#tell({ kind: 'issue-gone', number });
  }

  /** GitHub sends no webhook for a reaction, and no time moves. */
  vote(by: string, post: Post): void {
    if (post.kind === 'comment') {
      const comment = this.comments.get(post.id);
      if (comment !== undefined) this.comments.set(post.id, withVote(comment, by));
    } else {
      const issue = this.issues.get(post.number);
      if (issue !== undefined) this.issues.set(post.number, withVote(issue, by));
    }
  }

  /** The account becomes GitHub's "ghost": its posts stay, its name is gone. */
  deleteAccount(login: string): void {
    for (const [id, comment] of this.comments) {
      if (comment.author === login) this.comments.set(id, { ...comment, author: null });
    }
    for (const [number, issue] of this.issues) {
      if (issue.author === login) this.issues.set(number, { ...issue, author: null });
    }
  }

  push(files: Readonly<Record<string, string | null>>, branch = this.branch): void {
    for (const [path, text] of Object.entries(files)) {
      if (text === null) this.files(branch).delete(path);
      else this.files(branch).set(path, text);
    }
    if (branch === this.branch) {
      this.#revision += 1;
      this.#tell({ kind: 'pushed' });
    }
  }

  // ---- looking at it ----------------------------------------------------------------------------------------

  /** What GitChat said on an issue, in order. */
  said(issue: number): readonly string[] {
    return [...this.comments.values()]
      .filter((comment) => comment.issue === issue && comment.authorKind === 'ours')
      .map(({ body }) => body);
  }

  reactionsTo(post: Post): readonly Reaction[] {
    const key: SourceKey = post.kind === 'comment' ? `comment/${post.id}` : `issue/${post.number}`;
    return this.reactions.filter((each) => each.key === key).map(({ reaction }) => reaction);
  }

  #post(by: string, body: string, url: string) {
    const now = this.#second();
    const permission = this.people.permissions?.[by] ?? 'none';
    const teams = Object.values(this.people.teams ?? {});
    return {
      body,
      sha256: sha256(body),
      author: by.toLowerCase(),
      authorKind:
        by === BOT ? ('ours' as const) : by.endsWith('[bot]') ? ('bot' as const) : ('person' as const),
      insider: permission === 'write' || permission === 'admin' || teams.some((team) => team.includes(by)),
      createdAt: now,
      updatedAt: now,
      editedAt: null,
      votes: 0,
      voters: new Set<string>(),
      url,
    };
  }

  #tell(fact: Fact): void {
    this.onFact(fact);
  }

  /** A comment touches its issue, and its webhook brings both. */
  #tellOfComment(comment: Comment): void {
    const before = this.issues.get(comment.issue);
    if (before !== undefined) {
      const issue = { ...before, updatedAt: comment.updatedAt };
      this.issues.set(issue.number, issue);
      this.#tell({ kind: 'issue', issue });
    }
    this.#tell({ kind: 'comment', comment });
  }

  /** GitHub's times have whole seconds. */
  #second(): Instant {
    return Math.floor(this.now() / 1000) * 1000;
  }
}

function withVote<P extends { readonly voters: ReadonlySet<string> }>(post: P, by: string): P {
  const voters = new Set([...post.voters, by]);
  return { ...post, voters, votes: voters.size };
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
