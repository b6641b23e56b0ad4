import { expect, test } from 'vitest';
import { ownWords } from '../../../src/core/reading/prose.ts';

test.each([
  ['Will rents fall?', 'Will rents fall?'],
  ['> quoted\n\nOwn', 'Own'],
  ['> quoted\nown', 'own'],
  ['/approve Q7\nOwn', 'Own'],
  ['/ask-for Rosa: Why?\nAnd how?', ''],
  ['a <!-- hidden --> b', 'a                 b'],
  ['<!-- hidden\n\n/approve\n--> shown', 'shown'],
  ['<!-- never closed\n\nlost', ''],
  ['a\n```js\ncode?\n```\nb', 'a\nb'],
  ['a\n~~~\ncode\n```\nstill code', 'a'],
  ['``` not `a` fence\nb', '``` not `a` fence\nb'],
  ['a\n\n    code\n\nb', 'a\n\n\nb'],
  ['a\n    no code', 'a\n    no code'],
  ['- item\n\n    its second paragraph', '- item\n\n    its second paragraph'],
  ['1. item\n\nText\n\n    code', '1. item\n\nText'],
  ['Will `data.csv` be published?', 'Will `data.csv` be published?'],
  ['Is `<!--` a comment? -->', 'Is `<!--` a comment? -->'],
  ['an unclosed <!-- stays', 'an unclosed <!-- stays'],
  ['<!-- a --> text', '           text'],
])('%j', (body, expected) => {
  expect(ownWords(body)).toBe(expected);
});
