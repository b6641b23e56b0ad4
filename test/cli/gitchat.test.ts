import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe as group, expect, test, vi } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

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
  return gitchatWith('', ...args);
}

/** With that text on its standard input. */
function gitchatWith(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], {
    cwd: town,
    encoding: 'utf8',
    input,
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
opens_at: 2126-05-06T12:00
closes_at: 2126-05-07T12:00
`;

group('gitchat init', () => {
  test('writes what an organiser starts with into this folder, and the next steps', () => {
    const { status, out } = gitchat('init');
    expect(status).toBe(0);
    expect(filesIn(town)).toEqual(ALL);
    expect(out).toEqual([
      `In ${realpathSync(town)}:`,
      ...ALL.map((path) => `wrote       ${path}`),
      '',
      'Next: name your moderators and time zone in .github/gitchat.yml, and commit and push the files.',
      'Then plan a session with the form "Schedule a session", or copy sessions/example.yml.sample.',
    ]);
  });

  test('writes into the folder that it is given, and makes none', () => {
    mkdirSync(join(town, 'clone'));
    expect(gitchat('init', 'clone').out[0]).toBe(`In ${join(realpathSync(town), 'clone')}:`);
    expect(filesIn(join(town, 'clone'))).toEqual(ALL);
    expect(gitchat('init', 'clnoe')).toMatchObject({
      status: 1,
      out: [
        `There is no folder ${join(realpathSync(town), 'clnoe')}. Clone your repository first, or mend the path.`,
      ],
    });
    expect(readdirSync(town)).toEqual(['clone']);
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
    expect(out[1]).toMatch(/^This cannot be written: .*\.github/);
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
    const { status, out } = gitchat('check', '.');
    expect(status).toBe(0);
    expect(out).toEqual([
      expect.stringMatching(
        /^sessions\/mayor\.yml: opens .+, 12:00 P[DS]T \((19|20):00 UTC\), closes .+, 12:00 /,
      ),
      'All is right in 2 files: .github/gitchat.yml, sessions/mayor.yml',
    ]);
  });

  test('says what it understood', () => {
    write('sessions/a.yml', `${SESSION}timezone: America/Los_Angeles\n`);
    write('sessions/b.yml', SESSION.replace('2126-05-06', '2020-05-06'));
    write('sessions/c.yml', `${SESSION}timezone: Pacific/Auckland\n`);
    expect(gitchat('check').out).toEqual([
      'sessions/a.yml: opens Monday 6 May 2126, 12:00 PDT (19:00 UTC), closes Tuesday 7 May 2126, 12:00 PDT (19:00 UTC)',
      'sessions/b.yml: opened Wednesday 6 May 2020, 12:00 UTC, closes Tuesday 7 May 2126, 12:00 UTC',
      'sessions/c.yml: opens Monday 6 May 2126, 12:00 GMT+12 (00:00 UTC), closes Tuesday 7 May 2126, 12:00 GMT+12 (00:00 UTC)',
      'All is right in 3 files: sessions/a.yml, sessions/b.yml, sessions/c.yml',
    ]);
  });

  test('a session that is over is wrong, unless its transcript is there', () => {
    write('sessions/a.yml', SESSION.replaceAll('2126', '2020'));
    expect(gitchat('check')).toMatchObject({
      status: 1,
      out: [
        'sessions/a.yml, line 4, column 1: closes_at is past, and there is no transcript here: nothing will happen. Expected a time to come.',
        '1 problem in 1 file.',
      ],
    });
    write('transcripts/a.md', '# Housing');
    expect(gitchat('check').out[0]).toBe(
      'sessions/a.yml: opened Wednesday 6 May 2020, 12:00 UTC, closed Thursday 7 May 2020, 12:00 UTC',
    );
  });

  test('names what GitChat does not read, and never trips over it', () => {
    write('gitchat.yml', '');
    write('.github/gitchat.yaml', '');
    write('sessions/2026/mayor.yml', SESSION);
    write('sessions/clerk.yml.txt', SESSION);
    write('sessions/README.md', 'Our sessions');
    write('sessions/example.yml.sample', SESSION);
    mkdirSync(join(town, 'sessions/folder.yml'));
    symlinkSync('nowhere', join(town, 'sessions/link.yml'));
    const { status, out } = gitchat('check');
    expect(status).toBe(1);
    expect(out).toEqual([
      '.github/gitchat.yaml: GitChat does not read this. Expected the name .github/gitchat.yml.',
      'gitchat.yml: GitChat does not read this. Expected the name .github/gitchat.yml.',
      'sessions/2026/mayor.yml: GitChat does not read this. Expected the name sessions/mayor.yml.',
      'sessions/clerk.yml.txt: GitChat does not read this. Expected the name sessions/clerk.yml.',
      'sessions/folder.yml: GitChat does not read this. Expected a file, not a folder or a link.',
      'sessions/link.yml: GitChat does not read this. Expected a file, not a folder or a link.',
      'There is nothing to check in .: neither .github/gitchat.yml nor a file such as sessions/mayor.yml.',
    ]);
  });

  test('says that there is no such folder', () => {
    expect(gitchat('check', '../nothere')).toMatchObject({
      status: 1,
      out: [`There is no such folder: ${join(dirname(realpathSync(town)), 'nothere')}`],
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
        'sessions/a.yml: opens Monday 6 May 2126, 12:00 UTC, closes Tuesday 7 May 2126, 12:00 UTC',
        '3 problems in 4 files.',
      ],
    });
  });

  test('reads session files in the time zone of the settings', () => {
    write('sessions/a.yml', SESSION.replace('2126-05-06T12:00', '2027-03-14T02:30'));
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

/** What it says when it can explain nothing. */
function complaint(input: string, ...args: string[]): readonly string[] {
  const { status, out } = gitchatWith(input, 'explain', ...args);
  expect(status).toBe(1);
  return out;
}

group('gitchat explain', () => {
  const SETTINGS =
    'timezone: America/Los_Angeles\nmoderation: { banned_words: [casino], rules: { shouting: off } }\n';
  const HOUSING = `${SESSION}topics: { housing: [rent] }\n`;

  test('says what becomes of a question, and which rule says what', () => {
    write('.github/gitchat.yml', SETTINGS);
    write('sessions/mayor.yml', HOUSING);
    const { status, out } = gitchatWith(
      'Why is the *rent* so high? And when will you build a c4sino?\nCall 415-555-0132.\n',
      'explain',
      '.',
      'mayor',
    );
    expect(status).toBe(0);
    expect(out.slice(0, 9)).toEqual([
      'With .github/gitchat.yml and sessions/mayor.yml, this is taken for a question.',
      '',
      'Parts:',
      '  Q1a  Why is the rent so high?',
      '  Q1b  And when will you build a c4sino?',
      'Topics: housing',
      'Becomes: it is rejected: banned-word; personal-data (telephone number)',
      expect.stringMatching(/^Hash in the ledger: [0-9a-f]{64}$/),
      '',
    ]);
    expect(out[9]).toBe('Rules, in their order:');
    const rules = out.slice(10, -2);
    // Those that are set come first, but for the two that nothing weakens.
    expect(rules.slice(0, 4)).toEqual([
      '  timing             nothing noticed',
      '  muted              nothing noticed',
      '  shouting           off',
      '  banned-words       rejects: banned-word (“casino” in disguise)',
    ]);
    expect(rules).toContain('  personal-data      holds: personal-data (telephone number)');
    expect(rules).toContain('  patterns           off');
  });

  test('tries the settings alone where there is no session, and no settings where there are none', () => {
    expect(gitchatWith('Why?', 'explain').out[0]).toBe('Without any settings, this is taken for a question.');
    write('sessions/a.yml', SESSION);
    expect(gitchatWith('Why?', 'explain').out[0]).toBe('With sessions/a.yml, this is taken for a question.');
  });

  test('says what it needs', () => {
    write('sessions/a.yml', SESSION);
    write('sessions/b.yml', SESSION);
    expect(complaint('Why?')).toEqual(['For which session? There is: a, b.']);
    expect(complaint('Why?', '.', 'c')).toEqual(['There is no session "c". There is: a, b.']);
    expect(complaint(' \n', '.', 'a')).toEqual([
      'There is no question. Hand it over like this: gitchat explain < question.txt',
    ]);
    expect(complaint('?'.repeat(65_537), '.', 'a')).toEqual([
      'This is longer than GitHub allows: 65537 characters, where 65536 are the most.',
    ]);
    expect(complaint('Why?', 'nowhere')).toEqual([
      `There is no such folder: ${join(realpathSync(town), 'nowhere')}`,
    ]);
    write('sessions/b.yml', `${SESSION}intake: mail\n`);
    expect(complaint('Why?', '.', 'b')).toEqual([
      'sessions/b.yml, line 5, column 1: intake is "mail". Expected one of: comments, issues, both.',
      'Mend this first: "gitchat check" looks at all files.',
    ]);
    write('.github/gitchat.yml', 'boards: {}\n');
    expect(complaint('Why?', '.', 'a')[0]).toContain('boards is not a key that GitChat knows here.');
  });
});

group('gitchat', () => {
  test('--version shows its version', () => {
    expect(gitchat('--version')).toMatchObject({ status: 0, out: [manifest.version] });
  });

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
    [['explain', '.', 'a', 'b'], 'It is used so: gitchat explain [folder] [session] < text'],
  ])('%j is wrong usage', (args, reason) => {
    const { status, out, err } = gitchat(...args);
    expect(status).toBe(64);
    expect(out).toEqual(['']);
    expect(err.slice(0, 3)).toEqual([reason, '', 'Usage:']);
    expect(filesIn(town)).toEqual([]);
  });
});
