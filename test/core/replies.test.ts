/** What guests said, paired with what was asked. */
import { describe, expect, it } from 'vitest';
import { deriveSession } from '../../src/core/derive.ts';
import type { Comment } from '../../src/core/post.ts';
import { after, comment, minute, q, questionIssue, view } from '../support/builders.ts';

const Q1 = comment(10, 'ana', 'Why is the rent so high?');
const Q2 = comment(11, 'ben', 'When does the night bus come back?');

const answers = (...said: readonly Comment[]) => {
  const session = after([Q1, Q2, ...said]);
  return [1, 2].map((number) => q(session, number).answers.map(({ text }) => text));
};

describe('on the hub', () => {
  it('an answer is paired with the question it names', () => {
    const session = after([Q1, Q2, comment(20, 'mayor', 'Q2: In June.')]);
    expect(q(session, 2)).toMatchObject({
      outcome: 'answered',
      answers: [{ id: 'A2.1', by: { login: 'mayor', role: 'guest' }, text: 'In June.', pairedBy: 'number' }],
    });
    expect(q(session, 1).outcome).toBe('unanswered');
  });

  it('a second answer follows the first, in the order of time', () => {
    const second = comment(21, 'office', 'Q2: On the 3rd.');
    const session = after([Q1, Q2, second, comment(20, 'mayor', 'Q2: In June.')]);
    expect(q(session, 2).answers.map(({ id, text, by }) => [id, text, by.role])).toEqual([
      ['A2.1', 'In June.', 'guest'],
      ['A2.2', 'On the 3rd.', 'delegate'],
    ]);
  });

  it('one comment may answer several', () => {
    expect(answers(comment(20, 'mayor', 'Q1: The market.\n\nQ2: In June.'))).toEqual([
      ['The market.'],
      ['In June.'],
    ]);
  });

  it('what names no question is a remark, and a guest’s question is rhetoric', () => {
    const session = after([Q1, comment(20, 'mayor', 'What a lovely evening, is it not?')]);
    expect([session.remarks.map(({ by, at }) => [by, at]), session.questions.length]).toEqual([
      [['mayor', minute(20)]],
      1,
    ]);
  });

  it('what was asked later cannot be meant', () => {
    const session = after([comment(5, 'mayor', 'Q1: Because.'), Q1]);
    expect([q(session, 1).answers, session.remarks]).toMatchObject([[], [{ text: 'Q1: Because.' }]]);
  });

  it('what was rejected or withdrawn is not answered by words', () => {
    for (const ending of [comment(15, 'clerk', '/reject Q1 spam'), comment(15, 'ana', '/withdraw')]) {
      expect(answers(ending, comment(20, 'mayor', 'Q1: Because.'))[0]).toEqual([]);
    }
  });

  it('an answer below the mail that it answers is paired by it, and shown without it', () => {
    const body =
      'On Tue, May 6, 2025 at 3:25 PM, ben <ben@mail.example> wrote:\n\n> When does the night bus come back?\n\nIn June.';
    expect(answers(comment(20, 'mayor', body))).toEqual([[], ['In June.']]);
  });

  it('citizens answer nothing, and a command alone says nothing', () => {
    expect(answers(comment(20, 'ben', 'Q1: Because.'), comment(21, 'mayor', '/pass Q2 not mine'))).toEqual([
      [],
      [],
    ]);
  });
});

const inThread = (id: number, by: string, body: string) => comment(id, by, body, { issue: 7 });

describe('in a question’s own issue', () => {
  const issue = questionIssue(7, 'ana', 'Rent');
  const session = (...comments: readonly Comment[]) =>
    deriveSession(view({ threads: [{ issue, comments }] }));

  it('whatever a guest says is an answer', () => {
    const { answers: given } = q(session(inThread(20, 'mayor', 'We look into it.')), 1);
    expect(given).toMatchObject([{ text: 'We look into it.', pairedBy: 'thread' }]);
  });

  it('what the asker says after it is a follow-up, what others say is not', () => {
    const { followUps } = q(
      session(
        inThread(19, 'ana', 'Anybody?'),
        inThread(20, 'mayor', 'In June.'),
        inThread(21, 'ana', 'Thanks, and how much?'),
        inThread(22, 'ben', 'Me too!'),
        inThread(23, 'ana', '/withdraw'),
      ),
      1,
    );
    expect(followUps.map(({ text }) => text)).toEqual(['Thanks, and how much?']);
  });
});

describe('the outcome', () => {
  const answer = comment(20, 'mayor', 'Q1: Because.');

  it.each([
    ['/unanswered Q1', 25, 'unanswered'],
    ['/unanswered Q1', 15, 'answered'],
    ['/answered Q1', 15, 'answered'],
    ['/duplicate Q1 of Q2', 15, 'duplicate'],
  ])('after %s in minute %i and an answer in minute 20 is %s', (command, minutes, outcome) => {
    expect(q(after([Q1, Q2, answer, comment(minutes, 'clerk', command)]), 1).outcome).toBe(outcome);
  });

  it('of a question that was passed is answered, if it is answered after all', () => {
    const pass = comment(15, 'mayor', '/pass Q1 not my office');
    expect(q(after([Q1, pass]), 1)).toMatchObject({ outcome: 'declined', reason: 'not my office' });
    expect(q(after([Q1, pass, answer]), 1)).toMatchObject({ outcome: 'answered', reason: null });
  });
});
