/** Tells phone numbers from all the other long numbers that civic questions are full of. */

/** Digits with the separators that people write in phone numbers. Bounded, so that the search is linear. */
const RUN = /(?<![\p{L}\p{N}_$€£§#])(?:\+|\()?\d[\d \u00A0()./–-]{5,24}\d(?![\p{L}\p{N}_%])/gu;

/** Words just before a number which say that one can call it. */
const CALLED =
  /\b(?:(?:call|phone|telephone|tel|cell|mobile|fax|whatsapp|sms|contact|telefon|handy|telefono|teléfono|téléphone|móvil|celular|portable)|(?:text|reach) (?:me|us)|my number)\b[^\p{L}\p{N}]{0,4}(?:(?:me|us|at|on|is|no|nr|number)\b[^\p{L}\p{N}]{0,3}){0,3}$/iu;
/** Words just before a number which say that it stands for a document, a law, a place or money. */
const CITED =
  /(?:\b(?:isbn|issn|doi|hb|sb|ab|hr|bill|act|law|code|section|sec|ordinance|resolution|case|docket|permit|parcel|apn|file|invoice|order|article|chapter|title|rcw|cfr|usc|usd|eur)\b|[§#$€£])[^\p{L}\p{N}]{0,3}(?:(?:no|number|nr)\b[^\p{L}\p{N}]{0,3})?$/iu;
/** Enough for the longest of these words and what may follow it. */
const BEFORE = 32;

/** Not within a longer row of pairs, such as `06.12.34.56.78`. */
const DATE =
  /(?<!\d[-./]?)(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./](?:\d{4}|\d{2}))(?![-./]?\d)/;
const YEARS = /^(?:(?:19|20)\d{2}\D+)*(?:19|20)\d{2}$/;
/** North America: area code and exchange begin with 2 to 9 (NANPA). */
const NORTH_AMERICAN =
  /(?<!\d[-./]?)(?:\+?1[ .-]?)?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[ .–/-])[2-9]\d{2}[ .–-]\d{4}(?![-./]?\d)/;
/** A national number with its trunk zero, in groups: `020 7946 0958`, `06 12 34 56 78`, `030/123456`. */
const TRUNK_ZERO = /^\(?0\d{1,4}\)?(?:[ /.–-]+\d{2,8}){1,4}$/;
/** An area code in brackets, as in `(11) 91234-5678`. */
const BRACKETED = /^\(\d{2,5}\) ?\d{3,5}[ .–-]?\d{3,4}$/;

/** Whether a text holds something that is, or is said to be, a phone number. */
export function phoneNumberIn(text: string): boolean {
  for (const { 0: raw, index } of text.matchAll(RUN)) {
    const before = text.slice(Math.max(0, index - BEFORE), index);
    if (isPhoneNumber(raw.replaceAll('\u00A0', ' '), before)) return true;
  }
  return false;
}

function isPhoneNumber(raw: string, before: string): boolean {
  const digits = raw.replace(/\D/g, '').length;
  // Fewer than 7 are no subscriber's number; more than 15 are none either (ITU-T E.164).
  if (digits < 7 || CITED.test(before)) return false;
  if (NORTH_AMERICAN.test(raw)) return true;
  if (digits > 15 || DATE.test(raw) || YEARS.test(raw)) return false;
  if (CALLED.test(before) || BRACKETED.test(raw)) return true;
  if (raw.startsWith('+')) return digits >= 8;
  return digits >= 9 && digits <= 12 && TRUNK_ZERO.test(raw);
}
