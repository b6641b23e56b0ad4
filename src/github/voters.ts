/** Who voted for a post: the people behind its 👍. */
import type { PostRef } from '../engine/ports.ts';
import { allPages } from './pages.ts';
import { orNull, type RepositoryClient } from './repository-client.ts';

/** Logins, lower case; no bots, and none of deleted accounts. */
export async function readVoters(
  { octokit, at }: RepositoryClient,
  post: PostRef,
): Promise<readonly string[]> {
  const reactions = await allPages(async (page) => {
    const query = { ...at, content: '+1', ...page } as const;
    const answer = await orNull(
      'comment' in post
        ? octokit.rest.reactions.listForIssueComment({ ...query, comment_id: post.comment })
        : octokit.rest.reactions.listForIssue({ ...query, issue_number: post.issue }),
    );
    return answer?.data ?? [];
  });
  return reactions.flatMap(({ user }) =>
    user === null || user.type === 'Bot' ? [] : [user.login.toLowerCase()],
  );
}
