/** Finds earlier questions that may ask the same. */
import { addTo } from './multimap.ts';
import { plainText, withoutAddresses } from './plain.ts';
import { FUNCTION_WORDS } from './stop-words.ts';
import { countShared, singularOf, wordsOf } from './vocabulary.ts';

/** A question as far as it is compared. */
export interface Comparable {
  readonly number: number;
  /** Markdown, with the title of a question issue. */
  readonly text: string;
}

/** An earlier question, and how alike the two are. */
export interface Alike {
  readonly number: number;
  /** From 0 (nothing in common) to 1: by the words that carry meaning, in any order. */
  readonly likeness: number;
  /** The same by all words, because "When …" and "Why …" may differ in nothing else. */
  readonly sameness: number;
}

export interface AlikeFinder {
  /**
   * For each question the earlier ones that have words in common with it, the likeliest first. The same questions
   * give the same answer, whatever was asked of the finder before; only what changed since is read again.
   */
  readonly among: (questions: readonly Comparable[]) => ReadonlyMap<number, readonly Alike[]>;
}

/** Longer texts are compared by their beginning. */
const LONGEST_COMPARED = 4_000;

/** Kept of the comparison with all others, on either side of it in time. */
const MOST_KEPT = 20;

interface Known {
  readonly text: string;
  readonly content: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/**
 * A finder that has seen nothing yet. It keeps an inverted index: with it, a question is compared with ten thousand
 * others by counting how often each stands under one of its words.
 */
export function createAlikeFinder(): AlikeFinder {
  const known = new Map<number, Known>();
  const underWord = new Map<string, Set<number>>();
  const found = new Map<number, readonly Alike[]>();

  const forget = (number: number): void => {
    for (const word of known.get(number)?.content ?? []) underWord.get(word)?.delete(number);
    known.delete(number);
    found.delete(number);
    for (const [later, earlier] of found) {
      if (earlier.some((each) => each.number === number))
        found.set(
          later,
          earlier.filter((each) => each.number !== number),
        );
    }
  };
  const learn = ({ number, text }: Comparable): void => {
    const read = readIn(text);
    known.set(number, read);
    for (const word of read.content) addTo(underWord, word, number);
  };
  const compare = (number: number): void => {
    const own = known.get(number);
    if (own === undefined) return;
    for (const other of closest(number, own, known, underWord)) {
      const [earlier, later] = [Math.min(number, other.number), Math.max(number, other.number)];
      const others = (found.get(later) ?? []).filter((each) => each.number !== earlier);
      found.set(later, [...others, { ...other, number: earlier }].sort(byLikeness).slice(0, MOST_KEPT));
    }
  };

  return {
    among(questions) {
      const texts = new Map(questions.map(({ number, text }) => [number, text]));
      const outdated = [...known].filter(([number, { text }]) => texts.get(number) !== text);
      for (const [number] of outdated) forget(number);
      const fresh = questions.filter(({ number }) => !known.has(number));
      for (const question of fresh) learn(question);
      for (const { number } of fresh) compare(number);
      return found;
    },
  };
}

/** The questions most like one, earlier and later ones. */
function closest(
  number: number,
  own: Known,
  known: ReadonlyMap<number, Known>,
  underWord: ReadonlyMap<string, ReadonlySet<number>>,
): readonly Alike[] {
  const shared = new Map<number, number>();
  for (const word of own.content) {
    for (const other of underWord.get(word) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  shared.delete(number);
  const kept: { readonly number: number; readonly likeness: number }[] = [];
  for (const [other, count] of shared) {
    const likeness = cosine(count, own.content, known.get(other)?.content ?? own.content);
    if (kept.length === MOST_KEPT && likeness <= (kept.at(-1)?.likeness ?? 0)) continue;
    if (kept.length === MOST_KEPT) kept.pop();
    kept.push({ number: other, likeness });
    kept.sort(byLikeness);
  }
  return kept.map((each) => {
    const all = known.get(each.number)?.all ?? own.all;
    return { ...each, sameness: cosine(countShared(own.all, all), own.all, all) };
  });
}

function byLikeness(
  a: { readonly number: number; readonly likeness: number },
  b: { readonly number: number; readonly likeness: number },
): number {
  return b.likeness - a.likeness || a.number - b.number;
}

function readIn(text: string): Known {
  const words = wordsOf(withoutAddresses(plainText(text.slice(0, LONGEST_COMPARED))));
  // Those of the other languages stay: measured, "pourquoi" and "wann" help more than they mislead.
  const content = words.filter((word) => !FUNCTION_WORDS.en.has(word));
  return { text, content: new Set(content.map(singularOf)), all: new Set(words.map(singularOf)) };
}

/** The cosine of the angle between two sets of words. */
function cosine(shared: number, a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return shared === 0 ? 0 : shared / Math.sqrt(a.size * b.size);
}
