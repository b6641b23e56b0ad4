/** Finds the words and phrases of an organiser's list in a text, however they are written. */
import { languageOf, type Language } from '../reading/language.ts';
import { addTo } from '../reading/multimap.ts';
import { formsOf, wordsOf } from '../reading/vocabulary.ts';
import { skeletonOf, withSingulars, type Token, type Undisguised } from './disguise.ts';

/** A listed word that was found. */
export interface Listed {
  /** As the organiser wrote it. */
  readonly phrase: string;
  /** `word`: itself or its plural; `disguise`: in signs or letter by letter; `form`: perhaps a form of it. */
  readonly as: 'word' | 'disguise' | 'form';
}

interface Phrase {
  readonly phrase: string;
  /** For each of its words: itself, and its singular. */
  readonly words: readonly (readonly string[])[];
}

interface WordList {
  /** First word → the phrases that begin with it. */
  readonly starts: ReadonlyMap<string, ReadonlySet<Phrase>>;
  /** The first letters of these words: most words of a text share them with none. */
  readonly beginnings: ReadonlySet<string>;
  readonly skeletons: ReadonlyMap<string, string>;
}

/** All forms of a word begin like it, but for accents and the German "ge-". */
const BEGINNING = 3;
/** In signs, shorter words are found everywhere. */
const SHORTEST_DISGUISED = 3;

/** A session has many questions and the same lists for each of them. */
const compiled = new WeakMap<readonly string[], WordList>();

function listOf(phrases: readonly string[]): WordList {
  const known = compiled.get(phrases) ?? compile(phrases);
  compiled.set(phrases, known);
  return known;
}

function compile(phrases: readonly string[]): WordList {
  const starts = new Map<string, Set<Phrase>>();
  const beginnings = new Set<string>();
  const skeletons = new Map<string, string>();
  for (const phrase of phrases) {
    const words = wordsOf(phrase);
    const [first, ...rest] = words.map((word) => withSingulars([word]));
    if (first === undefined) continue;
    for (const key of first) addTo(starts, key, { phrase, words: [first, ...rest] });
    for (const word of words) beginnings.add(word.slice(0, BEGINNING));
    const joined = words.join('');
    if (joined.length >= SHORTEST_DISGUISED) skeletons.set(skeletonOf(joined), phrase);
  }
  return { starts, beginnings, skeletons };
}

/**
 * The gravest find of a list in a text; `null`: there is none. Where a phrase of `allowed` stands, nothing is looked
 * for.
 */
export function listedIn(
  { tokens, disguised }: Undisguised,
  phrases: readonly string[],
  allowed: readonly string[],
  text: string,
): Listed | null {
  const list = listOf(phrases);
  const free = withoutAllowed(tokens, listOf(allowed));
  const exact = findIn(
    free.map((token) => token?.keys ?? NONE),
    list,
  );
  if (exact !== null) return { phrase: exact, as: 'word' };
  const permitted = listOf(allowed).skeletons;
  for (const skeleton of disguised) {
    const phrase = list.skeletons.get(skeleton);
    if (phrase !== undefined && !permitted.has(skeleton)) return { phrase, as: 'disguise' };
  }
  return formIn(free, list, text);
}

const NONE: readonly string[] = [];

function formIn(tokens: readonly (Token | null)[], list: WordList, text: string): Listed | null {
  let language: Language | null | undefined;
  const keys = tokens.map((token) => {
    if (token === null) return NONE;
    if (!mayBeForm(token, list)) return token.keys;
    language = language === undefined ? languageOf(text) : language;
    // In German every noun has a capital.
    if (token.isNameLike && language !== 'de') return token.keys;
    return token.readings.flatMap((word) => [...formsOf(word, language ?? null)]);
  });
  const phrase = findIn(keys, list);
  return phrase === null ? null : { phrase, as: 'form' };
}

function mayBeForm({ readings }: Token, { beginnings }: WordList): boolean {
  return readings.some((word) => {
    return (
      beginnings.has(word.slice(0, BEGINNING)) ||
      (word.startsWith('ge') && beginnings.has(word.slice(2, 2 + BEGINNING)))
    );
  });
}

/** The first phrase of which all words stand next to each other. */
function findIn(keys: readonly (readonly string[])[], { starts }: WordList): string | null {
  for (const [at, words] of keys.entries()) {
    for (const word of words) {
      for (const phrase of starts.get(word) ?? []) if (standsAt(at, phrase, keys)) return phrase.phrase;
    }
  }
  return null;
}

function standsAt(at: number, { words }: Phrase, keys: readonly (readonly string[])[]): boolean {
  return words.every((wanted, offset) => {
    const there = keys[at + offset];
    return there !== undefined && wanted.some((word) => there.includes(word));
  });
}

/** The tokens, with `null` in the place of those that belong to an allowed phrase. */
function withoutAllowed(tokens: readonly Token[], allowed: WordList): readonly (Token | null)[] {
  if (allowed.starts.size === 0) return tokens;
  const keys = tokens.map((token) => token.keys);
  const free: (Token | null)[] = [...tokens];
  for (const [at, words] of keys.entries()) {
    for (const phrase of words.flatMap((word) => [...(allowed.starts.get(word) ?? [])])) {
      if (standsAt(at, phrase, keys)) free.fill(null, at, at + phrase.words.length);
    }
  }
  return free;
}
