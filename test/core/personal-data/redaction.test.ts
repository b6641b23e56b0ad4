import { describe, expect, test } from 'vitest';
import { phoneNumbersOf } from '../../../src/config/phone-numbers.ts';
import { personalDataIn } from '../../../src/core/personal-data/personal-data.ts';
import { redacted } from '../../../src/core/personal-data/redaction.ts';

function clean(text: string): string {
  return redacted(text, personalDataIn(text, phoneNumbersOf('UTC', 'en')));
}

describe('what was there is said in its place', () => {
  test.each([
    ['Call me at (415) 555-0137, please?', 'Call me at [telephone number removed], please?'],
    ['Why? Ann, ann@example.org.', 'Why? Ann, [e-mail address removed].'],
    ['Mine is 219-09-9999, why?', 'Mine is [social security number removed], why?'],
    ['Nothing to see', 'Nothing to see'],
  ])('%s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('links lead nowhere any more', () => {
  test.each([
    ['Ask [Ann](mailto:ann@example.org)?', 'Ask Ann [e-mail address removed]?'],
    ['Ask [Ann](mailto:ann@example.org "Ann\'s mail")?', 'Ask Ann [e-mail address removed]?'],
    ['Ask [ann@example.org](mailto:ann@example.org)?', 'Ask [e-mail address removed]?'],
    ['Ask [Ann on (415) 555-0137](tel:+14155550137)?', 'Ask Ann on [telephone number removed]?'],
    ['Ask [](tel:+14155550137)?', 'Ask [telephone number removed]?'],
    ['![Ann](https://a.example/?m=ann@example.org)', 'Ann [e-mail address removed]'],
    [
      '[One](https://a.example) [two](tel:(415)555-0137)',
      '[One](https://a.example) two [telephone number removed]',
    ],
    [
      'Ask <ann@example.org> or <mailto:ann@example.org>?',
      'Ask [e-mail address removed] or [e-mail address removed]?',
    ],
    ['See https://a.example/?m=ann@example.org&x=1 now', 'See [e-mail address removed] now'],
    ['Write mailto:ann@example.org now', 'Write [e-mail address removed] now'],
  ])('%s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

describe('the mask does not become a link', () => {
  test.each([
    ['415-555-0137(home) is mine', String.raw`\[telephone number removed\](home) is mine`],
    ['415-555-0137: mine', String.raw`\[telephone number removed\]: mine`],
  ])('%s', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });
});

test('what is not asked for stays', () => {
  const text = 'Ann, 415-555-0137, 1200 Grove Street';
  const spans = personalDataIn(text, phoneNumbersOf('UTC', 'en'));
  const graver = spans.filter(({ kind }) => kind !== 'street address');
  expect(redacted(text, graver)).toBe('Ann, [telephone number removed], 1200 Grove Street');
});
