/** The numbering plans of all countries, with which the core tells telephone numbers from other numbers. */
// "max" knows exactly which numbers each country gives out, and which of them are nobody's own.
import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import type { CountryCode, PhoneNumber } from 'libphonenumber-js/max';
import { digitsOf, type PhoneNumbers } from '../core/personal-data/phone-form.ts';
import { countryOf } from './country-of-zone.ts';

const SERVICES: ReadonlySet<unknown> = new Set([
  'TOLL_FREE',
  'PREMIUM_RATE',
  'SHARED_COST',
  'UAN',
  'VOICEMAIL',
]);

const made = new Map<CountryCode | null, PhoneNumbers>();

/**
 * For a session with this IANA time zone and BCP 47 locale. Where they name no country, only international numbers
 * are known. For the same country it is the same function.
 */
export function phoneNumbersOf(timezone: string, locale: string): PhoneNumbers {
  const country = countryOf(timezone, locale);
  const known = country !== null && isSupportedCountry(country) ? country : null;
  const phoneNumbers = made.get(known) ?? phoneNumbersFrom(known);
  made.set(known, phoneNumbers);
  return phoneNumbers;
}

function phoneNumbersFrom(country: CountryCode | null): PhoneNumbers {
  return (written) => {
    const number = parsePhoneNumberFromString(written, country ?? undefined);
    if (number === undefined || !(written.startsWith('+') || isWrittenInFull(number, written)))
      return 'nobody';
    if (!number.isValid()) return number.isPossible() ? 'unused' : 'nobody';
    return SERVICES.has(number.getType()) ? 'service' : 'somebody';
  };
}

/** With the zero before it where people at home always write one; the library takes numbers without. */
function isWrittenInFull(number: PhoneNumber, written: string): boolean {
  const digits = digitsOf(written);
  return (
    digits === digitsOf(number.formatNational()) ||
    digits === digitsOf(number.formatNational({ nationalPrefix: false }))
  );
}
