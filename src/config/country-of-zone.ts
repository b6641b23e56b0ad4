/** The country that a session is held in, as far as its time zone or language tells. */
import { getTimezone } from 'countries-and-timezones';

/**
 * ISO 3166 code, such as `US`. The zone decides (of several countries in one, the country that it is named after);
 * where it is no place, such as `UTC`, the region of the locale, such as `MX` of `es-MX`; `null`: neither tells.
 */
export function countryOf(timezone: string, locale: string): string | null {
  return getTimezone(timezone)?.countries[0] ?? new Intl.Locale(locale).region ?? null;
}
