import { describe, expect, it } from 'vitest';
import type { RequestDone } from '../../src/github/connection.ts';
import { openApp } from '../../src/github/installations.ts';
import { ACCESS } from './support/app.ts';
import { FakeClock } from './support/fake-clock.ts';
import { KeptLog } from './support/kept-log.ts';
import { githubApi } from './support/github-api.ts';
import { exampleOf } from './support/openapi.ts';
import { answer } from './support/payloads.ts';

const api = githubApi();
const APP = 'GET /app';
const LIST = 'GET /app/installations';
const REPOSITORIES = 'GET /installation/repositories';
const INSTALLATION = 'GET /repos/{owner}/{repo}/installation';
const TOKEN = 'POST /app/installations/{installation_id}/access_tokens';
const USER = 'GET /users/{username}';
const FIRST_PAGE = { page: 1, per_page: 100 };
const NOT_FOUND = { status: 404, data: { message: 'Not Found' } };

function open() {
  const requests: RequestDone[] = [];
  const traffic = { clock: new FakeClock(), onRequest: (done: RequestDone) => requests.push(done) };
  return { app: openApp(ACCESS, traffic, new KeptLog()), requests };
}

function expectToken(installation: number) {
  const data = { token: 'ghs_secret', expires_at: '2026-05-06T20:00:00Z', permissions: {} };
  api.expect(TOKEN, { params: { installation_id: installation }, status: 201, data });
}

function expectInstallation(id: number) {
  api.expect(INSTALLATION, { data: answer(INSTALLATION, 200, { id }) });
}

function expectSlug() {
  api.expect(APP, { data: answer(APP, 200, { slug: 'gitchat' }) });
}

function repositories(...names: string[]) {
  const { repositories: examples } = exampleOf(REPOSITORIES, 200) as { repositories: [object] };
  const [example] = examples;
  return {
    total_count: names.length,
    repositories: names.map((full_name) => ({ ...example, full_name })),
  };
}

describe('all repositories', () => {
  it('of all installations that are not suspended', async () => {
    const { app } = open();
    const [example] = exampleOf(LIST, 200) as [object];
    const installation = { ...example, account: null };
    api.expect(LIST, {
      query: FIRST_PAGE,
      data: [
        { ...installation, id: 1, suspended_at: null },
        { ...installation, id: 2, suspended_at: '2026-01-01T00:00:00Z' },
        { ...installation, id: 3, suspended_at: null },
      ],
    });
    expectToken(1);
    api.expect(REPOSITORIES, { query: FIRST_PAGE, data: repositories('Riverton/questions') });
    expectToken(3);
    api.expect(REPOSITORIES, { query: FIRST_PAGE, data: repositories('lakeside/a', 'lakeside/b') });
    expect(await app.repositories()).toEqual(['Riverton/questions', 'lakeside/a', 'lakeside/b']);
  });
});

describe('an installation that was removed a moment ago', () => {
  it('does not hide the others', async () => {
    const { app } = open();
    const [example] = exampleOf(LIST, 200) as [object];
    const installation = { ...example, account: null, suspended_at: null };
    const both = [
      { ...installation, id: 1 },
      { ...installation, id: 3 },
    ];
    api.expect(LIST, { query: FIRST_PAGE, data: both });
    api.expect(TOKEN, { params: { installation_id: 1 }, ...NOT_FOUND });
    expectToken(3);
    api.expect(REPOSITORIES, { query: FIRST_PAGE, data: repositories('lakeside/a') });
    expect(await app.repositories()).toEqual(['lakeside/a']);
  });
});

describe('a repository', () => {
  it('is opened once and then known', async () => {
    const { app, requests } = open();
    expectInstallation(7);
    expectSlug();
    const github = await app.open('riverton/questions');
    expect(github.repository).toBe('riverton/questions');
    expect(await app.open('Riverton/Questions')).toBe(github);
    expect(await app.slug()).toBe('gitchat');
    expect(requests).toEqual([
      { route: INSTALLATION, kind: 'read', status: 200 },
      { route: APP, kind: 'read', status: 200 },
    ]);
  });

  it('without the App is not found', async () => {
    const { app } = open();
    api.expect(INSTALLATION, NOT_FOUND);
    await expect(app.open('riverton/questions')).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('from which the App was removed is forbidden, not empty, and is found again after a new installation', async () => {
    const { app } = open();
    expectInstallation(7);
    expectSlug();
    const github = await app.open('riverton/questions');
    api.expect(TOKEN, { params: { installation_id: 7 }, ...NOT_FOUND });
    await expect(github.directory('sessions')).rejects.toMatchObject({ kind: 'forbidden' });
    expectInstallation(8);
    const again = await app.open('riverton/questions');
    expectToken(8);
    api.expect(USER, { params: { username: 'ada' }, ...NOT_FOUND });
    expect(await again.accountCreatedAt('ada')).toBeNull();
  });
});
