/** The process as its operator meets it: how it starts, how it refuses to, how it stops. */
import { spawn } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { dataFolder, START, startServerProcess } from '../support/server-process.ts';
import { freePort } from '../support/free-port.ts';
import { riverton } from './riverton.ts';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

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

it.concurrent('says in one line that its port is taken, and ends with 78', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => {
    taken.listen(0, '127.0.0.1', resolve);
  });
  const { port } = taken.address() as AddressInfo;
  const child = spawn(process.execPath, START, {
    cwd: PROJECT,
    env: { HOST: '127.0.0.1', PORT: String(port) },
  });
  const [logged, said, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  taken.close();
  expect(status).toBe(78);
  expect(said).toBe(
    `GitChat cannot start:\n  - HOST 127.0.0.1, PORT ${port}: another program listens there, perhaps a GitChat that still runs. Stop it, or set PORT to another number.\n`,
  );
  expect(logged).not.toContain('could not be taken in');
});

it.concurrent('ends, and frees its port, when npm start is told to', { timeout: 30_000 }, async () => {
  const folder = await dataFolder();
  const port = await freePort();
  const npm = spawn('npm', ['start'], {
    cwd: PROJECT,
    // Over anybody's own .env. Nobody listens at that GitHub.
    env: {
      PATH: process.env['PATH'],
      HOST: '127.0.0.1',
      PORT: String(port),
      GITCHAT_DATA: folder.path,
      APP_ID: '1',
      PRIVATE_KEY: generateKeyPairSync('rsa', { modulusLength: 2048 })
        .privateKey.export({ type: 'pkcs8', format: 'pem' })
        .toString(),
      WEBHOOK_SECRET: 'a secret',
      GITHUB_API_URL: 'http://127.0.0.1:1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that nothing of it outlives the test.
    detached: true,
  });
  for await (const line of createInterface(npm.stdout)) if (line.includes('"listening"')) break;
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect(await ready.text()).toContain('GitHub does not answer as it should');
  const ended = once(npm, 'exit');
  npm.kill('SIGTERM');
  await ended;
  const after = await fetch(`http://127.0.0.1:${port}/healthz`).catch(() => 'nobody listens');
  if (after !== 'nobody listens') process.kill(-(npm.pid ?? 0), 'SIGKILL');
  expect(after).toBe('nobody listens');
  await folder.remove();
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
