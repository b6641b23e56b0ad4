/** Who is who: people, their tokens and roles, teams, the App's tokens, and accounts that were deleted. */
import { refuse, route, json, type Answer, type Asked, type Handler, type Route } from './exchange.ts';

/** A person with an account. */
export interface Person {
  readonly login: string;
  readonly name?: string;
  /** ISO 8601; default: years ago. */
  readonly createdAt?: string;
}

export type Role = 'read' | 'triage' | 'write' | 'maintain' | 'admin';

/** By which right a request comes. */
export type Actor =
  | { readonly kind: 'nobody' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'person'; readonly login: string }
  /** The App by its private key. */
  | { readonly kind: 'app' }
  /** The App in the repositories of one owner. */
  | {
      readonly kind: 'installation';
      readonly id: number;
      readonly permissions: Readonly<Record<string, string>>;
    };

/** The account that owns everything and prepares the stage; no person of a test. */
export const ADMIN = 'site-admin';

const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];
const LONG_AGO = '2015-03-01T09:00:00Z';

export class Accounts {
  readonly #people: ReadonlyMap<string, Person>;
  readonly #collaborators: ReadonlyMap<string, Role>;
  readonly #deleted = new Set<string>();
  readonly #installationTokens = new Map<string, Actor>();

  constructor(people: readonly Person[], collaborators: Readonly<Record<string, Role>>) {
    this.#people = new Map([...people, { login: ADMIN }].map((person) => [person.login, person]));
    this.#collaborators = new Map(Object.entries(collaborators));
  }

  /** The token of a person. */
  tokenOf(login: string): string {
    return `ghp_${login}`;
  }

  /** Everybody's token, for seeding. */
  tokens(): Record<string, { login: string }> {
    return Object.fromEntries([...this.#people.keys()].map((login) => [this.tokenOf(login), { login }]));
  }

  /** Remembers a token that the App was given for an installation. */
  admit(token: string, installation: number, permissions: Readonly<Record<string, string>>): void {
    this.#installationTokens.set(token, { kind: 'installation', id: installation, permissions });
  }

  /** Who sends a request with that `Authorization` header. */
  actorOf(authorization: string | undefined): Actor {
    const token = authorization?.replace(/^(bearer|token)\s+/i, '').trim();
    if (token === undefined || token === '') return { kind: 'nobody' };
    if (token.startsWith('eyJ')) return { kind: 'app' };
    const login = token.startsWith('ghp_') ? token.slice('ghp_'.length) : '';
    if (this.#people.has(login) && !this.#deleted.has(login)) return { kind: 'person', login };
    return this.#installationTokens.get(token) ?? { kind: 'unknown' };
  }

  /** The login that GitHub shows for somebody. */
  loginOf(actor: Actor): string | null {
    if (actor.kind === 'person') return actor.login;
    return actor.kind === 'installation' ? 'gitchat[bot]' : null;
  }

  /** What a person is in a repository; everybody may read a public one. */
  roleOf(login: string, repository: string): Role {
    if (login === ADMIN || login === repository.split('/')[0]) return 'admin';
    return this.#collaborators.get(login) ?? 'read';
  }

  /** Whether somebody has at least that role. The App acts as `write` where it was given `issues: write`. */
  reaches(actor: Actor, role: Role, repository: string): boolean {
    if (actor.kind === 'installation') return actor.permissions['issues'] === 'write';
    return (
      actor.kind === 'person' && ROLES.indexOf(this.roleOf(actor.login, repository)) >= ROLES.indexOf(role)
    );
  }

  /** Deletes an account: its token ends, and its posts have no author any more. */
  delete(login: string): void {
    this.#deleted.add(login);
  }

  isDeleted(login: string): boolean {
    return this.#deleted.has(login);
  }

  /** `GET …/collaborators/{login}/permission`, also for people who are none, and the age of accounts. */
  routes(forward: (asked: Asked) => Promise<Answer>): Route<Handler>[] {
    return [
      route('GET', '/repos/{repo}/collaborators/{login}/permission', async (asked, repository, login) => {
        const user = await this.#profile(asked, login, forward);
        if (user.status !== 200) return user;
        const role = this.roleOf(login, repository);
        return json({ permission: PERMISSION[role], role_name: role, user: user.body });
      }),
      route('GET', '/users/{login}', (asked, login) => this.#profile(asked, login, forward)),
    ];
  }

  async #profile(asked: Asked, login: string, forward: (asked: Asked) => Promise<Answer>): Promise<Answer> {
    if (this.#deleted.has(login)) return refuse(404, 'Not Found');
    const answer = await forward({
      ...asked,
      path: `/users/${encodeURIComponent(login)}`,
      query: new URLSearchParams(),
    });
    if (answer.status !== 200) return answer;
    const createdAt = this.#people.get(login)?.createdAt ?? LONG_AGO;
    return { ...answer, body: { ...(answer.body as object), created_at: createdAt } };
  }
}

/** The old four permissions, as which GitHub shows its five roles. */
const PERMISSION: Readonly<Record<Role, string>> = {
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};
