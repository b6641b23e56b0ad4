/** Where the App is installed, and the way to each of those repositories. */
import {
  GitHubError,
  type GitHub,
  type Installations,
  type Log,
  type RepositoryName,
} from '../engine/ports.ts';
import { connect, type AppAccess, type Octokit, type Traffic } from './connection.ts';
import { minimiser } from './minimise.ts';
import { allPages } from './pages.ts';
import { repositoryOver } from './repository.ts';

/** The App on GitHub: its installations, and its own name. */
export interface AppOnGitHub extends Installations {
  /** The App's name in addresses and logins (`<slug>[bot]`). Asked once. */
  slug(): Promise<string>;
}

/** Connects as the App. No request is made before one is needed. */
export function openApp(access: AppAccess, traffic: Traffic, log: Log): AppOnGitHub {
  return new App(access, traffic, log);
}

class App implements AppOnGitHub {
  readonly #access: AppAccess;
  readonly #traffic: Traffic;
  readonly #log: Log;
  readonly #asApp: Octokit;
  readonly #minimise;
  /** Installation id → its connection, which holds the installation's pace. */
  readonly #connections = new Map<number, Octokit>();
  /** Repository in lower case → what was found. */
  readonly #installationOf = new Map<string, number>();
  readonly #opened = new Map<string, { readonly installation: number; readonly github: GitHub }>();
  #slug: string | null = null;

  constructor(access: AppAccess, traffic: Traffic, log: Log) {
    this.#access = access;
    this.#traffic = traffic;
    this.#log = log;
    this.#asApp = connect(access, null, traffic);
    this.#minimise = minimiser(log);
  }

  async slug(): Promise<string> {
    if (this.#slug === null) {
      const { data } = await this.#asApp.rest.apps.getAuthenticated();
      this.#slug = data?.slug ?? '';
    }
    return this.#slug;
  }

  async repositories(): Promise<readonly RepositoryName[]> {
    const installations = await allPages(async (page) => {
      const { data } = await this.#asApp.rest.apps.listInstallations(page);
      return data;
    });
    const names: RepositoryName[] = [];
    for (const { id, suspended_at } of installations) {
      if (!suspended_at) names.push(...(await this.#repositoriesOf(id)));
    }
    return names;
  }

  /** None, with a line in the log, where the installation was removed or suspended a moment ago. */
  async #repositoriesOf(installation: number): Promise<readonly RepositoryName[]> {
    try {
      const repositories = await allPages(async (page) => {
        const octokit = this.#connection(installation);
        const { data } = await octokit.rest.apps.listReposAccessibleToInstallation(page);
        return data.repositories;
      });
      const names = repositories.map((repository) => repository.full_name);
      for (const name of names) this.#installationOf.set(name.toLowerCase(), installation);
      return names;
    } catch (error) {
      if (!(error instanceof GitHubError) || error.kind !== 'forbidden') throw error;
      this.#log.warn({ installation }, 'an installation cannot be read and is left out');
      return [];
    }
  }

  async open(repository: RepositoryName): Promise<GitHub> {
    const key = repository.toLowerCase();
    const installation = this.#installationOf.get(key) ?? (await this.#findInstallation(repository));
    const before = this.#opened.get(key);
    if (before?.installation === installation) return before.github;
    const client = {
      octokit: this.#connection(installation),
      at: ownerAndName(repository),
      ourSlug: await this.slug(),
      log: this.#log,
    };
    const github = repositoryOver(client, this.#minimise);
    this.#opened.set(key, { installation, github });
    return github;
  }

  async #findInstallation(repository: RepositoryName): Promise<number> {
    const { data } = await this.#asApp.rest.apps.getRepoInstallation(ownerAndName(repository));
    this.#installationOf.set(repository.toLowerCase(), data.id);
    return data.id;
  }

  #connection(installation: number): Octokit {
    const known = this.#connections.get(installation);
    if (known !== undefined) return known;
    const octokit = connect(this.#access, installation, this.#traffic, () => this.#forget(installation));
    this.#connections.set(installation, octokit);
    return octokit;
  }

  /** After the App was removed and installed again, its repositories belong to a new installation. */
  #forget(installation: number): void {
    for (const [repository, id] of this.#installationOf) {
      if (id === installation) this.#installationOf.delete(repository);
    }
  }
}

function ownerAndName(repository: RepositoryName) {
  const [owner = '', repo = ''] = repository.split('/');
  return { owner, repo };
}
