/** What a sentence does in a row of questions: goes on to another matter, announces several, or needs the one before. */
import { asWhole, anywhere, atStart, cueText } from './cues/cue.ts';
import { ANNOUNCED, ANNOUNCED_NUMBERS, ANOTHER_MATTER, GOES_ON, MORE } from './cues/matters.ts';
import { STOP_WORDS } from './stop-words.ts';
import { countShared, singularOf, wordsOf } from './vocabulary.ts';

const STARTS_ANOTHER = atStart(ANOTHER_MATTER);
const STARTS_MORE = atStart(MORE);
const STARTS_GOING_ON = atStart(GOES_ON);
const IS_ANNOUNCED = asWhole(ANNOUNCED);
const SPEAKS_OF_QUESTIONS = anywhere(ANNOUNCED);
/** "two more quick questions": so many words may stand between the number and what is counted. */
const LONGEST_COUNT = 4;

/** `another`: surely a new matter; `more`: perhaps one. */
export type Turn = 'another' | 'more' | null;

export function turnOf(sentence: string): Turn {
  const words = cueText(sentence.slice(0, 120));
  if (STARTS_ANOTHER.test(words)) return 'another';
  return STARTS_MORE.test(words) ? 'more' : null;
}

/** Whether a sentence only makes sense together with the one before ("If so, …"). */
export function goesOn(sentence: string): boolean {
  return STARTS_GOING_ON.test(cueText(sentence.slice(0, 80)));
}

/** How many questions a sentence announces ("two things", "some questions"); `null`: it announces none. */
export function announcedIn(sentence: string): number | 'some' | null {
  const words = cueText(sentence.slice(0, 300)).split(' ');
  for (const [at, word] of words.entries()) {
    const count = ANNOUNCED_NUMBERS.get(word);
    if (count === undefined) continue;
    const counted = words.slice(at + 1, at + 1 + LONGEST_COUNT);
    if (counted.some((each) => IS_ANNOUNCED.test(each)) || at === words.length - 1) return count ?? 'some';
  }
  return null;
}

/** Whether a lead-in to a list speaks of questions. */
export function speaksOfQuestions(sentence: string): boolean {
  return SPEAKS_OF_QUESTIONS.test(cueText(sentence.slice(0, 300)));
}

/** The words that carry meaning, in their simplest form. */
export function subjectOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text).filter((word) => word.length > 1 && !STOP_WORDS.has(word));
  return new Set(words.map(singularOf));
}

/** Whether two passages have no subject in common, and each has one of its own. */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [subjectOf(one), subjectOf(other)];
  if (a.size < FEWEST_WORDS || b.size < FEWEST_WORDS) return false;
  return countShared(a, b) <= Math.min(a.size, b.size) * SHARED_BY_CHANCE;
}

/** With fewer words of its own a passage has no subject. */
const FEWEST_WORDS = 2;
/** So much may two matters in one town have in common. */
const SHARED_BY_CHANCE = 0.2;
