import { describe, expect, it } from 'vitest';
import { openRepository } from './support/app.ts';
import { githubApi } from './support/github-api.ts';
import { BASE_URL } from './support/riverton.ts';
import { answer } from './support/payloads.ts';

const api = githubApi();
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}';
const SETTINGS = '.github/gitchat.yml';
const NOT_FOUND = { status: 404, data: { message: 'Not Found' } };

function fileAnswer(text: string, fields: object = {}) {
  const content = Buffer.from(text).toString('base64').replaceAll(/.{60}/g, '$&\n');
  const example = answer(CONTENTS, 200, {}, 'response-if-content-is-a-file');
  return { ...(example as object), content, encoding: 'base64', ...fields };
}

describe('the default branch', () => {
  it('stands at a commit', async () => {
    const REPOSITORY = 'GET /repos/{owner}/{repo}';
    const REF = 'GET /repos/{owner}/{repo}/git/ref/{ref}';
    const { github } = openRepository(api);
    const renamed = { default_branch: 'trunk' };
    api.expect(REPOSITORY, { data: answer(REPOSITORY, 200, renamed), isOdd: true });
    api.expect(REF, { params: { ref: 'heads/trunk' }, data: answer(REF, 200) });
    const { object } = answer(REF, 200) as { object: { sha: string } };
    expect(await github.head()).toEqual({ branch: 'trunk', sha: object.sha });
  });

  it('is not found where the repository has another name now', async () => {
    const { github } = openRepository(api);
    api.expect('GET /repos/{owner}/{repo}', {
      status: 301,
      data: { message: 'Moved Permanently' },
      headers: { location: `${BASE_URL}/repositories/1` },
      isOdd: true,
    });
    await expect(github.head()).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('a file', () => {
  it('is text', async () => {
    const { github } = openRepository(api);
    const text = 'title: Città, élu, 市長\n'.repeat(20);
    api.expect(CONTENTS, { params: { path: 'sessions/mayor.yml' }, data: fileAnswer(text) });
    expect(await github.file('sessions/mayor.yml')).toBe(text);
  });

  it('is read at a commit', async () => {
    const { github } = openRepository(api);
    const at = { params: { path: 'sessions/mayor.yml' }, query: { ref: 'abc' } };
    api.expect(CONTENTS, { ...at, data: fileAnswer('x') });
    expect(await github.file('sessions/mayor.yml', 'abc')).toBe('x');
  });

  it('above 1 MB is read as a git blob', async () => {
    const BLOB = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}';
    const { github } = openRepository(api);
    const params = { path: 'transcripts/long.json' };
    api.expect(CONTENTS, { params, data: fileAnswer('', { encoding: 'none', sha: 'b10b' }) });
    const content = Buffer.from('long').toString('base64');
    api.expect(BLOB, {
      params: { file_sha: 'b10b' },
      data: answer(BLOB, 200, { content, encoding: 'base64' }),
    });
    expect(await github.file('transcripts/long.json')).toBe('long');
  });

  it('is nothing where there is none, or a folder', async () => {
    const { github } = openRepository(api);
    api.expect(CONTENTS, { params: { path: 'a' }, ...NOT_FOUND });
    expect(await github.file('a')).toBeNull();
    api.expect(CONTENTS, { params: { path: 'a' }, data: folderAnswer() });
    expect(await github.file('a')).toBeNull();
  });
});

function folderAnswer(): readonly object[] {
  const { content: _content, encoding: _encoding, ...entry } = fileAnswer('') as Record<string, unknown>;
  return [
    { ...entry, type: 'file', name: 'mayor.yml', path: 'sessions/mayor.yml', sha: 'aa' },
    { ...entry, type: 'dir', name: 'old', path: 'sessions/old', sha: 'bb' },
  ];
}

describe('a folder', () => {
  it('lists its files', async () => {
    const { github } = openRepository(api);
    api.expect(CONTENTS, { params: { path: 'sessions' }, data: folderAnswer() });
    expect(await github.directory('sessions')).toEqual([{ name: 'mayor.yml', sha: 'aa' }]);
  });

  it('that is missing is empty', async () => {
    const { github } = openRepository(api);
    api.expect(CONTENTS, { params: { path: 'sessions' }, ...NOT_FOUND });
    expect(await github.directory('sessions')).toEqual([]);
  });
});

/** Expects the reading of a settings file; `null`: there is none. */
function expectFile(owner: string, repo: string, path: string, text: string | null) {
  const found = text === null ? NOT_FOUND : { data: fileAnswer(text) };
  api.expect(CONTENTS, { params: { owner, repo, path }, ...found });
}

describe('settings', () => {
  it('stand alone', async () => {
    const { github } = openRepository(api);
    expectFile('riverton', 'questions', SETTINGS, 'locale: en');
    expect(await github.settingsTexts()).toEqual([{ path: SETTINGS, text: 'locale: en' }]);
  });

  it('come from the owner’s defaults where the repository has none', async () => {
    const { github } = openRepository(api);
    expectFile('riverton', 'questions', SETTINGS, null);
    expectFile('riverton', '.github', SETTINGS, 'locale: fr');
    expect(await github.settingsTexts()).toEqual([
      { path: 'riverton/.github:.github/gitchat.yml', text: 'locale: fr' },
    ]);
  });

  it('are none where there are none', async () => {
    const { github } = openRepository(api);
    expectFile('riverton', 'questions', SETTINGS, null);
    expectFile('riverton', '.github', SETTINGS, null);
    expect(await github.settingsTexts()).toEqual([]);
  });

  it('extend others, which extend others', async () => {
    const { github, log } = openRepository(api);
    expectFile('riverton', 'questions', SETTINGS, '_extends: shared');
    expectFile('riverton', 'shared', SETTINGS, '_extends: state/base:gitchat/base.yml');
    expectFile('state', 'base', 'gitchat/base.yml', 'locale: en');
    const texts = await github.settingsTexts();
    expect(texts.map(({ path }) => path)).toEqual([
      SETTINGS,
      'riverton/shared:.github/gitchat.yml',
      'state/base:gitchat/base.yml',
    ]);
    expect(log.lines).toEqual([]);
  });

  it('that extend each other are read once', async () => {
    const { github, log } = openRepository(api);
    expectFile('riverton', 'questions', SETTINGS, '_extends: shared');
    expectFile('riverton', 'shared', SETTINGS, '_extends: questions');
    expect(await github.settingsTexts()).toHaveLength(2);
    expect(log.lines).toHaveLength(1);
  });

  it('are followed six files deep', async () => {
    const { github, log } = openRepository(api);
    expectFile('riverton', 'questions', SETTINGS, '_extends: r1');
    for (const n of [1, 2, 3, 4, 5]) expectFile('riverton', `r${n}`, SETTINGS, `_extends: r${n + 1}`);
    expect(await github.settingsTexts()).toHaveLength(6);
    expect(log.lines).toHaveLength(1);
  });

  it.each(['_extends: ../../etc', '_extends: [a, b]', '_extends: {a: b}', `_extends: ${'a'.repeat(65_000)}`])(
    'with a senseless base stand alone: %.30s',
    async (text) => {
      const { github, log } = openRepository(api);
      expectFile('riverton', 'questions', SETTINGS, text);
      expect(await github.settingsTexts()).toHaveLength(1);
      expect(log.lines).toHaveLength(1);
    },
  );

  it('that are no YAML are left to those who read them', async () => {
    const { github } = openRepository(api);
    expectFile('riverton', 'questions', SETTINGS, '"{ [');
    expect(await github.settingsTexts()).toEqual([{ path: SETTINGS, text: '"{ [' }]);
  });
});
