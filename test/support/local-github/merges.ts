/** Merging a pull request into a branch that has moved on: emulate would undo what was committed since it was opened. */
import {
  fieldsOf,
  json,
  route,
  succeeded,
  type Answer,
  type Asked,
  type Handler,
  type Route,
} from './exchange.ts';
import type { Emulator } from './emulator.ts';

interface Ref {
  readonly object: { readonly sha: string };
}
interface Pull {
  readonly number: number;
  readonly base: { readonly ref: string };
  readonly head: { readonly ref: string };
}
interface Comparison {
  readonly files: readonly { readonly filename: string; readonly status: string; readonly sha: string }[];
}

/** `PUT …/pulls/{number}/merge`: emulate marks it as merged, and the branch gets the commit that git would make. */
export function mergeRoutes(emulator: Emulator): Route<Handler>[] {
  return [
    route('PUT', '/repos/{repo}/pulls/{number}/merge', async (asked, repository, number) => {
      const root = `/repos/${repository}`;
      const found = await emulator.asAdmin('GET', `${root}/pulls/${number}`);
      if (found.status !== 200) return found;
      const pull = found.body as Pull;
      const base = await tip(emulator, root, pull.base.ref);
      const head = await tip(emulator, root, pull.head.ref);
      // emulate wants a body where GitHub wants none.
      const marked = await emulator.forward({ ...asked, body: fieldsOf(asked.body) });
      if (!succeeded(marked)) return marked;

      const tree = await mergedTree(emulator, root, base, head);
      const commit = await emulator.ask({
        ...asWriter(asked),
        method: 'POST',
        path: `${root}/git/commits`,
        body: { message: messageOf(pull, repository), tree, parents: [base, head] },
      });
      const sha = shaOf(commit);
      await emulator.ask({
        ...asWriter(asked),
        method: 'PATCH',
        path: `${root}/git/refs/heads/${pull.base.ref}`,
        // emulate's own merge commit stands there now.
        body: { sha, force: true },
      });
      return json({ sha, merged: true, message: 'Pull Request successfully merged' });
    }),
  ];
}

/** The base's tree with what changed on the other branch since they parted. */
async function mergedTree(emulator: Emulator, root: string, base: string, head: string): Promise<string> {
  const comparison = await emulator.asAdmin('GET', `${root}/compare/${base}...${head}`);
  const baseCommit = await emulator.asAdmin('GET', `${root}/git/commits/${base}`);
  const changes = (comparison.body as Comparison).files.map((file) => ({
    path: file.filename,
    mode: '100644',
    type: 'blob',
    sha: file.status === 'removed' ? null : file.sha,
  }));
  const baseTree = shaOf({ ...baseCommit, body: fieldsOf(baseCommit.body)['tree'] });
  return shaOf(await emulator.asAdmin('POST', `${root}/git/trees`, { base_tree: baseTree, tree: changes }));
}

async function tip(emulator: Emulator, root: string, branch: string): Promise<string> {
  const ref = await emulator.asAdmin('GET', `${root}/git/ref/heads/${branch}`);
  return (ref.body as Ref).object.sha;
}

function shaOf(answer: Answer): string {
  return String(fieldsOf(answer.body)['sha']);
}

function messageOf(pull: Pull, repository: string): string {
  return `Merge pull request #${pull.number} from ${repository.split('/')[0]}/${pull.head.ref}`;
}

function asWriter(asked: Asked): { readonly authorization: string | undefined } {
  return { authorization: asked.headers['authorization'] };
}
