/** Before there is an App: Probot's own page, which registers one on GitHub from `app.yml`. */
import { run } from 'probot';
import type { Log } from '../engine/ports.ts';
import { setupLog } from './probot-log.ts';
import type { RunningServer } from './server.ts';

/**
 * Starts the set-up page. What it is given it writes into `.env`. Rejects in production mode, where Probot has
 * no set-up page.
 */
export async function startSetup(
  listen: { readonly host: string; readonly port: number },
  log: Log,
): Promise<RunningServer> {
  const server = await run(() => {}, {
    env: { HOST: listen.host, PORT: String(listen.port) },
    log: setupLog(log),
    // Probot would download a client for a webhook relay before it listens; an operator who wants one brings it.
    SmeeClient: { createChannel: () => Promise.reject(new Error('no relay')) },
  });
  return { url: `http://${server.host}:${server.port}`, stop: () => server.stop() };
}
