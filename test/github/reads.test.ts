import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openRepository } from './support/app.ts';
import { NOON } from './support/fake-clock.ts';
import { githubApi } from './support/github-api.ts';
import { BASE_URL } from './support/riverton.ts';
import { answer, commentPayload, issuePayload, userPayload } from './support/payloads.ts';

const api = githubApi();
const ISSUES = 'GET /repos/{owner}/{repo}/issues';
const COMMENTS = 'GET /repos/{owner}/{repo}/issues/comments';
const CHANGES = { sort: 'updated', direction: 'asc', page: 1, per_page: 100 };
const PULL_REQUEST = { url: BASE_URL, html_url: BASE_URL, diff_url: BASE_URL, patch_url: BASE_URL };

/** So many seconds after noon, as GitHub writes it. */
function at(seconds: number): string {
  return new Date(NOON + seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function numbersUpTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

describe('what has changed', () => {
  it('is read with one request, without pull requests', async () => {
    api.expect(ISSUES, {
      query: { state: 'all', ...CHANGES, since: '2026-05-06T19:00:00Z' },
      data: [
        issuePayload(12, { updated_at: at(60), labels: [{ name: 'topic:transit' }] }),
        issuePayload(13, { pull_request: PULL_REQUEST }),
      ],
    });
    const { github, log, requests } = openRepository(api);
    expect(await github.issuesSince(NOON + 999)).toEqual([
      {
        kind: 'issue',
        number: 12,
        title: 'Question 12',
        labels: ['topic:transit'],
        milestone: null,
        open: true,
        editedAt: null,
        body: 'When will the bridge open?',
        sha256: createHash('sha256').update('Question 12\n\nWhen will the bridge open?').digest('hex'),
        author: 'ada',
        authorKind: 'person',
        insider: false,
        createdAt: NOON,
        updatedAt: NOON + 60_000,
        votes: 0,
        url: 'https://github.test/riverton/questions/issues/12',
      },
    ]);
    expect(log.lines).toEqual([]);
    expect(requests.map(({ route, kind, status }) => [route, kind, status])).toEqual([
      ['POST /app/installations/{installation_id}/access_tokens', 'write', 201],
      [ISSUES, 'read', 200],
    ]);
  });

  it('is read from the beginning where nothing is known', async () => {
    api.expect(ISSUES, { query: { state: 'all', ...CHANGES }, data: [] });
    expect(await openRepository(api).github.issuesSince(null)).toEqual([]);
  });

  it('of comments holds edits, votes and deleted accounts, and no review comments', async () => {
    api.expect(COMMENTS, {
      query: { ...CHANGES, since: '2026-05-06T19:00:00Z' },
      data: [
        commentPayload(1, { user: null }),
        commentPayload(2, { updated_at: at(30), author_association: 'MEMBER' }),
        commentPayload(3, { html_url: 'https://github.test/riverton/questions/pull/9#issuecomment-3' }),
      ],
    });
    const comments = await openRepository(api).github.commentsSince(NOON);
    expect(comments).toMatchObject([
      { id: 1, issue: 12, author: null, authorKind: 'person', editedAt: null, insider: false },
      { id: 2, issue: 12, author: 'ben', editedAt: NOON + 30_000, insider: true },
    ]);
  });

  it('is read on by time, so that a change during the reading hides nothing', async () => {
    const { github } = openRepository(api);
    const first = numbersUpTo(100).map((number) => issuePayload(number, { updated_at: at(number) }));
    api.expect(ISSUES, { query: { state: 'all', ...CHANGES, since: at(0) }, data: first });
    // Issue 50 was changed meanwhile and moved to the end, and page 2 would now begin behind issue 101.
    api.expect(ISSUES, {
      query: { state: 'all', ...CHANGES, since: at(99) },
      data: [
        issuePayload(99, { updated_at: at(99) }),
        issuePayload(100, { updated_at: at(100) }),
        issuePayload(101, { updated_at: at(101) }),
        issuePayload(50, { updated_at: at(200), title: 'Changed' }),
      ],
    });
    const issues = await github.issuesSince(NOON);
    expect(issues).toHaveLength(101);
    expect(issues.slice(-2)).toMatchObject([{ number: 101 }, { number: 50, title: 'Changed' }]);
  });

  it('is read by page where more than a page falls into one second', async () => {
    const { github } = openRepository(api);
    const page = numbersUpTo(100).map((number) => commentPayload(number));
    api.expect(COMMENTS, { query: { ...CHANGES, since: at(0) }, data: page });
    api.expect(COMMENTS, { query: { ...CHANGES, since: at(0), page: 2 }, data: [commentPayload(101)] });
    expect(await github.commentsSince(NOON)).toHaveLength(101);
  });

  it('leaves out what is in no known shape, with a line in the log', async () => {
    const odd = [
      null,
      7,
      {},
      issuePayload(1, { number: 'one' }),
      issuePayload(2, { created_at: 'long ago' }),
    ];
    api.expect(ISSUES, { query: { state: 'all', ...CHANGES }, data: [...odd, issuePayload(3)], isOdd: true });
    const { github, log } = openRepository(api);
    expect(await github.issuesSince(null)).toMatchObject([{ number: 3 }]);
    expect(log.messages).toEqual(odd.map(() => 'left out a post that GitHub sent in an unknown shape'));
  });

  it('tells our own posts and those of other bots from people’s', async () => {
    const app = exampleApp('gitchat');
    const { github } = openRepository(api);
    api.expect(COMMENTS, {
      query: CHANGES,
      data: [
        commentPayload(1, { user: userPayload('gitchat[bot]', { type: 'Bot' }) }),
        commentPayload(2, { user: userPayload('someone', { type: 'Bot' }), performed_via_github_app: app }),
        commentPayload(3, { user: userPayload('dependabot[bot]', { type: 'Bot' }) }),
        commentPayload(4, { performed_via_github_app: exampleApp('other') }),
      ],
    });
    const kinds = (await github.commentsSince(null)).map((comment) => comment.authorKind);
    expect(kinds).toEqual(['ours', 'ours', 'bot', 'person']);
  });
});

function exampleApp(slug: string) {
  return answer('GET /app', 200, { slug });
}

describe('a single issue', () => {
  const ISSUE = 'GET /repos/{owner}/{repo}/issues/{issue_number}';

  it('is read', async () => {
    const reactions = { url: BASE_URL, total_count: 4, '+1': 3, '-1': 1 };
    const none = { laugh: 0, confused: 0, heart: 0, hooray: 0, eyes: 0, rocket: 0 };
    api.expect(ISSUE, {
      params: { issue_number: 12 },
      data: issuePayload(12, { body: null, state: 'closed', reactions: { ...reactions, ...none } }),
    });
    expect(await openRepository(api).github.issue(12)).toMatchObject({ body: '', open: false, votes: 3 });
  });

  it.each([404, 410, 301])('is nothing where GitHub answers %i', async (status) => {
    api.expect(ISSUE, {
      params: { issue_number: 12 },
      status,
      data: { message: 'Gone' },
      headers: { location: `${BASE_URL}/repositories/1/issues/4` },
    });
    const { github, log } = openRepository(api);
    expect(await github.issue(12)).toBeNull();
    expect(log.lines).toEqual([]);
  });
});

describe('issues with a label', () => {
  it('are read whole', async () => {
    const query = { state: 'all', labels: 'gitchat:session', per_page: 100 };
    const page = numbersUpTo(100).map((number) => issuePayload(number));
    api.expect(ISSUES, { query: { ...query, page: 1 }, data: page });
    api.expect(ISSUES, { query: { ...query, page: 2 }, data: [] });
    expect(await openRepository(api).github.issuesLabelled('gitchat:session')).toHaveLength(100);
  });
});

describe('the comments of an issue', () => {
  const LIST = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments';
  const params = { issue_number: 12 };
  const full = numbersUpTo(100).map((id) => commentPayload(id));
  const page = (number: number) => ({ params, query: { page: number, per_page: 100 } });

  it('are given again, for nothing, where no page has changed', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { ...page(1), data: [commentPayload(1)], headers: { etag: 'W/"a"' } });
    expect(await github.commentsOn(12)).toHaveLength(1);
    api.expect(LIST, { ...page(1), ifNoneMatch: 'W/"a"', status: 304 });
    expect(await github.commentsOn(12)).toHaveLength(1);
  });

  it('are given whole where one page has changed', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { ...page(1), data: full, headers: { etag: '"a"' } });
    api.expect(LIST, { ...page(2), data: [commentPayload(101)], headers: { etag: '"b"' } });
    expect(await github.commentsOn(12)).toHaveLength(101);
    api.expect(LIST, { ...page(1), ifNoneMatch: '"a"', status: 304 });
    const changed = [commentPayload(101), commentPayload(102)];
    api.expect(LIST, { ...page(2), ifNoneMatch: '"b"', data: changed, headers: { etag: '"c"' } });
    expect((await github.commentsOn(12)).map((comment) => comment.id)).toEqual(numbersUpTo(102));
  });

  it('are given again where the reading broke off after a changed page', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { ...page(1), data: full, headers: { etag: '"a"' } });
    api.expectBroken(LIST, page(2));
    await expect(github.commentsOn(12)).rejects.toMatchObject({ kind: 'transient' });
    api.expect(LIST, { ...page(1), data: full, headers: { etag: '"a"' } });
    api.expect(LIST, { ...page(2), data: [], headers: { etag: '"b"' } });
    expect(await github.commentsOn(12)).toHaveLength(100);
  });

  it('are given each time by a server without ETags', async () => {
    const { github } = openRepository(api);
    for (const _time of [1, 2]) {
      api.expect(LIST, { ...page(1), data: [commentPayload(1)] });
      expect(await github.commentsOn(12)).toHaveLength(1);
    }
  });
});

describe('the issues in a milestone', () => {
  it('are read oldest first, for nothing where nothing has changed', async () => {
    const { github } = openRepository(api);
    const order = { sort: 'created', direction: 'asc', page: 1, per_page: 100 };
    const query = { milestone: '3', state: 'all', ...order };
    const pullRequest = issuePayload(2, { pull_request: PULL_REQUEST });
    api.expect(ISSUES, { query, data: [issuePayload(1), pullRequest], headers: { etag: '"a"' } });
    expect(await github.issuesIn(3)).toMatchObject([{ number: 1 }]);
    api.expect(ISSUES, { query, ifNoneMatch: '"a"', status: 304 });
    expect(await github.issuesIn(3)).toMatchObject([{ number: 1 }]);
  });
});

describe('people', () => {
  const PERMISSION = 'GET /repos/{owner}/{repo}/collaborators/{username}/permission';

  it.each(['admin', 'write', 'read', 'none'])('may have the right %s', async (permission) => {
    // GitHub’s own example of the user lacks a field that its specification requires.
    const data = answer(PERMISSION, 200, { permission, user: null });
    api.expect(PERMISSION, { params: { username: 'ada' }, data });
    expect(await openRepository(api).github.permission('ada')).toBe(permission);
  });

  it('who are unknown have no right', async () => {
    api.expect(PERMISSION, { params: { username: 'ada' }, status: 404, data: { message: 'Not Found' } });
    expect(await openRepository(api).github.permission('ada')).toBe('none');
  });

  it('are in teams', async () => {
    const MEMBERS = 'GET /orgs/{org}/teams/{team_slug}/members';
    const params = { org: 'riverton', team_slug: 'clerks' };
    const page = numbersUpTo(100).map((number) => userPayload(`Clerk-${number}`));
    api.expect(MEMBERS, { params, query: { page: 1, per_page: 100 }, data: page });
    api.expect(MEMBERS, { params, query: { page: 2, per_page: 100 }, data: [userPayload('Zoe')] });
    const members = await openRepository(api).github.teamMembers('@riverton/clerks');
    expect([members.length, members[0], members[100]]).toEqual([101, 'clerk-1', 'zoe']);
  });

  it('have had their account since some day', async () => {
    const USER = 'GET /users/{username}';
    const data = answer(USER, 200, { created_at: '2020-02-01T00:00:00Z' });
    const { github } = openRepository(api);
    api.expect(USER, { params: { username: 'ada' }, data });
    expect(await github.accountCreatedAt('ada')).toBe(Date.parse('2020-02-01T00:00:00Z'));
    api.expect(USER, { params: { username: 'ghost-town' }, status: 404, data: { message: 'Not Found' } });
    expect(await github.accountCreatedAt('ghost-town')).toBeNull();
  });
});

function vote(user: object | null) {
  return { id: 1, node_id: 'REA_1', content: '+1', created_at: '2026-05-06T19:00:00Z', user };
}

describe('the people behind the votes', () => {
  const COMMENT = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  const ISSUE = 'GET /repos/{owner}/{repo}/issues/{issue_number}/reactions';
  const query = { content: '+1', page: 1, per_page: 100 };
  it('are read for a comment or an issue, without bots and deleted accounts', async () => {
    const { github } = openRepository(api);
    const people = [vote(userPayload('Ada')), vote(userPayload('a-bot[bot]', { type: 'Bot' })), vote(null)];
    api.expect(COMMENT, { params: { comment_id: 7 }, query, data: people });
    expect(await github.votersOf({ comment: 7 })).toEqual(['ada']);
    api.expect(ISSUE, {
      params: { issue_number: 12 },
      query,
      data: [vote(userPayload('ben'))],
    });
    expect(await github.votersOf({ issue: 12 })).toEqual(['ben']);
  });

  it('are none where the post is gone', async () => {
    const { github } = openRepository(api);
    api.expect(ISSUE, { params: { issue_number: 12 }, query, status: 404, data: { message: 'Not Found' } });
    expect(await github.votersOf({ issue: 12 })).toEqual([]);
  });
});
