import { describe, expect, test } from 'vitest';
import { countryOf } from '../../src/config/country-of-zone.ts';
import { phoneNumbersOf } from '../../src/config/phone-numbers.ts';

describe('the country of a session', () => {
  test.each([
    ['America/Los_Angeles', 'en', 'US'],
    ['US/Pacific', 'en', 'US'],
    ['Europe/Berlin', 'en-US', 'DE'],
    ['Europe/Oslo', 'en', 'NO'],
    ['Europe/Zurich', 'de', 'CH'],
    ['Asia/Calcutta', 'en', 'IN'],
    ['Asia/Kolkata', 'en', 'IN'],
    ['UTC', 'es-MX', 'MX'],
    ['Etc/GMT+1', 'pt-BR', 'BR'],
    ['UTC', 'en', null],
    ['Nowhere/Land', 'en', null],
  ])('with the zone %s and the locale %s is %s', (zone, locale, country) => {
    expect(countryOf(zone, locale)).toBe(country);
  });

  test('is known for every zone that is a place', () => {
    const unknown = Intl.supportedValuesOf('timeZone').filter(
      (zone) => zone.includes('/') && !zone.startsWith('Etc/') && countryOf(zone, 'en') === null,
    );
    expect(unknown).toEqual([]);
  });
});

describe('who can be called', () => {
  test.each([
    ['UTC', '+1 415 555 0137', 'somebody'],
    ['UTC', '415 555 0137', 'nobody'],
    ['America/New_York', '415 555 0137', 'somebody'],
    ['America/New_York', '1-800-555-0199', 'nobody'],
    ['America/New_York', '800-555-0199', 'service'],
    ['Europe/Berlin', '030 23125123', 'somebody'],
    ['Europe/Berlin', '30 23125123', 'nobody'],
    ['Europe/Berlin', '0800 1234567', 'service'],
    ['Europe/London', '+44 7700 900123', 'unused'],
    ['UTC', '+10 000 000', 'nobody'],
    ['UTC', '', 'nobody'],
    ['UTC', '+'.repeat(300), 'nobody'],
  ])('in %s, %j: %s', (zone, written, who) => {
    expect(phoneNumbersOf(zone, 'en')(written)).toBe(who);
  });

  test('is the same function for the same country', () => {
    expect(phoneNumbersOf('America/New_York', 'en')).toBe(phoneNumbersOf('UTC', 'es-US'));
  });
});
