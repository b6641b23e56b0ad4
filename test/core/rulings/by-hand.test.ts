/** Decisions that moderators make with labels. */
import { describe, expect, it } from 'vitest';
import { deriveSession } from '../../../src/core/derive.ts';
import { EMPTY_RECORD } from '../../../src/core/record.ts';
import type { SessionView } from '../../../src/core/view.ts';
import {
  comment,
  DAY,
  entry,
  hub,
  minute,
  q,
  questionIssue,
  settings,
  view,
} from '../../support/builders.ts';

const QUESTION = 'gitchat:question';

/** The session after the labels of a question issue were changed from `before` to `now`, in minute 30. */
function relabelled(
  before: readonly string[],
  now: readonly string[],
  intended = before,
  given: Partial<SessionView> = {},
) {
  const issue = questionIssue(7, 'ana', 'Rent', { labels: now, updatedAt: minute(30) });
  const record = { ...EMPTY_RECORD, labels: { 7: { seen: before, intended } } };
  return deriveSession(view({ threads: [{ issue, comments: [] }], record, ...given }));
}

describe('a label put on', () => {
  it.each([
    ['review:held', { review: 'held' }],
    ['review:pending', { review: 'held' }],
    ['review:rejected', { review: 'rejected' }],
    ['outcome:answered', { outcome: 'answered' }],
    ['outcome:declined', { outcome: 'declined' }],
    ['outcome:withdrawn', { outcome: 'withdrawn' }],
    ['outcome:duplicate', { outcome: 'duplicate', duplicateOf: null }],
    ['topic:parks', { topics: ['housing', 'parks'] }],
  ])('%s', (label, expected) => {
    const session = relabelled([QUESTION, 'topic:housing'], [QUESTION, 'topic:housing', label]);
    expect(q(session, 1)).toMatchObject(expected);
    expect(session.ledger).toMatchObject([{ at: minute(30), byRole: 'moderator', by: null, question: 1 }]);
  });

  it('that says nothing to GitChat decides nothing', () => {
    expect(relabelled([QUESTION], [QUESTION, 'bug', 'review:later']).ledger).toEqual([]);
  });

  it('that is the question label again restores', () => {
    const session = relabelled(['review:rejected'], ['review:rejected', QUESTION]);
    expect(q(session, 1).review).toBe('approved');
  });
});

describe('a label taken off', () => {
  it.each([
    [QUESTION, { review: 'rejected' }],
    ['topic:housing', { topics: [] }],
    ['review:held', { review: 'approved' }],
    ['outcome:answered', { outcome: 'unanswered' }],
    ['outcome:duplicate', { outcome: 'unanswered', duplicateOf: null }],
  ])('%s', (label, expected) => {
    const before = [QUESTION, 'topic:housing', 'review:held', 'outcome:answered', 'outcome:duplicate'];
    expect(
      q(
        relabelled(
          before,
          before.filter((each) => each !== label),
        ),
        1,
      ),
    ).toMatchObject(expected);
  });

  it('and another of its kind put on is one decision', () => {
    const session = relabelled([QUESTION, 'review:held'], [QUESTION, 'review:rejected']);
    expect(session.ledger.map(({ action }) => action)).toEqual(['reject']);
  });
});

describe('what GitChat itself was about to write', () => {
  const was = [QUESTION, 'review:held'];
  const wanted = [QUESTION, 'outcome:answered'];

  it.each([
    ['was not written', was],
    ['was written', wanted],
  ])('is nobody’s decision, where it %s', (_what, now) => {
    expect(relabelled(was, now, wanted).ledger).toEqual([]);
  });

  it('and what a person did meanwhile is theirs', () => {
    expect(relabelled(was, [...wanted, 'topic:parks'], wanted).ledger).toMatchObject([{ action: 'tag' }]);
  });
});

const by = (login: string) => ({ labelledBy: new Map([[7, login]]) });

function changed(label: string, login: string) {
  return relabelled([QUESTION], [QUESTION, label], undefined, by(login)).ledger;
}

describe('a label changed by somebody known', () => {
  it('is entered in their name', () => {
    expect(changed('review:held', 'clerk')).toMatchObject([{ action: 'hold', by: 'clerk' }]);
  });

  it.each(['mayor', 'office'])('by %s decides nothing, but that they pass', (login) => {
    for (const label of ['review:held', 'review:rejected', 'outcome:answered', 'topic:parks'])
      expect(changed(label, login)).toEqual([]);
    expect(relabelled([QUESTION], [], undefined, by(login)).ledger).toEqual([]);
    expect(changed('outcome:declined', login)).toMatchObject([
      { action: 'pass', byRole: 'guest', by: login },
    ]);
  });

  it('decides no appeal against themselves', () => {
    const ledger = [
      entry('reject', 20, { question: 1, by: 'clerk' }),
      entry('appeal', 21, { question: 1, by: 'ana', byRole: 'asker' }),
    ];
    const seen = [QUESTION, 'review:held'];
    const record = { ...EMPTY_RECORD, ledger, labels: { 7: { seen, intended: seen } } };
    const taken = (login: string) =>
      relabelled(seen, [QUESTION], seen, { record, ...by(login) })
        .ledger.slice(2)
        .map(({ action }) => action);
    expect([taken('clerk'), taken('chief')]).toEqual([[], ['approve']]);
  });
});

const first = (...labels: readonly string[]) =>
  deriveSession(view({ threads: [{ issue: questionIssue(7, 'ana', 'Rent', { labels }), comments: [] }] }));

describe('labels seen for the first time', () => {
  it('that GitChat would put there itself are its own', () => {
    expect(first(QUESTION, 'topic:housing').ledger).toEqual([]);
  });

  it('beyond those were put there by a person', () => {
    expect(first(QUESTION, 'topic:parks', 'review:held').ledger.map(({ action }) => action)).toEqual([
      'tag',
      'hold',
    ]);
  });

  it('may still be those of a rule, though a moderator has approved the question since', () => {
    const issue = questionIssue(7, 'ana', 'Rent', { labels: [QUESTION, 'review:held', 'topic:housing'] });
    const approval = comment(20, 'clerk', '/approve', { issue: 7 });
    const { questions, ledger } = deriveSession(
      view({ settings: settings({ suspectWords: ['rent'] }), threads: [{ issue, comments: [approval] }] }),
    );
    expect(questions.map(({ review }) => review)).toEqual(['approved']);
    expect(ledger.map(({ action }) => action)).toEqual(['approve']);
  });

  it('are not missed where they were just not written yet', () => {
    expect(q(first(QUESTION), 1).topics).toEqual(['housing']);
  });
});

it('labels and commands count in the order of their time', () => {
  const comments = [
    comment(20, 'clerk', '/approve', { issue: 7 }),
    comment(40, 'clerk', '/approve', { issue: 7 }),
  ];
  const issue = questionIssue(7, 'ana', 'Rent', { labels: [QUESTION, 'review:held'], updatedAt: minute(30) });
  const record = { ...EMPTY_RECORD, labels: { 7: { seen: [QUESTION], intended: [QUESTION] } } };
  const after = (said: typeof comments) =>
    q(deriveSession(view({ threads: [{ issue, comments: said }], record })), 1).review;
  expect([after(comments.slice(0, 1)), after(comments.slice(1))]).toEqual(['held', 'approved']);
});

const labelled = (minutes: number, label: string, given: Partial<SessionView> = {}) => {
  const now = minute(minutes);
  const labels = ['gitchat:session', 'session:open'];
  const record = { ...EMPTY_RECORD, labels: { 1: { seen: labels, intended: labels } } };
  return deriveSession(
    view({ hub: hub({ labels: [...labels, label], updatedAt: now }), record, now, ...given }),
  );
};

describe('the hub’s label', () => {
  it.each([
    [30, 'session:closed', 'closed'],
    [30, 'session:cancelled', 'cancelled'],
    [30, 'session:scheduled', 'open'],
    [30, 'session:archived', 'open'],
    [DAY + 30, 'session:archived', 'archived'],
    [DAY + 30, 'session:closed', 'closed'],
  ])('in minute %i, %s makes it %s', (minutes, label, phase) => {
    expect(labelled(minutes, label).phase).toBe(phase);
  });

  it.each(['mayor', 'office'])('put on by %s changes nothing', (login) => {
    expect(labelled(30, 'session:closed', { labelledBy: new Map([[1, login]]) }).phase).toBe('open');
  });

  it('opens it early', () => {
    const labels = ['gitchat:session', 'session:scheduled'];
    const record = { ...EMPTY_RECORD, labels: { 1: { seen: labels, intended: labels } } };
    const now = minute(-30);
    const opened = view({ hub: hub({ labels: [...labels, 'session:open'], updatedAt: now }), record, now });
    expect(deriveSession(opened)).toMatchObject({ phase: 'open', window: { opensAt: now } });
  });
});
