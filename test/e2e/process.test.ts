/** The process as its operator meets it: how it starts, how it refuses to, how it stops. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';
import { dataFolder, START, startServerProcess } from '../support/server-process.ts';
import { freePort } from '../support/free-port.ts';
import { riverton } from './riverton.ts';

it.concurrent('says everything that is wrong with its environment at once, and ends with 78', async () => {
  const wrong: Record<string, string> = {
    APP_ID: 'gitchat',
    PORT: 'http',
    SMTP_URL: 'mail',
    LOG_LEVEL: 'loud',
  };
  const child = spawn(process.execPath, START, { env: { ...wrong } });
  const [said, [status]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  expect(status).toBe(78);
  for (const name of ['APP_ID', 'PRIVATE_KEY', 'WEBHOOK_SECRET', 'PORT', 'SMTP_URL', 'LOG_LEVEL']) {
    expect(said).toContain(name);
  }
});

it.concurrent('shows the set-up page where nobody has made the App yet', async () => {
  const folder = await dataFolder();
  const server = await startServerProcess(await freePort(), { GITCHAT_DATA: folder.path }, '/probot');
  const page = await (await fetch(`${server.url}/probot`)).text();
  expect(page).toContain('Register');
  await server.kill();
  await folder.remove();
});

it.concurrent(
  'answers an operator, refuses a forged webhook, and stops cleanly',
  { timeout: 30_000 },
  async (test) => {
    const { server, hub } = await riverton(test);
    await hub();
    const { url, webhooks, stop } = server();
    expect(await (await fetch(`${url}/healthz`)).text()).toBe('ok\n');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${url}/metrics`)).text()).toContain(
      'gitchat_effects_total{kind="open-hub"} 1',
    );
    const forged = await fetch(webhooks, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-github-event': 'issues',
        'x-github-delivery': 'd1',
        'x-hub-signature-256': 'sha256=00',
      },
      body: '{}',
    });
    expect(forged.status).toBeGreaterThanOrEqual(400);
    expect(forged.status).toBeLessThan(500);
    expect(await stop()).toBe(0);
  },
);
