/** What a sentence does in a row of questions: goes on to another matter, announces several, or needs the one before. */
import { asWhole, anywhere, atStart, cueText } from './cues/cue.ts';
import {
  ANNOUNCED,
  ANNOUNCED_NUMBERS,
  ANOTHER_MATTER,
  GOES_ON,
  JOINTS,
  MORE,
  PRONOUNS,
} from './cues/matters.ts';
import { placedWords } from './placed-words.ts';
import { STOP_WORDS } from './stop-words.ts';
import { countShared, singularOf, wordsOf } from './vocabulary.ts';

const STARTS_ANOTHER = atStart(ANOTHER_MATTER);
const STARTS_MORE = atStart(MORE);
const IS_PRONOUN = asWhole(PRONOUNS);
const STARTS_GOING_ON = atStart(GOES_ON);
const IS_ANNOUNCED = asWhole(ANNOUNCED);
const SPEAKS_OF_QUESTIONS = anywhere(ANNOUNCED);
/** "two more quick questions": so many words may stand between the number and what is counted. */
const LONGEST_COUNT = 4;
/** Behind what is announced: "les points suivants". */
const FOLLOWING = /^(?:suivant|siguiente|seguinte)/;
/** "My questions", but not "my car has issues": what is announced comes right behind these. */
const OWNERS: ReadonlySet<string> = new Set(
  'my our mis nuestras mes nos meine unsere minhas nossas'.split(' '),
);

/** With fewer words of its own a passage has no subject. */
const FEWEST_WORDS = 2;
/** The subject of a question comes after no more. */
const MOST_BEFORE_SUBJECT = 4;
const CONJUNCTION = asWhole(JOINTS);
/** So much may two matters in one town have in common. */
const SHARED_BY_CHANCE = 0.2;
/** "Since when" has no subject either. */
const TIMES: ReadonlySet<string> = new Set(
  'since until exactly then else exactamente exactement genau exatamente'.split(' '),
);
/** What stands for no subject: "est-ce que", "y a-t-il", "is it true". */
const IS_IT_THAT =
  /est[- ]ce qu[e'’]|y a[- ]t[- ]il|faut[- ]il|est[- ]il (?=possible|pr[ée]vu|vrai|normal)|is it (?=true|possible|legal|correct|ok)/i;

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
    const reach = OWNERS.has(word) ? 1 : LONGEST_COUNT;
    const counted = words.slice(at + 1, at + 1 + reach);
    if (FOLLOWING.test(word) && IS_ANNOUNCED.test(words[at - 1] ?? '')) return 'some';
    if (
      counted.some((each) => IS_ANNOUNCED.test(each)) ||
      (at === words.length - 1 && at >= FEWEST_WORDS && reach > 1)
    )
      return count ?? 'some';
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

/**
 * Whether a question is about what was said before it: its subject is a pronoun ("when will it open"), or it hardly has
 * a word of its own ("and who decides").
 */
export function leansBack(question: string, fewest = FEWEST_WORDS): boolean {
  const words = placedWords(question.slice(0, 120).replace(IS_IT_THAT, ''));
  const own = [...subjectOf(question)].filter((word) => !IS_PRONOUN.test(word) && !TIMES.has(word));
  if (own.length < fewest) return true;
  const subject = words.find(
    ({ cue }, at) => at === MOST_BEFORE_SUBJECT || IS_PRONOUN.test(cue) || isOwnWord(cue),
  );
  if (subject === undefined || !IS_PRONOUN.test(subject.cue)) return false;
  // "Sie" is whoever is asked, and "das Bad" is a noun.
  const next = words[words.indexOf(subject) + 1]?.written ?? '';
  return subject.written !== 'Sie' && !(subject.cue === 'das' && /^\p{Lu}/u.test(next));
}

function isOwnWord(word: string): boolean {
  return !STOP_WORDS.has(word) && !CONJUNCTION.test(word);
}

/** How many words of a phrase that turns to another matter a text begins with. */
export function turnAt(words: string): { readonly turn: Turn; readonly length: number } {
  const another = STARTS_ANOTHER.exec(words)?.[0];
  const found = another ?? STARTS_MORE.exec(words)?.[0];
  if (found === undefined || found === '') return { turn: null, length: 0 };
  return { turn: another === undefined ? 'more' : 'another', length: found.split(' ').length };
}

/** Whether two passages have no subject in common, and each has one of its own. */
export function areApart(one: string, other: string): boolean {
  const [a, b] = [subjectOf(one), subjectOf(other)];
  if (a.size < FEWEST_WORDS || b.size < FEWEST_WORDS) return false;
  return countShared(a, b) <= Math.min(a.size, b.size) * SHARED_BY_CHANCE;
}
