import { describe, expect, it } from 'vitest';
import { openRepository } from './support/app.ts';
import { githubApi } from './support/github-api.ts';
import { BASE_URL } from './support/riverton.ts';
import { exampleOf } from './support/openapi.ts';
import { answer } from './support/payloads.ts';

const api = githubApi();
const GET_REF = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
const CREATE_REF = 'POST /repos/{owner}/{repo}/git/refs';
const MOVE_REF = 'PATCH /repos/{owner}/{repo}/git/refs/{ref}';
const GET_COMMIT = 'GET /repos/{owner}/{repo}/git/commits/{commit_sha}';
const CREATE_COMMIT = 'POST /repos/{owner}/{repo}/git/commits';
const GET_TREE = 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}';
const CREATE_TREE = 'POST /repos/{owner}/{repo}/git/trees';
const GET_BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';
/** Commits. */
const [C1, C2, C9, C10] = ['c1', 'c2', 'c9', 'c10'].map((name) => name.padEnd(40, '0')) as [
  string,
  string,
  string,
  string,
];
const NOT_FOUND = { status: 404, data: { message: 'Not Found' } };

function refusal(status: number, message: string) {
  return { status, data: { message, documentation_url: BASE_URL } };
}

function expectRef(ref: string, sha: string | null) {
  const found = sha === null ? NOT_FOUND : { data: refAnswer(ref, sha) };
  api.expect(GET_REF, { params: { ref }, ...found });
}

function refAnswer(ref: string, sha: string) {
  const object = { type: 'commit', sha, url: BASE_URL };
  return answer(GET_REF, 200, { ref: `refs/${ref}`, object });
}

function expectCommitRead(sha: string, tree: string) {
  const data = answer(GET_COMMIT, 200, { sha, tree: { sha: tree, url: BASE_URL } });
  api.expect(GET_COMMIT, { params: { commit_sha: sha }, data });
}

function expectTree(body: object, sha: string) {
  api.expect(CREATE_TREE, { body, status: 201, data: answer(CREATE_TREE, 201, { sha }) });
}

function expectCommit(body: object, sha: string) {
  api.expect(CREATE_COMMIT, { body, status: 201, data: answer(CREATE_COMMIT, 201, { sha }) });
}

function expectHead(branch: string, sha: string) {
  const REPOSITORY = 'GET /repos/{owner}/{repo}';
  api.expect(REPOSITORY, { data: answer(REPOSITORY, 200, { default_branch: branch }), isOdd: true });
  expectRef(`heads/${branch}`, sha);
}

function file(path: string, content: string) {
  return { path, mode: '100644', type: 'blob', content };
}

describe('a commit', () => {
  const request = {
    branch: 'main',
    message: 'Transcript',
    files: new Map([
      ['transcripts/mayor.md', '# The Mayor'],
      ['transcripts/README.md', 'All'],
    ]),
  };
  const tree = {
    base_tree: 'tree-1',
    tree: [file('transcripts/mayor.md', '# The Mayor'), file('transcripts/README.md', 'All')],
  };

  function expectNewCommit() {
    expectRef('heads/main', C1);
    expectCommitRead(C1, 'tree-1');
    expectTree(tree, 'tree-2');
    expectCommit({ message: 'Transcript', tree: 'tree-2', parents: [C1] }, C2);
  }

  it('holds several files', async () => {
    const { github, requests } = openRepository(api);
    expectNewCommit();
    const moved = { params: { ref: 'heads/main' }, body: { sha: C2, force: false } };
    api.expect(MOVE_REF, { ...moved, data: refAnswer('heads/main', C2) });
    expect(await github.commit(request)).toBe(C2);
    expect(requests.filter(({ kind }) => kind === 'content')).toEqual([]);
  });

  it('is not made where nothing changes', async () => {
    const { github } = openRepository(api);
    expectRef('heads/main', C1);
    expectCommitRead(C1, 'tree-1');
    expectTree(tree, 'tree-1');
    expect(await github.commit(request)).toBeNull();
  });

  it('conflicts with a faster one', async () => {
    const { github } = openRepository(api);
    expectNewCommit();
    const params = { ref: 'heads/main' };
    api.expect(MOVE_REF, { params, ...refusal(422, 'Update is not a fast forward'), isOdd: true });
    await expect(github.commit(request)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('conflicts with a deletion of the branch', async () => {
    const { github } = openRepository(api);
    expectNewCommit();
    api.expect(MOVE_REF, { params: { ref: 'heads/main' }, ...NOT_FOUND, isOdd: true });
    await expect(github.commit(request)).rejects.toMatchObject({ kind: 'conflict' });
  });

  it('starts a new branch from the default branch', async () => {
    const { github } = openRepository(api);
    expectRef('heads/gitchat/mayor', null);
    expectHead('main', C1);
    expectCommitRead(C1, 'tree-1');
    expectTree({ base_tree: 'tree-1', tree: [file('sessions/mayor.yml', 'title: x')] }, 'tree-2');
    expectCommit({ message: 'Schedule', tree: 'tree-2', parents: [C1] }, C2);
    const body = { ref: 'refs/heads/gitchat/mayor', sha: C2 };
    api.expect(CREATE_REF, { body, status: 201, data: refAnswer('heads/gitchat/mayor', C2) });
    const files = new Map([['sessions/mayor.yml', 'title: x']]);
    expect(await github.commit({ branch: 'gitchat/mayor', message: 'Schedule', files })).toBe(C2);
  });

  it('deletes what is there, and only that', async () => {
    const { github } = openRepository(api);
    expectRef('heads/main', C1);
    expectCommitRead(C1, 'tree-1');
    api.expect(CONTENTS, {
      params: { path: 'old.md' },
      query: { ref: C1 },
      data: exampleOf(CONTENTS, 200, 'response-if-content-is-a-file'),
    });
    api.expect(CONTENTS, { params: { path: 'never.md' }, query: { ref: C1 }, ...NOT_FOUND });
    const deleted = { path: 'old.md', mode: '100644', type: 'blob', sha: null };
    expectTree({ base_tree: 'tree-1', tree: [deleted] }, 'tree-2');
    expectCommit({ message: 'Tidy', tree: 'tree-2', parents: [C1] }, C2);
    api.expect(MOVE_REF, { params: { ref: 'heads/main' }, data: refAnswer('heads/main', C2) });
    const files = new Map([
      ['old.md', null],
      ['never.md', null],
    ]);
    expect(await github.commit({ branch: 'main', message: 'Tidy', files })).toBe(C2);
  });

  it('of nothing but deletions of what is not there is not made', async () => {
    const { github } = openRepository(api);
    expectRef('heads/main', C1);
    expectCommitRead(C1, 'tree-1');
    api.expect(CONTENTS, { params: { path: 'never.md' }, query: { ref: C1 }, ...NOT_FOUND });
    const files = new Map([['never.md', null]]);
    expect(await github.commit({ branch: 'main', message: 'Tidy', files })).toBeNull();
  });
});

describe('a pull request', () => {
  const LIST = 'GET /repos/{owner}/{repo}/pulls';
  const CREATE = 'POST /repos/{owner}/{repo}/pulls';
  const SPEC = { branch: 'gitchat/mayor', title: 'Session', body: 'Please review.' };
  const query = { state: 'open', head: 'riverton:gitchat/mayor' };

  it('is opened', async () => {
    const { github, requests } = openRepository(api);
    api.expect(LIST, { query, data: [] });
    expectHead('main', C1);
    api.expect(CREATE, {
      body: { title: 'Session', body: 'Please review.', head: 'gitchat/mayor', base: 'main' },
      status: 201,
      data: answer(CREATE, 201, { number: 9, requested_teams: [] }),
    });
    expect(await github.openPullRequest(SPEC)).toBe(9);
    expect(requests.at(-1)).toMatchObject({ kind: 'content' });
  });

  it('that is open already is found', async () => {
    const { github } = openRepository(api);
    const [example] = exampleOf(LIST, 200) as [{ head: object }];
    const pull = { ...example, requested_teams: [] };
    const mine = { ...pull, number: 9, head: { ...pull.head, ref: 'gitchat/mayor' } };
    // A server that does not know the filter gives all of them.
    api.expect(LIST, { query, data: [pull, mine] });
    expect(await github.openPullRequest(SPEC)).toBe(9);
  });
});

describe('a check', () => {
  const CHECK = 'POST /repos/{owner}/{repo}/check-runs';
  const STATUS = 'POST /repos/{owner}/{repo}/statuses/{sha}';
  const WRONG = {
    sha: C1,
    name: 'GitChat',
    conclusion: 'failure',
    title: '1 problem',
    summary: 'sessions/mayor.yml has a problem.',
    annotations: [{ path: 'sessions/mayor.yml', line: 3, message: 'opens_at: expected a time' }],
  } as const;

  it('names the lines', async () => {
    const { github } = openRepository(api);
    const annotation = {
      path: 'sessions/mayor.yml',
      start_line: 3,
      end_line: 3,
      annotation_level: 'failure',
      message: 'opens_at: expected a time',
    };
    api.expect(CHECK, {
      body: {
        name: 'GitChat',
        head_sha: C1,
        status: 'completed',
        conclusion: 'failure',
        output: { title: WRONG.title, summary: WRONG.summary, annotations: [annotation] },
      },
      status: 201,
      data: answer(CHECK, 201),
    });
    await github.reportCheck(WRONG);
  });

  it.each([403, 404])('becomes a commit status where GitHub answers %i', async (status) => {
    const { github } = openRepository(api);
    api.expect(CHECK, { ...refusal(status, 'Resource not accessible by integration') });
    api.expect(STATUS, {
      params: { sha: C1 },
      body: {
        state: 'failure',
        context: 'GitChat',
        description: 'sessions/mayor.yml:3 opens_at: expected a time',
      },
      status: 201,
      data: answer(STATUS, 201),
    });
    await github.reportCheck(WRONG);
  });

  it('keeps a status within its 140 characters', async () => {
    const { github } = openRepository(api);
    api.expect(CHECK, { ...refusal(403, 'no') });
    api.expect(STATUS, {
      params: { sha: C1 },
      body: { state: 'success', context: 'GitChat', description: `${'a'.repeat(139)}…` },
      status: 201,
      data: answer(STATUS, 201),
    });
    const title = 'a'.repeat(200);
    await github.reportCheck({ ...WRONG, conclusion: 'success', title, annotations: [] });
  });

  it('fails as it failed where the trouble is another', async () => {
    const { github } = openRepository(api);
    api.expect(CHECK, { ...refusal(422, 'No commit found for SHA') });
    await expect(github.reportCheck(WRONG)).rejects.toMatchObject({ kind: 'invalid' });
  });
});

function expectSaved(text: string, sha: string, base?: { readonly commit: string; readonly tree: string }) {
  const tree = `tree-of-${sha}`;
  const onTop = base === undefined ? {} : { base_tree: base.tree };
  expectTree({ ...onTop, tree: [file('record.json', text)] }, tree);
  const parents = base === undefined ? [] : [base.commit];
  expectCommit({ message: 'Record of mayor', tree, parents }, sha);
  return { commit: sha, tree };
}

describe('a record', () => {
  const REF = 'gitchat/mayor';

  function expectMoved(sha: string) {
    const body = { sha, force: false };
    api.expect(MOVE_REF, { params: { ref: REF }, body, data: refAnswer(REF, sha) });
  }

  it('is nothing before it was saved', async () => {
    const { github } = openRepository(api);
    expectRef(REF, null);
    expect(await github.readRecord('mayor')).toBeNull();
  });

  it('is saved for the first time, and again', async () => {
    const { github } = openRepository(api);
    expectRef(REF, null);
    const first = expectSaved('{"a":1}', C1);
    const body = { ref: 'refs/gitchat/mayor', sha: C1 };
    api.expect(CREATE_REF, { body, status: 201, data: refAnswer(REF, C1) });
    await github.saveRecord('mayor', '{"a":1}');
    expectSaved('{"a":2}', C2, first);
    expectMoved(C2);
    await github.saveRecord('mayor', '{"a":2}');
  });

  it('is read', async () => {
    const { github } = openRepository(api);
    expectRef(REF, C1);
    expectCommitRead(C1, 'tree-1');
    const entry = { path: 'record.json', mode: '100644', type: 'blob', size: 7, sha: 'b-1', url: BASE_URL };
    const data = answer(GET_TREE, 200, { tree: [entry] });
    api.expect(GET_TREE, { params: { tree_sha: 'tree-1' }, data });
    const content = Buffer.from('{"a":1}').toString('base64');
    const blob = answer(GET_BLOB, 200, { content, encoding: 'base64' });
    api.expect(GET_BLOB, { params: { file_sha: 'b-1' }, data: blob });
    expect(await github.readRecord('mayor')).toBe('{"a":1}');
  });

  it('conflicts where another process saved meanwhile, and then goes on from there', async () => {
    const { github } = openRepository(api);
    expectRef(REF, C1);
    expectCommitRead(C1, 'tree-1');
    expectSaved('{"a":2}', C2, { commit: C1, tree: 'tree-1' });
    const lost = refusal(422, 'Update is not a fast forward');
    api.expect(MOVE_REF, { params: { ref: REF }, ...lost, isOdd: true });
    await expect(github.saveRecord('mayor', '{"a":2}')).rejects.toMatchObject({ kind: 'conflict' });
    expectRef(REF, C9);
    expectCommitRead(C9, 'tree-9');
    expectSaved('{"a":3}', C10, { commit: C9, tree: 'tree-9' });
    expectMoved(C10);
    await github.saveRecord('mayor', '{"a":3}');
  });

  it('conflicts where another process saved the first', async () => {
    const { github } = openRepository(api);
    expectRef(REF, null);
    expectSaved('{"a":1}', C1);
    api.expect(CREATE_REF, { ...refusal(422, 'Reference already exists'), isOdd: true });
    await expect(github.saveRecord('mayor', '{"a":1}')).rejects.toMatchObject({ kind: 'conflict' });
  });
});
