/** Numbers by which states know one person: their check digits or their shape set them apart, or a word before them. */
import { isCited } from './cited.ts';
import type { Extent } from './extent.ts';

interface IdentityNumber {
  readonly shape: string;
  /** Without spaces, dots and hyphens. */
  readonly holds: (number: string) => boolean;
}

const always = () => true;

const KNOWN: readonly IdentityNumber[] = [
  // United Kingdom: National Insurance number (HMRC, NIM39110).
  {
    shape: String.raw`[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D]`,
    holds: (number) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(number),
  },
  // Spain: DNI and NIE.
  {
    shape: String.raw`(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZ]-?\d{7})[- ]?[A-Z]`,
    holds: (number) => {
      const digits = number.slice(0, -1).replace(/^[XYZ]/, (first) => `${'XYZ'.indexOf(first)}`);
      return number.endsWith('TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(digits) % 23));
    },
  },
  // Brazil: CPF.
  {
    shape: String.raw`\d{3}\.\d{3}\.\d{3}-\d{2}`,
    holds: (number) => [9, 10].every((length) => cpfDigit(number, length) === Number(number[length])),
  },
  // France: NIR, with 2A and 2B for Corsica.
  {
    shape: String.raw`[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3} ?\d{2}`,
    holds: (number) => {
      const digits = number.slice(0, 13).replace('2A', '19').replace('2B', '18');
      return 97 - (Number(digits) % 97) === Number(number.slice(13));
    },
  },
  // Germany: Versicherungsnummer of the pension insurance (VKVV, section 4).
  { shape: String.raw`\d{2} ?[0-3]\d[01]\d{3} ?[A-Z] ?\d{3}`, holds: isGermanPensionNumber },
  // Italy: codice fiscale. Mexico: CURP.
  { shape: String.raw`[A-Z]{6}\d{2}[A-EHLMPRST]\d{2}[A-Z]\d{3}[A-Z]`, holds: always },
  { shape: String.raw`[A-Z]{4}\d{6}[HMX][A-Z]{5}[A-Z\d]\d`, holds: always },
];

const PATTERNS = KNOWN.map(({ shape, holds }) => ({
  pattern: new RegExp(String.raw`(?<![\p{L}\p{N}_$€£§#%][-./]?)${shape}(?![-./]?\d|[\p{L}_%])`, 'gu'),
  holds,
}));

/** Passports and the like have no check digits in common, so they need to be called so. */
const CALLED_SO =
  /(?<![\p{L}\p{N}])(?:passport|driver['’]?s?['’]? licen[cs]e|driving licen[cs]e|identity card|id card|social insurance|sin|personalausweis|reisepass|ausweis|führerschein|steuer-?id(?:entifikationsnummer)?|sozialversicherungsnummer|passeport|carte d['’]identité|permis de conduire|numéro de sécurité sociale|pasaporte|dni|nie|curp|licencia de conducir|carné de conducir|passaporte|cpf|rg|cartão de cidadão|contribuinte|carta de condução)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}(?:(?:number|no|nr|nummer|num|número|numéro|n|is|ist|est|es|é|lautet)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}){0,3}/giu;
const NUMBER = /[A-Z]{0,3}[- ]?\d(?:[ .-]?[A-Z\d]){4,16}(?![\p{L}\p{N}])/uy;
const FEWEST_DIGITS = 5;
const DATE =
  /^(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4}|(?:19|20)\d{2}[ -](?:19|20)\d{2})$/;

/** Where they stand in a text. */
export function identityNumbersIn(text: string): readonly Extent[] {
  const proven = PATTERNS.flatMap(({ pattern, holds }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index }) =>
      holds(found.replace(/[ .-]/g, '')) && !isCited(text, index)
        ? [{ start: index, end: index + found.length }]
        : [],
    ),
  );
  return [...proven, ...calledSo(text)];
}

function calledSo(text: string): readonly Extent[] {
  return [...text.matchAll(CALLED_SO)].flatMap(({ 0: words, index }) => {
    const start = index + words.length;
    NUMBER.lastIndex = start;
    const [number = ''] = NUMBER.exec(text) ?? [];
    const isLong = number.replace(/\D/g, '').length >= FEWEST_DIGITS;
    return isLong && !DATE.test(number) ? [{ start, end: start + number.length }] : [];
  });
}

/** Of the Receita Federal: weights fall to 2; a remainder of 10 counts as 0. */
function cpfDigit(number: string, length: number): number {
  const sum = Array.from(number.slice(0, length)).reduce(
    (total, digit, at) => total + Number(digit) * (length + 1 - at),
    0,
  );
  return ((sum * 10) % 11) % 10;
}

/** The letter counts as two digits, 01 to 26; of two-digit products the cross sum is taken. */
function isGermanPensionNumber(number: string): boolean {
  const letter = `${number.charCodeAt(8) - 64}`.padStart(2, '0');
  const digits = `${number.slice(0, 8)}${letter}${number.slice(9, 11)}`;
  const sum = [...digits].reduce((total, digit, at) => {
    const product = Number(digit) * Number('212571212121'.charAt(at));
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return sum % 10 === Number(number.charAt(11));
}
