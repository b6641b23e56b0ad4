/** GitChat as an operator runs it: a process of its own, with an environment and a port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json' with { type: 'json' };

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** The words of `npm start`, so that what is tested is what operators run; without anybody's own `.env`. */
export const START: readonly string[] = manifest.scripts.start
  .split(' ')
  .filter((word) => word !== 'exec' && word !== 'node' && !word.startsWith('--env-file'));

const LISTENS_WITHIN = 15_000;

export interface ServerProcess {
  readonly url: string;
  readonly webhooks: string;
  readonly pid: number;
  /** Everything it logged, line by line. */
  readonly log: readonly string[];
  /** SIGTERM; resolves to the exit status. */
  readonly stop: () => Promise<number | null>;
  /** SIGKILL. */
  readonly kill: () => Promise<void>;
}

/** A folder for a store, and the way to be rid of it. */
export async function dataFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'gitchat-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/**
 * Starts GitChat; resolves when it answers at that path. `port`: the one to listen on, so that a restart finds its
 * webhooks.
 */
export async function startServerProcess(
  port: number,
  environment: Readonly<Record<string, string>>,
  answersAt = '/healthz',
): Promise<ServerProcess> {
  const child = spawn(process.execPath, START, {
    cwd: PROJECT,
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(port),
      LOG_LEVEL: 'info',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log: string[] = [];
  gather(child, log);
  const url = `http://127.0.0.1:${port}`;
  await listening(`${url}${answersAt}`, child, log);
  return {
    url,
    webhooks: `${url}/api/github/webhooks`,
    pid: child.pid ?? 0,
    log,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [status] = (await ended) as [number | null];
      return status;
    },
    async kill() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

function gather(child: ChildProcess, log: string[]): void {
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      log.push(...text.split('\n').filter((line) => line !== ''));
    });
  }
}

async function listening(url: string, child: ChildProcess, log: readonly string[]): Promise<void> {
  const deadline = Date.now() + LISTENS_WITHIN;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) break;
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    await sleep(25);
  }
  child.kill('SIGKILL');
  throw new Error(`GitChat does not listen at ${url}:\n${log.join('\n')}`);
}
