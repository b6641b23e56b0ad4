import { describe, expect, test } from 'vitest';
import { phoneNumbersOf } from '../../../src/config/phone-numbers.ts';
import { evidenceIn, flagsIn } from './moderation.ts';

describe('personal data', () => {
  test.each([
    'Write to ann.lee+mayor@mail.example.org please?',
    'Call me at (415) 555-0137, will you?',
    'Why was 4111 1111 1111 1111 charged twice?',
  ])('is held: %j', (text) => {
    expect(flagsIn(text)).toEqual(['personal-data/hold']);
    expect(flagsIn(text, { personalData: 'off' })).toEqual([]);
  });

  test('of a street address moderators get a note, whatever the settings say', () => {
    const text = 'Will 1200 Grove Street be rezoned?';
    expect(flagsIn(text)).toEqual(['personal-data/note']);
    expect(flagsIn(text, { rules: new Map([['personal-data', 'reject']]) })).toEqual(['personal-data/note']);
  });

  test('is told to moderators by its kinds, each once, and never itself', () => {
    const text = 'Call 415-555-0137 or 415-555-0138, or write to ann@example.org?';
    expect(evidenceIn(text)).toEqual(['telephone number', 'e-mail address']);
  });

  test("depends on the session's country", () => {
    const text = 'Anna, 015228817386, fragt: wann wird gebaut?';
    expect(flagsIn(text)).toEqual([]);
    expect(flagsIn(text, { phoneNumbers: phoneNumbersOf('Europe/Berlin', 'de') })).toEqual([
      'personal-data/hold',
    ]);
  });
});
