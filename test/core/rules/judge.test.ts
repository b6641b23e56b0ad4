import { describe, expect, test } from 'vitest';
import { judge, type Judged } from '../../../src/core/rules/judge.ts';
import type { Moderation, Pattern } from '../../../src/core/settings.ts';
import { moderation } from './moderation.ts';

const CLEAN = 'Will rents in the old town fall?';

function flags(question: Partial<Judged>, settings: Partial<Moderation> = {}): readonly string[] {
  const judged = { text: CLEAN, earlierByAsker: 0, accountAgeDays: 1000, ...question };
  return judge(judged, moderation(settings)).map(({ flag, action }) => `${flag}/${action}`);
}

function pattern(flag: string, action: Pattern['action'], matches: Pattern['matches']): Pattern {
  return { source: flag, flag, action, matches };
}

test('a clean question has nothing to be said against it', () => {
  expect(flags({})).toEqual([]);
});

describe('length', () => {
  test.each([
    ['Why?', ['too-short/hold']],
    ['   Why?          \n\n\n          ', ['too-short/hold']],
    ['Why?      no', ['too-short/hold']],
    ['0123456789', []],
    ['🙂'.repeat(10), []],
    ['🙂'.repeat(2000), []],
    ['🙂'.repeat(2001), ['too-long/hold']],
  ])('%j', (text, expected) => {
    expect(flags({ text })).toEqual(expected);
  });
});

describe('links: more than two hold', () => {
  test.each([
    ['See https://a.org and http://b.org?', []],
    ['See https://a.org, www.b.org and [this](https://c.org)?', ['links/hold']],
    ['See https://www.a.org and https://www.b.org?', []],
    ['See [https://a.org](https://a.org), https://a.org and HTTPS://A.ORG?', []],
    ['See <https://a.org> <https://b.org> <https://c.org>', ['links/hold']],
  ])('%s', (text, expected) => {
    expect(flags({ text })).toEqual(expected);
  });
});

describe('words', () => {
  const settings = { bannedWords: ['darn', 'go home'], suspectWords: ['señor'] };
  test.each([
    ['This DARN pothole?', ['banned-word/reject']],
    ['Should I darning socks, or mend a darned one?', []],
    ['Why not go home, Mayor?', ['banned-word/reject']],
    ['Why not go-home?', ['banned-word/reject']],
    ['Will the go karts come home?', []],
    ['Who is SENOR Smith?', ['suspect-word/hold']],
    ['Who is this darn señor?', ['banned-word/reject', 'suspect-word/hold']],
    ['Who is Dárn?', ['banned-word/reject']],
  ])('%s', (text, expected) => {
    expect(flags({ text }, settings)).toEqual(expected);
  });

  test('an empty phrase finds nothing', () => {
    expect(flags({}, { bannedWords: ['', ' ', '!?'] })).toEqual([]);
  });
});

const yes = (): boolean => true;

describe('patterns', () => {
  test('each has its own flag and action; a flag comes once', () => {
    const patterns = [
      pattern('advert', 'hold', (text) => text.includes('rents')),
      pattern('advert', 'hold', yes),
      pattern('threat', 'reject', yes),
      pattern('other', 'hold', () => false),
    ];
    expect(flags({}, { patterns })).toEqual(['advert/hold', 'threat/reject']);
  });

  test('one that throws does not match', () => {
    const broken = pattern('broken', 'reject', () => {
      throw new Error('too complex');
    });
    expect(flags({}, { patterns: [broken, pattern('fine', 'hold', yes)] })).toEqual(['fine/hold']);
  });
});

test.each([
  [0, 3, []],
  [2, 3, []],
  [3, 3, ['too-many/hold']],
  [9, 3, ['too-many/hold']],
  [0, 1, []],
])('after %i earlier questions of at most %i', (earlierByAsker, maxQuestionsPerPerson, expected) => {
  expect(flags({ earlierByAsker }, { maxQuestionsPerPerson })).toEqual(expected);
});

test.each([
  [0, 0, []],
  [0.5, 1, ['new-account/hold']],
  [1, 1, []],
  [30, 7, []],
  [null, 7, []],
])('an account of %s days where %i are asked for', (accountAgeDays, newAccountDays, expected) => {
  expect(flags({ accountAgeDays }, { newAccountDays })).toEqual(expected);
});

test('graver reasons come first', () => {
  const settings = { bannedWords: ['darn'], newAccountDays: 5, minLength: 100 };
  const text = 'darn https://a.org https://b.org https://c.org ann@example.org';
  expect(flags({ text, earlierByAsker: 3, accountAgeDays: 1 }, settings)).toEqual([
    'banned-word/reject',
    'personal-data/hold',
    'links/hold',
    'too-short/hold',
    'too-many/hold',
    'new-account/hold',
  ]);
});
