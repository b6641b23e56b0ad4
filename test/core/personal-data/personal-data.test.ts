import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { phoneNumbersOf } from '../../../src/config/phone-numbers.ts';
import { effectOf } from '../../../src/core/personal-data/kinds.ts';
import { personalDataIn } from '../../../src/core/personal-data/personal-data.ts';
import { redacted } from '../../../src/core/personal-data/redaction.ts';
import { HELD } from './holding.ts';
import { INNOCENT } from './innocent.ts';

const LONGEST = 65_536;

/** What is found, as the text itself and its kind. */
function found(text: string, zone = 'UTC', locale = 'en'): readonly string[] {
  return personalDataIn(text, phoneNumbersOf(zone, locale)).map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );
}

describe.each(Object.entries(HELD))('%s are found', (_way, rows) => {
  test.each(rows)('in %s: %s', (zone, sentence, kind) => {
    const [before = '', data = '', after = ''] = sentence.split(/[‹›]/);
    expect(found(before + data + after, zone)).toEqual([`${kind}: ${data}`]);
  });
});

describe('nothing is found', () => {
  test.each(INNOCENT)('in %s: %s', (zone, sentence) => {
    expect(found(sentence, zone)).toEqual([]);
  });
});

test('several in one text are found in its order, none twice', () => {
  const text = 'Ann, 415-555-0137 or 415-555-0138, ann@example.org, 1200 Grove Street; DOB 03/04/1981';
  expect(found(text)).toEqual([
    'telephone number: 415-555-0137',
    'telephone number: 415-555-0138',
    'e-mail address: ann@example.org',
    'street address: 1200 Grove Street',
    'date of birth: 03/04/1981',
  ]);
});

test('a number is told from what stands beside it', () => {
  expect(found('In 2014 (415) 555-0137 94103')).toEqual(['telephone number: (415) 555-0137']);
  expect(found('(415-555-0137)')).toEqual(['telephone number: 415-555-0137']);
  expect(found('call 5550137 or 4155550137, 415-555-0138 415-555-0139', 'America/New_York')).toEqual([
    'telephone number: 5550137',
    'telephone number: 4155550137',
    'telephone number: 415-555-0138',
    'telephone number: 415-555-0139',
  ]);
  expect(found('call 5550137 5550138 5550139')).toEqual(['telephone number: 5550137 5550138']);
});

test('a number that only shows once its neighbour is gone is found as well', () => {
  expect(found('612 345 678x12(415) 555-0137', 'Europe/Madrid')).toEqual([
    'telephone number: 612 345 678x12',
    'telephone number: (415) 555-0137',
  ]);
});

test('without a country only its own form, a country code or words make a telephone number', () => {
  expect(found('Anna, 015228817386')).toEqual([]);
  expect(found('Anna, 015228817386', 'UTC', 'de-DE')).toEqual(['telephone number: 015228817386']);
  expect(found('Anna, 0152 28817386')).toEqual(['telephone number: 0152 28817386']);
});

test('only a street address is no more than a hint', () => {
  expect(effectOf('street address')).toBe('note');
  expect(effectOf('telephone number')).toBe('hold');
});

/** What personal data and markdown are made of, so that chance finds their rules. */
// prettier-ignore
const FRAGMENTS = [
  ' ', '\n', '. ', ', ', '-', '(', ')', '[', ']', '](', '<', '>', '/', ':', '+', '@', '$', '0', '1', '415', '555', '0137', '2025', '+1 ',
  '+49 30 ', '(415) 555-0137', '415-555-0137', '06 12 34 56 78', '612 345 678', '5550137', 'x12', 'call ', 'my number is ', 'no. ',
  'bill ', 'SSN ', '219-09-9999', '4111 1111 1111 1111', 'DE89 3704 0044 0532 0130 00', 'ann', '@example.org', 'ann@example.org',
  ' (at) ', ' dot ', 'org', 'mailto:', 'tel:', 'https://', 'wa.me/', 'www.', '12345678Z', '123.456.789-09', 'passport ', 'born on ',
  '03/04/1981', '4 March 1981', '12 ', 'Main ', 'Street', 'Straße 5', 'rue de ', '█', 'é', '🙂', '\\', '`', '%',
];
const texts = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) }, fc.string({ maxLength: 3 })), {
    maxLength: 30,
  })
  .map((pieces) => pieces.join(''));
const zones = fc.constantFrom('UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Europe/Madrid', 'Europe/Oslo');

describe('whatever is written', () => {
  test('redaction leaves nothing that is still found', () => {
    fc.assert(
      fc.property(texts, zones, (text, zone) => {
        const phoneNumbers = phoneNumbersOf(zone, 'en');
        const clean = redacted(text, personalDataIn(text, phoneNumbers));
        expect(personalDataIn(clean, phoneNumbers)).toEqual([]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('redaction leaves all other text as it is', () => {
    fc.assert(
      fc.property(texts, zones, (text, zone) => {
        // Of links and addresses more is taken out than the data.
        const plain = text.replace(/[\\\][<>:]|www\.|wa\.me/g, ';');
        const spans = personalDataIn(plain, phoneNumbersOf(zone, 'en'));
        const others = [...spans, null].map((span, at) =>
          plain.slice(spans[at - 1]?.end ?? 0, span?.start ?? plain.length),
        );
        fc.pre(spans.every(({ start }, at) => start !== spans[at - 1]?.end));
        const kept = redacted(plain, spans).split(/\\?\[[\w -]+ removed\\?\]/);
        expect(kept).toEqual(others);
      }),
      { numRuns: 3_000 },
    );
  });

  test('spans are in order, apart, and within the text', () => {
    fc.assert(
      fc.property(texts, zones, (text, zone) => {
        const spans = personalDataIn(text, phoneNumbersOf(zone, 'en'));
        const bounds = spans.flatMap(({ start, end }) => [start, end]);
        expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
        expect(spans.every(({ start, end }) => start < end && end <= text.length)).toBe(true);
      }),
    );
  });
});

// prettier-ignore
const HOSTILE = [
  '1', '0', '+', '@', '1-', '1 ', '1.', '(', ')', '+1 ', '+1(', '12 345 678 ', '12345678 ', '415-555-0137 ', '+49 30 1234567 ',
  '06 12 ', '0612345678', '4111', '4111 ', '123-45-', 'DE89', 'DE89 ', 'a@', 'a.', 'a dot ', 'a (at) ', 'a arroba ', 'call ', 'born ',
  'ssn ', 'passport 1', 'tel:', 'wa.me/1', 'https://', '[', '](', '[a](', '[a](1', '<', 'A', 'A ', '1 A', '1 Main ', 'Rua A ', 'Calle A de ',
  '1 rue A', '█', 'é', '🙂', '\u00A0',
];

describe(`a text of ${LONGEST} characters`, { timeout: 5_000 }, () => {
  test.each(HOSTILE)('made of %j alone is searched and redacted', (unit) => {
    const text = unit.repeat(LONGEST).slice(0, LONGEST);
    for (const zone of ['UTC', 'America/Los_Angeles', 'Europe/Berlin']) {
      const phoneNumbers = phoneNumbersOf(zone, 'en');
      const clean = redacted(text, personalDataIn(text, phoneNumbers));
      expect(personalDataIn(clean, phoneNumbers)).toEqual([]);
    }
  });
});
