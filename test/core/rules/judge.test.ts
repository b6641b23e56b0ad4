/** The rules together: their order, their effects, and what each of them said. */
import { describe, expect, test } from 'vitest';
import { explain, gravest, judge, textAlone, type Judged } from '../../../src/core/rules/judge.ts';
import { RULE_NAMES, type Effect, type RuleName } from '../../../src/core/rules/names.ts';
import { flagsIn, moderation } from './moderation.ts';

const CLEAN = 'Will rents in the old town fall?';
const EVERYTHING = 'darn https://a.org https://b.org https://c.org ann@example.org';
const STRICT = { bannedWords: ['darn'], newAccountDays: 5, minLength: 100 };
const NEW_AND_MANY: Partial<Judged> = { earlierByAsker: 3, accountAgeDays: 1 };

const rules = (set: Partial<Record<RuleName, Effect | 'off'>>) =>
  new Map(Object.entries(set) as [RuleName, Effect | 'off'][]);

test('a clean question has nothing to be said against it', () => {
  expect(flagsIn(CLEAN)).toEqual([]);
});

test('graver reasons come first', () => {
  expect(flagsIn(EVERYTHING, STRICT, NEW_AND_MANY)).toEqual([
    'banned-word/reject',
    'personal-data/hold',
    'links/hold',
    'too-short/hold',
    'too-many/hold',
    'new-account/hold',
  ]);
});

describe('the settings', () => {
  test('say which rules come first, and what they do', () => {
    const set = rules({ 'too-many': 'note', links: 'reject', 'banned-words': 'hold', length: 'off' });
    expect(flagsIn(EVERYTHING, { ...STRICT, rules: set }, NEW_AND_MANY)).toEqual([
      'too-many/note',
      'links/reject',
      'banned-word/hold',
      'personal-data/hold',
      'new-account/hold',
    ]);
  });

  test('do not move what the session itself says', () => {
    const set = rules({ length: 'reject' });
    const came: Partial<Judged> = { outOfTime: 'too-late', muted: true };
    expect(flagsIn('Why?', { rules: set }, came)).toEqual([
      'too-late/hold',
      'muted/hold',
      'too-short/reject',
    ]);
  });

  test('cannot make a guess graver than it may be', () => {
    const set = rules({ 'banned-words': 'reject', 'attack-hint': 'reject' });
    const settings = { bannedWords: ['swindle'], rules: set };
    expect(flagsIn('We were swindled. You are a liar, Mayor!', settings)).toEqual([
      'banned-word/hold',
      'attack-hint/note',
    ]);
  });

  test('of a pattern stand, unless those of all patterns say otherwise', () => {
    const patterns = [{ source: 'x', flag: 'odd', action: 'reject' as const, matches: () => true }];
    expect(flagsIn(CLEAN, { patterns })).toEqual(['odd/reject']);
    expect(flagsIn(CLEAN, { patterns, rules: rules({ patterns: 'note' }) })).toEqual(['odd/note']);
  });
});

const finding = (flag: string, action: Effect) => ({
  rule: 'patterns' as const,
  flag,
  action,
  evidence: [],
});

test('the gravest finding decides, and of those the first', () => {
  const [a, b, c, d] = [
    finding('a', 'note'),
    finding('b', 'hold'),
    finding('c', 'hold'),
    finding('d', 'reject'),
  ];
  expect(gravest([a, b, c])).toBe(b);
  expect(gravest([a, b, c, d])).toBe(d);
  expect(gravest([])).toBeNull();
});

test('a flag comes once, with all that speaks for it', () => {
  const text = 'Is it https://bit.ly/a or https://tinyurl.com/b?';
  expect(judge(textAlone(text), moderation())).toEqual([
    { rule: 'links', flag: 'short-link', action: 'hold', evidence: ['bit.ly', 'tinyurl.com'] },
  ]);
});

const said = (text: string, settings = moderation()) => explain(textAlone(text), settings);

describe('an explanation', () => {
  test('has a line for every rule, in the order of the settings', () => {
    expect(said(CLEAN).map(({ rule }) => rule)).toEqual(RULE_NAMES);
    const set = rules({ shouting: 'hold', length: 'note' });
    expect(
      said(CLEAN, moderation({ rules: set }))
        .map(({ rule }) => rule)
        .slice(0, 4),
    ).toEqual(['timing', 'muted', 'shouting', 'length']);
  });

  test('tells what noticed something, what did not, and what was not asked', () => {
    const set = rules({ shouting: 'off' });
    const lines = said('WHY SO MANY NEW HOUSES IN RIVERTON? https://bit.ly/a', moderation({ rules: set }));
    const of = (name: RuleName) => lines.find(({ rule }) => rule === name);
    expect(of('links')).toMatchObject({ effect: 'hold', findings: [{ flag: 'short-link' }] });
    expect(of('length')).toMatchObject({ effect: 'hold', findings: [] });
    expect(of('shouting')).toMatchObject({ effect: 'off', findings: [] });
    for (const name of ['banned-words', 'suspect-words', 'patterns', 'new-account', 'language'] as const) {
      expect(of(name)).toMatchObject({ effect: 'off' });
    }
  });
});

test('the same words are read once under the same settings, and again under others', () => {
  const question = textAlone(CLEAN);
  let looks = 0;
  const matches = () => (looks += 1) > 0;
  const settings = moderation({ patterns: [{ source: 'x', flag: 'odd', action: 'hold', matches }] });
  judge(question, settings);
  judge(question, settings);
  expect(looks).toBe(1);
  judge(question, { ...settings });
  expect(looks).toBe(2);
});
