/** Webhooks of the local GitHub: signed, complete, and lost or late when a test wishes so. */
import { Webhooks } from '@octokit/webhooks';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import { at, gitchat, listener, riverton } from './riverton.ts';

let github: LocalGitHub;
let ear: Awaited<ReturnType<typeof listener>>;

beforeEach(async () => {
  github = await riverton({ files: { 'docs/rules.md': 'Be kind.' } });
  ear = await listener();
  github.deliverTo(ear.url);
});
afterEach(async () => {
  await github.stop();
  await ear.stop();
});

test('are signed, name the installation, and have an id each', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', '');
  await Promise.all(Array.from({ length: 40 }, (_, number) => ana.comment(1, `${number}`)));
  await github.settled();

  expect(ear.heard).toHaveLength(41);
  expect(new Set(ear.heard.map(({ guid }) => guid)).size).toBe(41);
  const [first] = ear.heard;
  expect(first?.payload).toMatchObject({ installation: { id: 1001 }, sender: { login: 'ana' } });
  const webhooks = new Webhooks({ secret: github.app.webhookSecret });
  const signature = String(first?.headers['x-hub-signature-256']);
  expect(await webhooks.verify(first?.body ?? '', signature)).toBe(true);
  expect(await webhooks.verify(`${first?.body} `, signature)).toBe(false);
});

test('tell edits with what was there before', async () => {
  const ana = github.acts('ana');
  await ana.openIssue('Rent', 'Will it fall?');
  const comment = await ana.comment(1, 'When?');
  await ana.editComment(comment.id, 'When, please?');
  await ana.editIssue(1, { body: 'Will rents fall?' });
  await github.settled();

  expect(ear.names()).toEqual([
    'issues.opened',
    'issue_comment.created',
    'issue_comment.edited',
    'issues.edited',
  ]);
  expect(ear.heard[1]?.payload).toMatchObject({ issue: { number: 1, comments: 1 } });
  expect(ear.heard[2]?.payload).toMatchObject({ changes: { body: { from: 'When?' } } });
  expect(ear.heard[3]?.payload['changes']).toEqual({ body: { from: 'Will it fall?' } });
});

test('tell labels, also those a form brought, and deletions', async () => {
  const ana = github.acts('ana');
  await ana.fileForm('Rent', 'Will it fall?', ['gitchat:question']);
  const comment = await ana.comment(1, 'When?');
  await ana.deleteComment(comment.id);
  await github.acts('helper').addLabel(1, 'topic:housing');
  await github.acts('site-admin').deleteIssue(1);
  await github.settled();

  expect(ear.names()).toEqual([
    'issues.opened',
    'issues.labeled',
    'issue_comment.created',
    'issue_comment.deleted',
    'issues.labeled',
    'issues.deleted',
  ]);
  expect(ear.heard[4]?.payload).toMatchObject({
    label: { name: 'topic:housing' },
    sender: { login: 'helper' },
  });
  expect(ear.heard[5]?.payload).toMatchObject({ issue: { number: 1 }, installation: { id: 1001 } });
});

test('tell pushes with their files, however they were made, and nothing of other refs', async () => {
  await github.acts('clerk').commitFile('sessions/mayor.yml', 'title: Mayor', 'Plan');
  await github.acts('clerk').commitFile('docs/rules.md', null, 'No rules');

  const { git } = (await gitchat(github)).rest;
  const head = (await git.getRef({ ...at, ref: 'heads/main' })).data.object.sha;
  const base_tree = (await git.getCommit({ ...at, commit_sha: head })).data.tree.sha;
  const file = { path: 'transcripts/mayor.md', mode: '100644', type: 'blob', content: '#' } as const;
  const tree = await git.createTree({ ...at, base_tree, tree: [file] });
  const { data } = await git.createCommit({
    ...at,
    message: 'Archive',
    tree: tree.data.sha,
    parents: [head],
  });
  await git.createRef({ ...at, ref: 'refs/gitchat/mayor', sha: head });
  await git.updateRef({ ...at, ref: 'gitchat/mayor', sha: data.sha });
  await git.updateRef({ ...at, ref: 'heads/main', sha: data.sha });
  await github.settled();

  expect(ear.names()).toEqual(['push', 'push', 'push']);
  expect(ear.heard.map(({ payload }) => payload['head_commit'])).toMatchObject([
    { added: ['sessions/mayor.yml'], message: 'Plan' },
    { removed: ['docs/rules.md'] },
    { added: ['transcripts/mayor.md'], id: data.sha },
  ]);
  expect(ear.heard[2]?.payload).toMatchObject({ ref: 'refs/heads/main', sender: { login: 'gitchat[bot]' } });
});

test('a lost one can be asked for again, under the same id', async () => {
  github.faults.deliveries({ event: 'issues' }, { kind: 'drop' });
  await github.acts('ana').openIssue('Rent', '');
  await github.settled();
  expect(ear.heard).toEqual([]);

  const app = await gitchat(github);
  const { token } = (await app.auth({ type: 'app' })) as { token: string };
  const headers = { authorization: `bearer ${token}` };
  const { data } = await app.rest.apps.listWebhookDeliveries({ headers });
  expect(data).toMatchObject([{ event: 'issues', action: 'opened', redelivery: false, status_code: 502 }]);

  const [lost] = data;
  await app.rest.apps.redeliverWebhookDelivery({ delivery_id: lost?.id ?? 0, headers });
  await github.settled();
  expect(ear.heard.map(({ guid }) => guid)).toEqual([lost?.guid]);
  const after = await app.rest.apps.listWebhookDeliveries({ headers });
  expect(after.data[0]).toMatchObject({ redelivery: true, status: 'OK', guid: lost?.guid });
});

test('one may come twice, under the same id', async () => {
  github.faults.deliveries({}, { kind: 'duplicate' });
  await github.acts('ana').openIssue('Rent', '');
  await github.settled();
  expect(ear.names()).toEqual(['issues.opened', 'issues.opened']);
  expect(ear.heard[0]?.guid).toBe(ear.heard[1]?.guid);
});

test('they may come late, and in another order', async () => {
  const held = github.faults.hold({ event: 'issue_comment' });
  const ana = github.acts('ana');
  await ana.openIssue('Rent', '');
  for (const body of ['one', 'two', 'three']) await ana.comment(1, body);
  await github.settled();
  expect(ear.names()).toEqual(['issues.opened']);

  held.release((deliveries) => deliveries.toReversed().slice(0, 2));
  await github.settled();
  expect(
    new Set(ear.heard.slice(1).map(({ payload }) => (payload['comment'] as { body: string }).body)),
  ).toEqual(new Set(['three', 'two']));
});

test('one that nobody answers is noted as failed', async () => {
  await ear.stop();
  await github.acts('ana').openIssue('Rent', '');
  await github.settled();
  expect(github.deliveries).toMatchObject([{ event: 'issues', status: 0 }]);
});
