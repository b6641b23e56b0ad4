/** Starts the server. The only place that reads the environment, and where everything is put together. */
import { readFileSync } from 'node:fs';
import { archivist } from './archive/archivist.ts';
import { readEnvironment, type Environment, type Listen } from './config/environment.ts';
import { Worker } from './engine/worker.ts';
import type { Postbox, Store } from './engine/ports.ts';
import { openApp, type AppOnGitHub } from './github/installations.ts';
import { startServer, type RunningServer } from './github/server.ts';
import { startSetup } from './github/setup.ts';
import { parseContacts } from './notify/contacts.ts';
import { createMailer } from './notify/email.ts';
import { createPostbox } from './notify/postbox.ts';
import { whyNotListening } from './process/cannot-listen.ts';
import { systemClock } from './process/clock.ts';
import { createLog } from './process/log.ts';
import { createMetrics } from './process/metrics.ts';
import { whyNotReady } from './process/readiness.ts';
import { websiteOf } from './process/website.ts';
import { VERSION } from './process/version.ts';
import { openSqliteStore } from './store/sqlite.ts';
import { UnusableStoreError } from './store/unusable-store.ts';

/** `EX_CONFIG` of sysexits.h: something in the configuration is wrong. */
const WRONG_CONFIGURATION = 78;
/** Long enough for a look under way; a deploy would not wait much longer. */
const STOP_WITHIN = 25_000;

const readFile = (path: string) => readFileSync(path, 'utf8');

async function start(): Promise<() => Promise<void>> {
  const reading = readEnvironment(process.env, readFile);
  switch (reading.state) {
    case 'wrong':
      return refuse(reading.problems);
    case 'set-up': {
      const { listen, logLevel } = reading;
      const server = await listening(listen, startSetup(listen, readFile('app.yml'), createLog(logLevel)));
      return () => server.stop();
    }
    case 'ready':
      return serve(reading.environment);
    default:
      return reading satisfies never;
  }
}

async function serve(environment: Environment): Promise<() => Promise<void>> {
  const log = createLog(environment.logLevel);
  const postbox = postboxFrom(environment);
  const metrics = createMetrics();
  const store = await openStore(environment);
  const app = { ...environment.credentials, baseUrl: environment.githubApiUrl };
  const installations = openApp(app, { clock: systemClock, onRequest: metrics.countRequest }, log);
  const engine = {
    store,
    clock: systemClock,
    log,
    postbox,
    archivist,
    version: VERSION,
    website: websiteOf(environment.githubApiUrl),
    onEffect: metrics.countEffect,
  };
  const worker = new Worker(engine, installations);
  const starting = startServer(
    { app, webhookSecret: environment.credentials.webhookSecret, ...environment.listen },
    {
      intake: {
        wake: (repository, facts) => worker.wake(repository, facts),
        slug: () => installations.slug(),
        log,
      },
      notReady: () => notReady(installations),
      metrics: () => metrics.text(),
    },
    log,
  );
  const server = await listening(environment.listen, starting);
  worker.start();
  return () => stop(server, worker, store);
}

/** What is starting, once it listens. */
async function listening(listen: Listen, starting: Promise<RunningServer>): Promise<RunningServer> {
  try {
    return await starting;
  } catch (error) {
    const reason = whyNotListening(error, listen);
    if (reason !== null) return refuse([reason]);
    throw error;
  }
}

/** Stops taking webhooks in, ends the look under way, and closes the store. */
async function stop(server: RunningServer, worker: Worker, store: Store): Promise<void> {
  await server.stop();
  await worker.stop();
  await store.close();
}

async function notReady(installations: AppOnGitHub): Promise<string | null> {
  try {
    await installations.slug();
    return null;
  } catch (error) {
    return whyNotReady(error);
  }
}

function postboxFrom({ contacts, mail }: Environment): Postbox {
  const file =
    contacts === null ? ({ ok: true, contacts: new Map() } as const) : parseContacts(readFile(contacts));
  if (!file.ok) return refuse(file.problems.map((problem) => `GITCHAT_CONTACTS: ${problem}`));
  return createPostbox(file.contacts, mail === null ? null : createMailer({ ...mail, clock: systemClock }));
}

async function openStore({ store }: Environment): Promise<Store> {
  if (store.kind === 'postgres') {
    return refuse(['DATABASE_URL: this version keeps its memory in a file; unset DATABASE_URL to use it']);
  }
  try {
    return await openSqliteStore(store.folder);
  } catch (error) {
    if (error instanceof UnusableStoreError) return refuse([`GITCHAT_DATA: ${error.message}`]);
    throw error;
  }
}

/** Says everything that is wrong at once, and ends. */
function refuse(problems: readonly string[]): never {
  process.stderr.write(`GitChat cannot start:\n${problems.map((problem) => `  - ${problem}\n`).join('')}`);
  process.exit(WRONG_CONFIGURATION);
}

const stopServer = await start();
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    void stopServer().then(() => process.exit(0));
  });
}
