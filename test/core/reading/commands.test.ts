import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command, CommandProblem } from '../../../src/core/reading/command.ts';
import { COMMANDS, onHub, readCommands, withoutCommands } from '../../../src/core/reading/commands.ts';
import { REJECTION_REASONS } from '../../../src/core/question.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Commands as they are, problems in words. */
function read(body: string): readonly (Command | string)[] {
  return readCommands(body).map((line) => (line.ok ? line.command : inWords(line.problem)));
}

function inWords(problem: CommandProblem): string {
  switch (problem.kind) {
    case 'usage':
      return `${problem.fault}${problem.words === '' ? '' : ` (${problem.words})`}: ${problem.usage}`;
    case 'unknown':
      return `unknown: ${problem.nearest?.usage ?? 'none'}`;
    case 'no-undo':
      return `nothing undoes ${problem.name}`;
    default:
      return problem satisfies never;
  }
}

describe('commands about a question', () => {
  const cases: readonly [string, Command][] = [
    ['/approve', { name: 'approve', questions: [], redacted: false }],
    ['/approve Q7', { name: 'approve', questions: [7], redacted: false }],
    ['/Approve q12', { name: 'approve', questions: [12], redacted: false }],
    ['  /approve: Q7,', { name: 'approve', questions: [7], redacted: false }],
    ['/approve Q1.', { name: 'approve', questions: [1], redacted: false }],
    ['/approve Q1,', { name: 'approve', questions: [1], redacted: false }],
    ['/approve Q1!', { name: 'approve', questions: [1], redacted: false }],
    ['/approve Q8 Q9', { name: 'approve', questions: [8, 9], redacted: false }],
    ['/approve Q8, Q9 and q10.', { name: 'approve', questions: [8, 9, 10], redacted: false }],
    ['/approve Q8,Q9 & Q8', { name: 'approve', questions: [8, 9], redacted: false }],
    ['/approve Q7 redacted', { name: 'approve', questions: [7], redacted: true }],
    ['/approve redacted', { name: 'approve', questions: [], redacted: true }],
    ['/approve Q7: Redacted.', { name: 'approve', questions: [7], redacted: true }],
    ['/approve redacted Q7, Q8', { name: 'approve', questions: [7, 8], redacted: true }],
    ['/why Q7', { name: 'why', question: 7 }],
    ['/why', { name: 'why', question: null }],
    ['/why Q7 is it held?', { name: 'why', question: 7 }],
    ['/not-duplicate Q8 Q9', { name: 'not-duplicate', questions: [8, 9] }],
    ['/restore Q7', { name: 'restore', questions: [7] }],
    ['/not-duplicate', { name: 'not-duplicate', questions: [] }],
    ['/answered', { name: 'answered', questions: [] }],
    ['/unanswered Q1', { name: 'unanswered', questions: [1] }],
    ['/pin Q1', { name: 'pin', questions: [1] }],
    ['/hold', { name: 'hold', questions: [], reason: null }],
    ['/hold waiting for the clerk', { name: 'hold', questions: [], reason: 'waiting for the clerk' }],
    ['/hold Q7 waiting', { name: 'hold', questions: [7], reason: 'waiting' }],
    ['/hold q8 : checking', { name: 'hold', questions: [8], reason: 'checking' }],
    ['/hold Q8 - checking', { name: 'hold', questions: [8], reason: 'checking' }],
    ['/hold Q8, Q9: checking', { name: 'hold', questions: [8, 9], reason: 'checking' }],
    ['/hold Q8 Q9 checking', { name: 'hold', questions: [8, 9], reason: 'checking' }],
    ['/hold Q8: Q9 asks the same', { name: 'hold', questions: [8], reason: 'Q9 asks the same' }],
    ['/hold : checking', { name: 'hold', questions: [], reason: 'checking' }],
    ['/hold Q7b waiting', { name: 'hold', questions: [], reason: 'Q7b waiting' }],
    ['/reject spam', { name: 'reject', questions: [], reason: 'spam', note: null }],
    ['/reject Q7 off-topic', { name: 'reject', questions: [7], reason: 'off-topic', note: null }],
    [
      '/reject Q7: Off Topic: this is about schools',
      { name: 'reject', questions: [7], reason: 'off-topic', note: 'this is about schools' },
    ],
    [
      '/reject not a question, sorry',
      { name: 'reject', questions: [], reason: 'not-a-question', note: 'sorry' },
    ],
    [
      '/reject Q7 and Q8 off-topic - this is about schools',
      { name: 'reject', questions: [7, 8], reason: 'off-topic', note: 'this is about schools' },
    ],
    ['/pass for the county', { name: 'pass', question: null, reason: 'for the county' }],
    ['/pass Q7 for the county', { name: 'pass', question: 7, reason: 'for the county' }],
    ['/tag housing', { name: 'tag', questions: [], topics: ['housing'] }],
    [
      '/tag Q7 housing, #transit topic:parks housing',
      { name: 'tag', questions: [7], topics: ['housing', 'transit', 'parks'] },
    ],
    [
      '/tag Q7 Q8 Housing, PUBLIC-safety.',
      { name: 'tag', questions: [7, 8], topics: ['housing', 'public-safety'] },
    ],
    ['/tag Straßenbau', { name: 'tag', questions: [], topics: ['straßenbau'] }],
    ['/tag housing Q7', { name: 'tag', questions: [7], topics: ['housing'] }],
    ['/untag Q7 housing', { name: 'untag', questions: [7], topics: ['housing'] }],
    ['/duplicate of Q4', { name: 'duplicate', questions: [], of: { question: 4 } }],
    ['/duplicate Q4', { name: 'duplicate', questions: [], of: { question: 4 } }],
    ['/duplicate Q7 of Q4', { name: 'duplicate', questions: [7], of: { question: 4 } }],
    ['/duplicate Q7 Q4', { name: 'duplicate', questions: [7], of: { question: 4 } }],
    ['/duplicate Q7 Q9 of Q4', { name: 'duplicate', questions: [7, 9], of: { question: 4 } }],
    ['/duplicate of #12', { name: 'duplicate', questions: [], of: { issue: 12 } }],
    ['/duplicate Q7 of #12', { name: 'duplicate', questions: [7], of: { issue: 12 } }],
    ['/answers Q7', { name: 'answers', questions: [7] }],
    ['/answers Q7 Q9', { name: 'answers', questions: [7, 9] }],
    ['/answers Q7, q9 and Q7', { name: 'answers', questions: [7, 9] }],
    ['/assign @Riverton-Mayor', { name: 'assign', questions: [], login: 'riverton-mayor' }],
    ['/assign Q7 @guest', { name: 'assign', questions: [7], login: 'guest' }],
    ['/assign Q7 Q8 @guest', { name: 'assign', questions: [7, 8], login: 'guest' }],
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
    ['/mute @Some-User', { name: 'mute', login: 'some-user', length: null }],
    ['/mute @ann for 12h', { name: 'mute', login: 'ann', length: 12 * HOUR }],
    ['/mute @ann, for 2 days', { name: 'mute', login: 'ann', length: 48 * HOUR }],
    ['/mute ann 90m', { name: 'mute', login: 'ann', length: 1.5 * HOUR }],
    ['/unmute some-user', { name: 'unmute', login: 'some-user' }],
    ['/undo', { name: 'undo', questions: [] }],
    ['/undo Q7', { name: 'undo', questions: [7] }],
    ['/undo Q7 and Q9.', { name: 'undo', questions: [7, 9] }],
    ['/undo @Some-User', { name: 'undo', login: 'some-user' }],
    ['/mute @ann_acme', { name: 'mute', login: 'ann_acme', length: null }],
    ['/mute @dependabot[bot]', { name: 'mute', login: 'dependabot[bot]', length: null }],
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
    ['/extend until 2pm', { name: 'extend', until: '14:00' }],
    ['/extend until 2:30 PM', { name: 'extend', until: '14:30' }],
    ['/extend until 9 a.m.', { name: 'extend', until: '09:00' }],
    ['/extend until 12am', { name: 'extend', until: '00:00' }],
    ['/extend until 12:15pm', { name: 'extend', until: '12:15' }],
    ['/extend until 2026-05-07 2pm', { name: 'extend', until: '2026-05-07T14:00' }],
    ['/extend until 14:00.', { name: 'extend', until: '14:00' }],
    ['/help', { name: 'help' }],
    ['/help me please', { name: 'help' }],
  ];
  test.each(cases)('%s', (body, command) => {
    expect(read(body)).toEqual([command]);
  });
});

const FILLED_IN: Readonly<Record<string, string>> = { question: 'Q7', guest: '@a', user: '@a', name: 'Rosa' };
const REASONS_WANTED = 'no-rejection-reason';

describe('known commands with wrong words show what is wrong, and a line made of what was written', () => {
  test.each([
    ['/approve seven', 'odd-words (seven): /approve'],
    ['/approve Q7 with redactions', 'odd-words (with redactions): /approve Q7 redacted'],
    ['/approve Q7 redacted please', 'odd-words (please): /approve Q7 redacted'],
    ['/approve redacted: Q7: Q8', 'odd-words (Q8): /approve Q7 Q8 redacted'],
    ['/approve please Q7', 'odd-words (please Q7): /approve Q7'],
    ['/approve Q8 and all others', 'odd-words (and all others): /approve Q8'],
    ['/approve Q3b', 'odd-words (Q3b): /approve Q3'],
    ['/approve Q1.5', 'odd-words (.5): /approve Q1'],
    ['/pin #7', 'odd-words (#7): /pin'],
    ['/reject', `${REASONS_WANTED}: /reject off-topic`],
    ['/reject Q5', `${REASONS_WANTED}: /reject Q5 off-topic`],
    ['/reject Q5 Q6:', `${REASONS_WANTED}: /reject Q5 Q6 off-topic`],
    ['/reject Q6 rude', 'odd-rejection-reason (rude): /reject Q6 off-topic rude'],
    ['/reject Q6 of-topic', 'odd-rejection-reason (of-topic): /reject Q6 off-topic'],
    ['/reject Q6 spammer!!', 'odd-rejection-reason (spammer!!): /reject Q6 spam'],
    [
      '/reject Q6 because it is spam',
      'odd-rejection-reason (because it is spam): /reject Q6 spam because it is spam',
    ],
    ['/pass', 'no-reason: /pass this is for the county'],
    ['/pass Q26', 'no-reason: /pass Q26 this is for the county'],
    ['/pass Q26 .', 'no-reason: /pass Q26 this is for the county'],
    ['/tag', 'no-topic: /tag housing'],
    ['/tag Q5 ,', 'no-topic: /tag Q5 housing'],
    ['/tag Q5 @mayor', 'odd-topic (@mayor): /tag Q5 mayor'],
    ['/tag Q5 rents, Public/Safety!', 'odd-topic (public/safety!): /tag Q5 rents public-safety'],
    ['/untag Q5 ???', 'odd-topic (???): /untag Q5 housing'],
    [`/tag Q5 ${'a'.repeat(45)}`, `odd-topic (${'a'.repeat(45)}): /tag Q5 housing`],
    ['/duplicate', 'no-original: /duplicate of <question>'],
    ['/duplicate of', 'no-original: /duplicate of <question>'],
    ['/duplicate Q5 of', 'no-original: /duplicate Q5 of <question>'],
    ['/duplicate Q5 of Q4 and Q6', 'odd-words (and Q6): /duplicate Q5 of Q4'],
    ['/duplicate Q5 of #12 too', 'odd-words (too): /duplicate Q5 of #12'],
    ['/duplicate Q5 to Q4', 'odd-words (to Q4): /duplicate Q5 of <question>'],
    ['/answers', 'no-question: /answers <question>'],
    ['/answers this', 'odd-words (this): /answers <question>'],
    ['/answers Q3b', 'odd-words (Q3b): /answers Q3'],
    ['/assign Q5', 'no-person: /assign Q5 <@guest>'],
    ['/assign Q5 to @mayor', 'no-person (to @mayor): /assign Q5 @mayor'],
    ['/assign @mayor Q5', 'no-person (@mayor Q5): /assign Q5 @mayor'],
    ['/assign Q5 @a @b', 'no-person (@a @b): /assign Q5 @a'],
    ['/mute', 'no-person: /mute <@user>'],
    ['/mute @a!b', 'no-person (@a!b): /mute <@user>'],
    ['/mute @ann for', 'no-time: /mute @ann for 12h'],
    ['/mute @ann for a while', 'odd-time (a while): /mute @ann for 12h'],
    ['/undo @a!b', 'odd-words (@a!b): /undo'],
    ['/undo the last decision on Q7', 'odd-words (the last decision on Q7): /undo Q7'],
    ['/undo Q7 @ann', 'odd-words (@ann): /undo Q7'],
    ['/open tomorrow', 'odd-words (tomorrow): /open now'],
    ['/archive it', 'odd-words (it): /archive'],
    ['/extend', 'no-time: /extend 30m'],
    ['/extend 0m', 'odd-time (0m): /extend 30m'],
    ['/extend 45', 'odd-time (45): /extend 45m'],
    ['/extend -30m', 'odd-time (-30m): /extend 30m'],
    ['/extend P1M', 'odd-time (P1M): /extend 30m'],
    ['/extend 99999h', 'odd-time (99999h): /extend 30m'],
    ['/extend 2pm', 'odd-time (2pm): /extend until 14:00'],
    ['/extend to 15:30', 'odd-time (to 15:30): /extend until 15:30'],
    ['/extend until', 'no-time: /extend until 14:00'],
    ['/extend until 25:00', 'odd-time (25:00): /extend until 14:00'],
    ['/extend until 13pm', 'odd-time (13pm): /extend until 14:00'],
    ['/extend until 14', 'odd-time (14): /extend until 14:00'],
    ['/extend until noon', 'odd-time (noon): /extend until 14:00'],
    ['/extend until 2026-02-30T12:00', 'odd-time (2026-02-30T12:00): /extend until 14:00'],
    ['/ask-for', 'no-name-or-question: /ask-for <name>: <question>'],
    ['/ask-for Rosa', 'no-name-or-question: /ask-for Rosa: <question>'],
    ['/ask-for Rosa:', 'no-name-or-question: /ask-for Rosa: <question>'],
    ['/ask-for : Why?', 'no-name-or-question: /ask-for <name>: Why?'],
  ])('%s', (body, problem) => {
    expect(read(body)).toEqual([problem]);
  });

  test('and whatever was written, that line works, once its places are filled in', () => {
    const words = fc.constantFrom(
      'Q7', 'q8', ',', ':', '.', 'and', '#12', 'of', '@ann', 'spam', 'rude', 'housing', 'a/b', 'until', '2pm', '45', 'Rosa:', '?', 'ü',
    ); // prettier-ignore
    const names = fc.constantFrom(...COMMANDS.map(({ name }) => name));
    fc.assert(
      fc.property(names, fc.array(words, { maxLength: 6 }), (name, rest) => {
        const [line] = readCommands(`/${name} ${rest.join(' ')}`);
        if (line?.ok !== false || line.problem.kind !== 'usage') return;
        const filledIn = line.problem.usage.replaceAll(
          /<@?(\w+)>/g,
          (_, place) => FILLED_IN[place as string] ?? '',
        );
        expect(readCommands(filledIn)).toMatchObject([{ ok: true, command: { name } }]);
      }),
    );
  });
});

describe('on the hub a proposed line has a place for the question', () => {
  test.each([
    ['reject', '/reject off-topic', '/reject <question> off-topic'],
    ['reject', '/reject Q5 off-topic', '/reject Q5 off-topic'],
    ['approve', '/approve', '/approve <question>'],
    ['approve', '/approve redacted', '/approve <question> redacted'],
    ['duplicate', '/duplicate of Q4', '/duplicate <question> of Q4'],
    ['answers', '/answers <question>', '/answers <question>'],
    ['withdraw', '/withdraw', '/withdraw'],
    ['extend', '/extend 30m', '/extend 30m'],
  ] as const)('%s: %s', (name, proposed, there) => {
    expect(onHub(name, proposed)).toBe(there);
  });
});

describe('unknown commands name the nearest, with the words that were written', () => {
  test.each([
    ['/aprove Q5', '/approve Q5'],
    ['/approved', '/approve'],
    ['/dup of Q4', '/duplicate of Q4'],
    ['/duplicate-of Q4', '/duplicate Q4'],
    ['/rejcet Q5 spam: buy now', '/reject Q5 spam: buy now'],
    ['/rejcet Q5', '/reject Q5 off-topic'],
    ['/notduplicate', '/not-duplicate'],
    ['/ask_for Rosa: Why?', '/ask-for Rosa: Why?'],
    ['/withdrow', '/withdraw'],
    ['/unhold Q5', '/approve Q5'],
    ['/unreject Q5', '/restore Q5'],
    ['/unapprove Q5', '/hold Q5'],
    ['/unduplicate Q5', '/not-duplicate Q5'],
    ['/sarcasm', 'none'],
    ['/löschen', 'none'],
    [`/${'a'.repeat(5000)}`, 'none'],
  ])('%s', (body, proposed) => {
    expect(read(body)).toEqual([`unknown: ${proposed}`]);
  });

  test.each([
    ['/unpin Q4', 'pin'],
    ['/un-pin', 'pin'],
    ['/uncancel', 'cancel'],
  ])('but %s is not taken for the command that it was to undo', (body, name) => {
    expect(read(body)).toEqual([`nothing undoes ${name}`]);
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
    expect(read(body.replace('/approve` here', '/approve'))).toEqual([
      { name: 'approve', questions: [], redacted: false },
    ]);
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
      { name: 'approve', questions: [7], redacted: false },
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
