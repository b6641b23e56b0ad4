/**
 * The issues and comments of all repositories, as emulate last showed them. GitHub's lists are answered from here:
 * emulate compares `since` as text, hides the repository-wide list of comments and leaves pull requests out.
 */
import type { Emulator } from './emulator.ts';
import {
  fieldsOf,
  find,
  json,
  refuse,
  route,
  type Answer,
  type Asked,
  type Handler,
  type Route,
} from './exchange.ts';
import { paged } from './pages.ts';

interface Post {
  readonly id: number;
  readonly node_id: string;
  readonly body: string | null;
  readonly user: { readonly login: string; readonly type: string } | null;
  readonly created_at: string;
  readonly updated_at: string;
  readonly url: string;
  readonly html_url: string;
  /** Counts, and the address of the list. */
  readonly reactions: Readonly<Record<string, number | string>>;
}

/** An issue, or a pull request as GitHub's lists of issues show it. */
export interface PostedIssue extends Post {
  readonly number: number;
  readonly title: string;
  readonly state: 'open' | 'closed';
  readonly state_reason: string | null;
  readonly locked: boolean;
  readonly labels: readonly { readonly name: string }[];
  readonly milestone: { readonly number: number; readonly title: string } | null;
  readonly assignees: readonly { readonly login: string }[];
  readonly comments: number;
  readonly pull_request?: { readonly url: string };
}

export interface PostedComment extends Post {
  readonly issue_url: string;
}

class Shelf {
  readonly issues = new Map<number, PostedIssue>();
  readonly comments = new Map<number, PostedComment>();
  /** Numbers of deleted issues. */
  readonly gone = new Set<number>();
}

export class Posts {
  readonly #shelves = new Map<string, Shelf>();
  readonly #emulator: Emulator;
  readonly #url: string;

  constructor(emulator: Emulator, url: string) {
    this.#emulator = emulator;
    this.#url = url;
  }

  /** Oldest first. */
  issues(repository: string): PostedIssue[] {
    return [...this.#shelf(repository).issues.values()];
  }

  /** Oldest first. */
  comments(repository: string): PostedComment[] {
    return [...this.#shelf(repository).comments.values()];
  }

  issue(repository: string, number: number): PostedIssue | undefined {
    return this.#shelf(repository).issues.get(number);
  }

  comment(repository: string, id: number): PostedComment | undefined {
    return this.#shelf(repository).comments.get(id);
  }

  /** The issue or comment with that node id, wherever it is. */
  byNodeId(nodeId: string): PostedIssue | PostedComment | undefined {
    for (const shelf of this.#shelves.values()) {
      for (const post of [...shelf.issues.values(), ...shelf.comments.values()]) {
        if (post.node_id === nodeId) return post;
      }
    }
    return undefined;
  }

  /** Deletes an issue for good, with its comments; the issue as it was. */
  deleteIssue(repository: string, number: number): PostedIssue | undefined {
    const shelf = this.#shelf(repository);
    const issue = shelf.issues.get(number);
    if (issue === undefined) return undefined;
    for (const comment of commentsOn(shelf, number)) shelf.comments.delete(comment.id);
    shelf.issues.delete(number);
    shelf.gone.add(number);
    return issue;
  }

  /** Takes in what a request that went well has changed. */
  async follow(asked: Asked, answer: Answer): Promise<void> {
    // Reactions leave a post as it was.
    if (asked.method === 'GET' || asked.path.includes('/reactions')) return;
    const followed = find(this.#followers, asked);
    await followed?.does(answer, ...followed.parts);
  }

  /** The answer to anything about a deleted issue; `null` for every other path. */
  goneAnswer(path: string): Answer | null {
    const [repository, number] = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)/.exec(path)?.slice(1) ?? [];
    if (repository === undefined || !this.#shelf(repository).gone.has(Number(number))) return null;
    return refuse(410, 'This issue was deleted');
  }

  /** Issues, comments and their lists. */
  routes(): Route<Handler>[] {
    return [
      route('GET', '/repos/{repo}/issues', (asked, repository) => {
        const chosen = this.issues(repository).filter((issue) => wanted(issue, asked.query));
        return paged(asked, this.#url, inOrder(chosen, asked.query, 'desc'));
      }),
      route('GET', '/repos/{repo}/issues/comments', (asked, repository) => {
        const comments = this.comments(repository);
        return paged(asked, this.#url, inOrder(changedSince(comments, asked.query), asked.query, 'asc'));
      }),
      route('GET', '/repos/{repo}/issues/comments/{id}', (_, repository, id) => {
        const comment = this.comment(repository, Number(id));
        return comment ? json(comment) : refuse(404, 'Not Found');
      }),
      route('GET', '/repos/{repo}/issues/{number}/comments', (asked, repository, number) => {
        if (!this.issue(repository, Number(number))) return refuse(404, 'Not Found');
        const comments = commentsOn(this.#shelf(repository), Number(number));
        // GitHub gives the comments of one issue oldest first and knows no other order.
        return paged(asked, this.#url, changedSince(comments, asked.query));
      }),
      route('GET', '/repos/{repo}/issues/{number}', (_, repository, number) => {
        const issue = this.issue(repository, Number(number));
        return issue ? json(issue) : refuse(404, 'Not Found');
      }),
    ];
  }

  readonly #followers: readonly Route<(answer: Answer, ...parts: string[]) => Promise<void>>[] = [
    route('POST', '/repos/{repo}/issues', (answer, repository) =>
      this.#refresh(repository, numberIn(answer)),
    ),
    route('POST', '/repos/{repo}/pulls', (answer, repository) => this.#refresh(repository, numberIn(answer))),
    route('PATCH', '/repos/{repo}/issues/comments/{id}', async (answer, repository) => {
      this.#keepComment(repository, answer);
    }),
    route('DELETE', '/repos/{repo}/issues/comments/{id}', async (_, repository, id) => {
      const comment = this.comment(repository, Number(id));
      this.#shelf(repository).comments.delete(Number(id));
      if (comment) await this.#refresh(repository, issueNumberOf(comment));
    }),
    route('POST', '/repos/{repo}/issues/{number}/comments', async (answer, repository, number) => {
      this.#keepComment(repository, answer);
      await this.#refresh(repository, Number(number));
    }),
    route('PATCH|DELETE', '/repos/{repo}/labels/{name}', (_, repository) => this.#refreshAll(repository)),
    route('PATCH|DELETE', '/repos/{repo}/milestones/{number}', (_, repository) =>
      this.#refreshAll(repository),
    ),
    ...['issues/{number}', 'issues/{number}/{path}', 'pulls/{number}', 'pulls/{number}/{path}'].map((rest) =>
      route(
        'POST|PUT|PATCH|DELETE',
        `/repos/{repo}/${rest}`,
        (_: Answer, repository: string, number: string) => this.#refresh(repository, Number(number)),
      ),
    ),
  ];

  #keepComment(repository: string, answer: Answer): void {
    const comment = answer.body as PostedComment;
    this.#shelf(repository).comments.set(comment.id, comment);
  }

  async #refreshAll(repository: string): Promise<void> {
    for (const number of this.#shelf(repository).issues.keys()) await this.#refresh(repository, number);
  }

  /** Looks at an issue anew. */
  async #refresh(repository: string, number: number): Promise<void> {
    const root = `/repos/${repository}`;
    const asIssue = await this.#emulator.asAdmin('GET', `${root}/issues/${number}`);
    if (asIssue.status === 200) return this.#keepIssue(repository, asIssue.body as PostedIssue);
    const asPull = await this.#emulator.asAdmin('GET', `${root}/pulls/${number}`);
    if (asPull.status === 200) this.#keepIssue(repository, issueOfPull(asPull.body as Pull));
  }

  /** Keeps the newest: looks at the same time may end in another order. */
  #keepIssue(repository: string, issue: PostedIssue): void {
    const { issues, gone } = this.#shelf(repository);
    const kept = issues.get(issue.number);
    if (gone.has(issue.number) || (kept && kept.updated_at > issue.updated_at)) return;
    issues.set(issue.number, issue);
  }

  #shelf(repository: string): Shelf {
    const shelf = this.#shelves.get(repository) ?? new Shelf();
    this.#shelves.set(repository, shelf);
    return shelf;
  }
}

/** The number of the issue on which a comment stands. */
export function issueNumberOf(comment: PostedComment): number {
  return Number(comment.issue_url.split('/').at(-1));
}

function numberIn(answer: Answer): number {
  return Number(fieldsOf(answer.body)['number']);
}

function commentsOn(shelf: Shelf, number: number): PostedComment[] {
  return [...shelf.comments.values()].filter((comment) => issueNumberOf(comment) === number);
}

type Pull = Omit<PostedIssue, 'reactions' | 'state_reason'> & {
  readonly issue_url: string;
  readonly url: string;
};

/** A pull request as the lists of issues show it. */
function issueOfPull(pull: Pull): PostedIssue {
  const { id, node_id, number, title, body, user, html_url, state, locked } = pull;
  const { labels, milestone, assignees, comments, created_at, updated_at } = pull;
  return {
    id,
    node_id,
    number,
    title,
    body,
    user,
    html_url,
    state,
    locked,
    labels,
    milestone,
    assignees,
    comments,
    created_at,
    updated_at,
    url: pull.issue_url,
    state_reason: null,
    reactions: { url: `${pull.issue_url}/reactions` },
    pull_request: { url: pull.url },
  };
}

function wanted(issue: PostedIssue, query: URLSearchParams): boolean {
  const state = query.get('state') ?? 'open';
  const labels = (query.get('labels') ?? '').split(',').filter(Boolean);
  const milestone = query.get('milestone');
  const creator = query.get('creator');
  return (
    (state === 'all' || issue.state === state) &&
    labels.every((name) => issue.labels.some((label) => label.name === name)) &&
    inMilestone(issue, milestone) &&
    (creator === null || issue.user?.login === creator) &&
    changedSince([issue], query).length === 1
  );
}

function inMilestone(issue: PostedIssue, asked: string | null): boolean {
  switch (asked) {
    case null:
      return true;
    case '*':
      return issue.milestone !== null;
    case 'none':
      return issue.milestone === null;
    default:
      return issue.milestone?.number === Number(asked);
  }
}

/** Posts changed at or after `since`, to the second, as GitHub keeps its times. */
function changedSince<P extends Post>(posts: readonly P[], query: URLSearchParams): readonly P[] {
  const since = query.get('since');
  if (since === null) return posts;
  return posts.filter((post) => Math.floor(Date.parse(post.updated_at) / 1000) * 1000 >= Date.parse(since));
}

function inOrder<P extends Post>(posts: readonly P[], query: URLSearchParams, usual: 'asc' | 'desc'): P[] {
  const key = query.get('sort') === 'updated' ? 'updated_at' : 'created_at';
  const sign = (query.get('direction') ?? usual) === 'asc' ? 1 : -1;
  return [...posts].sort((a, b) => sign * (a[key].localeCompare(b[key]) || a.id - b.id));
}
