import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe as group, expect, test, vi } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../../src/cli/gitchat.ts', import.meta.url));

// Every test starts a process or two.
vi.setConfig({ testTimeout: 60_000 });

let town: string;

beforeEach(() => {
  town = mkdtempSync(join(tmpdir(), 'gitchat-town-'));
});

afterEach(() => {
  rmSync(town, { recursive: true });
});

function gitchat(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: town,
    encoding: 'utf8',
  });
  return { status, out: stdout.trimEnd().split('\n'), err: stderr.trimEnd().split('\n') };
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(town, path)), { recursive: true });
  writeFileSync(join(town, path), text);
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const ALL = [
  '.github/ISSUE_TEMPLATE/question.yml',
  '.github/ISSUE_TEMPLATE/schedule.yml',
  '.github/gitchat.yml',
  'CODE_OF_CONDUCT.md',
  'sessions/example.yml.sample',
];

const SESSION = `title: Housing
guests: [{ login: riverton-mayor }]
opens_at: 2026-05-06T12:00
closes_at: 2026-05-07T12:00
`;

group('gitchat init', () => {
  test('writes what an organiser starts with into this folder, and the next steps', () => {
    const { status, out } = gitchat('init');
    expect(status).toBe(0);
    expect(filesIn(town)).toEqual(ALL);
    expect(out).toEqual([
      ...ALL.map((path) => `wrote       ${path}`),
      '',
      'Next: name your moderators and time zone in .github/gitchat.yml, and commit and push the files.',
      'Then plan a session with the form "Schedule a session", or copy sessions/example.yml.sample.',
    ]);
  });

  test('makes the folder that it is given', () => {
    expect(gitchat('init', 'new/town').status).toBe(0);
    expect(filesIn(join(town, 'new/town'))).toEqual(ALL);
  });

  test('never overwrites, and says what it left alone', () => {
    write('CODE_OF_CONDUCT.md', 'Be kind.');
    const { status, out } = gitchat('init', '.');
    expect(status).toBe(0);
    expect(out).toContain('left alone  CODE_OF_CONDUCT.md (it is there already)');
    expect(out).toContain('wrote       .github/gitchat.yml');
    expect(readFileSync(join(town, 'CODE_OF_CONDUCT.md'), 'utf8')).toBe('Be kind.');
  });

  test('says what cannot be written', () => {
    write('.github', 'a file, not a folder');
    const { status, out } = gitchat('init');
    expect(status).toBe(1);
    expect(out[0]).toMatch(/^This cannot be written: .*\.github/);
  });
});

group('gitchat check', () => {
  test('is content with what init wrote, and with the example once it is a session file', () => {
    gitchat('init');
    expect(gitchat('check')).toMatchObject({
      status: 0,
      out: ['All is right in 1 file: .github/gitchat.yml'],
    });
    cpSync(join(town, 'sessions/example.yml.sample'), join(town, 'sessions/mayor.yml'));
    expect(gitchat('check', '.')).toMatchObject({
      status: 0,
      out: ['All is right in 2 files: .github/gitchat.yml, sessions/mayor.yml'],
    });
  });

  test('says what is wrong, in every file, as on GitHub', () => {
    write('.github/gitchat.yml', 'boards: {}\n');
    write('sessions/a.yml', SESSION);
    write('sessions/b.yml', `${SESSION}intake: mail\n`);
    write('sessions/c.yaml', SESSION);
    expect(gitchat('check')).toMatchObject({
      status: 1,
      out: [
        '.github/gitchat.yml, line 1, column 1: boards is not a key that GitChat knows here. Expected one of: _extends, moderators, timezone, locale, topics, moderation, board, notify, archive. Did you mean "board"?',
        'sessions/b.yml, line 5, column 1: intake is "mail". Expected one of: comments, issues, both.',
        'sessions/c.yaml, line 1, column 1: The file\'s name is "c.yaml". Expected a name of small letters, digits, hyphens and underscores that ends in .yml, such as mayor-housing.yml. Did you mean "c.yml"?',
        '3 problems in 4 files.',
      ],
    });
  });

  test('reads session files in the time zone of the settings', () => {
    write('sessions/a.yml', SESSION.replace('2026-05-06T12:00', '2026-03-08T02:30'));
    expect(gitchat('check').status).toBe(0);
    write('.github/gitchat.yml', 'timezone: America/Los_Angeles\n');
    expect(gitchat('check')).toMatchObject({ status: 1 });
  });

  test('is not content with nothing', () => {
    expect(gitchat('check')).toMatchObject({
      status: 1,
      out: [
        'There is nothing to check in .: neither .github/gitchat.yml nor a file such as sessions/mayor.yml.',
      ],
    });
  });
});

group('gitchat', () => {
  test.each([[['--help']], [['-h']], [['init', '--help']]])('%j shows how it is used', (args) => {
    const { status, out } = gitchat(...args);
    expect(status).toBe(0);
    expect(out[0]).toBe('Usage:');
    expect(out.join('\n')).toMatch(/gitchat init \[folder\] .*\n.*gitchat check \[folder\] /);
    expect(filesIn(town)).toEqual([]);
  });

  test.each<[string[], string]>([
    [[], 'Which command?'],
    [['chekc'], 'There is no command "chekc".'],
    [['check', '--strict'], 'This is not how it is used: gitchat check --strict'],
    [['init', 'a', 'b'], 'It is used so: gitchat init [folder]'],
  ])('%j is wrong usage', (args, reason) => {
    const { status, out, err } = gitchat(...args);
    expect(status).toBe(64);
    expect(out).toEqual(['']);
    expect(err.slice(0, 3)).toEqual([reason, '', 'Usage:']);
    expect(filesIn(town)).toEqual([]);
  });
});
