import { expect, test } from 'vitest';
import { firstSentence } from '../../../src/core/reading/summary.ts';

test.each([
  ['Will rents fall?', 'Will rents fall?'],
  ['Hello, Mayor! Will rents fall? And when?', 'Will rents fall?'],
  ['Rents are high. Please explain why.', 'Please explain why.'],
  ['Rents are high. Very high.', 'Rents are high.'],
  [
    '> Quoted?\n\n## My question\n\n- **Will** [rents](https://a.org/?x) in the\n  _old_ town `fall`?',
    'Will rents in the old town fall?',
  ],
  ['See https://a.org/?x. Will rents fall?', 'Will rents fall?'],
  [
    'What did Gov. Smith and Dr. Lee say, e.g. on rents?',
    'What did Gov. Smith and Dr. Lee say, e.g. on rents?',
  ],
  ['<b>Why?</b> ![a picture](x.png)', 'Why?'],
  ['Why is snake_case *odd*?', 'Why is snake_case odd?'],
  ['```\ncode?\n```', ''],
  ['', ''],
])('%j', (body, expected) => {
  expect(firstSentence(body, 100)).toBe(expected);
});

test.each([
  [16, 'Will rents fall?'],
  [15, 'Will rents…'],
  [12, 'Will rents…'],
  [8, 'Will…'],
  [1, '…'],
  [0, ''],
])('in %i characters', (maxLength, expected) => {
  expect(firstSentence('Will rents fall?', maxLength)).toBe(expected);
});

test('no character is cut in two', () => {
  expect(firstSentence('🙂🙂🙂', 4)).toBe('🙂…');
});
