import { expect, test } from 'vitest';
import type { Pattern } from '../../../src/core/settings.ts';
import { flagsIn } from './moderation.ts';

const CLEAN = 'Will rents in the old town fall?';
const yes = (): boolean => true;

function pattern(flag: string, action: Pattern['action'], matches: Pattern['matches']): Pattern {
  return { source: flag, flag, action, matches };
}

test('each has its own flag and action; a flag comes once', () => {
  const patterns = [
    pattern('advert', 'hold', (text) => text.includes('rents')),
    pattern('advert', 'hold', yes),
    pattern('threat', 'reject', yes),
    pattern('other', 'hold', () => false),
  ];
  expect(flagsIn(CLEAN, { patterns })).toEqual(['advert/hold', 'threat/reject']);
});

test('one that throws does not match', () => {
  const broken = pattern('broken', 'reject', () => {
    throw new Error('too complex');
  });
  expect(flagsIn(CLEAN, { patterns: [broken, pattern('fine', 'hold', yes)] })).toEqual(['fine/hold']);
});
