/** The stage before the play: what emulate is seeded with, and what it must be asked for because its seed cannot say it. */
import { generateKeyPairSync } from 'node:crypto';
import { ADMIN, type Accounts, type Person, type Role } from './accounts.ts';
import type { Emulator, Seed } from './emulator.ts';
import { fieldsOf, succeeded, type Answer } from './exchange.ts';
import { ownerOf, type Installation } from './installations.ts';

/** Who and what is there from the start. */
export interface Town {
  readonly people: readonly Person[];
  /** `owner/name`. An owner who is none of the people is an organisation. */
  readonly repo: string;
  /** More repositories in which the App is installed, with the same collaborators. */
  readonly otherRepos?: readonly string[];
  readonly collaborators?: Readonly<Record<string, Role>>;
  /** Of the repository's organisation: team → logins. */
  readonly teams?: Readonly<Record<string, readonly string[]>>;
  /** Path → text, on the default branch of `repo`. */
  readonly files?: Readonly<Record<string, string>>;
  /** Whether GitHub's secondary limits hold; by default not, because tests have little time. */
  readonly secondaryLimits?: boolean;
  /** What the App may do, in place of all that GitChat asks for. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
}

/** What GitChat needs to know to be the App. */
export interface App {
  readonly id: number;
  readonly privateKey: string;
  readonly webhookSecret: string;
}

/** The tokens that take turns for our own questions. */
export const ADMIN_TOKENS = Array.from({ length: 50 }, (_, turn) => `admin-${turn}`);

const PERMISSIONS = {
  issues: 'write',
  contents: 'write',
  pull_requests: 'write',
  checks: 'write',
  metadata: 'read',
  members: 'read',
};
const EVENTS = ['issues', 'issue_comment', 'push', 'pull_request', 'label', 'milestone'];

let privateKey: string | undefined;

/** The App; its key is made once in a process. */
export function theApp(): App {
  privateKey ??= generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
  }).privateKey;
  return { id: 4242, privateKey, webhookSecret: 'a secret for the local GitHub' };
}

/** emulate's seed. Its webhooks go to `webhookUrl`. */
export function seedOf(
  town: Town,
  accounts: Accounts,
  installations: readonly Installation[],
  webhookUrl: string,
): Seed {
  const isPerson = (login: string) => town.people.some((person) => person.login === login);
  const app = theApp();
  return {
    tokens: {
      ...accounts.tokens(),
      ...Object.fromEntries(ADMIN_TOKENS.map((token) => [token, { login: ADMIN }])),
    },
    github: {
      users: [
        ...town.people.map(({ login, name }) => ({ login, ...(name ? { name } : {}) })),
        { login: ADMIN },
      ],
      orgs: installations
        .filter(({ owner }) => !isPerson(owner))
        .map(({ owner }) => ({ login: owner, members: [{ login: ADMIN, role: 'admin' }] })),
      repos: installations
        .flatMap(({ repositories }) => repositories)
        .map((name) => ({
          owner: ownerOf(name),
          name: name.slice(ownerOf(name).length + 1),
          auto_init: true,
        })),
      apps: [
        {
          app_id: app.id,
          slug: 'gitchat',
          name: 'gitchat',
          private_key: app.privateKey,
          permissions: town.permissions ?? PERMISSIONS,
          events: EVENTS,
          webhook_url: webhookUrl,
          installations: installations.map(({ id, owner }) => ({ installation_id: id, account: owner })),
        },
      ],
    },
  };
}

/** Gives collaborators, teams and files their places. */
export async function setStage(
  town: Town,
  accounts: Accounts,
  installations: readonly Installation[],
  emulator: Emulator,
): Promise<void> {
  for (const repository of installations.flatMap(({ repositories }) => repositories)) {
    const owner = ownerOf(repository);
    const path = `/repos/${repository}/collaborators`;
    if (town.people.some((person) => person.login === owner)) {
      const authorization = `token ${accounts.tokenOf(owner)}`;
      const body = { permission: 'admin' };
      done(await emulator.ask({ method: 'PUT', path: `${path}/${ADMIN}`, authorization, body }));
    }
    for (const [login, role] of Object.entries(town.collaborators ?? {})) {
      done(await emulator.asAdmin('PUT', `${path}/${login}`, { permission: role }));
    }
  }
  for (const [team, members] of Object.entries(town.teams ?? {})) {
    const path = `/orgs/${ownerOf(town.repo)}/teams`;
    done(await emulator.asAdmin('POST', path, { name: team }));
    for (const login of members) {
      done(await emulator.asAdmin('PUT', `${path}/${team}/memberships/${login}`, {}));
    }
  }
  await commitFiles(emulator, town.repo, Object.entries(town.files ?? {}));
}

async function commitFiles(
  emulator: Emulator,
  repository: string,
  files: readonly (readonly [path: string, text: string])[],
): Promise<void> {
  if (files.length === 0) return;
  const git = `/repos/${repository}/git`;
  const head = fieldsOf(fieldsOf(done(await emulator.asAdmin('GET', `${git}/ref/heads/main`)))['object'])[
    'sha'
  ];
  const commit = fieldsOf(done(await emulator.asAdmin('GET', `${git}/commits/${String(head)}`)));
  const tree = await emulator.asAdmin('POST', `${git}/trees`, {
    base_tree: fieldsOf(commit['tree'])['sha'],
    tree: files.map(([path, content]) => ({ path, content, mode: '100644', type: 'blob' })),
  });
  const made = await emulator.asAdmin('POST', `${git}/commits`, {
    message: 'Set up the town hall',
    tree: fieldsOf(done(tree))['sha'],
    parents: [head],
  });
  done(await emulator.asAdmin('PATCH', `${git}/refs/heads/main`, { sha: fieldsOf(done(made))['sha'] }));
}

/** The body of an answer that must have gone well. */
function done(answer: Answer): unknown {
  if (succeeded(answer)) return answer.body;
  throw new Error(`emulate could not be set up: ${answer.status} ${JSON.stringify(answer.body)}`);
}
