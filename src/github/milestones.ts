/** Makes sure that a session's milestone exists. */
import { GitHubError, type MilestoneSpec } from '../engine/ports.ts';
import { allPages } from './pages.ts';
import type { RepositoryClient } from './repository-client.ts';

/** Finds, creates and updates milestones by title, and asks GitHub only where something is new. */
export class Milestones {
  readonly #client: RepositoryClient;
  readonly #known = new Map<string, { readonly spec: MilestoneSpec; readonly number: number }>();

  constructor(client: RepositoryClient) {
    this.#client = client;
  }

  /** The milestone's number. */
  async ensure(spec: MilestoneSpec): Promise<number> {
    const known = this.#known.get(spec.title);
    if (known?.spec.dueOn === spec.dueOn && known.spec.description === spec.description) return known.number;
    const number = await this.#write(spec);
    this.#known.set(spec.title, { spec, number });
    return number;
  }

  /** Does a write that may name a milestone. Where GitHub refuses it, a person may have deleted the milestone. */
  async using<T>(write: Promise<T>): Promise<T> {
    try {
      return await write;
    } catch (error) {
      if (error instanceof GitHubError && error.kind === 'invalid') this.#known.clear();
      throw error;
    }
  }

  async #write({ title, description, dueOn }: MilestoneSpec): Promise<number> {
    const { octokit, at } = this.#client;
    const due_on = `${new Date(dueOn).toISOString().slice(0, 19)}Z`;
    const milestones = await allPages(async (page) => {
      const { data } = await octokit.rest.issues.listMilestones({ ...at, state: 'all', ...page });
      return data;
    });
    const found = milestones.find((milestone) => milestone.title === title);
    if (found === undefined) {
      const { data } = await octokit.rest.issues.createMilestone({ ...at, title, description, due_on });
      return data.number;
    }
    if (found.due_on !== due_on || found.description !== description) {
      await octokit.rest.issues.updateMilestone({
        ...at,
        milestone_number: found.number,
        description,
        due_on,
      });
    }
    return found.number;
  }
}
