import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteInFile } from '../../../src/words/markdown.ts';
import { danger, staysQuoted } from './live.ts';

describe('a quotation in a file', () => {
  test('keeps the lines as a comment on GitHub shows them', () => {
    expect(quoteInFile('(1) When?\n(2) *Where\nto?*\n\nThank you')).toBe(
      '> (1) When?\\\n> (2) *Where\\\n> to?*\n>\n> Thank you',
    );
  });

  test('leaves code, lists and tables alone', () => {
    const text = '```\na\nb\n```\n\n- a\n- b\n\n| a | b |\n| - | - |\n| 1 | 2 |';
    expect(quoteInFile(text)).toBe(text.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
  });

  test('brings nothing to life at the start of a line', () => {
    const FRAGMENTS = [
      '\n',
      '\n\n',
      '# ',
      '- ',
      '1. ',
      '> ',
      '---',
      '===',
      '| a |',
      '@bob',
      '#1',
      '\\',
      '`',
      '```',
    ];
    const MORE = [
      '*a',
      '_',
      '<b>',
      '<!--',
      '-->',
      '[x](',
      ')',
      '![',
      'www.x.org',
      'http://x.org',
      '&#10;',
      '\u00a0',
      'a',
      ' ',
    ];
    const text = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS, ...MORE), fc.string({ maxLength: 4 })), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(text, (fragments) => {
        const quoted = quoteInFile(fragments.join(''));
        expect(danger(quoted)).toEqual([]);
        expect(staysQuoted(quoted)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
