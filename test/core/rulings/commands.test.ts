/** Commands, from the comment to what becomes of the question, the ledger and the reaction. */
import { describe, expect, it } from 'vitest';
import type { Comment } from '../../../src/core/post.ts';
import type { SessionView } from '../../../src/core/view.ts';
import { after, comment, DAY, entry, minute, q, questionIssue, sessionFile } from '../../support/builders.ts';

const Q1 = comment(10, 'ana', 'Why is the rent so high?');
const Q2 = comment(11, 'ben', 'When does the bus come?');

/** The session after Q1, Q2, and these comments in minutes 20, 21 … */
function session(says: readonly (readonly [string, string])[], given: Partial<SessionView> = {}) {
  const said = says.map(([by, body], index) => comment(20 + index, by, body));
  return after([Q1, Q2, ...said], given);
}

const reactions = (says: readonly (readonly [string, string])[], given: Partial<SessionView> = {}) =>
  session(says, given).record.owed.map(({ reaction }) => reaction);

/** What was in the way of these, with what it names. */
const obstacles = (says: readonly (readonly [string, string])[], given: Partial<SessionView> = {}) =>
  session(says, given).record.refusals.flatMap(({ explanation }) =>
    explanation?.kind === 'obstacle' ? [[explanation.obstacle, ...explanation.names].join(' ')] : [],
  );

describe('a moderator', () => {
  it.each([
    ['/hold Q1', { review: 'held' }],
    ['/reject Q1 off-topic', { review: 'rejected', reason: 'off-topic' }],
    ['/reject Q1 off-topic: parking is for Tuesday', { review: 'rejected' }],
    ['/approve Q1', { review: 'approved' }],
    ['/tag Q1 parks', { topics: ['housing', 'parks'] }],
    ['/untag Q1 housing', { topics: [] }],
    ['/duplicate Q1 of Q2', { outcome: 'duplicate', duplicateOf: 2 }],
    ['/answered Q1', { outcome: 'answered' }],
    ['/pin Q1', { pinned: true }],
    ['/assign Q1 @mayor', { assignedTo: 'mayor' }],
  ])('%s', (command, expected) => {
    const decided = session([['clerk', command]]);
    expect(q(decided, 1)).toMatchObject(expected);
    expect(decided.record.owed).toEqual([{ comment: 20, reaction: '+1' }]);
    expect(decided.ledger).toMatchObject([
      { at: minute(20), question: 1, byRole: 'moderator', by: 'clerk', textSha256: Q1.sha256 },
    ]);
  });

  it('does not repeat what stands in a mail that they answer', () => {
    const original = 'From: Clerk\nSent: Tuesday\nTo: Deputy\nSubject: Rents\n\n/reject Q1 spam';
    const decided = session([['clerk', `Thank you, I shall see.\n\n${original}`]]);
    expect([q(decided, 1).review, decided.ledger]).toEqual(['approved', []]);
  });

  it('gets one reaction for several commands in one comment that come to the same', () => {
    expect(reactions([['clerk', '/pin Q1\n/hold Q2']])).toEqual(['+1']);
    expect(reactions([['clerk', '/pin Q1\n/hold Q9']])).toEqual(['+1', 'confused']);
  });

  it('decides in the order of time, whatever the order in which comments are known', () => {
    const held = comment(20, 'clerk', '/hold Q1');
    const approved = comment(21, 'clerk', '/approve Q1');
    expect(q(after([Q1, approved, held]), 1).review).toBe('approved');
  });

  it('who decides twice in one second decides in the order of the comments, wherever they stand', () => {
    const at = { createdAt: minute(20) };
    const threads = [
      {
        issue: questionIssue(7, 'cyd', 'Rent'),
        comments: [comment(20, 'clerk', '/hold Q2', { ...at, issue: 7 })],
      },
    ];
    expect(q(after([Q1, comment(21, 'clerk', '/approve Q2', at)], { threads }), 2).review).toBe('approved');
  });

  it('is asked which question is meant, and told if there is none', () => {
    const { refusals } = session([
      ['clerk', '/approve'],
      ['clerk', '/approve Q9'],
    ]).record;
    expect(refusals.map(({ explanation }) => explanation)).toEqual([
      { kind: 'obstacle', obstacle: 'which-question', names: [] },
      { kind: 'obstacle', obstacle: 'no-such-question', names: ['Q9'] },
    ]);
  });

  it('cannot mean a question that had not been asked then', () => {
    const early = comment(5, 'clerk', '/reject Q1 spam');
    expect(after([early, Q1]).record.refusals).toMatchObject([
      { explanation: { obstacle: 'no-such-question' } },
    ]);
  });

  it('cannot make a question a duplicate of itself, nor of its own duplicate', () => {
    const says = ['/duplicate Q1 of Q1', '/duplicate Q1 of Q2', '/duplicate Q2 of Q1'];
    expect(reactions(says.map((each) => ['clerk', each]))).toEqual(['confused', '+1', 'confused']);
    expect(obstacles(says.map((each) => ['clerk', each]))).toEqual([
      'duplicate-of-itself',
      'points-back Q2 Q1',
    ]);
  });

  it('decides several questions by one command, in an entry for each', () => {
    const decided = session([['clerk', '/reject Q1 and Q2: off-topic']]);
    expect([1, 2].map((number) => q(decided, number).review)).toEqual(['rejected', 'rejected']);
    expect(decided.ledger.map(({ question, textSha256 }) => [question, textSha256])).toEqual([
      [1, Q1.sha256],
      [2, Q2.sha256],
    ]);
    expect(new Set(decided.ledger.map(({ key }) => key)).size).toBe(2);
    const again = session([['clerk', '/reject Q1 and Q2: off-topic']], {
      record: { ...decided.record, owed: [] },
    });
    expect([again.ledger, again.record.owed]).toEqual([decided.ledger, []]);
  });

  it.each(['/approve', '/hold', '/restore', '/pin', '/answered', '/unanswered', '/tag', '/assign'])(
    '%s takes several questions',
    (command) => {
      const words = { '/tag': ' parks', '/assign': ' @mayor' }[command] ?? '';
      const decided = session([
        ['clerk', '/hold Q1, Q2'],
        ['clerk', `${command} Q1, Q2${words}`],
      ]);
      expect(decided.ledger.slice(2).map(({ action, question }) => `/${action} Q${question}`)).toEqual([
        `${command} Q1`,
        `${command} Q2`,
      ]);
    },
  );

  it('decides all of several questions, or none', () => {
    const decided = session([['clerk', '/hold Q1 Q9 Q2']]);
    expect([decided.ledger, decided.record.refusals]).toMatchObject([
      [],
      [{ explanation: { obstacle: 'no-such-question', names: ['Q9'] } }],
    ]);
  });

  it.each([
    '/approve Q1',
    '/hold Q1',
    '/restore Q1',
    '/pin Q1',
    '/answered Q1',
    '/unanswered Q1',
    '/duplicate Q2 of Q1',
  ])('cannot take back a withdrawal: %s', (command) => {
    const says = [
      ['ana', '/withdraw'],
      ['clerk', command],
    ] as const;
    expect(obstacles(says)).toEqual(['withdrawn Q1']);
    expect(q(session(says), 1).outcome).toBe('withdrawn');
  });

  it('takes back what a moderator withdrew by hand', () => {
    const record = { ...session([]).record, ledger: [entry('withdraw', 15, { question: 1 })] };
    expect(q(session([['clerk', '/restore Q1']], { record }), 1).outcome).toBe('unanswered');
  });

  it('can still reject what was withdrawn, so that it is put out of sight', () => {
    const decided = session([
      ['ana', '/withdraw'],
      ['clerk', '/reject Q1 personal-attack'],
    ]);
    expect(q(decided, 1)).toMatchObject({ review: 'rejected', outcome: 'withdrawn' });
  });

  it('restores only what was rejected, held, merged or marked', () => {
    expect(obstacles([['clerk', '/restore Q1']])).toEqual(['nothing-to-restore Q1']);
    for (const before of ['/reject Q1 spam', '/hold Q1', '/duplicate Q1 of Q2', '/answered Q1']) {
      const says = [before, '/restore Q1'].map((each) => ['clerk', each] as const);
      expect([before, obstacles(says)]).toEqual([before, []]);
    }
  });

  it('tags in small letters, and untags whatever the letters', () => {
    expect(q(session([['clerk', '/tag Q1 PARKS']]), 1).topics).toEqual(['housing', 'parks']);
    const byHand = [entry('tag', 15, { question: 1, detail: 'Parks' })];
    const record = { ...session([]).record, ledger: byHand };
    expect(q(session([], { record }), 1).topics).toEqual(['Parks', 'housing']);
    expect(q(session([['clerk', '/untag Q1 parks']], { record }), 1).topics).toEqual(['housing']);
  });

  describe('assigns', () => {
    const guests = [
      { login: 'mayor', name: 'The Mayor', role: null, delegates: ['office'] },
      { login: 'vice', name: 'The Vice Mayor', role: null, delegates: [] },
      { login: null, name: 'The Council', role: null, delegates: ['council-office'] },
    ];

    it.each([
      ['@Vice', 'vice'],
      ['@office', 'mayor'],
    ])('to %s: the guest is %s', (login, guest) => {
      const file = sessionFile({ guests });
      expect(q(session([['clerk', `/assign Q1 ${login}`]], { file }), 1).assignedTo).toBe(guest);
    });

    it.each(['@nobody', '@clerk', '@council-office'])(
      'nothing to %s, whom no notice would reach',
      (login) => {
        const says = [['clerk', `/assign Q1 ${login}`]] as const;
        expect(obstacles(says, { file: sessionFile({ guests }) })).toEqual(['not-a-guest mayor vice']);
        expect(obstacles(says, { file: sessionFile({ guests: guests.slice(2) }) })).toEqual([
          'nobody-to-assign',
        ]);
      },
    );
  });
});

const proposed = (by: string, command: string) => session([[by, command]]).record.refusals[0]?.explanation;

describe('what is proposed in the place of a command that does not work', () => {
  it('names a question on the hub, and need not in the question’s own issue', () => {
    expect(proposed('clerk', '/reject')).toMatchObject({ usage: '/reject <question> off-topic' });
    expect(proposed('clerk', '/reject Q2')).toMatchObject({ usage: '/reject Q2 off-topic' });
    expect(proposed('clerk', '/aprove')).toMatchObject({ nearest: { usage: '/approve <question>' } });
    const comments = [comment(20, 'clerk', '/reject', { issue: 7 })];
    const threads = [{ issue: questionIssue(7, 'cyd', 'Rent'), comments }];
    expect(session([], { threads }).record.refusals).toMatchObject([
      { explanation: { usage: '/reject off-topic' } },
    ]);
  });

  it('is nothing that this person may not do', () => {
    expect(proposed('ben', '/aprove Q1')).toEqual({ kind: 'unknown', nearest: null });
    expect(proposed('clerk', '/pas Q1 no')).toEqual({ kind: 'unknown', nearest: null });
    expect(reactions([['ben', '/reject Q1']])).toEqual(['-1']);
  });
});

describe('rights', () => {
  it.each([
    ['ana', '/approve Q1', '-1'],
    ['mayor', '/approve Q1', '-1'],
    ['mayor', '/pass Q1 not my office', '+1'],
    ['office', '/pass Q1 not my office', '+1'],
    ['clerk', '/pass Q1 not my office', '-1'],
    ['ana', '/withdraw Q1', '+1'],
    ['ben', '/withdraw Q1', '-1'],
    ['ben', '/help', '+1'],
    ['ben', '/aprove Q1', 'confused'],
    ['clerk', '/reject Q1', 'confused'],
  ])('%s: %s gets %s', (by, command, reaction) => {
    expect(reactions([[by, command]])).toEqual([reaction]);
  });

  it('of bots are none, and no answer', () => {
    const bot = comment(20, 'ci[bot]', '/approve Q1', { authorKind: 'bot' });
    expect(after([Q1, bot]).record.owed).toEqual([]);
  });
});

describe('an edited comment', () => {
  it('runs only what was not there before', () => {
    const first = session([['clerk', '/hold Q1']]);
    const edited = comment(20, 'clerk', '/hold Q1\n/tag Q1 parks', {
      editedAt: minute(30),
      updatedAt: minute(30),
    });
    const then = after([Q1, Q2, edited], { record: { ...first.record, owed: [] } });
    expect(then.ledger.map(({ action, at }) => [action, at])).toEqual([
      ['hold', minute(20)],
      ['tag', minute(30)],
    ]);
    expect(then.record.owed).toHaveLength(1);
  });

  it('of which a command was taken out still counts', () => {
    const first = session([['clerk', '/hold Q1']]);
    const then = after([Q1, Q2, comment(20, 'clerk', 'never mind')], { record: first.record });
    expect(q(then, 1).review).toBe('held');
  });
});

describe('an asker', () => {
  it('withdraws their only question without its number', () => {
    expect(q(session([['ana', '/withdraw']]), 1).outcome).toBe('withdrawn');
  });

  it('appeals against a rejection once, to another moderator', () => {
    const decided = session(
      [
        ['ana', '/appeal'],
        ['clerk', '/reject Q1 spam'],
        ['ana', '/appeal'],
        ['ana', '/appeal Q1'],
        ['clerk', '/approve Q1'],
        ['chief', '/approve Q1'],
      ],
      {
        people: {
          writers: new Set(['chief']),
          owners: new Set(),
          teams: new Map(),
          accountCreatedAt: new Map(),
        },
      },
    );
    expect(decided.record.owed.map(({ reaction }) => reaction)).toEqual([
      'confused',
      '+1',
      '+1',
      'confused',
      'confused',
      '+1',
    ]);
    expect(q(decided, 1).review).toBe('approved');
  });

  it('has their question held while an appeal waits', () => {
    const decided = session([
      ['clerk', '/reject Q1 spam'],
      ['ana', '/appeal'],
    ]);
    expect(q(decided, 1)).toMatchObject({ review: 'held', reason: 'appeal' });
  });
});

const said = (body: string, minutes: number) => [comment(minutes, 'clerk', body)];

describe('the session', () => {
  it('is closed, opened again by /extend, and not extended into the past', () => {
    expect(after(said('/close now', 30)).phase).toBe('closed');
    const extended = after([...said('/close now', 30), ...said('/extend 30m', 40)], { now: minute(41) });
    expect([extended.phase, extended.window.closesAt]).toEqual(['open', minute(70)]);
  });

  it.each([
    // 12:20 there, when it is said.
    ['/extend until 14:00', minute(2 * 60)],
    ['/extend until 11:00', minute(23 * 60)],
  ])('%s means the next such time in its own zone', (command, closesAt) => {
    expect(after(said(command, 20)).window.closesAt).toBe(closesAt);
  });

  it.each([
    ['/open now', -5, '+1'],
    ['/open now', 5, 'confused'],
    ['/close now', -5, 'confused'],
    ['/archive', 5, 'confused'],
    ['/archive', DAY + 5, '+1'],
    ['/archive', 2 * DAY + 5, 'confused'],
    ['/extend 30m', 2 * DAY + 5, 'confused'],
    ['/cancel illness', 5, '+1'],
    ['/cancel illness', 2 * DAY + 5, 'confused'],
  ])('%s in minute %i gets %s', (command, minutes, reaction) => {
    const { record } = after(said(command, minutes), { now: minute(minutes) });
    expect(record.owed).toMatchObject([{ reaction }]);
  });

  it('is cancelled once, with its reason', () => {
    const cancelled = after([...said('/cancel illness', 30), ...said('/cancel', 31)]);
    expect([cancelled.phase, cancelled.cancelReason]).toEqual(['cancelled', 'illness']);
    expect(cancelled.record.owed.map(({ reaction }) => reaction)).toEqual(['+1', 'confused']);
  });
});

describe('/ask-for', () => {
  const proxy = comment(20, 'clerk', '/ask-for Joan, 81: Is there a bench?');

  it('asks for somebody else, by a moderator, on the hub, once a comment', () => {
    const asked = after([proxy]);
    expect(q(asked, 1)).toMatchObject({
      asker: { login: 'clerk', onBehalfOf: 'Joan, 81' },
      seeded: false,
      text: 'Is there a bench?',
    });
    expect(asked.ledger).toMatchObject([{ action: 'ask-for', question: 1 }]);
  });

  it('by anybody else asks nothing', () => {
    const asked = after([{ ...proxy, author: 'ana' }]);
    expect([asked.questions, asked.record.owed]).toMatchObject([[], [{ reaction: '-1' }]]);
  });

  it('does not work in a question’s issue', () => {
    const issue = questionIssue(7, 'ana', 'Rent');
    const threads = [{ issue, comments: [{ ...proxy, issue: 7 }] }];
    expect(after([], { threads }).record.refusals).toMatchObject([
      { explanation: { obstacle: 'only-on-the-hub' } },
    ]);
  });
});

describe('/answers', () => {
  const answer = comment(15, 'mayor', 'We are working on it.');
  const answered = (...said: readonly Comment[]) => after([Q1, Q2, answer, ...said]);

  it('pairs what a guest said last with what a moderator names', () => {
    const paired = answered(comment(16, 'office', 'Hello.'), comment(17, 'clerk', '/answers Q1 Q2'));
    expect([1, 2].map((number) => q(paired, number).answers[0])).toMatchObject([
      { text: 'Hello.', pairedBy: 'command', by: { role: 'delegate' } },
      { text: 'Hello.', pairedBy: 'command' },
    ]);
    expect(new Set(paired.ledger.map(({ key }) => key)).size).toBe(2);
  });

  it('pairs what the moderator quotes', () => {
    const paired = answered(
      comment(16, 'mayor', 'Good evening.'),
      comment(17, 'clerk', '> We are  working on it.\n\n/answers Q2'),
    );
    expect(q(paired, 2).answers).toMatchObject([{ source: { id: 15 } }]);
    expect(paired.remarks).toMatchObject([{ text: 'Good evening.' }]);
  });

  it('in a guest’s own comment means that comment', () => {
    expect(q(answered(comment(16, 'mayor', 'In June.\n/answers Q1')), 1).answers).toMatchObject([
      { text: 'In June.' },
    ]);
  });

  it('without anything to pair says so', () => {
    const { refusals } = after([Q1, comment(12, 'clerk', '/answers Q1')]).record;
    expect(refusals).toMatchObject([{ explanation: { obstacle: 'nothing-to-pair' } }]);
  });
});

describe('/mute', () => {
  it('holds what the person asks from then on, until /unmute', () => {
    const muted = session([
      ['clerk', '/mute @ana'],
      ['ana', 'And what does it cost?'],
    ]);
    expect([q(muted, 1).review, q(muted, 3)]).toMatchObject([
      'approved',
      { review: 'held', reason: 'muted' },
    ]);
    const unmuted = session([
      ['clerk', '/mute @ana'],
      ['ana', 'And what does it cost?'],
      ['clerk', '/unmute @ana'],
    ]);
    expect(q(unmuted, 3).review).toBe('approved');
  });

  it.each([
    ['/mute @mayor', 'mutes-a-guest mayor'],
    ['/mute @office', 'mutes-a-guest office'],
    ['/mute @clerk', 'mutes-a-moderator clerk'],
    ['/unmute @ana', 'not-muted ana'],
  ])('%s would change nothing', (command, expected) => {
    expect(obstacles([['clerk', command]])).toEqual([expected]);
  });

  it('twice would let through what was asked in between', () => {
    const says = [
      ['clerk', '/mute @ana'],
      ['ana', 'And what does it cost?'],
      ['clerk', '/mute @ana'],
    ] as const;
    expect(obstacles(says)).toEqual(['already-muted ana']);
    expect(q(session(says), 3).review).toBe('held');
  });
});

it('is decided once: with the record that came out, nothing is new', () => {
  const says = [
    ['clerk', '/hold Q1'],
    ['ana', '/approve Q1'],
    ['ben', '/nonsense'],
    ['ana', '/help'],
  ] as const;
  const first = session(says);
  expect(session(says, { record: first.record }).record).toEqual(first.record);
});

it('a decision in the ledger stands without the comment that made it', () => {
  const record = { ...session([]).record, ledger: [entry('reject', 20, { question: 1, reason: 'spam' })] };
  expect(q(session([], { record }), 1)).toMatchObject({ review: 'rejected', reason: 'spam' });
});
