/** Makes sure that labels exist. */
import type { Label } from '../core/labels.ts';
import { GitHubError } from '../engine/ports.ts';
import { allPages } from './pages.ts';
import type { RepositoryClient } from './repository-client.ts';

/** Knows a repository's labels once it has read them. Names differ in more than case, as on GitHub. */
export class Labels {
  readonly #client: RepositoryClient;
  #known: Set<string> | null = null;

  constructor(client: RepositoryClient) {
    this.#client = client;
  }

  /** Creates those that are missing and leaves the others as people made them. */
  async ensure(labels: readonly Label[]): Promise<void> {
    this.#known ??= await this.#list();
    for (const label of labels) {
      const key = label.name.toLowerCase();
      if (this.#known.has(key)) continue;
      await this.#create(label);
      this.#known.add(key);
    }
  }

  async #list(): Promise<Set<string>> {
    const { octokit, at } = this.#client;
    const labels = await allPages(async (page) => {
      const { data } = await octokit.rest.issues.listLabelsForRepo({ ...at, ...page });
      return data;
    });
    return new Set(labels.map((label) => label.name.toLowerCase()));
  }

  async #create({ name, colour, description }: Label): Promise<void> {
    const { octokit, at } = this.#client;
    try {
      await octokit.rest.issues.createLabel({ ...at, name, color: colour, description });
    } catch (error) {
      // Somebody else made it a moment ago.
      if (error instanceof GitHubError && /already_exists/.test(error.message)) return;
      throw error;
    }
  }
}
