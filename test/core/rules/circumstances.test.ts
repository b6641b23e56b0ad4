/** The rules about how a question came: when, from whom, how fast, and whether it was there before. */
import { describe, expect, test } from 'vitest';
import type { SameText } from '../../../src/core/rules/rule.ts';
import { evidenceIn, flagsIn } from './moderation.ts';

const CLEAN = 'Will rents in the old town fall?';

test.each([
  [0, 3, []],
  [2, 3, []],
  [3, 3, ['too-many/hold']],
  [9, 3, ['too-many/hold']],
  [0, 1, []],
])('after %i earlier questions of at most %i', (earlierByAsker, maxQuestionsPerPerson, expected) => {
  expect(flagsIn(CLEAN, { maxQuestionsPerPerson }, { earlierByAsker })).toEqual(expected);
});

test.each([
  [0, 0, []],
  [0.5, 1, ['new-account/hold']],
  [1, 1, []],
  [30, 7, []],
  [null, 7, []],
])('an account of %s days where %i are asked for', (accountAgeDays, newAccountDays, expected) => {
  expect(flagsIn(CLEAN, { newAccountDays }, { accountAgeDays })).toEqual(expected);
});

test.each([
  [null, []],
  ['too-early', ['too-early/hold']],
  ['too-late', ['too-late/hold']],
] as const)('time: %s', (outOfTime, expected) => {
  expect(flagsIn(CLEAN, {}, { outOfTime })).toEqual(expected);
});

test('muted', () => {
  expect(flagsIn(CLEAN, {}, { muted: true })).toEqual(['muted/hold']);
});

describe('rate', () => {
  test.each([
    [4, 50, []],
    [5, 50, ['too-fast/hold']],
    [0, 99, []],
    [0, 5_000, []],
    [1, 99, []],
    [1, 100, ['flood/hold']],
  ])('%i of the asker and %i of all shortly before', (byAsker, byAll, expected) => {
    expect(flagsIn(CLEAN, {}, { recent: { byAsker, byAll } })).toEqual(expected);
  });
});

const same = (given: Partial<SameText>): SameText => ({ first: 7, byAsker: false, people: 2, ...given });

describe('repeats', () => {
  test.each([
    [same({ byAsker: true }), 'suggest', ['repeat-post/hold']],
    [same({ byAsker: true, people: 40 }), 'off', ['repeat-post/hold']],
    [same({ byAsker: true }), 'merge', []],
    [same({}), 'suggest', []],
    [same({ people: 3 }), 'suggest', ['campaign/note']],
    [same({ people: 3 }), 'off', ['campaign/note']],
  ] as const)('%j where duplicates: %s', (sameAs, duplicates, expected) => {
    expect(flagsIn(CLEAN, { duplicates }, { sameAs })).toEqual(expected);
  });

  test('name the first of them', () => {
    expect(evidenceIn(CLEAN, {}, { sameAs: same({ people: 3 }) })).toEqual(['the same text as Q7']);
  });
});
