/** Numbers of payment cards. */
import { isCited } from './cited.ts';
import type { Extent } from './extent.ts';

/** In the groups that are printed on cards, or undivided. */
const SHAPE =
  /(?<![\p{L}\p{N}_$€£§#%][-./]?)(?:\d{4}([ \u00A0-]?)\d{4}\1\d{4}\1\d{4}(?:\1\d{1,3})?|3\d{3}([ \u00A0-]?)\d{6}\2\d{4,5})(?![-./]?\d|[\p{L}_%])/gu;

/** What the networks' numbers begin with (ISO/IEC 7812), by how many digits they have. */
const ISSUED =
  /^(?:(?:4|5[0-9]|2(?:2[2-9]|[3-6]|7[0-2])|6|35(?:2[89]|[3-8]))\d{11,18}|3[47]\d{13}|3(?:0[0-5]\d|[689]\d{2})\d{10})$/;

/** Where the card numbers of a text stand; their last digit proves the others (Luhn, ISO/IEC 7812-1, annex B). */
export function cardNumbersIn(text: string): readonly Extent[] {
  return [...text.matchAll(SHAPE)].flatMap(({ 0: found, index }) => {
    const digits = found.replace(/\D/g, '');
    const isCard = ISSUED.test(digits) && provesItself(digits) && !isCited(text, index);
    return isCard ? [{ start: index, end: index + found.length }] : [];
  });
}

function provesItself(digits: string): boolean {
  const sum = [...digits].toReversed().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
