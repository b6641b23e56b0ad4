/** The session as a whole: counts, deletions, votes, and that deriving it again changes nothing. */
import { describe, expect, it } from 'vitest';
import { deriveSession } from '../../src/core/derive.ts';
import type { SourceKey } from '../../src/core/post.ts';
import {
  after,
  comment,
  DAY,
  minute,
  q,
  questionIssue,
  sessionFile,
  settings,
  view,
} from '../support/builders.ts';

const [Q1, Q2, Q3] = [10, 11, 12].map((id) => comment(id, `asker-${id}`, 'Why is that?')) as [
  ReturnType<typeof comment>,
  ReturnType<typeof comment>,
  ReturnType<typeof comment>,
];

describe('what is a question', () => {
  it.each([
    ['ana', 'Why is the rent so high?', 1],
    ['ana', 'Thank you all!', 0],
    ['ana', '/help', 0],
    ['mayor', 'Why not?', 0],
    ['office', 'Why not?', 0],
    ['clerk', 'Why is the rent so high?', 1],
    ['ana', '@ben why do you say that?', 0],
    ['ana', '@mayor why is the rent so high?', 1],
  ])('%s: %s', (by, body, count) => {
    expect(after([comment(10, by, body)]).questions).toHaveLength(count);
  });

  it('stays one whatever it becomes, and keeps its number', () => {
    const { record } = after([Q1, Q2]);
    const edited = { ...Q1, body: 'Never mind.', sha256: 'other' };
    expect(q(after([edited, Q2, Q3], { record }), 1).text).toBe('Never mind.');
  });

  it.each([
    ['comments', ['Why is that?']],
    ['issues', ['Rent, please?']],
    ['both', ['Rent, please?', 'Why is that?']],
  ] as const)('with intake %s is asked there', (intake, texts) => {
    const threads = [{ issue: questionIssue(7, 'ana', 'Rent'), comments: [] }];
    const session = deriveSession(view({ file: sessionFile({ intake }), hubComments: [Q1], threads }));
    expect(session.questions.map(({ text }) => text)).toEqual(texts);
  });
});

it('decisions of one second are told as they were taken', () => {
  const question = comment(9, 'ana', 'Why is the mayor a crook?');
  const rules = { settings: settings({ suspectWords: ['crook'] }) };
  const held = after([question], rules);
  const approval = comment(10, 'clerk', '/approve Q1', { createdAt: minute(9) });
  const approved = after([question, approval], { ...rules, record: held.record });
  expect(approved.ledger.map(({ action }) => action)).toEqual(['hold', 'approve']);
});

describe('a deleted question', () => {
  const before = after([Q1, Q2, Q3]).record;
  const gone = new Set<SourceKey>(['comment/11']);
  const deleted = after([Q1, Q3], { record: before, gone });

  it('leaves its number, withdrawn and without a word', () => {
    expect(deleted.questions.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['Q1', 'unanswered'],
      ['Q2', 'withdrawn'],
      ['Q3', 'unanswered'],
    ]);
    expect(q(deleted, 2)).toMatchObject({
      text: '',
      asker: { login: null, onBehalfOf: null },
      reason: 'deleted',
    });
  });

  it('is entered once', () => {
    expect(deleted.ledger).toMatchObject([
      { action: 'withdraw', byRole: 'asker', question: 2, reason: 'deleted' },
    ]);
    const again = after([Q1, Q3], { record: deleted.record, gone, now: minute(DAY) });
    expect(again.ledger).toEqual(deleted.ledger);
  });

  it('that was the last one does not give its number to the next', () => {
    const last = after([Q1, Q2], { record: before, gone: new Set<SourceKey>(['comment/12']) });
    const next = after([Q1, Q2, comment(13, 'dan', 'And when?')], { record: last.record });
    expect(next.questions.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
    expect(q(next, 4).text).toBe('And when?');
  });
});

describe('votes', () => {
  const voted = { ...Q1, votes: 5 };
  const frozenVotes = { closesAt: minute(DAY), votes: new Map([[1, 3]]) };
  const votes = (minutes: number, closesAt = minute(DAY)) =>
    q(after([voted], { now: minute(minutes), frozenVotes: { ...frozenVotes, closesAt } }), 1).votes;

  it('are those of now while the session is open, and after the close as they were frozen', () => {
    expect([votes(DAY - 1), votes(DAY)]).toEqual([5, 3]);
  });

  it('frozen at another close do not count', () => {
    expect(votes(DAY, minute(DAY - 60))).toBe(5);
  });

  it('leave out the 👍 by which GitChat answered /ask-for', () => {
    const asked = comment(10, 'clerk', '/ask-for Rosa: Will there be shade?', { votes: 3 });
    expect(q(after([asked]), 1).votes).toBe(2);
    expect(q(after([{ ...asked, votes: 0 }]), 1).votes).toBe(0);
  });
});

it('counts everything, and rates what was approved and not taken back', () => {
  const session = after([
    ...[10, 11, 12, 13, 14, 15].map((id) => comment(id, `asker-${id}`, 'Why is that?')),
    comment(20, 'mayor', 'Q1: Because.'),
    comment(21, 'clerk', '/reject Q2 spam'),
    comment(22, 'clerk', '/hold Q3'),
    comment(23, 'clerk', '/duplicate Q4 of Q1'),
    comment(24, 'asker-14', '/withdraw'),
  ]);
  expect(session.counts).toEqual({
    asked: 6,
    approved: 4,
    answered: 1,
    declined: 0,
    duplicates: 1,
    withdrawn: 1,
    held: 1,
    rejected: 1,
  });
  expect(session.answerRate).toEqual({ answered: 1, of: 2 });
});

it('topics come from the words of title and text, and of the settings as well as the file', () => {
  const threads = [{ issue: questionIssue(7, 'ana', 'Rent', { body: 'And the bus?' }), comments: [] }];
  expect(q(deriveSession(view({ threads })), 1).topics).toEqual(['housing', 'transit']);
});

it('derived again from its own record is the same', () => {
  const threads = [
    { issue: questionIssue(7, 'ana', 'Rent', { labels: ['gitchat:question', 'topic:x'] }), comments: [] },
  ];
  const given = { hubComments: [Q1, Q2, comment(20, 'clerk', '/hold Q1')], threads };
  const first = deriveSession(view(given));
  expect(deriveSession(view({ ...given, record: first.record }))).toEqual(first);
});
