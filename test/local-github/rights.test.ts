/** What people may and may not do on the local GitHub. */
import { Octokit } from '@octokit/rest';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import { at, gitchat, riverton } from './riverton.ts';

let github: LocalGitHub;

beforeEach(async () => {
  github = await riverton({ teams: { clerks: ['clerk', 'helper'] } });
});
afterEach(() => github.stop());

test('an unknown token is nobody', async () => {
  const stranger = new Octokit({ baseUrl: github.url, auth: 'ghp_invented', log: github.as('ana').log });
  await expect(stranger.rest.repos.get(at)).rejects.toMatchObject({ status: 401 });
});

test('without a token one may read but not write', async () => {
  const visitor = new Octokit({ baseUrl: github.url, log: github.as('ana').log });
  expect((await visitor.rest.repos.get(at)).status).toBe(200);
  await expect(visitor.rest.issues.create({ ...at, title: 'Rent' })).rejects.toMatchObject({ status: 401 });
});

test('everybody has a permission: citizens read', async () => {
  const app = await gitchat(github);
  const permission = async (username: string) =>
    (await app.rest.repos.getCollaboratorPermissionLevel({ ...at, username })).data;
  expect(await permission('clerk')).toMatchObject({ permission: 'write', role_name: 'write' });
  expect(await permission('helper')).toMatchObject({ permission: 'read', role_name: 'triage' });
  expect(await permission('ana')).toMatchObject({ permission: 'read', user: { login: 'ana' } });
  await expect(permission('not-there')).rejects.toMatchObject({ status: 404 });
});

test('teams have members', async () => {
  const app = await gitchat(github);
  const { data } = await app.rest.teams.listMembersInOrg({ org: 'riverton', team_slug: 'clerks' });
  expect(data.map(({ login }) => login)).toEqual(['clerk', 'helper']);
});

test("a citizen's labels are dropped without a word, except those of a form", async () => {
  const ana = github.acts('ana');
  expect((await ana.openIssue('Rent', '', ['gitchat:question'])).labels).toEqual([]);
  const filed = await ana.fileForm('Buses', '### Your question\n\nWhen?', ['gitchat:question']);
  expect(filed).toMatchObject({ user: { login: 'ana' }, labels: [{ name: 'gitchat:question' }] });
});

test('a citizen edits and closes the own issue, and sets no labels there', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', '');
  const edited = await github
    .as('ana')
    .rest.issues.update({ ...at, issue_number: 1, body: 'More', labels: ['x'] });
  expect(edited.data).toMatchObject({ body: 'More', labels: [] });
  expect((await ana.closeIssue(1)).state).toBe('closed');
  await expect(ana.addLabel(1, 'x')).rejects.toMatchObject({ status: 403 });
});

test("a citizen touches nobody else's posts", async () => {
  await github.acts('ana').openIssue('Rent', '');
  const comment = await github.acts('ana').comment(1, 'Will rents fall?');
  const ben = github.acts('ben');
  await expect(ben.editIssue(1, { title: 'Mine' })).rejects.toMatchObject({ status: 403 });
  await expect(ben.editComment(comment.id, 'Mine')).rejects.toMatchObject({ status: 403 });
  await expect(ben.deleteComment(comment.id)).rejects.toMatchObject({ status: 403 });
  await expect(ben.commitFile('sessions/mine.yml', 'title: Mine', 'Mine')).rejects.toMatchObject({
    status: 403,
  });
});

test('triage sorts but does not edit', async () => {
  await github.acts('ana').openIssue('Rent', '');
  const helper = github.acts('helper');
  await helper.setLabels(1, ['topic:housing', 'review:held']);
  await helper.removeLabel(1, 'review:held');
  expect(github.issue(1)?.labels.map(({ name }) => name)).toEqual(['topic:housing']);
  await expect(helper.editIssue(1, { body: 'Mine' })).rejects.toMatchObject({ status: 403 });
});

test('bodies have at most 65,536 characters', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', 'é'.repeat(65_536));
  await expect(ana.comment(1, 'x'.repeat(65_537))).rejects.toMatchObject({ status: 422 });
});

test('a locked conversation is for writers, and nobody reacts there', async () => {
  await github.acts('ana').openIssue('Rent', '');
  const { issues } = github.as('clerk').rest;
  const reason = 'too long' as 'spam';
  await expect(issues.lock({ ...at, issue_number: 1, lock_reason: reason })).rejects.toMatchObject({
    status: 422,
  });
  await github.acts('clerk').lock(1);

  await expect(github.acts('ana').comment(1, 'But!')).rejects.toMatchObject({ status: 403 });
  await github.acts('clerk').comment(1, 'This is closed.');
  await expect(github.acts('clerk').vote({ issue: 1 })).rejects.toMatchObject({ status: 403 });
});
