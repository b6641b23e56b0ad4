/** Finds who is spoken of: "Agnes Thornbury", "Mrs. Alvarez", "a gentleman in the second row". */
import {
  HONORIFICS,
  NAME_PARTICLES,
  NAMES_FOLLOW,
  NO_NAMES,
  PLACES_FOLLOW,
  UNNAMED,
  type Unnamed,
} from './cues/people.ts';
import { placedWords, type PlacedWord } from './placed-words.ts';
import { STOP_WORDS } from './stop-words.ts';

/** "Maria da Luz Vieira"; behind so many names "de" and the like begin the name of a place. */
const COMPLETE = 2;
/** "a dear old lady" */
const MOST_BEFORE_NOUN = 3;
/** "… in the second row by the door" */
const MOST_AFTER_NOUN = 7;
const JOINS_NAMES = new Set(['dos', 'das', 'y', 'e']);

interface Found {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The person that a lead-in names, as written: without "Mr." and the like if more than a surname follows. Somebody
 * who is only described comes second. `null`: nobody.
 */
export function personIn(text: string): string | null {
  const words = placedWords(text);
  const unnamed = describedIn(text, words);
  const names = namesAmong(text, words);
  const named = names.find((name) => name.isSure && !isPlaceOf(unnamed, name, words));
  if (named !== undefined) return named.name;
  return (unnamed ?? names.find(({ isAnnounced }) => isAnnounced) ?? names[0])?.name ?? null;
}

/** "A mother in Coldwater", "a lady at the back, from North Bend": the place is not the person. */
function isPlaceOf(unnamed: Found | null, { from }: Found, words: readonly PlacedWord[]): boolean {
  if (unnamed === null || from < unnamed.from) return false;
  const at = words.findIndex((word) => word.from === from);
  const before = words[at - 1];
  return words[at]?.opens === false && (PLACES_FOLLOW.has(before?.cue ?? '') || before?.cue === 'from');
}

interface Name extends Found {
  /** Surely a name by itself; else only where nothing better is found. */
  readonly isSure: boolean;
  readonly isAnnounced: boolean;
}

function namesAmong(text: string, words: readonly PlacedWord[]): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const end = endOfName(words, at);
    if (end === at) continue;
    const own = words.slice(at, end);
    const count = own.filter((word) => isNameWord(word)).length;
    const titled = titlesBefore(words, at);
    const before = words[titled - 1];
    const isTitled = titled < at;
    const follows = words[titled]?.opens === false && before !== undefined;
    const isPlace = follows && PLACES_FOLLOW.has(before.cue) && !isTitled;
    const isAnnounced = follows && NAMES_FOLLOW.has(before.cue);
    const from = (count > 1 ? words[at] : words[titled])?.from ?? 0;
    const to = words[end - 1]?.to ?? from;
    const isSure = isTitled || count > 1;
    if (!isPlace && (isSure || isAnnounced || !follows)) {
      names.push({ name: text.slice(from, to), from, to, isSure, isAnnounced });
    }
    at = end - 1;
  }
  return names;
}

/** One behind the last word of the name that begins here. */
function endOfName(words: readonly PlacedWord[], start: number): number {
  let end = start;
  let count = 0;
  for (let at = start; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || (at > start && word.opens)) break;
    if (isNameWord(word)) {
      count += 1;
      if (word.written.length > 1) end = at + 1;
    } else if (count === 0 || !NAME_PARTICLES.has(word.cue)) break;
    else if (count >= COMPLETE && !JOINS_NAMES.has(word.cue)) break;
  }
  return end;
}

function isNameWord({ cue, written }: PlacedWord): boolean {
  return (
    /^\p{Lu}/u.test(written) &&
    !HONORIFICS.has(cue) &&
    !NO_NAMES.test(cue) &&
    !STOP_WORDS.has(cue) &&
    cue !== 'o'
  );
}

function titlesBefore(words: readonly PlacedWord[], at: number): number {
  let first = at;
  while (HONORIFICS.has(words[first - 1]?.cue ?? '') && words[first]?.opens === false) first -= 1;
  // "d'Anne": the letter is no title.
  return words[first]?.cue === 'd' ? at : first;
}

/** The first description of a person. */
function describedIn(text: string, words: readonly PlacedWord[]): Found | null {
  for (const [at, word] of words.entries()) {
    for (const language of LANGUAGES) {
      const isDefinite = language.definite.test(word.cue);
      if (!isDefinite && !language.articles.test(word.cue)) continue;
      const end = endOfDescription(words, at, language);
      if (end === null || (isDefinite && end.last === end.noun)) continue;
      const to = words[end.last]?.to ?? word.to;
      return { name: text.slice(word.from, to), from: word.from, to };
    }
  }
  return null;
}

function endOfDescription(
  words: readonly PlacedWord[],
  start: number,
  { nouns, stops }: Patterns,
): { readonly noun: number; readonly last: number } | null {
  let noun: number | null = null;
  let last = start;
  for (let at = start + 1; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined || word.opens || stops.test(word.cue) || /^a$/i.test(word.written)) break;
    if (noun !== null && at - noun > MOST_AFTER_NOUN) break;
    if (noun === null && at - start > MOST_BEFORE_NOUN + 1) break;
    if (noun === null && nouns.test(word.cue)) noun = at;
    last = at;
  }
  return noun === null ? null : { noun, last };
}

type Patterns = Readonly<Record<keyof Unnamed, RegExp>>;

const LANGUAGES: readonly Patterns[] = Object.values(UNNAMED).map(
  ({ articles, definite, nouns, stops }): Patterns => ({
    articles: new RegExp(`^(?:${articles})$`),
    definite: new RegExp(`^(?:${definite})$`),
    nouns: new RegExp(`^(?:${nouns})$`),
    stops: new RegExp(`^(?:${stops})$`),
  }),
);
