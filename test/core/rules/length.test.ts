import { expect, test } from 'vitest';
import { evidenceIn, flagsIn } from './moderation.ts';

test.each([
  ['Why?', ['too-short/hold']],
  ['   Why?          \n\n\n          ', ['too-short/hold']],
  ['Why?      no', ['too-short/hold']],
  ['0123456789', []],
  ['🙂'.repeat(10), []],
  ['🙂'.repeat(2000), []],
  ['🙂'.repeat(2001), ['too-long/hold']],
])('%j', (text, expected) => {
  expect(flagsIn(text)).toEqual(expected);
});

test('says how long it is', () => {
  expect(evidenceIn('Why?')).toEqual(['4 characters, 10 are asked for']);
});
