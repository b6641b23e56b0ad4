/** Finds what some words bear on, among things that have words: questions of a session, parts of a question. */
import { TITLES } from './cues/salutations.ts';
import { asFirstPart, partsWithin } from './compounds.ts';
import { languageOf } from './language.ts';
import { subjectOf } from './matters.ts';
import { addTo } from './multimap.ts';
import { plainText, withoutAddresses } from './plain.ts';
import { formsOf } from './vocabulary.ts';

/** How far words bear on one thing. */
export interface Bearing<T> {
  readonly on: T;
  /** Of all that the words weigh, how much is found in it: from 0 to 1. Rare words weigh more. */
  readonly share: number;
  /** What the words that are found in it weigh; 1 is a word that nothing else has. */
  readonly weight: number;
  /** How many words are found in it, and how many of them in nothing else; of these, how many that are no short words. */
  readonly hits: number;
  readonly own: number;
  readonly telling: number;
}

/** How sure it is that two words mean the same: a form of it, a part of a compound, the same beginning. */
const FORM = 1;
const COMPOUND = 0.6;
const BEGINNING = 0.7;
/** Words that nothing has say less about what is not meant. */
const UNKNOWN = 0.6;
/** "expiry" and "expire": so many letters, and such a share of the longer word. */
const BEGINNING_LETTERS = 5;
const BEGINNING_SHARE = 0.7;
/** "far" and "one" tell little. */
const TELLING_LETTERS = 4;
/** More words say no more about a subject. */
const MOST_LEARNT = 300;
const MOST_ASKED = 60;
const MOST_REMEMBERED = 20_000;

export class Bearings<T> {
  readonly #things = new Set<T>();
  readonly #forms = new Map<string, Set<T>>();
  readonly #compounds = new Map<string, Set<T>>();
  readonly #beginnings = new Map<string, Map<string, Set<T>>>();
  readonly #ignored: ReadonlySet<string>;
  #isGerman = false;

  /** @param ignored words that say nothing here, as `wordsOf` gives them. */
  constructor(ignored: ReadonlySet<string> = new Set()) {
    this.#ignored = ignored;
  }

  /** Markdown of a thing that words may bear on. */
  learn(thing: T, text: string): void {
    this.#things.add(thing);
    const isGerman = languageOf(text) === 'de';
    this.#isGerman ||= isGerman;
    for (const word of this.#wordsIn(text, MOST_LEARNT)) {
      for (const form of formsIn(word)) addTo(this.#forms, form, thing);
      if (isGerman) {
        for (const part of asFirstPart(word)) addTo(this.#forms, part, thing);
        for (const part of partsWithin(word)) addTo(this.#compounds, part, thing);
      }
      const beginning = beginningOf(word);
      if (beginning === null) continue;
      const words = this.#beginnings.get(beginning) ?? new Map<string, Set<T>>();
      this.#beginnings.set(beginning, words);
      addTo(words, word, thing);
    }
  }

  /** What plain text bears on, the likeliest first; of equals, what was learnt first. */
  of(text: string): readonly Bearing<T>[] {
    const found = new Map<T, { -readonly [key in Exclude<keyof Bearing<T>, 'on' | 'share'>]: number }>();
    let all = 0;
    for (const word of this.#wordsIn(text, MOST_ASKED)) {
      const things = this.#found(word);
      const asSure = countedBySureness(things.values());
      all += this.#rarity(asSure.get(Math.max(...asSure.keys())) ?? 0);
      for (const [thing, sureness] of things) {
        const known = found.get(thing) ?? { weight: 0, hits: 0, own: 0, telling: 0 };
        const sharing = asSure.get(sureness) ?? 0;
        known.weight += this.#rarity(sharing) * sureness;
        known.hits += 1;
        const isOwn = sharing === 1;
        known.own += isOwn ? 1 : 0;
        known.telling += isOwn && word.length >= TELLING_LETTERS ? 1 : 0;
        found.set(thing, known);
      }
    }
    return [...found]
      .map(([on, known]) => ({ on, ...known, share: known.weight / all }))
      .sort((a, b) => b.weight - a.weight);
  }

  #wordsIn(text: string, most: number): readonly string[] {
    const words = [...subjectOf(withoutAddresses(plainText(text)))];
    return words.filter((word) => !this.#ignored.has(word) && !TITLES.has(word)).slice(0, most);
  }

  /** 1 for a word that one thing has, near 0 for one that all have; what it weighs that nothing has it. */
  #rarity(things: number): number {
    if (things === 0) return UNKNOWN;
    const all = this.#things.size + 1;
    return Math.log(all / things) / Math.log(all);
  }

  #found(word: string): ReadonlyMap<T, number> {
    const found = new Map<T, number>();
    const add = (things: Iterable<T> | undefined, sureness: number) => {
      for (const thing of things ?? []) found.set(thing, Math.max(sureness, found.get(thing) ?? 0));
    };
    for (const form of formsIn(word)) add(this.#forms.get(form), FORM);
    if (this.#isGerman) {
      for (const part of partsWithin(word)) add(this.#forms.get(part), COMPOUND);
      for (const part of [word, ...asFirstPart(word)]) add(this.#compounds.get(part), COMPOUND);
    }
    if (found.size > 0) return found;
    for (const [other, things] of this.#beginnings.get(beginningOf(word) ?? '') ?? []) {
      if (haveOneBeginning(word, other)) add(things, BEGINNING);
    }
    return found;
  }
}

/** How many are at least so sure, for each degree: compounds make no word common that is there as it is. */
function countedBySureness(all: Iterable<number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const sureness of all) counts.set(sureness, (counts.get(sureness) ?? 0) + 1);
  const degrees = [...counts.keys()];
  const atLeast = (least: number) => degrees.filter((degree) => degree >= least);
  return new Map(
    degrees.map((least) => [
      least,
      atLeast(least).reduce((sum, degree) => sum + (counts.get(degree) ?? 0), 0),
    ]),
  );
}

/** The same words come again and again. */
const remembered = new Map<string, ReadonlySet<string>>();

function formsIn(word: string): ReadonlySet<string> {
  const known = remembered.get(word);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const forms = formsOf(word, null);
  remembered.set(word, forms);
  return forms;
}

function beginningOf(word: string): string | null {
  return word.length > BEGINNING_LETTERS ? word.slice(0, BEGINNING_LETTERS) : null;
}

function haveOneBeginning(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same >= BEGINNING_SHARE * Math.max(a.length, b.length);
}
