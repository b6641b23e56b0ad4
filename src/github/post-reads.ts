/** Reading issues and comments: what changed, one, or all of a session. */
import type { Instant } from '../core/instant.ts';
import type { Comment, Issue } from '../core/post.ts';
import { changedSince } from './changed-since.ts';
import type { ConditionalLists, FetchedPage, FetchPage } from './conditional-lists.ts';
import { allPages, PAGE_SIZE } from './pages.ts';
import { commentFromPayload, isOfPullRequest, issueFromPayload } from './post-from-payload.ts';
import { orNull, type RepositoryClient } from './repository-client.ts';

/** Issues changed since then, oldest change first. */
export async function readIssuesSince(
  client: RepositoryClient,
  since: Instant | null,
): Promise<readonly Issue[]> {
  const { octokit, at } = client;
  const payloads = await changedSince(since, async (query) => {
    const { data } = await octokit.rest.issues.listForRepo({ ...at, state: 'all', ...query });
    return data;
  });
  return postsFrom(client, payloads, issueFromPayload);
}

/** Comments on all issues changed since then, oldest change first. */
export async function readCommentsSince(
  client: RepositoryClient,
  since: Instant | null,
): Promise<readonly Comment[]> {
  const { octokit, at } = client;
  const payloads = await changedSince(since, async (query) => {
    const { data } = await octokit.rest.issues.listCommentsForRepo({ ...at, ...query });
    return data;
  });
  return postsFrom(client, payloads, commentFromPayload);
}

/** Issues with that label, open and closed. */
export async function readIssuesLabelled(client: RepositoryClient, label: string): Promise<readonly Issue[]> {
  const { octokit, at } = client;
  const payloads = await allPages(async (page) => {
    const { data } = await octokit.rest.issues.listForRepo({ ...at, labels: label, state: 'all', ...page });
    return data;
  });
  return postsFrom(client, payloads, issueFromPayload);
}

/** `null`: gone (deleted, moved to another repository), or a pull request. */
export async function readIssue(client: RepositoryClient, number: number): Promise<Issue | null> {
  const answer = await orNull(client.octokit.rest.issues.get({ ...client.at, issue_number: number }));
  if (answer === null) return null;
  return postsFrom(client, [answer.data], issueFromPayload)[0] ?? null;
}

/** All comments of an issue; free of GitHub's hourly limit where nothing has changed since the last call. */
export async function readCommentsOn(
  client: RepositoryClient,
  lists: ConditionalLists<Comment>,
  issue: number,
): Promise<readonly Comment[]> {
  const { octokit, at } = client;
  const fetchPage: FetchPage<Comment> = async (query, headers) =>
    pageFrom(
      client,
      await octokit.rest.issues.listComments({ ...at, issue_number: issue, ...query, headers }),
      commentFromPayload,
    );
  return lists.read(`issue ${issue}`, fetchPage);
}

/** All issues in a milestone; free of GitHub's hourly limit where nothing has changed since the last call. */
export async function readIssuesIn(
  client: RepositoryClient,
  lists: ConditionalLists<Issue>,
  milestone: number,
): Promise<readonly Issue[]> {
  const { octokit, at } = client;
  const filter = { milestone: String(milestone), state: 'all', sort: 'created', direction: 'asc' } as const;
  const fetchPage: FetchPage<Issue> = async (query, headers) =>
    pageFrom(
      client,
      await octokit.rest.issues.listForRepo({ ...at, ...filter, ...query, headers }),
      issueFromPayload,
    );
  return lists.read(`milestone ${milestone}`, fetchPage);
}

type Read<T> = (payload: unknown, ourSlug: string) => T | null;

interface PageAnswer {
  readonly status: number;
  readonly headers: { readonly etag?: string | undefined };
  readonly data: readonly unknown[];
}

function pageFrom<T>(client: RepositoryClient, answer: PageAnswer, read: Read<T>): FetchedPage<T> | null {
  if (answer.status === 304) return null;
  return {
    etag: answer.headers.etag ?? null,
    items: postsFrom(client, answer.data, read),
    isLast: answer.data.length < PAGE_SIZE,
  };
}

/** Without pull requests, and without what is in no known shape: one odd post must not hide all others. */
function postsFrom<T>(client: RepositoryClient, payloads: readonly unknown[], read: Read<T>): readonly T[] {
  const posts: T[] = [];
  for (const payload of payloads) {
    if (isOfPullRequest(payload)) continue;
    const post = read(payload, client.ourSlug);
    if (post === null)
      client.log.warn({ ...client.at }, 'left out a post that GitHub sent in an unknown shape');
    else posts.push(post);
  }
  return posts;
}
