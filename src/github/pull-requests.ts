/** Proposing changes as a pull request. */
import type { PullRequestSpec } from '../engine/ports.ts';
import { readHead } from './files.ts';
import type { RepositoryClient } from './repository-client.ts';

/** Opens it against the default branch, or finds the one already open from that branch; its number. */
export async function openPullRequest(client: RepositoryClient, spec: PullRequestSpec): Promise<number> {
  const { octokit, at } = client;
  const { data: open } = await octokit.rest.pulls.list({
    ...at,
    state: 'open',
    head: `${at.owner}:${spec.branch}`,
  });
  const existing = open.find((pull) => pull.head.ref === spec.branch);
  if (existing !== undefined) return existing.number;
  const { branch: base } = await readHead(client);
  const { branch: head, title, body } = spec;
  const { data: pull } = await octokit.rest.pulls.create({ ...at, title, body, head, base });
  return pull.number;
}
