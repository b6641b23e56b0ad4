import { expect, test } from 'vitest';
import { rank } from '../../src/core/rank.ts';

const plain = { pinned: false, seeded: false, votes: 0, askedAt: 10 };

test('pinned first, then citizens, then votes, then age', () => {
  const questions = [
    { ...plain, number: 1, seeded: true, votes: 50 },
    { ...plain, number: 2, votes: 3, askedAt: 20 },
    { ...plain, number: 3, votes: 3 },
    { ...plain, number: 4, votes: 8 },
    { ...plain, number: 5, pinned: true, seeded: true },
    { ...plain, number: 6, votes: 3 },
  ];
  expect(rank(questions).map(({ number }) => number)).toEqual([5, 4, 3, 6, 2, 1]);
});

test('leaves the list it was given as it is', () => {
  const questions = [
    { ...plain, number: 1 },
    { ...plain, number: 2, votes: 1 },
  ];
  rank(questions);
  expect(questions.map(({ number }) => number)).toEqual([1, 2]);
});
