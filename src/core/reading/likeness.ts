/** Finds the question that a quote or a restating line was taken from. */
import type { Part } from '../question.ts';
import { sentenceAsks } from './asking.ts';
import { plainText, sentencesOf, withoutAddresses } from './plain.ts';
import { STOP_WORDS } from './stop-words.ts';
import { countShared, singularOf, wordsOf } from './vocabulary.ts';

/** A question that an answer may belong to: one that was asked before it. */
export interface Candidate {
  readonly number: number;
  /** Login, lower case; `null` if it is unknown. */
  readonly asker: string | null;
  /** For whom it was asked; then the asker is nobody to speak to about it. */
  readonly onBehalfOf: string | null;
  readonly title: string | null;
  /** Markdown. */
  readonly text: string;
  readonly parts: readonly Part[];
}

/** A question, or one part of it. */
export interface Match {
  readonly question: number;
  /** Id of the part; `null`: the whole question. */
  readonly part: string | null;
}

/**
 * A quote is an excerpt, so nearly all its words must stand in the question; not all, because people mend typing
 * errors and leave words out.
 */
const QUOTED_SHARE = 0.75;
/**
 * Whoever restates a question uses most of its words and few others. Below this, an answer's own first sentence,
 * which also speaks of the question's subject, would count as restating it.
 */
const RESTATED_LIKENESS = 0.6;
/** With stop-words counted in, as for "And the buses?", likeness is cheap; so more of it is asked for. */
const SHORT_LIKENESS = 0.8;
/** One word that two texts have in common is a coincidence. */
const FEWEST_SHARED = 2;
/** Of shorter words another is too easily one letter off. */
const FEWEST_LETTERS = 4;
const MOST_SLIPS = 3;

/** The question (and part) that a quoted passage is taken from. */
export function quotedFrom(text: string, candidates: readonly Candidate[]): Match | null {
  const { known, wholes, words: all } = storeOf(candidates);
  const words = withoutSlips(contentWords(text), all);
  if (words.size < FEWEST_SHARED) return restating(text, candidates);
  const match = mostAlike(words, wholes, containment, QUOTED_SHARE);
  if (match === null) return null;
  const { parts } = known.find(({ whole }) => whole.match === match) ?? { parts: [] };
  return mostAlike(words, parts, containment, QUOTED_SHARE) ?? match;
}

/** The question (and part) that a line says again. */
export function restating(text: string, candidates: readonly Candidate[]): Match | null {
  const { pieces, shortPieces } = storeOf(candidates);
  const words = contentWords(text);
  if (words.size >= FEWEST_SHARED) return mostAlike(words, pieces, dice, RESTATED_LIKENESS);
  return mostAlike(allWords(text), shortPieces, dice, SHORT_LIKENESS);
}

/** A word that nobody used, but for one letter, is a slip of the pen. */
function withoutSlips(words: ReadonlySet<string>, known: ReadonlySet<string>): ReadonlySet<string> {
  const unknown = [...words].filter((word) => !known.has(word) && word.length >= FEWEST_LETTERS);
  if (unknown.length > MOST_SLIPS) return words;
  const mended = new Map(
    unknown.map((word) => [word, [...known].find((other) => isOneLetterOff(word, other))]),
  );
  return new Set([...words].map((word) => mended.get(word) ?? word));
}

/** One letter is another, is left out or put in. */
function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || short.length < FEWEST_LETTERS) return false;
  let same = 0;
  while (same < short.length && short[same] === long[same]) same += 1;
  return short.slice(short.length === long.length ? same + 1 : same) === long.slice(same + 1);
}

/** The words of all questions; a comment has many lines, and the same questions for each of them. */
interface Store {
  readonly known: readonly Vocabulary[];
  readonly wholes: readonly Passage[];
  readonly words: ReadonlySet<string>;
  readonly pieces: readonly Passage[];
  readonly shortPieces: readonly Passage[];
}

const stores = new WeakMap<readonly Candidate[], Store>();

function storeOf(candidates: readonly Candidate[]): Store {
  const stored = stores.get(candidates);
  if (stored !== undefined) return stored;
  const known = candidates.map(vocabularyOf);
  const store: Store = {
    known,
    wholes: known.map(({ whole }) => whole),
    words: new Set(known.flatMap(({ whole }) => [...whole.words])),
    pieces: known.flatMap(({ pieces }) => pieces),
    shortPieces: known.flatMap(({ shortPieces }) => shortPieces),
  };
  stores.set(candidates, store);
  return store;
}

/** A passage of a question, as the set of its words. */
interface Passage {
  readonly match: Match;
  readonly words: ReadonlySet<string>;
}

interface Vocabulary {
  readonly whole: Passage;
  /** Empty, if there is only one. */
  readonly parts: readonly Passage[];
  /** What somebody might say again: the title, the parts, any sentence that asks, all of it. */
  readonly pieces: readonly Passage[];
  /** The same, stop-words counted in. */
  readonly shortPieces: readonly Passage[];
}

/** A session has many answers and the same questions for each of them. */
const vocabularies = new WeakMap<Candidate, Vocabulary>();

function vocabularyOf(candidate: Candidate): Vocabulary {
  const known = vocabularies.get(candidate) ?? readVocabulary(candidate);
  vocabularies.set(candidate, known);
  return known;
}

function readVocabulary({ number, title, text, parts }: Candidate): Vocabulary {
  const whole: Match = { question: number, part: null };
  const named = parts.length < 2 ? [] : parts;
  const sentences = sentencesOf(plainText(text)).filter(sentenceAsks);
  const pieces = [
    ...named.map((part) => ({ match: { question: number, part: part.id }, text: part.text })),
    ...[title ?? '', text, ...sentences].map((each) => ({ match: whole, text: each })),
  ];
  const content = pieces.map((piece) => ({ match: piece.match, words: contentWords(piece.text) }));
  return {
    whole: { match: whole, words: contentWords(`${title ?? ''}\n${text}`) },
    parts: content.slice(0, named.length),
    pieces: content,
    shortPieces: pieces.map((piece) => ({ match: piece.match, words: allWords(piece.text) })),
  };
}

/** How alike two sets of words are, from 0 to 1, by the sizes of what they share, the first and the second. */
type Likeness = (shared: number, asked: number, known: number) => number;

/** The share of the words asked for that is known. */
const containment: Likeness = (shared, asked) => shared / asked;

/** Dice's coefficient: 1 if both have the same words, 0 if they share none. */
const dice: Likeness = (shared, asked, known) => (2 * shared) / (asked + known);

/** The passage most like the words; of several, the one with the fewest other words, then the earliest. */
function mostAlike(
  words: ReadonlySet<string>,
  passages: readonly Passage[],
  likeness: Likeness,
  atLeast: number,
): Match | null {
  let best: Passage | null = null;
  let highest = atLeast;
  for (const passage of passages) {
    const shared = countShared(words, passage.words);
    if (shared === 0) continue;
    const reached = likeness(shared, words.size, passage.words.size);
    const better = reached > highest || best === null || passage.words.size < best.words.size;
    if (reached < highest || !better) continue;
    highest = reached;
    best = passage;
  }
  return best?.match ?? null;
}

function allWords(text: string): ReadonlySet<string> {
  return new Set(wordsOf(withoutAddresses(text)).map(singularOf));
}

/** The words that carry meaning. */
function contentWords(text: string): ReadonlySet<string> {
  const words = wordsOf(withoutAddresses(text)).filter((word) => !STOP_WORDS.has(word));
  return new Set(words.map(singularOf));
}
