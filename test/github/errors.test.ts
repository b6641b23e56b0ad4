import { describe, expect, it } from 'vitest';
import { githubErrorFrom } from '../../src/github/errors.ts';
import { GitHubError } from '../../src/engine/ports.ts';
import { openRepository } from './support/app.ts';
import { NOON } from './support/fake-clock.ts';
import { githubApi } from './support/github-api.ts';

/** As Octokit throws it. */
function requestError(status: number, message: string, headers: Record<string, string> = {}) {
  return Object.assign(new Error(message), { status, response: { status, headers, data: {} } });
}

function mapped(...error: Parameters<typeof requestError>) {
  return githubErrorFrom(requestError(...error), 'GET /x', NOON);
}

describe('what a failed request means', () => {
  it.each([
    [404, 'Not Found', 'not-found'],
    [410, 'Issues are disabled', 'not-found'],
    [501, 'Not Implemented', 'not-found'],
    [401, 'Bad credentials', 'forbidden'],
    [403, 'Resource not accessible by integration', 'forbidden'],
    [451, 'Unavailable', 'forbidden'],
    [409, 'Git Repository is empty', 'conflict'],
    [422, 'Update is not a fast forward', 'conflict'],
    [422, 'Reference already exists', 'conflict'],
    [422, 'Validation Failed', 'invalid'],
    [400, 'Problems parsing JSON', 'invalid'],
    [408, 'Timeout', 'transient'],
    [500, 'Server Error', 'transient'],
    [502, 'Bad Gateway', 'transient'],
    [503, 'Unavailable', 'transient'],
  ])('%i %s → %s', (status, message, kind) => {
    expect(mapped(status, message)).toMatchObject({ kind, retryAt: null });
  });

  const SECONDARY = 'You have exceeded a secondary rate limit.';
  const reset = String(NOON / 1000 + 90);
  it.each([
    [403, SECONDARY, {}, 60],
    [403, SECONDARY, { 'retry-after': '30' }, 30],
    [403, 'No reason', { 'retry-after': '5' }, 5],
    [403, 'No reason', { 'retry-after': 'Wed, 06 May 2026 19:02:00 GMT' }, 120],
    [403, 'No reason', { 'retry-after': 'Wed, 06 May 2020 19:02:00 GMT' }, 0],
    [403, 'No reason', { 'retry-after': 'soon' }, 60],
    [403, 'No reason', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset }, 91],
    [403, 'API rate limit exceeded', { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': reset }, 60],
    [403, 'No reason', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '0' }, 1],
    [429, 'Too Many Requests', {}, 60],
  ])('%i %s %j → wait %i s', (status, message, headers, seconds) => {
    expect(mapped(status, message, headers)).toMatchObject({
      kind: 'rate-limited',
      retryAt: NOON + seconds * 1000,
    });
  });

  it('no answer → transient', () => {
    const broken = Object.assign(new Error('socket hang up'), { status: 500 });
    expect(githubErrorFrom(broken, 'GET /x', NOON)).toMatchObject({ kind: 'transient' });
  });

  it('is kept where it is known already', () => {
    const known = new GitHubError('conflict', 'x');
    expect(githubErrorFrom(known, 'GET /x', NOON)).toBe(known);
  });

  it('is not told from a bug of ours', () => {
    expect(githubErrorFrom(new TypeError('x is not a function'), 'GET /x', NOON)).toBeNull();
  });

  it('is said in a few words, whatever GitHub sends', () => {
    expect(mapped(422, 'a'.repeat(65_536))?.message.length).toBeLessThan(400);
  });
});

describe('over the wire', () => {
  const api = githubApi();
  const USER = 'GET /users/{username}';
  const params = { username: 'ada' };

  it('a broken network is transient', async () => {
    const { github, requests } = openRepository(api);
    api.expectBroken(USER, { params });
    await expect(github.accountCreatedAt('ada')).rejects.toMatchObject({ kind: 'transient' });
    expect(requests.at(-1)).toEqual({ route: USER, kind: 'read', status: null });
  });

  it('a bad gateway is transient, and is not tried again', async () => {
    const { github } = openRepository(api);
    api.expect(USER, { params, status: 502, data: '<html>', isOdd: true });
    await expect(github.accountCreatedAt('ada')).rejects.toMatchObject({
      kind: 'transient',
      message: expect.stringContaining('GET /users/{username} → 502'),
    });
  });

  it('a secondary limit stops everything until its time has come', async () => {
    const { github, clock } = openRepository(api);
    const message = 'You have exceeded a secondary rate limit.';
    api.expect(USER, {
      params,
      status: 403,
      data: { message },
      headers: { 'retry-after': '30' },
      isOdd: true,
    });
    const limited = { kind: 'rate-limited', retryAt: NOON + 30_000 };
    await expect(github.accountCreatedAt('ada')).rejects.toMatchObject(limited);
    await expect(github.createComment(1, 'x')).rejects.toMatchObject(limited);
    await clock.advance(30_000);
    api.expect(USER, { params, status: 404, data: { message: 'Not Found' } });
    await expect(github.accountCreatedAt('ada')).resolves.toBeNull();
  });
});
