import { readFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { Webhooks } from '@octokit/webhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer, type Answers, type RunningServer } from '../../src/github/server.ts';
import { startSetup } from '../../src/github/setup.ts';
import { ACCESS } from './support/app.ts';
import { KeptLog } from './support/kept-log.ts';
import { commentPayload, issuePayload } from './support/payloads.ts';

const SECRET = 'a-secret-of-the-town';
const MANIFEST = 'hook_attributes: { url: https://sessions.riverton.example/api/github/webhooks }';
const HOOKS = '/api/github/webhooks';
const PAYLOAD = JSON.stringify({
  action: 'created',
  repository: { full_name: 'riverton/questions', default_branch: 'main' },
  issue: issuePayload(12),
  comment: commentPayload(5, { body: 'My number is 555-0199, why?' }),
  installation: { id: 77 },
});

let server: RunningServer;
let log: KeptLog;
let woken: [string, readonly object[]][];
let answers: { wake: Answers['intake']['wake']; slug: () => Promise<string>; notReady: string | null };

beforeEach(async () => {
  log = new KeptLog();
  woken = [];
  answers = {
    wake: async (repository, facts) => {
      woken.push([repository, facts]);
    },
    slug: async () => 'gitchat',
    notReady: null,
  };
  server = await startServer(
    { app: ACCESS, webhookSecret: SECRET, host: '127.0.0.1', port: 0 },
    {
      intake: { wake: async (...what) => answers.wake(...what), slug: async () => answers.slug(), log },
      notReady: () => answers.notReady,
      metrics: async () => 'gitchat_up 1\n',
    },
    log,
  );
});
afterEach(async () => {
  await server.stop();
});

async function deliver(body: string, headers: Record<string, string> = {}, path = HOOKS) {
  const signature = await new Webhooks({ secret: SECRET }).sign(body);
  return fetch(server.url + path, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'x-github-event': 'issue_comment',
      'x-github-delivery': '72d3162e-cc78-11e3-81ab-4c9367dc0958',
      'x-hub-signature-256': signature,
      ...headers,
    },
  });
}

describe('a webhook', () => {
  it('is noted, then answered', async () => {
    let isStored = false;
    answers.wake = async (repository, facts) => {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
      woken.push([repository, facts]);
      isStored = true;
    };
    const response = await deliver(PAYLOAD);
    expect([response.status, isStored]).toEqual([200, true]);
    expect(woken).toMatchObject([
      ['riverton/questions', [{ kind: 'issue' }, { kind: 'comment', comment: { id: 5, issue: 12 } }]],
    ]);
  });

  it('may come to the root, where Probot’s set-up page sends it', async () => {
    expect((await deliver(PAYLOAD, {}, '/')).status).toBe(200);
    expect(woken).toHaveLength(1);
  });

  it('that cannot be stored is answered 500, so that GitHub knows', async () => {
    answers.wake = async () => {
      throw new Error('disk full');
    };
    expect((await deliver(PAYLOAD)).status).toBe(500);
    expect(log.lines).toContainEqual({
      level: 'error',
      fields: { reason: 'disk full' },
      message: 'a webhook could not be taken in',
    });
  });

  it('that comes before our name is known is read afresh later', async () => {
    answers.slug = async () => {
      throw new Error('GitHub is down');
    };
    expect((await deliver(PAYLOAD)).status).toBe(200);
    expect(woken).toEqual([['riverton/questions', [{ kind: 'stirred' }]]]);
  });

  it('of no interest is answered and forgotten', async () => {
    expect((await deliver(PAYLOAD, { 'x-github-event': 'star' })).status).toBe(200);
    expect(woken).toEqual([]);
  });

  it('with a wrong signature is refused before it is read', async () => {
    const wrong = { 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` };
    expect((await deliver(PAYLOAD, wrong)).status).toBe(400);
    // Text that is no JSON: had it been parsed, the answer would say so.
    expect(await (await deliver('{', wrong)).text()).toContain('signature');
    expect(woken).toEqual([]);
  });

  it.each([
    ['no JSON', '{"a":', {}],
    ['another type', PAYLOAD, { 'content-type': 'application/x-www-form-urlencoded' }],
  ])('of %s is refused', async (_what, body, headers) => {
    const response = await deliver(body, headers);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });

  it('without the name of its event is refused', async () => {
    expect((await deliver(PAYLOAD, { 'x-github-event': '' })).status).toBe(400);
    expect(log.messages).toEqual(['listening']);
  });

  it('with a wrong signature is logged once, and so is one that fails', async () => {
    await deliver(PAYLOAD, { 'x-hub-signature-256': 'sha256=abc' });
    answers.wake = async () => {
      throw new Error('disk full');
    };
    await deliver(PAYLOAD);
    expect(log.messages).toEqual([
      'listening',
      'refused a webhook with a wrong signature',
      'webhook noted',
      'a webhook could not be taken in',
    ]);
  });

  it('longer than GitHub sends is refused, announced or not', async () => {
    const announced = await statusOf({ 'content-length': String(26 * 1024 * 1024) }, 0);
    const chunked = await statusOf({ 'transfer-encoding': 'chunked' }, 26);
    expect([announced, chunked]).toEqual([413, 413]);
  });

  it('leaves neither words nor signatures in the log', async () => {
    answers.wake = async () => {
      throw new Error('disk full');
    };
    await deliver(PAYLOAD);
    await deliver(PAYLOAD, { 'x-hub-signature-256': 'sha256=abc' });
    const written = JSON.stringify(log.lines);
    expect(written).not.toMatch(/555-0199|sha256=|a-secret/);
    expect(log.messages).toContain('refused a webhook with a wrong signature');
  });
});

/** Posts so many megabytes without a signature; the status with which the server cuts it short. */
async function statusOf(headers: Record<string, string>, megabytes: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(server.url + HOOKS, { method: 'POST', headers }, (response) => {
      resolve(response.statusCode);
      request.destroy();
    });
    // The server may close while we are still writing; the answer has come then.
    request.on('error', reject);
    request.flushHeaders();
    const megabyte = Buffer.alloc(1024 * 1024, 'x');
    for (let sent = 0; sent < megabytes; sent += 1) request.write(megabyte);
  });
}

const get = async (path: string) => {
  const response = await fetch(server.url + path);
  return [response.status, await response.text()];
};

describe('an operator', () => {
  it('sees that the process lives, is ready or why not, and its numbers', async () => {
    expect(await get('/healthz')).toEqual([200, 'ok\n']);
    expect(await get('/readyz')).toEqual([200, 'ready\n']);
    answers.notReady = 'the store is not open';
    expect(await get('/readyz?verbose')).toEqual([503, 'the store is not open\n']);
    expect(await get('/metrics')).toEqual([200, 'gitchat_up 1\n']);
  });

  it('finds nothing elsewhere', async () => {
    expect(await get('/')).toEqual([404, '']);
    expect(await get('/ping')).toEqual([404, '']);
    expect(await get('/probot')).toEqual([404, '']);
    expect((await fetch(`${server.url}/metrics`, { method: 'POST', body: 'x' })).status).toBe(404);
  });

  it('cannot start a second one at the same address', async () => {
    const second = startServer(
      { app: ACCESS, webhookSecret: SECRET, host: '127.0.0.1', port: Number(new URL(server.url).port) },
      {
        intake: { wake: answers.wake, slug: answers.slug, log },
        notReady: () => null,
        metrics: async () => '',
      },
      log,
    );
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
    expect(log.messages).toEqual(['listening']);
  });
});

describe('without an App', () => {
  it('Probot’s page makes one', async () => {
    const free = Number(new URL(server.url).port);
    await server.stop();
    const setup = await startSetup({ host: '127.0.0.1', port: free }, MANIFEST, log);
    try {
      const page = await fetch(`${setup.url}/probot`);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain('Register GitHub App');
      expect(log.messages).toContain('Welcome to Probot!');
      expect(log.messages.join('\n')).not.toContain('app.yml still says');
    } finally {
      await setup.stop();
    }
  });

  it('an app.yml without an address of one’s own is warned of', async () => {
    const free = Number(new URL(server.url).port);
    await server.stop();
    const unchanged = readFileSync(new URL('../../app.yml', import.meta.url), 'utf8');
    const setup = await startSetup({ host: '127.0.0.1', port: free }, unchanged, log);
    await setup.stop();
    expect(log.messages.join('\n')).toContain(
      'app.yml still says gitchat.example.org: change hook_attributes.url',
    );
  });
});
