/** A town with the real server in it: a process of its own, signed webhooks, a GitHub and a mail server on loopback. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { TestContext } from 'vitest';
import { freePort } from '../support/free-port.ts';
import { startLocalGitHub, type LocalGitHub } from '../support/local-github/local-github.ts';
import type { Town } from '../support/local-github/stage.ts';
import { startServerProcess, type ServerProcess } from '../support/server-process.ts';
import { startSmtpSink, type SmtpSink } from '../support/smtp-sink.ts';

const PATIENCE = 20_000;

export interface Riverton {
  readonly github: LocalGitHub;
  readonly smtp: SmtpSink;
  readonly server: () => ServerProcess;
  /** SIGKILL, and a start with the same store, or (`forgetful`) with an empty one. */
  readonly restart: (how?: { readonly forgetful: boolean }) => Promise<void>;
  /** The hub's number, once it is there. */
  readonly hub: () => Promise<number>;
  /** Waits until that is so; fails with the server's log where it never is. */
  readonly until: (what: string, isSo: () => boolean | Promise<boolean>) => Promise<void>;
  /** What GitChat said on an issue. */
  readonly said: (issue: number) => readonly string[];
  /** A file on the default branch; empty where there is none. */
  readonly file: (path: string) => Promise<string>;
}

/** A session that opened a minute ago; it ends when a moderator says so. */
function openSession(): string {
  const now = Date.now();
  return [
    'title: "The Mayor on housing"',
    'guests: [{ login: riverton-mayor, name: The Mayor, delegates: [mayors-office] }]',
    `opens_at: ${localTime(now - 60_000)}`,
    `closes_at: ${localTime(now + 60 * 60_000)}`,
    'timezone: UTC',
    'topics: { housing: [rent], transit: [bus] }',
  ].join('\n');
}

/** A UTC time as a session file has it. */
function localTime(at: number): string {
  return new Date(at).toISOString().slice(0, 19);
}

const SETTINGS = 'moderators: [clerk]\nboard: { refresh: PT1S }\nnotify: { digest: PT2S }\n';
const CONTACTS = 'riverton-mayor: { email: mayor@riverton.example }\n';

/** Opens the town; it is closed again when that test ends. Several may be open at once. */
export async function riverton(
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  town: Partial<Town> = {},
): Promise<Riverton> {
  const folder = await mkdtemp(join(tmpdir(), 'gitchat-e2e-'));
  const github = await startLocalGitHub({
    people: ['clerk', 'riverton-mayor', 'mayors-office', 'ana', 'ben', 'cy'].map((login) => ({ login })),
    repo: 'riverton/townhall',
    collaborators: { clerk: 'write' },
    files: { 'sessions/housing.yml': openSession(), '.github/gitchat.yml': SETTINGS },
    ...town,
  });
  const smtp = await startSmtpSink();
  await writeFile(join(folder, 'contacts.yml'), CONTACTS);
  const port = await freePort();
  const start = () => startServerProcess(port, environment(github, smtp, folder));
  let server = await start();
  github.deliverTo(server.webhooks);
  onTestFinished(async () => {
    await server.kill().catch(() => undefined);
    await Promise.all([github.stop(), smtp.stop()]);
    await rm(folder, { recursive: true, force: true });
  });

  const until: Riverton['until'] = async (what, isSo) => {
    const deadline = Date.now() + PATIENCE;
    while (!(await isSo())) {
      if (Date.now() > deadline)
        throw new Error(`It never came to this: ${what}\n${server.log.slice(-40).join('\n')}`);
      await sleep(50);
    }
  };
  const findHub = () =>
    github.issues().find(({ labels }) => labels.some(({ name }) => name === 'gitchat:session'));
  return {
    github,
    smtp,
    server: () => server,
    until,
    async restart({ forgetful } = { forgetful: false }) {
      await server.kill();
      if (forgetful) await rm(join(folder, 'data'), { recursive: true, force: true });
      server = await start();
    },
    async hub() {
      await until('there is a hub', () => findHub() !== undefined);
      return findHub()?.number ?? 0;
    },
    said: (issue) =>
      github
        .comments(issue)
        .filter(({ user }) => user?.login === 'gitchat[bot]')
        .map(({ body }) => body ?? ''),
    file: async (path) => (await github.file(path)) ?? '',
  };
}

function environment(github: LocalGitHub, smtp: SmtpSink, folder: string): Record<string, string> {
  return {
    APP_ID: String(github.app.id),
    PRIVATE_KEY: github.app.privateKey,
    WEBHOOK_SECRET: github.app.webhookSecret,
    GITHUB_API_URL: github.url,
    GITCHAT_DATA: join(folder, 'data'),
    GITCHAT_CONTACTS: join(folder, 'contacts.yml'),
    SMTP_URL: smtp.url,
    MAIL_FROM: 'GitChat <gitchat@riverton.example>',
  };
}
