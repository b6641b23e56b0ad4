import { expect, it } from 'vitest';
import { questionsAsked } from '../../src/core/intake.ts';
import { numbersFor } from '../../src/core/numbering.ts';
import { comment, minute, view } from '../support/builders.ts';

const asked = (...ids: readonly number[]) =>
  questionsAsked(view({ hubComments: ids.map((id) => comment(id, 'ana', 'Why?')) }));

it('counts in the order asked', () => {
  expect([...numbersFor(asked(10, 12, 11), {}, new Map()).entries()]).toEqual([
    ['comment/10', 1],
    ['comment/11', 2],
    ['comment/12', 3],
  ]);
});

it('orders what was asked in one second by id, as a number', () => {
  const same = [99, 100].map((id) => comment(id, 'ana', 'Why?', { createdAt: minute(5) }));
  const questions = questionsAsked(view({ hubComments: same.toReversed() }));
  expect([...numbersFor(questions, {}, new Map()).keys()]).toEqual(['comment/99', 'comment/100']);
});

it('never gives a number again, nor another one', () => {
  const numbers = numbersFor(asked(9, 10), { 'comment/10': 1, 'comment/8': 4 }, new Map());
  expect(Object.fromEntries(numbers)).toEqual({ 'comment/10': 1, 'comment/8': 4, 'comment/9': 5 });
});

it('believes the board where the record was lost, and the record before the board', () => {
  const board = new Map([['comment/10', 3] as const, ['comment/9', 2] as const]);
  expect(Object.fromEntries(numbersFor(asked(9, 10, 11), { 'comment/9': 1 }, board))).toEqual({
    'comment/9': 1,
    'comment/10': 3,
    'comment/11': 4,
  });
});
