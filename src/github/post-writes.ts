/** Writing issues, comments and reactions. */
import type { Comment, Issue } from '../core/post.ts';
import { GitHubError, type IssueChange, type PostRef, type Reaction } from '../engine/ports.ts';
import { commentFromPayload, issueFromPayload } from './post-from-payload.ts';
import type { RepositoryClient } from './repository-client.ts';

export interface NewIssue {
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** Number of the milestone. */
  readonly milestone: number | null;
}

/** Opens an issue. */
export async function createIssue(client: RepositoryClient, issue: NewIssue): Promise<Issue> {
  const { octokit, at, ourSlug } = client;
  const { title, body, labels, milestone } = issue;
  const { data } = await octokit.rest.issues.create({
    ...at,
    title,
    body,
    labels: [...labels],
    ...(milestone === null ? {} : { milestone }),
  });
  return known(issueFromPayload(data, ourSlug));
}

/** Everything that changes about an issue, in one write. */
export async function changeIssue(
  client: RepositoryClient,
  number: number,
  change: IssueChange,
): Promise<Issue> {
  const { octokit, at, ourSlug } = client;
  const { labels, stateReason, ...rest } = change;
  const { data } = await octokit.rest.issues.update({
    ...at,
    issue_number: number,
    ...rest,
    ...(labels === undefined ? {} : { labels: [...labels] }),
    ...(stateReason === undefined ? {} : { state_reason: stateReason }),
  });
  return known(issueFromPayload(data, ourSlug));
}

/** Comments on an issue. */
export async function createComment(client: RepositoryClient, issue: number, body: string): Promise<Comment> {
  const { octokit, at, ourSlug } = client;
  const { data } = await octokit.rest.issues.createComment({ ...at, issue_number: issue, body });
  return known(commentFromPayload(data, ourSlug));
}

/** Replaces a comment's text. */
export async function changeComment(client: RepositoryClient, id: number, body: string): Promise<Comment> {
  const { octokit, at, ourSlug } = client;
  const { data } = await octokit.rest.issues.updateComment({ ...at, comment_id: id, body });
  return known(commentFromPayload(data, ourSlug));
}

/** Reacts; GitHub keeps one reaction of a kind for each person. */
export async function react(
  { octokit, at }: RepositoryClient,
  post: PostRef,
  reaction: Reaction,
): Promise<void> {
  if ('comment' in post) {
    await octokit.rest.reactions.createForIssueComment({
      ...at,
      comment_id: post.comment,
      content: reaction,
    });
  } else {
    await octokit.rest.reactions.createForIssue({ ...at, issue_number: post.issue, content: reaction });
  }
}

/** What was just written has to come back readable; the next look finds it if this answer was cut. */
function known<T>(post: T | null): T {
  if (post === null) throw new GitHubError('transient', 'GitHub answered a write in an unknown shape');
  return post;
}
