/** Hiding a comment behind a reason: the one thing that needs GraphQL. */
import type { Log, MinimiseReason } from '../engine/ports.ts';
import { orNull, type RepositoryClient } from './repository-client.ts';

const MUTATION = `mutation ($comment: ID!, $reason: ReportedContentClassifiers!) {
  minimizeComment(input: { subjectId: $comment, classifier: $reason }) { minimizedComment { isMinimized } }
}`;

export type Minimise = (
  client: RepositoryClient,
  comment: number,
  reason: MinimiseReason,
) => Promise<boolean>;

/** A minimiser that says once, for all repositories, when the server cannot do it; it then returns `false`. */
export function minimiser(log: Log): Minimise {
  let isKnownMissing = false;
  return async ({ octokit, at }, comment, reason) => {
    const { data } = await octokit.rest.issues.getComment({ ...at, comment_id: comment });
    const answer = await orNull(octokit.graphql<unknown>(MUTATION, { comment: data.node_id, reason }));
    if (answer !== null) return true;
    if (!isKnownMissing) log.warn({}, 'this server cannot minimise comments; they stay as they are');
    isKnownMissing = true;
    return false;
  };
}
