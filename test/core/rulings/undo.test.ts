/** `/undo`: what it takes back, and when it no longer can. */
import { describe, expect, it } from 'vitest';
import type { LedgerAction } from '../../../src/core/record.ts';
import type { SessionView } from '../../../src/core/view.ts';
import {
  after,
  comment,
  DAY,
  minute,
  q,
  questionIssue,
  sessionFile,
  settings,
} from '../../support/builders.ts';

const Q1 = comment(10, 'ana', 'Why is the rent so high?');
const Q2 = comment(11, 'ben', 'When does the bus come?');
const WILD = sessionFile({ moderators: ['clerk', 'wild'] });
const OWNER = {
  file: WILD,
  people: {
    writers: new Set(['chief']),
    owners: new Set(['chief']),
    teams: new Map(),
    accountCreatedAt: new Map(),
  },
};

/** The session after Q1, Q2, and these comments in minutes 20, 21 … */
function session(says: readonly (readonly [string, string])[], given: Partial<SessionView> = {}) {
  const said = says.map(([by, body], index) => comment(20 + index, by, body));
  return after([Q1, Q2, ...said], given);
}

function obstacles(says: readonly (readonly [string, string])[], given: Partial<SessionView> = {}) {
  return session(says, given).record.refusals.flatMap(({ explanation }) =>
    explanation?.kind === 'obstacle' ? [[explanation.obstacle, ...explanation.names].join(' ')] : [],
  );
}

const actions = ({ ledger }: { readonly ledger: readonly { readonly action: LedgerAction }[] }) =>
  ledger.map(({ action }) => action);

describe('undoing a decision on a question leaves it as it was', () => {
  const clean = q(session([]), 1);

  it.each([
    '/approve Q1',
    '/hold Q1 asking the county',
    '/reject Q1 spam',
    '/tag Q1 parks',
    '/untag Q1 housing',
    '/duplicate Q1 of Q2',
    '/not-duplicate Q1',
    '/answered Q1',
    '/unanswered Q1',
    '/assign Q1 @mayor',
    '/pin Q1',
  ])('%s', (command) => {
    const undone = session([
      ['clerk', command],
      ['clerk', '/undo Q1'],
    ]);
    expect(q(undone, 1)).toEqual(clean);
    expect(undone.ledger).toMatchObject([
      { action: command.slice(1).split(' ')[0], question: 1 },
      { action: 'undo', question: 1, by: 'clerk', reason: command.slice(1).split(' ')[0] },
    ]);
  });

  it('/pass of a guest, and /answers', () => {
    const answer = comment(15, 'mayor', 'We are working on it.');
    const passed = [comment(20, 'clerk', '/answers Q2'), comment(21, 'mayor', '/pass Q1 for the county')];
    const given = [Q1, Q2, answer, ...passed];
    const before = after([Q1, Q2, answer]);
    const undone = after([...given, comment(22, 'clerk', '/undo Q1 Q2')]);
    expect(q(after(given), 1).outcome).toBe('declined');
    expect(q(after(given), 2).answers).toHaveLength(1);
    expect([1, 2].map((number) => q(undone, number))).toEqual([1, 2].map((number) => q(before, number)));
  });
});

describe('said again', () => {
  it('it walks further back, and a command given again brings its decision back', () => {
    const says = ['/hold Q1', '/tag Q1 parks', '/reject Q1 spam', '/undo Q1', '/undo Q1', '/undo Q1'];
    const reviews = says.map((_, at) => {
      const { review, topics } = q(session(says.slice(0, at + 1).map((each) => ['clerk', each])), 1);
      return [review, topics.includes('parks')];
    });
    expect(reviews).toEqual([
      ['held', false],
      ['held', true],
      ['rejected', true],
      ['held', true],
      ['held', false],
      ['approved', false],
    ]);
    expect(obstacles([...says, '/undo Q1'].map((each) => ['clerk', each]))).toEqual(['nothing-to-undo Q1']);
    expect(q(session([...says, '/hold Q1'].map((each) => ['clerk', each])), 1).review).toBe('held');
  });

  it('of several questions it undoes all or none', () => {
    const says = [
      ['clerk', '/hold Q1'],
      ['clerk', '/undo Q1 Q2'],
    ] as const;
    expect([obstacles(says), q(session(says), 1).review]).toEqual([['nothing-to-undo Q2'], 'held']);
  });
});

it('undoes what was decided before it, also where a later decision is known first', () => {
  const first = after([Q1, comment(20, 'clerk', '/hold Q1'), comment(30, 'clerk', '/reject Q1 spam')]);
  const late = comment(25, 'clerk', '/undo Q1');
  expect(actions(after([Q1, late], { record: first.record }))).toEqual(['hold', 'undo', 'reject']);
  expect(q(after([Q1, late], { record: first.record }), 1).review).toBe('rejected');
});

it('leaves to rules what rules decided', () => {
  const rules = { settings: settings({ suspectWords: ['rent'] }) };
  const says = [
    ['clerk', '/approve Q1'],
    ['clerk', '/undo Q1'],
  ] as const;
  expect([q(session(says.slice(0, 1), rules), 1).review, q(session(says, rules), 1).review]).toEqual([
    'approved',
    'held',
  ]);
  expect(obstacles([['clerk', '/undo Q1']], rules)).toEqual(['nothing-to-undo Q1']);
});

describe('in a question’s own issue', () => {
  it('means that question', () => {
    const comments = ['/hold', '/undo'].map((each, at) => comment(20 + at, 'clerk', each, { issue: 7 }));
    const undone = after([], { threads: [{ issue: questionIssue(7, 'cyd', 'Rent'), comments }] });
    expect([q(undone, 1).review, actions(undone)]).toEqual(['approved', ['hold', 'undo']]);
  });
});

describe('an asker', () => {
  it('takes a withdrawal back, without the number of their only question', () => {
    const says = [
      ['ana', '/withdraw'],
      ['ana', '/undo'],
      ['ana', '/undo'],
    ] as const;
    expect(q(session(says), 1).outcome).toBe('unanswered');
    expect(obstacles(says)).toEqual(['nothing-to-undo Q1']);
  });

  it('takes nothing else back, and nobody takes it back for them', () => {
    expect(
      session([
        ['clerk', '/reject Q1 spam'],
        ['ana', '/undo Q1'],
      ]).ledger,
    ).toHaveLength(1);
    const byClerk = [
      ['ana', '/withdraw'],
      ['clerk', '/undo Q1'],
    ] as const;
    expect([obstacles(byClerk), q(session(byClerk), 1).outcome]).toEqual([
      ['nothing-to-undo Q1'],
      'withdrawn',
    ]);
  });

  it('whose rejection is undone has no appeal waiting', () => {
    const undone = session(
      [
        ['wild', '/reject Q1 spam'],
        ['ana', '/appeal'],
        ['clerk', '/undo Q1'],
      ],
      { file: WILD },
    );
    expect(q(undone, 1)).toMatchObject({ review: 'approved', reason: null });
  });
});

describe('a guest', () => {
  it('takes back that they or their office passed, and not what moderators decided since', () => {
    const says = [
      ['mayor', '/pass Q1 for the county'],
      ['clerk', '/hold Q1'],
      ['office', '/undo Q1'],
    ] as const;
    expect(q(session(says), 1)).toMatchObject({ outcome: 'unanswered', review: 'held' });
  });
});

/** Said by the clerk in these minutes of the second day. */
const said = (...says: readonly (readonly [minutes: number, command: string])[]) =>
  says.map(([minutes, command]) => comment(minutes + DAY, 'clerk', command));

describe('on the hub, without a question', () => {
  /** The session of the second day, after these minutes of it. */
  const day = {
    ...sessionFile(),
    window: { ...sessionFile().window, opensAt: minute(DAY), closesAt: minute(DAY + 60) },
  };
  const played = (now: number, ...says: readonly (readonly [number, string])[]) =>
    after(said(...says), { file: day, now: minute(DAY + now) });
  const course = ({ phase, window, record }: ReturnType<typeof played>) => [
    phase,
    (window.opensAt - minute(DAY)) / 60_000,
    (window.closesAt - minute(DAY)) / 60_000,
    record.refusals
      .flatMap(({ explanation }) => (explanation?.kind === 'obstacle' ? explanation.obstacle : []))
      .join(),
  ];

  it.each<[string, unknown[], ...(readonly [number, string])[]]>([
    ['an opening', ['scheduled', 0, 60, ''], [-30, '/open now'], [-20, '/undo']],
    ['an opening whose time has come', ['open', -30, 60, 'time-has-come'], [-30, '/open now'], [5, '/undo']],
    ['a close', ['open', 0, 60, ''], [10, '/close now'], [20, '/undo']],
    ['a close whose time has come', ['closed', 0, 10, 'time-has-come'], [10, '/close now'], [70, '/undo']],
    ['an extension', ['open', 0, 60, ''], [10, '/extend 30m'], [20, '/undo']],
    ['an extension in use', ['open', 0, 90, 'would-be-over'], [10, '/extend 30m'], [70, '/undo']],
    ['the last of two', ['open', 0, 90, ''], [10, '/extend 30m'], [11, '/extend 30m'], [20, '/undo']],
    ['a cancellation', ['open', 0, 60, ''], [10, '/cancel illness'], [20, '/undo']],
    ['a cancellation, too late to hold it', ['closed', 0, 60, ''], [10, '/cancel'], [70, '/undo']],
    [
      'a cancellation, long after',
      ['cancelled', 0, 60, 'session-is-over'],
      [10, '/cancel'],
      [60 + DAY, '/undo'],
    ],
    ['an archive', ['closed', 0, 60, ''], [70, '/archive'], [80, '/undo']],
    [
      'an archive whose time has come',
      ['archived', 0, 60, 'time-has-come'],
      [70, '/archive'],
      [60 + DAY, '/undo'],
    ],
    ['nothing', ['open', 0, 60, 'nothing-to-undo-here'], [10, '/undo']],
  ])('%s', (_what, expected, ...says) => {
    const [last = 0] = says.at(-1) ?? [];
    expect(course(played(last + 1, ...says))).toEqual(expected);
  });

  it('a mute, and an unmute', () => {
    const says = [
      ['clerk', '/mute @ana'],
      ['ana', 'And what does it cost?'],
      ['clerk', '/unmute @ana'],
      ['clerk', '/undo'],
      ['clerk', '/undo'],
    ] as const;
    const reviews = [2, 3, 4, 5].map((count) => q(session(says.slice(0, count)), 3).review);
    expect(reviews).toEqual(['held', 'approved', 'held', 'approved']);
  });
});

describe('an owner, of everything that a moderator decided', () => {
  const says = [
    ['clerk', '/hold Q2'],
    ['wild', '/undo Q2'],
    ['wild', '/reject Q1 spam'],
    ['ana', '/appeal'],
    ['wild', '/mute @ben'],
    ['wild', '/close now'],
    ['clerk', '/tag Q1 parks'],
  ] as const;

  it('undoes it, others’ decisions stay, and one report says what was undone', () => {
    const undone = session([...says, ['chief', '/undo @wild']], OWNER);
    expect([q(undone, 1), q(undone, 2), undone.phase]).toMatchObject([
      { review: 'approved', topics: ['housing', 'parks'] },
      { review: 'held' },
      'open',
    ]);
    expect(undone.record.reports).toMatchObject([
      {
        comment: 27,
        raw: '/undo @wild',
        report: {
          kind: 'undid',
          login: 'wild',
          decisions: [
            { question: 1, action: 'reject' },
            { question: 2, action: 'undo' },
            { question: null, action: 'close' },
            { question: null, action: 'mute' },
          ],
          left: [],
          stillModerates: true,
        },
      },
    ]);
    const again = session([...says, ['chief', '/undo @wild']], { ...OWNER, record: undone.record });
    expect(again.record).toEqual(undone.record);
  });

  it('leaves what cannot be taken back any more, and says why', () => {
    const all = [
      ...says.map(([by, body], index) => comment(20 + index, by, body)),
      comment(DAY + 5, 'chief', '/undo @wild'),
    ];
    const undone = after([Q1, Q2, ...all], { ...OWNER, now: minute(DAY + 6) });
    expect([undone.phase, undone.record.reports[0]?.report]).toMatchObject([
      'closed',
      { left: [{ question: null, action: 'close', obstacle: 'time-has-come' }] },
    ]);
  });

  it('leaves to others an appeal against the owner', () => {
    const appealed = [
      ['chief', '/reject Q1 spam'],
      ['ana', '/appeal'],
      ['wild', '/approve Q1'],
    ] as const;
    expect(obstacles([...appealed, ['chief', '/undo @wild']], OWNER)).toEqual(['own-decision Q1']);
    const more = [...appealed, ['wild', '/tag Q1 parks'], ['chief', '/undo @wild']] as const;
    const undone = session(more, OWNER);
    expect([q(undone, 1), undone.record.reports[0]?.report]).toMatchObject([
      { review: 'approved', topics: ['housing'] },
      { left: [{ question: 1, action: 'approve', obstacle: 'own-decision' }] },
    ]);
  });

  it('is told where there is nothing', () => {
    expect(obstacles([['chief', '/undo @ana']], OWNER)).toEqual(['nothing-by-them ana']);
  });
});
