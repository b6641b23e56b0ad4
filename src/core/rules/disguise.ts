/** Undoes what leaves a word readable for people and hides it from a list of words. */
import { singularOf } from '../reading/vocabulary.ts';
import { LOOK_ALIKES } from './look-alikes.ts';

/** A word of a text, as it can be compared. */
export interface Token {
  /** Lower case, without accents: as written and, where letters of other alphabets stand in it, as it looks. */
  readonly readings: readonly string[];
  /** The readings and their singulars. */
  readonly keys: readonly string[];
  /** It begins with a capital, and no sentence begins with it: perhaps a name. */
  readonly isNameLike: boolean;
}

export interface Undisguised {
  readonly tokens: readonly Token[];
  /** What is written with signs for letters, or letter by letter, by `skeletonOf`. */
  readonly disguised: ReadonlySet<string>;
}

/** Tags that do not part the letters before and after them. */
const INLINE_TAG =
  /<\/?(?:a|abbr|b|big|code|del|em|font|i|ins|kbd|mark|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?\/?>/gi;
const OTHER_TAG = /<[a-z/!][^<>]*>/gi;
const HTML_COMMENT = /<!--[^]*?(?:-->|$)/g;
const HIDDEN_ENTITY = /&(?:shy|zwj|zwnj|zerowidthspace|nobreak);/gi;
const NUMERIC_ENTITY = /&#(?:(\d{1,7})|x([\da-f]{1,6}));/gi;
/** Marks of emphasis and escapes within a word. */
const MARKS_WITHIN = /(?<=[\p{L}\p{N}])(?:[*~`]{1,3}|\\)(?=[\p{L}\p{N}])/gu;
/** White capitals on black discs and squares; Unicode gives them no letter. */
const BOXED = /[\u{1F150}-\u{1F169}\u{1F170}-\u{1F189}]/gu;
const BOXED_ROWS = [0x1f150, 0x1f170];

/** The text as readers see it: without markup and without what does not show; letters in plain shapes. */
function shown(text: string): string {
  const written = /[<&*~`\\]/.test(text) ? withoutMarkup(text) : text;
  if (!/[^\0-\x7f]/.test(written)) return written;
  return written
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(BOXED, letterInBox);
}

function withoutMarkup(text: string): string {
  return text
    .replace(HTML_COMMENT, '')
    .replace(INLINE_TAG, '')
    .replace(OTHER_TAG, ' ')
    .replace(HIDDEN_ENTITY, '')
    .replace(NUMERIC_ENTITY, (entity, decimal?: string, hex?: string) => {
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
    })
    .replace(MARKS_WITHIN, '');
}

function letterInBox(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const row = BOXED_ROWS.findLast((first) => code >= first) ?? code;
  return String.fromCodePoint(0x41 + code - row);
}

/** Reads a text for comparison with lists of words. */
export function undisguised(text: string): Undisguised {
  const plain = shown(text);
  const isForeign = /[^\0-\x7f]/.test(plain) && !isMainlyLatin(plain);
  return { tokens: tokensOf(plain, isForeign), disguised: disguisedIn(plain, isForeign) };
}

/** A sentence begins here: at the start, and after its end mark or a line break. */
const BEGINS_SENTENCE = /(?:^|[.!?…:;\n"“”«»(])\s*$/;

function tokensOf(plain: string, isForeign: boolean): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of plain.replace(/['’]s(?!\p{L})/gu, '').matchAll(/[\p{L}\p{N}]+/gu)) {
    const isCapital = /^\p{Lu}(?!\p{Lu})/u.test(word);
    const isNameLike = isCapital && !BEGINS_SENTENCE.test(plain.slice(Math.max(0, index - 4), index));
    const readings = readingsOf(word, isForeign);
    tokens.push({ readings, keys: withSingulars(readings), isNameLike });
  }
  return tokens;
}

/** The words, each with its singular where that is another word. */
export function withSingulars(words: readonly string[]): readonly string[] {
  return words.every((word) => singularOf(word) === word) ? words : [...words, ...words.map(singularOf)];
}

/** In a text in another alphabet its own words stay what they are, even if they look like ours. */
function readingsOf(word: string, isForeign: boolean): readonly string[] {
  const written = lowerCase(word);
  if (/^[\0-\x7f]*$/.test(word)) return [written];
  if (isForeign && !/\p{Script=Latin}/u.test(word)) return [written];
  const looks = asItLooks(word);
  return looks === written ? [written] : [written, looks];
}

function asItLooks(word: string): string {
  let looks = '';
  for (const letter of word) looks += LOOK_ALIKES.get(letter) ?? letter;
  return lowerCase(looks);
}

function lowerCase(word: string): string {
  return word.toLowerCase().replace(/ß/g, 'ss');
}

function isMainlyLatin(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return 2 * (text.match(/\p{Script=Latin}/gu)?.length ?? 0) >= letters;
}

/** Signs that stand for letters. Of `1`, `l` and `i` nobody can say which is meant, so they count as one. */
// prettier-ignore
const SIGNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '0': 'o', '1': 'i', '!': 'i', '|': 'i', l: 'i', '3': 'e', '4': 'a', '@': 'a', '5': 's', $: 's', '7': 't', '+': 't',
    '8': 'b', '9': 'g',
  }),
);

/** A word with its signs read as letters: equal for "c4$1n0" and "casino". */
export function skeletonOf(word: string): string {
  let skeleton = '';
  for (const letter of word) skeleton += SIGNS.get(letter) ?? letter;
  return skeleton;
}

/** Letters, and signs among them; an `@` before a word is a mention. */
const WITH_SIGNS = /[\p{L}\p{N}$][\p{L}\p{N}$@!|+]{2,40}/gu;
/** At least four letters with the same sign between each two: "c a s i n o", "c.a.s.i.n.o". Three are initials. */
const SPACED =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}$]([ ._·•–-]{1,2})[\p{L}\p{N}$@!](?:\1[\p{L}\p{N}$@!]){2,40}(?![\p{L}\p{N}])/gu;

function disguisedIn(plain: string, isForeign: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (word: string) => found.add(skeletonOf(isForeign ? lowerCase(word) : asItLooks(word)));
  for (const [word] of plain.matchAll(WITH_SIGNS)) {
    const token = word.replace(/[@!|+]+$/, '');
    if (isSpelledInSigns(token)) add(token);
  }
  for (const { 0: run, 1: sign = ' ' } of plain.matchAll(SPACED)) {
    const letters = run.split(sign).join('');
    add(letters);
    // "I c a s i n o": the word may begin after an "I" or "a".
    if (/^[ai]/i.test(letters)) add(letters.slice(1));
  }
  return found;
}

/** A number with its unit or ending: "4th", "8am", "$10k". */
const NUMBER = /^\$?\d+\p{L}{1,2}$/u;

/** Letters must prevail: "A55" is a road. */
function isSpelledInSigns(token: string): boolean {
  const signs = token.match(/[01345789$@!|+]/g)?.length ?? 0;
  const letters = token.match(/\p{L}/gu)?.length ?? 0;
  if (signs === 0 || token.length < 3 || NUMBER.test(token)) return false;
  return token.length === 3 ? letters > signs : letters >= signs;
}
