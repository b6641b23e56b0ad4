/** The App on the local GitHub: how it logs in, what it does, and how that is counted and checked. */
import { afterEach, expect, test } from 'vitest';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import { at, gitchat, riverton } from './riverton.ts';

let github: LocalGitHub;

afterEach(() => github.stop());

test('logs in as Probot does, with the key for a token, and acts as gitchat[bot]', async () => {
  github = await riverton({ otherRepos: ['riverton/library'] });
  const app = await gitchat(github);
  const { data } = await app.rest.apps.listReposAccessibleToInstallation();
  expect(data.repositories.map(({ full_name }) => full_name)).toEqual([
    'riverton/townhall',
    'riverton/library',
  ]);

  const issue = await app.rest.issues.create({
    ...at,
    title: 'GitChat: the Mayor',
    labels: ['gitchat:session'],
  });
  expect(issue.data).toMatchObject({ user: { login: 'gitchat[bot]', type: 'Bot' } });
  expect(github.requests.to('POST', '/app/installations/{installation_id}/access_tokens')).toHaveLength(1);
});

test('after the stop nobody answers', async () => {
  github = await riverton();
  await gitchat(github).then((app) => app.rest.repos.get(at));
  await github.stop();
  await expect(fetch(github.url)).rejects.toThrow();
});

test('is kept to its permissions', async () => {
  github = await riverton({ permissions: { metadata: 'read', issues: 'read' } });
  const app = await gitchat(github);
  await expect(app.rest.issues.create({ ...at, title: 'No' })).rejects.toMatchObject({
    status: 403,
    response: { data: { message: 'Resource not accessible by integration' } },
  });
});

test('its requests are counted by kind; other people’s are not', async () => {
  github = await riverton();
  const app = await gitchat(github);
  await github.acts('ana').openIssue('Rent', '');
  await app.rest.issues.listForRepo(at);
  await app.rest.issues.update({ ...at, issue_number: 1, labels: ['topic:housing'] });
  await app.rest.issues.createComment({ ...at, issue_number: 1, body: 'Thank you.' });
  await app.rest.issues.create({ ...at, title: 'GitChat: the Mayor' });

  expect(github.requests.counts()).toEqual({ read: 1, write: 1, content: 2, app: 1 });
  const { method, route, status } = github.requests.all[2] ?? {};
  expect([method, route, status]).toEqual(['PATCH', '/repos/{owner}/{repo}/issues/{issue_number}', 200]);
});

test('its requests are checked against GitHub’s specification', async () => {
  github = await riverton();
  const app = await gitchat(github);
  await app.rest.issues.create({ ...at, title: 'Right', labels: ['a'] });
  await app.request('GET /repos/{owner}/{repo}/contents/{path}', { ...at, path: 'README.md', ref: 'main' });
  expect(github.violations).toEqual([]);

  await app.request('PATCH /repos/riverton/townhall/issues/1', { state: 'archived', colour: 'red' });
  await app.request('GET /repos/riverton/townhall/issues', { since: 'yesterday', sorted: 'by name' });
  await app.request('GET /repos/riverton/townhall/question').catch(() => {});
  const issue = 'PATCH /repos/{owner}/{repo}/issues/{issue_number}';
  const list = 'GET /repos/{owner}/{repo}/issues';
  expect(github.violations).toEqual([
    { request: issue, problem: 'body/colour is not a field' },
    { request: issue, problem: 'body/state must be equal to one of the allowed values' },
    { request: list, problem: 'query/sorted is not a parameter' },
    { request: list, problem: 'query/since must match format "date-time"' },
    { request: 'GET /repos/riverton/townhall/question', problem: 'there is no such operation' },
  ]);
});

test('minimises comments and pins up to three issues', async () => {
  github = await riverton();
  const app = await gitchat(github);
  const ana = github.acts('ana');
  const issues = [];
  for (const title of ['One', 'Two', 'Three', 'Four']) issues.push(await ana.openIssue(title, ''));
  const comment = await ana.comment(1, 'Buy now');

  await app.graphql(
    `mutation ($id: ID!) {
      minimizeComment(input: { subjectId: $id, classifier: SPAM }) { minimizedComment { isMinimized } }
    }`,
    { id: comment.node_id },
  );
  expect(github.minimised(comment.id)).toBe('SPAM');

  const pin = (id: string | undefined) =>
    app.graphql('mutation ($input: PinIssueInput!) { pinIssue(input: $input) { issue { id } } }', {
      input: { issueId: id },
    });
  for (const issue of issues.slice(0, 3)) await pin(issue.node_id);
  expect(github.isPinned(3)).toBe(true);
  await expect(pin(issues[3]?.node_id)).rejects.toThrow('Maximum 3 pinned issues');
  await expect(pin('nonsense')).rejects.toThrow('Could not resolve');
});

test('reports check runs', async () => {
  github = await riverton();
  const app = await gitchat(github);
  const sha = await github.acts('clerk').commitFile('sessions/mayor.yml', 'titel: x\n', 'Plan');
  const annotation = {
    path: 'sessions/mayor.yml',
    start_line: 1,
    end_line: 1,
    message: 'Did you mean "title"?',
  };
  await app.rest.checks.create({
    ...at,
    name: 'GitChat',
    head_sha: sha,
    status: 'completed',
    conclusion: 'failure',
    output: {
      title: '1 mistake',
      summary: 'See below',
      annotations: [{ ...annotation, annotation_level: 'failure' }],
    },
  });
  expect(await github.checkRuns(sha)).toMatchObject([
    { name: 'GitChat', conclusion: 'failure', output: { title: '1 mistake', annotations_count: 1 } },
  ]);
  expect(github.violations).toEqual([]);
});

test('commits several files at once, on top of what is there', async () => {
  github = await riverton({ files: { 'docs/a.md': 'A', 'docs/b.md': 'B' } });
  const { git } = (await gitchat(github)).rest;
  const head = (await git.getRef({ ...at, ref: 'heads/main' })).data.object.sha;
  const base = (await git.getCommit({ ...at, commit_sha: head })).data.tree.sha;
  const tree = await git.createTree({
    ...at,
    base_tree: base,
    tree: [
      { path: 'transcripts/mayor.md', mode: '100644', type: 'blob', content: '# The Mayor' },
      { path: 'docs/b.md', mode: '100644', type: 'blob', sha: null },
    ],
  });
  const commit = await git.createCommit({ ...at, message: 'Archive', tree: tree.data.sha, parents: [head] });
  await git.updateRef({ ...at, ref: 'heads/main', sha: commit.data.sha });

  expect(Object.fromEntries(await github.files())).toEqual({
    'README.md': '# townhall\n',
    'docs/a.md': 'A',
    'transcripts/mayor.md': '# The Mayor',
  });
  expect(github.violations).toEqual([]);
});

test('keeps records under refs of its own, which move forward only', async () => {
  github = await riverton();
  const { git } = (await gitchat(github)).rest;
  const save = async (text: string, parents: string[]) => {
    const blob = await git.createBlob({ ...at, content: text });
    const tree = await git.createTree({
      ...at,
      tree: [{ path: 'record.json', mode: '100644', type: 'blob', sha: blob.data.sha }],
    });
    return (await git.createCommit({ ...at, message: 'Record', tree: tree.data.sha, parents })).data.sha;
  };
  await expect(git.getRef({ ...at, ref: 'gitchat/mayor' })).rejects.toMatchObject({ status: 404 });
  const first = await save('1', []);
  await git.createRef({ ...at, ref: 'refs/gitchat/mayor', sha: first });
  await expect(git.createRef({ ...at, ref: 'refs/gitchat/mayor', sha: first })).rejects.toMatchObject({
    status: 422,
  });
  await git.updateRef({ ...at, ref: 'gitchat/mayor', sha: await save('2', [first]) });
  const stale = await save('3', [first]);
  await expect(git.updateRef({ ...at, ref: 'gitchat/mayor', sha: stale })).rejects.toMatchObject({
    status: 422,
  });

  expect(await github.file('record.json', 'refs/gitchat/mayor')).toBe('2');
});

test('a pull request is merged into a branch that has moved on', async () => {
  github = await riverton({ files: { 'old.md': 'old' } });
  const clerk = github.acts('clerk');
  const { git, repos, pulls } = github.as('clerk').rest;
  const main = await git.getRef({ ...at, ref: 'heads/main' });
  await git.createRef({ ...at, ref: 'refs/heads/plan', sha: main.data.object.sha });
  const content = Buffer.from('title: Mayor').toString('base64');
  const file = { ...at, path: 'sessions/mayor.yml', message: 'Plan', content, branch: 'plan' };
  await repos.createOrUpdateFileContents(file);
  const pull = await pulls.create({ ...at, title: 'Plan', head: 'plan', base: 'main' });
  await clerk.commitFile('meanwhile.md', 'meanwhile', 'Meanwhile');
  await clerk.mergePull(pull.data.number);

  expect([...(await github.files()).keys()].sort()).toEqual([
    'README.md',
    'meanwhile.md',
    'old.md',
    'sessions/mayor.yml',
  ]);
  expect((await pulls.get({ ...at, pull_number: pull.data.number })).data.merged).toBe(true);
});

test('reads configuration as Probot apps do', async () => {
  github = await riverton({ files: { '.github/gitchat.yml': 'timezone: Europe/Riverton\n' } });
  const app = await gitchat(github);
  const { config } = await app.config.get({ ...at, path: '.github/gitchat.yml' });
  expect(config).toEqual({ timezone: 'Europe/Riverton' });
});
