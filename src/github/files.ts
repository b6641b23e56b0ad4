/** Files of a repository, and where its default branch stands. */
import type { FileEntry, Head } from '../engine/ports.ts';
import type { Octokit } from './connection.ts';
import { orNull, type RepositoryClient } from './repository-client.ts';

/** Throws `not-found` also where the repository answers under another name now: it was renamed. */
export async function readHead({ octokit, at }: RepositoryClient): Promise<Head> {
  const { data: repository } = await octokit.rest.repos.get(at);
  const branch = repository.default_branch;
  const { data } = await octokit.rest.git.getRef({ ...at, ref: `heads/${branch}` });
  return { branch, sha: data.object.sha };
}

/** Text (UTF-8) of a file at `ref` (`undefined`: the default branch); `null` where there is no file. */
export async function readFile(
  { octokit, at }: Pick<RepositoryClient, 'octokit' | 'at'>,
  path: string,
  ref: string | undefined,
): Promise<string | null> {
  const answer = await orNull(
    octokit.rest.repos.getContent({ ...at, path, ...(ref === undefined ? {} : { ref }) }),
  );
  const content = answer?.data;
  if (content === undefined || Array.isArray(content) || content.type !== 'file') return null;
  // Above 1 MB the contents API leaves the contents out.
  if (content.encoding !== 'base64') return readBlob(octokit, at, content.sha);
  return decoded(content.content);
}

/** Text of a git blob. */
export async function readBlob(octokit: Octokit, at: RepositoryClient['at'], sha: string): Promise<string> {
  const { data: blob } = await octokit.rest.git.getBlob({ ...at, file_sha: sha });
  return blob.encoding === 'base64' ? decoded(blob.content) : blob.content;
}

/** Files right in the folder (GitHub lists 1,000 at most); empty where there is no such folder. */
export async function listDirectory(
  { octokit, at }: RepositoryClient,
  path: string,
): Promise<readonly FileEntry[]> {
  const answer = await orNull(octokit.rest.repos.getContent({ ...at, path }));
  if (answer === null || !Array.isArray(answer.data)) return [];
  return answer.data
    .filter((entry) => entry.type === 'file')
    .map((entry) => ({ name: entry.name, sha: entry.sha }));
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
