/** The stage: a GitHub and a mail server on this machine, and the real GitChat between them. */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { freePort } from '../support/free-port.ts';
import type { Role } from '../support/local-github/accounts.ts';
import { startLocalGitHub, type LocalGitHub } from '../support/local-github/local-github.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';
import type { Scenario } from './scenario.ts';

type Town = Scenario['town'];

export interface Stage {
  /** A temporary folder of this demo; it stays. */
  readonly folder: string;
  readonly github: LocalGitHub;
  readonly smtp: SmtpSink;
  readonly server: ServerProcess;
  /** Stops GitChat as an operator does; its exit status. */
  stopServer(): Promise<number | null>;
  /** Ends whatever still runs. */
  clear(): Promise<void>;
}

/** Starts everything, each on a free port of the loopback. */
export async function openStage(town: Town): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'gitchat-demo-'));
  const contacts = join(folder, 'operator', 'contacts.yml');
  await mkdir(join(folder, 'operator'));
  await writeFile(contacts, stringify(contactsOf(town)));
  const [github, smtp] = await Promise.all([startGitHub(town), startSmtpSink()]);
  const clearOutside = () => Promise.all([github.stop(), smtp.stop()]);
  try {
    const server = await startServerProcess(await freePort(), {
      APP_ID: String(github.app.id),
      PRIVATE_KEY: github.app.privateKey,
      WEBHOOK_SECRET: github.app.webhookSecret,
      GITHUB_API_URL: github.url,
      GITCHAT_DATA: join(folder, 'operator', 'data'),
      GITCHAT_CONTACTS: contacts,
      SMTP_URL: smtp.url,
      MAIL_FROM: 'GitChat <gitchat@riverton.example>',
    });
    github.deliverTo(server.webhooks);
    return {
      folder,
      github,
      smtp,
      server,
      stopServer: () => server.stop(),
      clear: async () => {
        await server.kill();
        await clearOutside();
      },
    };
  } catch (error) {
    await clearOutside();
    throw error;
  }
}

function startGitHub({ repository, people, files }: Town): Promise<LocalGitHub> {
  const roles = Object.entries(people).flatMap(([login, { role }]): [string, Role][] =>
    role === null ? [] : [[login, role]],
  );
  return startLocalGitHub({
    people: Object.entries(people).map(([login, { name }]) => ({ login, ...(name ? { name } : {}) })),
    repo: repository,
    collaborators: Object.fromEntries(roles),
    files,
  });
}

function contactsOf({ people }: Town): Record<string, { email: string }> {
  return Object.fromEntries(
    Object.entries(people).flatMap(([login, { email }]) => (email === null ? [] : [[login, { email }]])),
  );
}
