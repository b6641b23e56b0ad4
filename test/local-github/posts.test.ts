/** Issues and comments on the local GitHub, listed as GitHub lists them. */
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import { at, riverton } from './riverton.ts';

let github: LocalGitHub;

beforeEach(async () => {
  github = await riverton();
});
afterEach(() => github.stop());

/** Lets GitHub's clock, which counts in seconds, tick. */
const tick = () => wait(1001 - (Date.now() % 1000));

test('times have whole seconds', async () => {
  const issue = await github.acts('ana').openIssue('Rent', 'Will rents fall?');
  expect(issue.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test('links lead back to the local GitHub', async () => {
  const issue = await github.acts('ana').openIssue('Rent', 'Will rents fall?');
  expect(issue.html_url).toBe(`${github.url}/riverton/townhall/issues/1`);
});

test('comments of all issues are listed together, changed since a second and inclusive of it', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', '');
  await ana.openIssue('Buses', '');
  const old = await ana.comment(1, 'an old one');
  await tick();
  const first = await ana.comment(1, 'first');
  await ana.comment(2, 'second');
  await ana.editComment(old.id, 'an old one, edited');

  const { listCommentsForRepo } = github.as('ana').rest.issues;
  const since = first.created_at;
  const { data } = await listCommentsForRepo({ ...at, since, sort: 'updated', direction: 'asc' });
  expect(data.map(({ body }) => body)).toEqual(['first', 'second', 'an old one, edited']);

  const none = await listCommentsForRepo({ ...at, since: new Date(Date.now() + 2000).toISOString() });
  expect(none.data).toEqual([]);
});

test('issues are listed by state, label, milestone and change', async () => {
  const clerk = github.acts('clerk');
  const { issues } = github.as('clerk').rest;
  await issues.createMilestone({ ...at, title: 'Housing', due_on: '2026-05-07T19:00:00Z' });
  await clerk.openIssue('Rent', '', ['gitchat:question']);
  await clerk.openIssue('Buses', '');
  await clerk.openIssue('Noise', '');
  await issues.update({ ...at, issue_number: 2, milestone: 1 });
  await clerk.closeIssue(3);

  const titles = async (query: object) =>
    (await issues.listForRepo({ ...at, ...query })).data.map(({ title }) => title);
  expect(await titles({})).toEqual(['Buses', 'Rent']);
  expect(await titles({ state: 'all', direction: 'asc' })).toEqual(['Rent', 'Buses', 'Noise']);
  expect(await titles({ labels: 'gitchat:question' })).toEqual(['Rent']);
  expect(await titles({ milestone: '1' })).toEqual(['Buses']);
  expect(await titles({ state: 'all', sort: 'updated', direction: 'desc', per_page: 1 })).toEqual(['Noise']);
});

test('of the time at which a milestone is due only the day is kept', async () => {
  const { data } = await github
    .as('clerk')
    .rest.issues.createMilestone({ ...at, title: 'Housing', due_on: '2026-05-07T19:00:00Z' });
  expect(data.due_on).toBe('2026-05-07T07:00:00Z');
});

test('lists come in pages, each with the address of the next', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', '');
  for (const number of [1, 2, 3, 4, 5]) await ana.comment(1, `${number}`);

  const octokit = github.as('ana');
  const all = await octokit.paginate(octokit.rest.issues.listComments, {
    ...at,
    issue_number: 1,
    per_page: 2,
  });
  expect(all.map(({ body }) => body)).toEqual(['1', '2', '3', '4', '5']);
});

test('pull requests are among the issues, as on GitHub', async () => {
  const { git, pulls } = github.as('clerk').rest;
  const main = await git.getRef({ ...at, ref: 'heads/main' });
  await git.createRef({ ...at, ref: 'refs/heads/plan', sha: main.data.object.sha });
  await pulls.create({ ...at, title: 'Plan a session', head: 'plan', base: 'main' });

  const { data } = await github.as('ana').rest.issues.listForRepo(at);
  expect(data).toHaveLength(1);
  expect(data[0]?.pull_request).toBeDefined();
});

test('what has not changed is answered 304', async () => {
  await github.acts('ana').openIssue('Rent', '');
  const octokit = github.as('ana');
  const { headers } = await octokit.rest.issues.listForRepo(at);
  const again = () =>
    octokit.rest.issues.listForRepo({ ...at, headers: { 'if-none-match': headers.etag ?? '' } });
  await expect(again()).rejects.toMatchObject({ status: 304 });

  await github.acts('ben').vote({ issue: 1 });
  await expect(again()).resolves.toMatchObject({ status: 200 });
});

test('votes count people, are carried by lists, and leave the post as it was', async () => {
  const ana = github.acts('ana');
  const issue = await ana.openIssue('Rent', '');
  const comment = await ana.comment(1, 'Will rents fall?');
  await tick();

  const { createForIssueComment, listForIssueComment, deleteForIssueComment } =
    github.as('ben').rest.reactions;
  const reaction = { ...at, comment_id: comment.id, content: '+1' } as const;
  const first = await createForIssueComment(reaction);
  expect(first.status).toBe(201);
  expect((await createForIssueComment(reaction)).status).toBe(200);
  await ana.vote({ comment: comment.id });
  await ana.vote({ issue: 1 }, 'heart');

  const [listed] = (await github.as('ana').rest.issues.listCommentsForRepo(at)).data;
  expect(listed).toMatchObject({
    updated_at: comment.updated_at,
    reactions: { total_count: 2, '+1': 2, '-1': 0 },
  });
  expect(github.issue(1)).toMatchObject({ updated_at: issue.updated_at, reactions: { heart: 1 } });
  const { data } = await listForIssueComment({ ...at, comment_id: comment.id, content: '+1' });
  expect(data.map(({ user }) => user?.login)).toEqual(['ben', 'ana']);

  await deleteForIssueComment({ ...at, comment_id: comment.id, reaction_id: first.data.id });
  expect(github.comments(1)[0]?.reactions).toMatchObject({ '+1': 1 });
});

test('a deleted account leaves its posts without an author, and its votes are gone', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', '');
  await ana.comment(1, 'Will rents fall?');
  await ana.vote({ issue: 1 });
  ana.deleteAccount();

  const { data } = await github.as('ben').rest.issues.listComments({ ...at, issue_number: 1 });
  expect(data[0]).toMatchObject({ user: null, body: 'Will rents fall?' });
  expect(github.issue(1)).toMatchObject({ user: null, reactions: { '+1': 0 } });
  await expect(github.as('ben').rest.users.getByUsername({ username: 'ana' })).rejects.toMatchObject({
    status: 404,
  });
  await expect(ana.comment(1, 'I am still here')).rejects.toMatchObject({ status: 401 });
});

test('a deleted issue is gone with its comments', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', '');
  await ana.comment(1, 'Will rents fall?');
  await github.acts('site-admin').deleteIssue(1);

  const { issues } = github.as('ana').rest;
  await expect(issues.get({ ...at, issue_number: 1 })).rejects.toMatchObject({ status: 410 });
  await expect(ana.comment(1, 'Hello?')).rejects.toMatchObject({ status: 410 });
  expect((await issues.listForRepo({ ...at, state: 'all' })).data).toEqual([]);
  expect((await issues.listCommentsForRepo(at)).data).toEqual([]);
  expect((await ana.openIssue('Rent again', '')).number).toBe(2);
});

test('accounts have an age', async () => {
  const { getByUsername } = github.as('ben').rest.users;
  expect((await getByUsername({ username: 'ana' })).data.created_at).toBe('2026-05-01T08:00:00Z');
  expect((await getByUsername({ username: 'ben' })).data.created_at).toBe('2015-03-01T09:00:00Z');
});
