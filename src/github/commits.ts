/** Several files in one commit, through GitHub's git data API. */
import { GitHubError, type CommitRequest } from '../engine/ports.ts';
import { readHead } from './files.ts';
import { orNull, type RepositoryClient } from './repository-client.ts';

/** A commit and its tree. */
export interface Tip {
  readonly commit: string;
  readonly tree: string;
}

/** A regular file. */
const FILE = { mode: '100644', type: 'blob' } as const;

/** Path → contents; `null` deletes. */
type Files = CommitRequest['files'];

/**
 * Commits on top of the branch as it is (a branch that does not exist starts from the default branch).
 * The new commit's id; `null` where nothing would change. Throws `conflict` when somebody else was faster.
 */
export async function commitFiles(client: RepositoryClient, request: CommitRequest): Promise<string | null> {
  const ref = `heads/${request.branch}`;
  const current = await readRef(client, ref);
  const base = await readTip(client, current ?? (await readHead(client)).sha);
  const files = await withoutIdleDeletions(client, request.files, base.commit);
  const made = await writeCommit(client, base, request.message, files);
  if (made === null) return null;
  await moveRef(client, ref, current, made.commit);
  return made.commit;
}

/** The commit that a ref (without `refs/`) points to; `null` where there is no such ref. */
export async function readRef({ octokit, at }: RepositoryClient, ref: string): Promise<string | null> {
  const answer = await orNull(octokit.rest.git.getRef({ ...at, ref }));
  return answer?.data.object.sha ?? null;
}

/** A commit with its tree. */
export async function readTip({ octokit, at }: RepositoryClient, commit: string): Promise<Tip> {
  const { data } = await octokit.rest.git.getCommit({ ...at, commit_sha: commit });
  return { commit, tree: data.tree.sha };
}

/** A commit with these files on top of `base` (`null`: of nothing); `null` where they change nothing. */
export async function writeCommit(
  { octokit, at }: RepositoryClient,
  base: Tip | null,
  message: string,
  files: Files,
): Promise<Tip | null> {
  if (files.size === 0) return null;
  const { data: tree } = await octokit.rest.git.createTree({
    ...at,
    ...(base === null ? {} : { base_tree: base.tree }),
    tree: [...files].map(([path, content]) =>
      content === null ? { path, ...FILE, sha: null } : { path, ...FILE, content },
    ),
  });
  if (tree.sha === base?.tree) return null;
  const parents = base === null ? [] : [base.commit];
  const { data: commit } = await octokit.rest.git.createCommit({ ...at, message, tree: tree.sha, parents });
  return { commit: commit.sha, tree: tree.sha };
}

/** Creates the ref (`from` is `null`) or moves it forward. Throws `conflict` where it has moved meanwhile. */
export async function moveRef(
  { octokit, at }: RepositoryClient,
  ref: string,
  from: string | null,
  sha: string,
): Promise<void> {
  if (from === null) {
    await octokit.rest.git.createRef({ ...at, ref: `refs/${ref}`, sha });
    return;
  }
  const answer = await orNull(octokit.rest.git.updateRef({ ...at, ref, sha, force: false }));
  if (answer === null) throw new GitHubError('conflict', 'a ref was deleted before it could be moved');
}

/** GitHub refuses a tree that deletes what is not there. */
async function withoutIdleDeletions(
  { octokit, at }: RepositoryClient,
  files: Files,
  ref: string,
): Promise<Files> {
  const kept = new Map(files);
  for (const [path, contents] of files) {
    if (contents !== null) continue;
    const found = await orNull(octokit.rest.repos.getContent({ ...at, path, ref }));
    if (found === null) kept.delete(path);
  }
  return kept;
}
