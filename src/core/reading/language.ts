/** Tells the language of a text, as far as its function words show it. */
import { FUNCTION_WORDS, type Language } from './stop-words.ts';
import { wordsOf } from './vocabulary.ts';

export type { Language } from './stop-words.ts';

/** Those that can be told apart. */
export const LANGUAGES = Object.keys(FUNCTION_WORDS) as readonly Language[];

/** The language shows within so many characters. */
const LONGEST_READ = 2_000;
/** Letters that only one of the languages uses, as strong as a word of its own. */
const OWN_LETTERS: Readonly<Partial<Record<Language, RegExp>>> = {
  es: /[ñ¿¡]/i,
  fr: /[œùêî]|[lj]['’]\p{L}|(?<!\p{L})[dcq]u?['’]\p{L}/iu,
  de: /[ßäöü]/i,
  pt: /[ãõ]/i,
};
/** Two languages that are nearer to each other than this cannot be told apart. */
const LEAST_LEAD = 0.5;

/** Language → the share of a vote that a word is worth: less, the more languages have it. */
const VOTES: ReadonlyMap<string, readonly (readonly [Language, number])[]> = votes();

function votes(): ReadonlyMap<string, readonly (readonly [Language, number])[]> {
  const known = new Map<string, Language[]>();
  for (const [language, words] of Object.entries(FUNCTION_WORDS) as [Language, ReadonlySet<string>][]) {
    for (const word of words) known.set(word, [...(known.get(word) ?? []), language]);
  }
  return new Map(
    [...known].map(([word, languages]) => [
      word,
      languages.map((each) => [each, 1 / languages.length ** 2] as const),
    ]),
  );
}

/** The language that most of a text's function words belong to; `null`: none of those known, or undecided. */
export function languageOf(text: string): Language | null {
  const beginning = text.slice(0, LONGEST_READ);
  const counted = new Map<Language, number>();
  const count = (language: Language, share: number) =>
    counted.set(language, (counted.get(language) ?? 0) + share);
  for (const word of wordsOf(beginning)) {
    for (const [language, share] of VOTES.get(word) ?? []) count(language, share);
  }
  for (const [language, letters] of Object.entries(OWN_LETTERS) as [Language, RegExp][]) {
    if (letters.test(beginning)) count(language, 1);
  }
  const [first, second] = [...counted].sort(([, a], [, b]) => b - a);
  if (first === undefined || first[1] - (second?.[1] ?? 0) < LEAST_LEAD) return null;
  return first[0];
}
