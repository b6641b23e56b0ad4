/** Requests that fail on purpose. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import { at, gitchat, riverton } from './riverton.ts';

let github: LocalGitHub;

beforeEach(async () => {
  github = await riverton();
});
afterEach(() => github.stop());

const CREATE = '/repos/{owner}/{repo}/issues';

test('the secondary limit strikes the chosen requests, as often as it was told', async () => {
  const app = await gitchat(github);
  const fault = github.faults.requests(
    { method: 'POST', path: CREATE, times: 2 },
    { kind: 'secondary-limit', retryAfter: 7 },
  );
  const open = () => app.rest.issues.create({ ...at, title: 'The Mayor' });
  await expect(open()).rejects.toMatchObject({ status: 403, response: { headers: { 'retry-after': '7' } } });
  await app.rest.issues.listForRepo(at);
  await expect(open()).rejects.toMatchObject({ status: 403 });
  expect(github.issues()).toEqual([]);
  await open();
  expect(github.issues()).toHaveLength(1);
  expect(fault.happened).toBe(2);
});

test('GitHub’s own secondary limits hold where a test wants them: 80 new posts a minute', async () => {
  await github.stop();
  github = await riverton({ secondaryLimits: true });
  const app = await gitchat(github);
  await github.acts('ana').openIssue('Rent', '');
  const answers = await Promise.allSettled(
    Array.from({ length: 82 }, (_, number) =>
      app.rest.issues.createComment({ ...at, issue_number: 1, body: `${number}` }),
    ),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(80);
  await expect(app.rest.issues.get({ ...at, issue_number: 1 })).resolves.toMatchObject({ status: 200 });
});

test('people are spared', async () => {
  github.faults.requests({ times: Number.POSITIVE_INFINITY }, { kind: 'status', status: 502 });
  await expect(github.acts('ana').openIssue('Rent', '')).resolves.toMatchObject({ number: 1 });
});

test('an error may come after the thing was done', async () => {
  const app = await gitchat(github);
  github.faults.requests({ path: CREATE, when: 'after' }, { kind: 'status', status: 502 });
  await expect(app.rest.issues.create({ ...at, title: 'The Mayor' })).rejects.toMatchObject({ status: 502 });
  expect(github.issues()).toMatchObject([{ title: 'The Mayor' }]);
  expect(github.requests.all.at(-1)).toMatchObject({ route: CREATE, status: 502 });
});

test('the connection may break, before or after', async () => {
  const app = await gitchat(github);
  const open = () => app.rest.issues.create({ ...at, title: 'The Mayor' });
  github.faults.requests({ path: /issues$/ }, { kind: 'reset' });
  await expect(open()).rejects.toThrow();
  expect(github.issues()).toHaveLength(0);
  github.faults.requests({ path: /issues$/, when: 'after' }, { kind: 'reset' });
  await expect(open()).rejects.toThrow();
  expect(github.issues()).toHaveLength(1);
  expect(github.requests.all.at(-1)).toMatchObject({ status: null });
});

test('there may be silence, until one gives up', async () => {
  const app = await gitchat(github);
  github.faults.requests({ path: CREATE }, { kind: 'silence' });
  const request = { signal: AbortSignal.timeout(50) };
  await expect(app.rest.issues.listForRepo({ ...at, request })).rejects.toThrow();
});

test('the hourly limit says when it ends', async () => {
  const app = await gitchat(github);
  const always = { times: Number.POSITIVE_INFINITY };
  const fault = github.faults.requests(always, { kind: 'hourly-limit', resetIn: 60, status: 429 });
  const headers = { 'x-ratelimit-remaining': '0' };
  await expect(app.rest.repos.get(at)).rejects.toMatchObject({ status: 429, response: { headers } });
  fault.lift();
  await expect(app.rest.repos.get(at)).resolves.toMatchObject({ status: 200 });
});
