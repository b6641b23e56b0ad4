import { describe, expect, test } from 'vitest';
import type { Command } from '../../../src/core/reading/command.ts';
import { COMMANDS, readCommands, withoutCommands } from '../../../src/core/reading/commands.ts';
import { REJECTION_REASONS } from '../../../src/core/question.ts';

const MINUTE = 60_000;

/** Commands as they are, problems in words. */
function read(body: string): readonly (Command | string)[] {
  return readCommands(body).map((line) => {
    if (line.ok) return line.command;
    return line.problem.kind === 'usage'
      ? `usage: ${line.problem.usage}`
      : `unknown, nearest: ${line.problem.nearest ?? 'none'}`;
  });
}

describe('commands about a question', () => {
  const cases: readonly [string, Command][] = [
    ['/approve', { name: 'approve', question: null }],
    ['/approve Q7', { name: 'approve', question: 7 }],
    ['/Approve q12', { name: 'approve', question: 12 }],
    ['  /approve: Q7,', { name: 'approve', question: 7 }],
    ['/restore Q7', { name: 'restore', question: 7 }],
    ['/not-duplicate', { name: 'not-duplicate', question: null }],
    ['/answered', { name: 'answered', question: null }],
    ['/unanswered Q1', { name: 'unanswered', question: 1 }],
    ['/pin Q1', { name: 'pin', question: 1 }],
    ['/hold', { name: 'hold', question: null, reason: null }],
    ['/hold waiting for the clerk', { name: 'hold', question: null, reason: 'waiting for the clerk' }],
    ['/hold Q7 waiting', { name: 'hold', question: 7, reason: 'waiting' }],
    ['/hold Q7b waiting', { name: 'hold', question: null, reason: 'Q7b waiting' }],
    ['/reject spam', { name: 'reject', question: null, reason: 'spam', note: null }],
    ['/reject Q7 off-topic', { name: 'reject', question: 7, reason: 'off-topic', note: null }],
    [
      '/reject Q7: Off Topic: this is about schools',
      { name: 'reject', question: 7, reason: 'off-topic', note: 'this is about schools' },
    ],
    [
      '/reject not a question, sorry',
      { name: 'reject', question: null, reason: 'not-a-question', note: 'sorry' },
    ],
    ['/pass for the county', { name: 'pass', question: null, reason: 'for the county' }],
    ['/pass Q7 for the county', { name: 'pass', question: 7, reason: 'for the county' }],
    ['/tag housing', { name: 'tag', question: null, topics: ['housing'] }],
    [
      '/tag Q7 housing, #transit topic:parks housing',
      { name: 'tag', question: 7, topics: ['housing', 'transit', 'parks'] },
    ],
    ['/untag Q7 housing', { name: 'untag', question: 7, topics: ['housing'] }],
    ['/duplicate of Q4', { name: 'duplicate', question: null, of: { question: 4 } }],
    ['/duplicate Q4', { name: 'duplicate', question: null, of: { question: 4 } }],
    ['/duplicate Q7 of Q4', { name: 'duplicate', question: 7, of: { question: 4 } }],
    ['/duplicate Q7 Q4', { name: 'duplicate', question: 7, of: { question: 4 } }],
    ['/duplicate of #12', { name: 'duplicate', question: null, of: { issue: 12 } }],
    ['/duplicate Q7 of #12', { name: 'duplicate', question: 7, of: { issue: 12 } }],
    ['/answers Q7', { name: 'answers', questions: [7] }],
    ['/answers Q7 Q9', { name: 'answers', questions: [7, 9] }],
    ['/answers Q7, q9 and Q7', { name: 'answers', questions: [7, 9] }],
    ['/assign @Riverton-Mayor', { name: 'assign', question: null, login: 'riverton-mayor' }],
    ['/assign Q7 @guest', { name: 'assign', question: 7, login: 'guest' }],
    ['/withdraw', { name: 'withdraw', question: null }],
    ['/withdraw Q7 I found it myself', { name: 'withdraw', question: 7 }],
    ['/appeal', { name: 'appeal', question: null }],
    ['/appeal Q7 it is about housing', { name: 'appeal', question: 7 }],
  ];
  test.each(cases)('%s', (body, command) => {
    expect(read(body)).toEqual([command]);
  });
});

describe('commands about the session and people', () => {
  const cases: readonly [string, Command][] = [
    ['/open', { name: 'open' }],
    ['/open now', { name: 'open' }],
    ['/close', { name: 'close' }],
    ['/close NOW!', { name: 'close' }],
    ['/archive', { name: 'archive' }],
    ['/cancel', { name: 'cancel', reason: null }],
    ['/cancel the Mayor is ill', { name: 'cancel', reason: 'the Mayor is ill' }],
    ['/mute @Some-User', { name: 'mute', login: 'some-user' }],
    ['/unmute some-user', { name: 'unmute', login: 'some-user' }],
    ['/mute @ann_acme', { name: 'mute', login: 'ann_acme' }],
    ['/mute @dependabot[bot]', { name: 'mute', login: 'dependabot[bot]' }],
    ['/extend 30m', { name: 'extend', by: 30 * MINUTE }],
    ['/extend by 90 minutes', { name: 'extend', by: 90 * MINUTE }],
    ['/extend 2h', { name: 'extend', by: 120 * MINUTE }],
    ['/extend 1h30m', { name: 'extend', by: 90 * MINUTE }],
    ['/extend 1 hour 30 min', { name: 'extend', by: 90 * MINUTE }],
    ['/extend 1d', { name: 'extend', by: 24 * 60 * MINUTE }],
    ['/extend PT30M', { name: 'extend', by: 30 * MINUTE }],
    ['/extend pt1h30m', { name: 'extend', by: 90 * MINUTE }],
    ['/extend until 14:00', { name: 'extend', until: '14:00' }],
    ['/extend until 9:05', { name: 'extend', until: '09:05' }],
    ['/extend until 2026-05-07T14:00', { name: 'extend', until: '2026-05-07T14:00' }],
    ['/extend until 2026-05-07 14:00:30', { name: 'extend', until: '2026-05-07T14:00:30' }],
    ['/help', { name: 'help' }],
    ['/help me please', { name: 'help' }],
  ];
  test.each(cases)('%s', (body, command) => {
    expect(read(body)).toEqual([command]);
  });
});

describe('known commands with wrong words show a line that works', () => {
  test.each([
    '/approve Q7 Q8',
    '/approve seven',
    '/pin #7',
    '/reject',
    '/reject Q7',
    '/reject because',
    '/reject spammer',
    '/pass',
    '/pass Q7',
    '/tag',
    '/tag Q7 ,',
    '/duplicate',
    '/duplicate of',
    '/duplicate Q7 of',
    '/duplicate Q7 of Q4 and Q5',
    '/answers',
    '/answers this',
    '/answers Q3b',
    '/assign Q7',
    '/assign Q7 @a @b',
    '/mute',
    '/mute @a!b',
    '/open tomorrow',
    '/archive it',
    '/extend',
    '/extend 0m',
    '/extend 30',
    '/extend -30m',
    '/extend P1M',
    '/extend 99999h',
    '/extend until',
    '/extend until 25:00',
    '/extend until noon',
    '/extend until 2026-02-30T12:00',
    '/ask-for Rosa',
    '/ask-for Rosa:',
    '/ask-for : Why?',
  ])('%s', (body) => {
    const [problem] = read(body);
    expect(problem).toMatch(/^usage: \//);
  });
});

describe('unknown commands name the nearest', () => {
  test.each([
    ['/aprove Q7', 'approve'],
    ['/approved', 'approve'],
    ['/dup of Q4', 'duplicate'],
    ['/duplicate-of Q4', 'duplicate'],
    ['/rejcet Q7 spam', 'reject'],
    ['/notduplicate', 'not-duplicate'],
    ['/ask_for Rosa: Why?', 'ask-for'],
    ['/withdrow', 'withdraw'],
    ['/sarcasm', 'none'],
    ['/löschen', 'none'],
    [`/${'a'.repeat(5000)}`, 'none'],
  ])('%s', (body, nearest) => {
    expect(read(body)).toEqual([`unknown, nearest: ${nearest}`]);
  });
});

describe('lines that are no commands', () => {
  test.each([
    'Please /approve Q7',
    '- /approve',
    '**/approve**',
    '/etc/passwd',
    '/r/politics',
    '/approve/Q7',
    '/approve.html',
    '/2014',
    '/s',
    '/ approve',
    '//approve',
    '/',
    '`/approve`',
    'a `code\n/approve\nspan`',
    '```\n/approve\n```',
    '~~~ text\n/approve\n```\n/approve',
    '    /approve',
    '\t/approve',
    '> /approve',
    '   > /approve',
    '<!-- /approve -->',
    '<!--\n\n/approve\n\n-->',
    'a <!--\n/approve\n--> b',
    'http://example.org\n/approve/x',
  ])('%j', (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('commands beside code, quotes and comments', () => {
  test.each([
    '```\ncode\n```\n/approve',
    '> quoted\n/approve',
    '<!-- hidden -->\n/approve',
    '<!-- hidden\n-->\n/approve',
    'an odd ` backtick\n/approve',
    '\\`not code\n/approve` here',
    '/approve <!-- hidden -->',
    'text\r\n/approve\r\nmore',
    'text\r/approve',
  ])('%j', (body) => {
    expect(read(body.replace('/approve` here', '/approve'))).toEqual([{ name: 'approve', question: null }]);
  });
});

test('several commands come in their order, each as written', () => {
  const lines = readCommands('Hello\n/approve Q7 \nthen\n  /tag Q7 housing\n/nonsense\n/reject Q8');
  expect(lines.map(({ ok, raw }) => [ok, raw])).toEqual([
    [true, '/approve Q7'],
    [true, '/tag Q7 housing'],
    [false, '/nonsense'],
    [false, '/reject Q8'],
  ]);
});

describe('/ask-for', () => {
  const body = [
    'From the town hall:',
    '/ask-for Rosa, 82, of Elm Street: When will the library',
    'open again?',
    '',
    '- and when: the pool?',
    '/approve Q7',
    'Thanks',
  ].join('\n');

  test('runs on until the next command', () => {
    const text = 'When will the library\nopen again?\n\n- and when: the pool?';
    expect(read(body)).toEqual([
      { name: 'ask-for', person: 'Rosa, 82, of Elm Street', text },
      { name: 'approve', question: 7 },
    ]);
  });

  test('may begin its question on the next line', () => {
    expect(read('/ask-for Rosa:\n\nWhy?\n')).toEqual([{ name: 'ask-for', person: 'Rosa', text: 'Why?' }]);
  });

  test('takes its question along when commands are taken out', () => {
    expect(withoutCommands(body)).toBe('From the town hall:\nThanks');
  });
});

test('taking commands out leaves everything else as it was written', () => {
  const body = '\n/approve\n> quote\n\nText  \n```\n/approve\n\n\n```\n/nonsense\n<!-- c -->\n\n';
  expect(withoutCommands(body)).toBe('> quote\n\nText  \n```\n/approve\n\n\n```\n<!-- c -->');
  expect(withoutCommands('/approve')).toBe('');
});

describe('help', () => {
  test.each(COMMANDS)('the example of /$name works', ({ name, example, usage, roles, help }) => {
    expect(readCommands(example)).toMatchObject([{ ok: true, command: { name } }]);
    expect(usage.startsWith(`/${name}`)).toBe(true);
    expect(roles.length).toBeGreaterThan(0);
    expect(help).toMatch(/^[A-Z][^\n]*\.$/);
  });

  test('names every rejection reason, and each is understood', () => {
    const help = COMMANDS.find(({ name }) => name === 'reject')?.help;
    for (const reason of REJECTION_REASONS) {
      expect(help).toContain(`\`${reason}\``);
      expect(read(`/reject ${reason}`)).toMatchObject([{ name: 'reject', reason, note: null }]);
    }
  });
});
