/** Whether one number, by how it is written, is that of somebody's telephone. */

/**
 * Who can be called under what may be a telephone number, `+49 30 …` or as it is written in the session's country:
 * `somebody`; `service`, a number that costs its caller nothing or more than usual, and is nobody's own; `nobody`.
 * A number that nobody has been given is `unused`. Handed in, because the core knows no numbering plans.
 */
export type PhoneNumbers = (written: string) => 'somebody' | 'service' | 'unused' | 'nobody';

/** Fewer are no subscriber's number; more are none either (ITU-T E.164). */
export const FEWEST_DIGITS = 7;
export const MOST_DIGITS = 15;

/** In a number without any form of its own; of those with a trunk zero in any country. */
const FEWEST_IN_GROUPS = 8;
const FEWEST_UNDIVIDED = 9;
const MOST_AT_HOME = 12;

/** Not within a longer row of pairs, such as `06.12.34.56.78`. */
const DATE =
  /(?<!\d[-./]?)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?![-./]?\d)/;
const YEARS = /^(?:(?:19|20)\d{2}\D+)*(?:19|20)\d{2}$/;
const TIMES = /^(?:[01]\d|2[0-3])[0-5]\d ?- ?(?:[01]\d|2[0-4])[0-5]\d$/;
const ZIP_AND_FOUR = /^\d{5}-\d{4}$/;
const POSTCODES = /^\d{5}(?:[ -]+\d{5})+$/;
const ROUND_THOUSANDS = /^\d{1,3}(?:([ .])\d{3})(?:\1\d{3})*\1(?:000)$/;

/** Area code and exchange begin with 2 to 9 (NANPA). */
const NORTH_AMERICAN =
  /^(?:\(?\+?1\)?[ .-]{0,3})?(?:\([2-9]\d{2}\)[ .-]{0,3}|[2-9]\d{2}(?:[ ./-]| - ))[2-9]\d{2}(?:[ .-]| - )\d{4}$/;
/** With a plus, or as one dials abroad from Europe and from North America. */
const INTERNATIONAL = /^(?:\+ ?|00|011[ .-])(?=[1-9])/;
/** A national number with its trunk zero, in groups: `020 7946 0958`, `06 12 34 56 78`, `030/123456`. */
const TRUNK_ZERO = /^\(?0[1-9]\d{0,3}\)?(?:[ /.-]+\d{2,8}){1,4}$/;
/** An area code in brackets, as in `(11) 91234-5678`; no year. */
const BRACKETED = /^\((?!(?:19|20)\d{2}\))\d{2,5}\) ?\d{3,5}[ .-]?\d{3,4}$/;

/** Of a number in any form. */
export function digitsOf(written: string): string {
  return written.replace(/\D/g, '');
}

/** A number by its form, wherever among others it stands. `written` has simple blanks and hyphens, as below. */
export function isNumberAnywhere(written: string, phoneNumbers: PhoneNumbers): boolean {
  const digits = digitsOf(written).length;
  if (digits < FEWEST_DIGITS || digits > MOST_DIGITS) return false;
  if (NORTH_AMERICAN.test(written)) return calledBy(written, phoneNumbers) !== 'service';
  if (!INTERNATIONAL.test(written)) return false;
  const who = calledBy(written, phoneNumbers);
  // Numbers set aside for films and new ranges are unused, and so is `+49 12 345`.
  return who === 'somebody' || (who === 'unused' && written.startsWith('+') && digits >= 10);
}

/** A national number by its form, whatever the country; only where no other number comes before it. */
export function isNumberFromHome(written: string, phoneNumbers: PhoneNumbers): boolean {
  const digits = digitsOf(written).length;
  if (digits < FEWEST_DIGITS || digits > MOST_AT_HOME) return false;
  if (isOtherwise(written) || POSTCODES.test(written)) return false;
  const hasForm = BRACKETED.test(written) || (TRUNK_ZERO.test(written) && digits >= FEWEST_UNDIVIDED);
  return hasForm && calledBy(written, phoneNumbers) !== 'service';
}

/** One that people in the session's country write so. In one piece it has to be longer than most other numbers. */
export function isNumberInCountry(written: string, phoneNumbers: PhoneNumbers): boolean {
  const digits = digitsOf(written).length;
  const fewest = /^\d+$/.test(written) ? FEWEST_UNDIVIDED : FEWEST_IN_GROUPS;
  if (digits < fewest || digits > MOST_DIGITS) return false;
  if (isOtherwise(written) || ROUND_THOUSANDS.test(written)) return false;
  return calledBy(written, phoneNumbers) === 'somebody';
}

/** One that is said to be a telephone number. */
export function isNumberIfCalledSo(written: string, phoneNumbers: PhoneNumbers): boolean {
  return !isOtherwise(written) && calledBy(written, phoneNumbers) !== 'service';
}

function calledBy(written: string, phoneNumbers: PhoneNumbers): ReturnType<PhoneNumbers> {
  if (NORTH_AMERICAN.test(written)) return phoneNumbers(`+1${digitsOf(written).slice(-10)}`);
  return phoneNumbers(written.replace(INTERNATIONAL, '+').replace('(0)', ''));
}

/** Dates, years, times of day, a ZIP code. */
function isOtherwise(written: string): boolean {
  return [DATE, YEARS, TIMES, ZIP_AND_FOUR].some((form) => form.test(written));
}
