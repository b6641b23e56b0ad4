/** The sessions' records, each kept on GitHub under a ref of its own that no branch list shows. */
import { GitHubError } from '../engine/ports.ts';
import { moveRef, readRef, readTip, writeCommit, type Tip } from './commits.ts';
import { readBlob } from './files.ts';
import type { RepositoryClient } from './repository-client.ts';

const FILE = 'record.json';

/**
 * `refs/gitchat/<slug>` points to a commit that holds `record.json`. It only moves forward from the state that
 * this process has last seen, so a second process that saved meanwhile is noticed and not overwritten.
 */
export class RecordRefs {
  readonly #client: RepositoryClient;
  /** Slug → what this process has last seen. */
  readonly #seen = new Map<string, Tip>();

  constructor(client: RepositoryClient) {
    this.#client = client;
  }

  /** The record's text; `null` where none was saved. */
  async read(slug: string): Promise<string | null> {
    const { octokit, at } = this.#client;
    const tip = await this.#tip(slug);
    if (tip === null) return null;
    const { data } = await octokit.rest.git.getTree({ ...at, tree_sha: tip.tree });
    const entry = data.tree.find((entry) => entry.path === FILE);
    return entry?.sha === undefined ? null : readBlob(octokit, at, entry.sha);
  }

  /** Saves it. Throws `conflict` where another process saved since this one last looked; read again then. */
  async save(slug: string, text: string): Promise<void> {
    const base = this.#seen.get(slug) ?? (await this.#tip(slug));
    const made = await writeCommit(this.#client, base, `Record of ${slug}`, new Map([[FILE, text]]));
    if (made === null) return;
    try {
      await moveRef(this.#client, refOf(slug), base?.commit ?? null, made.commit);
      this.#seen.set(slug, made);
    } catch (error) {
      if (error instanceof GitHubError && error.kind === 'conflict') this.#seen.delete(slug);
      throw error;
    }
  }

  async #tip(slug: string): Promise<Tip | null> {
    const commit = await readRef(this.#client, refOf(slug));
    if (commit === null) {
      this.#seen.delete(slug);
      return null;
    }
    const tip = await readTip(this.#client, commit);
    this.#seen.set(slug, tip);
    return tip;
  }
}

/** As GitHub's API takes it, without `refs/`. */
function refOf(slug: string): string {
  return `gitchat/${slug}`;
}
