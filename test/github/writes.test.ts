import { describe, expect, it } from 'vitest';
import { openRepository } from './support/app.ts';
import { NOON } from './support/fake-clock.ts';
import { githubApi } from './support/github-api.ts';
import { exampleOf } from './support/openapi.ts';
import { answer, commentPayload, issuePayload } from './support/payloads.ts';

const api = githubApi();
const CREATE_ISSUE = 'POST /repos/{owner}/{repo}/issues';
const CHANGE_ISSUE = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';

describe('an issue', () => {
  it('is opened with labels and milestone', async () => {
    const { github, requests } = openRepository(api);
    api.expect(CREATE_ISSUE, {
      body: { title: 'The Mayor', body: 'Ask!', labels: ['gitchat:session'], milestone: 3 },
      status: 201,
      data: issuePayload(12, { labels: ['gitchat:session'] }),
    });
    const issue = await github.createIssue('The Mayor', 'Ask!', ['gitchat:session'], 3);
    expect(issue).toMatchObject({ number: 12, labels: ['gitchat:session'] });
    expect(requests.at(-1)).toMatchObject({ kind: 'content', status: 201 });
  });

  it('is opened without a milestone', async () => {
    const { github } = openRepository(api);
    api.expect(CREATE_ISSUE, {
      body: { title: 'The Mayor', body: 'Ask!', labels: [] },
      status: 201,
      data: issuePayload(12),
    });
    await expect(github.createIssue('The Mayor', 'Ask!', [], null)).resolves.toMatchObject({ number: 12 });
  });

  it('is changed in one write', async () => {
    const { github, requests } = openRepository(api);
    const labels = ['gitchat:question', 'topic:transit'];
    api.expect(CHANGE_ISSUE, {
      params: { issue_number: 12 },
      body: { labels, milestone: 3, state: 'closed', state_reason: 'completed' },
      data: issuePayload(12, { state: 'closed', labels }),
    });
    const change = { labels, milestone: 3, state: 'closed', stateReason: 'completed' } as const;
    expect(await github.changeIssue(12, change)).toMatchObject({ open: false, labels });
    expect(requests.at(-1)).toMatchObject({ kind: 'write' });
  });

  it('is changed in its text only', async () => {
    const { github } = openRepository(api);
    api.expect(CHANGE_ISSUE, {
      params: { issue_number: 12 },
      body: { title: 'New', body: 'Text' },
      data: issuePayload(12, { title: 'New' }),
    });
    expect(await github.changeIssue(12, { title: 'New', body: 'Text' })).toMatchObject({ title: 'New' });
  });

  it('leaves its milestone', async () => {
    const { github } = openRepository(api);
    const body = { milestone: null };
    api.expect(CHANGE_ISSUE, { params: { issue_number: 12 }, body, data: issuePayload(12) });
    expect(await github.changeIssue(12, { milestone: null })).toMatchObject({ milestone: null });
  });
});

describe('a comment', () => {
  it('is written', async () => {
    const { github, requests } = openRepository(api);
    api.expect('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', {
      params: { issue_number: 12 },
      body: { body: 'Thank you.' },
      status: 201,
      data: commentPayload(5, { body: 'Thank you.' }),
    });
    expect(await github.createComment(12, 'Thank you.')).toMatchObject({ id: 5, body: 'Thank you.' });
    expect(requests.at(-1)).toMatchObject({ kind: 'content' });
  });

  it('is changed', async () => {
    const { github } = openRepository(api);
    api.expect('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', {
      params: { comment_id: 5 },
      body: { body: 'Thanks.' },
      data: commentPayload(5, { body: 'Thanks.' }),
    });
    expect(await github.changeComment(5, 'Thanks.')).toMatchObject({ body: 'Thanks.' });
  });
});

describe('a reaction', () => {
  const ON_COMMENT = 'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions';
  const ON_ISSUE = 'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions';

  it('goes to a comment or to an issue', async () => {
    const { github, requests } = openRepository(api);
    api.expect(ON_COMMENT, {
      params: { comment_id: 5 },
      body: { content: '+1' },
      status: 201,
      data: answer(ON_COMMENT, 201),
    });
    api.expect(ON_ISSUE, {
      params: { issue_number: 12 },
      body: { content: 'confused' },
      // It was there already.
      status: 200,
      data: answer(ON_ISSUE, 200),
    });
    await github.react({ comment: 5 }, '+1');
    await github.react({ issue: 12 }, 'confused');
    expect(requests.map(({ kind }) => kind)).toEqual(['write', 'write', 'write']);
  });
});

describe('labels', () => {
  const LIST = 'GET /repos/{owner}/{repo}/labels';
  const CREATE = 'POST /repos/{owner}/{repo}/labels';
  const TOPIC = { name: 'topic:transit', colour: 'c5def5', description: 'About transit' };
  const QUESTION = { name: 'gitchat:question', colour: '0e8a16', description: 'A question' };
  const [label] = exampleOf(LIST, 200) as [object];

  it('are created where missing, and known from then on', async () => {
    const { github } = openRepository(api);
    const found = [{ ...label, name: 'GitChat:Question' }];
    api.expect(LIST, { query: { page: 1, per_page: 100 }, data: found });
    api.expect(CREATE, {
      body: { name: 'topic:transit', color: 'c5def5', description: 'About transit' },
      status: 201,
      data: { ...label, name: 'topic:transit' },
    });
    await github.ensureLabels([QUESTION, TOPIC]);
    await github.ensureLabels([QUESTION, TOPIC]);
  });

  it('that somebody else just made are fine', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { query: { page: 1, per_page: 100 }, data: [] });
    const errors = [{ resource: 'Label', code: 'already_exists', field: 'name' }];
    api.expect(CREATE, { status: 422, data: { message: 'Validation Failed', errors }, isOdd: true });
    await expect(github.ensureLabels([TOPIC])).resolves.toBeUndefined();
  });
});

describe('a milestone', () => {
  const LIST = 'GET /repos/{owner}/{repo}/milestones';
  const CREATE = 'POST /repos/{owner}/{repo}/milestones';
  const CHANGE = 'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}';
  const SPEC = { title: 'The Mayor', description: 'Questions', dueOn: NOON };
  const DUE = '2026-05-06T19:00:00Z';
  const query = { state: 'all', page: 1, per_page: 100 };
  const [example] = exampleOf(LIST, 200) as [object];
  const milestone = { ...example, number: 3, title: 'The Mayor', description: 'Questions', due_on: DUE };

  it('is created, and known from then on', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { query, data: [] });
    const body = { title: 'The Mayor', description: 'Questions', due_on: DUE };
    api.expect(CREATE, { body, status: 201, data: milestone });
    expect(await github.ensureMilestone(SPEC)).toBe(3);
    expect(await github.ensureMilestone({ ...SPEC })).toBe(3);
  });

  it('is found as it is', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { query, data: [milestone] });
    expect(await github.ensureMilestone(SPEC)).toBe(3);
  });

  it('is moved', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { query, data: [milestone] });
    const body = { description: 'Questions', due_on: '2026-05-06T19:01:00Z' };
    api.expect(CHANGE, { params: { milestone_number: 3 }, body, data: milestone });
    expect(await github.ensureMilestone({ ...SPEC, dueOn: NOON + 60_000 })).toBe(3);
  });

  it('is looked up again after GitHub refused it', async () => {
    const { github } = openRepository(api);
    api.expect(LIST, { query, data: [milestone] });
    await github.ensureMilestone(SPEC);
    const errors = [{ resource: 'Issue', code: 'invalid', field: 'milestone' }];
    const refusal = { status: 422, data: { message: 'Validation Failed', errors }, isOdd: true };
    api.expect(CHANGE_ISSUE, { params: { issue_number: 12 }, ...refusal });
    await expect(github.changeIssue(12, { milestone: 3 })).rejects.toMatchObject({ kind: 'invalid' });
    api.expect(LIST, { query, data: [] });
    api.expect(CREATE, { status: 201, data: { ...milestone, number: 4 } });
    expect(await github.ensureMilestone(SPEC)).toBe(4);
  });
});

describe('minimising', () => {
  const COMMENT = 'GET /repos/{owner}/{repo}/issues/comments/{comment_id}';

  function expectComment() {
    const data = commentPayload(5, { node_id: 'IC_5' });
    api.expect(COMMENT, { params: { comment_id: 5 }, data });
  }

  it('goes through GraphQL', async () => {
    const { github, requests } = openRepository(api);
    expectComment();
    const minimizeComment = { minimizedComment: { isMinimized: true } };
    const sent = api.expectGraphql({ data: { data: { minimizeComment } } });
    expect(await github.minimise(5, 'SPAM')).toBe(true);
    expect(sent.variables).toEqual([{ comment: 'IC_5', reason: 'SPAM' }]);
    expect(requests.at(-1)).toEqual({ route: 'POST /graphql', kind: 'write', status: 200 });
  });

  it.each([
    ['no GraphQL', { status: 404, data: { message: 'Not Found' } }],
    ['no such route', { status: 501, data: {} }],
    ['another GraphQL', { data: { errors: [{ message: 'no', extensions: { code: 'undefinedField' } }] } }],
  ])('is left alone where the server has %s, and said once', async (_what, reply) => {
    const { github, log } = openRepository(api);
    for (const _time of [1, 2]) {
      expectComment();
      api.expectGraphql(reply);
      expect(await github.minimise(5, 'SPAM')).toBe(false);
    }
    expect(log.messages).toEqual(['this server cannot minimise comments; they stay as they are']);
  });

  it('keeps to GraphQL’s limit', async () => {
    const { github } = openRepository(api);
    expectComment();
    api.expectGraphql({ data: { errors: [{ message: 'was submitted too quickly' }] } });
    await expect(github.minimise(5, 'SPAM')).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAt: NOON + 60_000,
    });
    await expect(github.head()).rejects.toMatchObject({ kind: 'rate-limited' });
  });

  it('may be forbidden', async () => {
    const { github } = openRepository(api);
    expectComment();
    api.expectGraphql({ data: { errors: [{ type: 'FORBIDDEN', message: 'not accessible' }] } });
    await expect(github.minimise(5, 'SPAM')).rejects.toMatchObject({ kind: 'forbidden' });
  });
});
