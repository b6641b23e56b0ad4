/** Finds telephone numbers among all the other long numbers that civic questions are full of. */
import { isCited } from './cited.ts';
import type { Extent } from './extent.ts';
import {
  digitsOf,
  FEWEST_DIGITS,
  isNumberAnywhere,
  isNumberFromHome,
  isNumberIfCalledSo,
  isNumberInCountry,
  MOST_DIGITS,
  type PhoneNumbers,
} from './phone-form.ts';
import { isCalled, isCounted } from './phone-words.ts';

/** Digits and what stands between them in telephone numbers. Each letter is looked at once. */
const RUN =
  /(?<![\p{L}\p{N}_$€£§#%][-/]?)(?:\(?\+ ?)?\(?\d(?:[ \t\u00A0\u2007\u2009\u202F()./‐‑‒–−+-]{0,3}\d)*/gu;
/** What no blank divides belongs together. */
const PIECE =
  /(?:\(?\+[ \t\u00A0\u2007\u2009\u202F])?[^ \t\u00A0\u2007\u2009\u202F]*\d[^ \t\u00A0\u2007\u2009\u202F]*/g;
const EXTENSION =
  /(?:,? ?(?:x|ext\.?|extension|durchwahl|poste|ramal|anexo)|#) ?\d{1,6}(?![\p{L}\p{N}]|[-./]\d)/iuy;
/** It goes on as no telephone number does: `12 345 678km`, `50%`. */
const GOES_ON = /[\p{L}\p{N}_%]/u;

/** `+33 6 12 34 56 78`, and one more. */
const MOST_PIECES = 7;
/** Of a number in groups. */
const LONGEST = 2 * MOST_DIGITS;

/** Where the telephone numbers of a text stand. */
export function phoneNumbersIn(text: string, phoneNumbers: PhoneNumbers): readonly Extent[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (digitsOf(run).length < FEWEST_DIGITS || isCited(text, index)) return [];
    const found = numbersAmong(text, piecesOf(text, run, index), isCalled(text, index), phoneNumbers);
    return found.map(({ start, end }) => ({ start, end: end + extensionAt(text, end) }));
  });
}

function piecesOf(text: string, run: string, start: number): readonly Extent[] {
  const pieces = Array.from(run.matchAll(PIECE), ({ 0: piece, index }) =>
    withoutEdges(text, { start: start + index, end: start + index + piece.length }),
  );
  const end = start + run.length;
  return GOES_ON.test(text.charAt(end)) && extensionAt(text, end) === 0 ? pieces.slice(0, -1) : pieces;
}

/** Without the marks of the sentence, and without a bracket that has no counterpart. */
function withoutEdges(text: string, { start, end }: Extent): Extent {
  if (end - start > LONGEST) return { start, end };
  const piece = text.slice(start, end);
  const before = /^[./‐‑‒–−-]*(?:\((?![^)]*\)))?/.exec(piece)?.[0].length ?? 0;
  const after = /(?<!\([^)]*)\)?[./‐‑‒–−-]*$/.exec(piece)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}

/**
 * First what is a number wherever it stands; then whether all that is left between is one. So what is left beside a
 * number is read as if that number were not there, and is read alike once it has been taken out.
 */
function numbersAmong(
  text: string,
  pieces: readonly Extent[],
  called: boolean,
  phoneNumbers: PhoneNumbers,
): readonly Extent[] {
  const found: Extent[] = [];
  let rest: Extent[] = [];
  const readRest = () => {
    found.push(...numbersLeft(text, rest, called && rest[0] === pieces[0], phoneNumbers));
    rest = [];
  };
  for (let at = 0; at < pieces.length;) {
    const next = pieces.slice(at, at + MOST_PIECES);
    const count = piecesOfNumber(text, next, rest.length === 0, phoneNumbers);
    if (count === 0) {
      rest.push(...next.slice(0, 1));
      at += 1;
      continue;
    }
    readRest();
    found.push(...extentOf(next.slice(0, count)));
    at += count;
  }
  readRest();
  return found;
}

/** How many of the first pieces are a telephone number by their form; the most that are one; 0: none. */
function piecesOfNumber(
  text: string,
  pieces: readonly Extent[],
  isFirst: boolean,
  phoneNumbers: PhoneNumbers,
): number {
  for (let count = pieces.length; count > 0; count -= 1) {
    const [extent] = extentOf(pieces.slice(0, count));
    if (extent === undefined || extent.end - extent.start > LONGEST) continue;
    const written = plain(text, extent);
    if (isNumberAnywhere(written, phoneNumbers)) return count;
    if (isFirst && isNumberFromHome(written, phoneNumbers)) return count;
  }
  return 0;
}

/** What has no such form is a number if it is said to be one, or if it is one in the session's country. */
function numbersLeft(
  text: string,
  pieces: readonly Extent[],
  called: boolean,
  phoneNumbers: PhoneNumbers,
): readonly Extent[] {
  const count = called ? piecesAsLongAsANumber(text, pieces) : pieces.length;
  const [extent] = extentOf(pieces.slice(0, count));
  if (extent === undefined || extent.end - extent.start > LONGEST) return [];
  const written = plain(text, extent);
  if (called) {
    if (!isNumberIfCalledSo(written, phoneNumbers)) return [];
    return [extent, ...numbersAmong(text, pieces.slice(count), false, phoneNumbers)];
  }
  return isNumberInCountry(written, phoneNumbers) && !isCounted(text, extent.end) ? [extent] : [];
}

function piecesAsLongAsANumber(text: string, pieces: readonly Extent[]): number {
  let digits = 0;
  const after = pieces.findIndex(({ start, end }) => {
    const more = digitsOf(text.slice(start, end)).length;
    if (digits + more > MOST_DIGITS) return true;
    digits += more;
    return false;
  });
  if (digits < FEWEST_DIGITS) return 0;
  return after === -1 ? pieces.length : after;
}

/** From the first to the last piece; none, where there are none. */
function extentOf(pieces: readonly Extent[]): readonly [Extent] | readonly [] {
  const first = pieces[0];
  const last = pieces.at(-1);
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }];
}

/** With simple blanks and hyphens. */
function plain(text: string, { start, end }: Extent): string {
  return text
    .slice(start, end)
    .replace(/[\t\u00A0\u2007\u2009\u202F]/g, ' ')
    .replace(/[‐‑‒–−]/g, '-');
}

/** The length of the extension that begins here. */
function extensionAt(text: string, at: number): number {
  EXTENSION.lastIndex = at;
  return EXTENSION.exec(text)?.[0].length ?? 0;
}
