/** Words as they are compared: without case, accents and endings. */
import { ENDINGS } from './cues/endings.ts';
import type { Language } from './stop-words.ts';

interface Rule {
  readonly ending: string;
  readonly instead: readonly string[];
  readonly lettersLeft: number;
}

/** One rule for each ending. */
const RULES: ReadonlyMap<Language, readonly Rule[]> = new Map(
  Object.entries(ENDINGS).map(([language, all]) => [
    language as Language,
    all.flatMap(([endings, instead, lettersLeft]) =>
      endings.split('|').map((ending) => ({ ending, instead, lettersLeft })),
    ),
  ]),
);
/** English doubles a consonant before these: "planning". */
const DOUBLED_BEFORE: ReadonlySet<string> = new Set(['ing', 'ed']);

/** A text without case and accents. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/**
 * The words of a text in order, lower case, without accents and possessive `'s`. Punctuation and hyphens
 * separate words, so "light-rail" is two.
 */
export function wordsOf(text: string): readonly string[] {
  return (
    folded(text)
      .replace(/ß/g, 'ss')
      .replace(/['’]s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** How many words two texts have in common. */
export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [fewer, more] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of fewer) if (more.has(word)) shared += 1;
  return shared;
}

/** The singular of an English plural, as far as its spelling tells; other words stay as they are. */
export function singularOf(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && !/[aeiou]ses$/.test(word)) return word.slice(0, -2);
  if (/(?:^(?:mini|school)?bus|virus|campus|gas)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/**
 * The word and what it may be a form of, by its endings: plural, case, participle, what is made of a verb. Two words
 * are about the same thing if they share a form.
 *
 * @param language whose endings are tried; `null`: those of all.
 */
export function formsOf(word: string, language: Language | null): ReadonlySet<string> {
  const singular = singularOf(word);
  const forms = new Set([word, singular]);
  for (const known of language === null ? RULES.keys() : [language]) {
    for (const form of [word, singular]) addForms(forms, form, known);
  }
  return forms;
}

function addForms(forms: Set<string>, word: string, language: Language): void {
  for (const { ending, instead, lettersLeft } of RULES.get(language) ?? []) {
    if (!word.endsWith(ending) || word.length - ending.length < lettersLeft) continue;
    const stem = word.slice(0, -ending.length);
    for (const each of instead) forms.add(stem + each);
    if (DOUBLED_BEFORE.has(ending) && instead.includes('')) forms.add(stem.replace(/([bdgmnprt])\1$/, '$1'));
  }
  const participle = language === 'de' ? /^ge(.{3,}?)(?:e?t|en)$/.exec(word)?.[1] : undefined;
  if (participle !== undefined) forms.add(`${participle}en`);
}

/** Where in a text each word stands. */
export interface WordIndex {
  /** Whether these words stand in the text, whole and next to each other; each under any of its keys. */
  readonly has: (words: readonly (readonly string[])[]) => boolean;
}

/**
 * Indexes the words of a text for finding words and phrases in it.
 *
 * @param keysOf what a word is found under: itself only, or its forms.
 */
export function indexWords(
  words: readonly string[],
  keysOf: (word: string) => Iterable<string> = (word) => [word],
): WordIndex {
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  });
  const positions = new Map<string, Set<number>>();
  for (const [word, all] of places) {
    for (const key of keysOf(word)) {
      const known = positions.get(key) ?? new Set<number>();
      positions.set(key, known);
      for (const at of all) known.add(at);
    }
  }
  const standsAt = (keys: readonly string[], at: number): boolean =>
    keys.some((key) => positions.get(key)?.has(at) ?? false);
  return {
    has: ([first = [], ...rest]) =>
      first.some((key) =>
        [...(positions.get(key) ?? [])].some((at) =>
          rest.every((keys, offset) => standsAt(keys, at + offset + 1)),
        ),
      ),
  };
}
