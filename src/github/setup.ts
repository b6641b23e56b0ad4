/** Before there is an App: Probot's own page, which registers one on GitHub from `app.yml`. */
import { run } from 'probot';
import type { Log } from '../engine/ports.ts';
import { setupLog } from './probot-log.ts';
import type { RunningServer } from './server.ts';

/** Stands in `app.yml` until somebody changes it. */
const EXAMPLE_HOST = 'gitchat.example.org';

/**
 * Starts the set-up page. What it is given it writes into `.env`. `manifest`: the text of `app.yml`, from which
 * Probot makes the App. Rejects in production mode, where Probot has no set-up page, and where it cannot listen.
 */
export async function startSetup(
  listen: { readonly host: string; readonly port: number },
  manifest: string,
  log: Log,
): Promise<RunningServer> {
  if (manifest.includes(EXAMPLE_HOST)) {
    log.warn(
      {},
      `app.yml still says ${EXAMPLE_HOST}: change hook_attributes.url to your address before you make the App, or GitHub's webhooks will not come here`,
    );
  }
  const server = await run(() => {}, {
    env: { HOST: listen.host, PORT: String(listen.port) },
    log: setupLog(log),
    // Probot would download a client for a webhook relay before it listens; an operator who wants one brings it.
    SmeeClient: { createChannel: () => Promise.reject(new Error('no relay')) },
  });
  return { url: `http://${server.host}:${server.port}`, stop: () => server.stop() };
}
