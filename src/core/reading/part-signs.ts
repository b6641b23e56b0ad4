/** Which parts of a question a sentence of the answer speaks to. */
import { Bearings, type Bearing } from './bearing.ts';
import { anywhere, asWhole, cueText } from './cues/cue.ts';
import { BESIDE_A_RANK, PARTS_OF_A_QUESTION, RANKING_ADVERBS, RANKS, THE_REST } from './cues/pointing.ts';
import { leadsOf, openingOf } from './leads.ts';
import { restating, type Candidate } from './likeness.ts';
import { letterOf, rankOf } from './naming.ts';
import { promises, stanceOf } from './stance.ts';
import { STOP_WORDS } from './stop-words.ts';
import type { Unit } from './units.ts';
import { wordsOf } from './vocabulary.ts';

const SPEAKS_OF_REST = anywhere(THE_REST);
const IS_REST = asWhole(THE_REST);

const BEGINNING = String.raw`^ {0,3}(?:\([^()\n]{3,20}\) ?)?(?:[-*+•] +)?[*_]{0,3}(?:@[a-z\d-]{1,39}[,:]? +){0,3}(?:(?:and|und|y|et|e) )?`;
/** Before a number with a mark behind it, and before a number of a part with or without one. */
const TO =
  '(?:re|to|on|ad|as (?:to|for)|for|regarding|zu[rm]?|auf|sobre|al?|en cuanto al?|a la|à|sur|para|pour|quant (?:à|au)|quanto (?:ao?|à)|ao|à)(?: (?:the|your|su|tu|la|el|le|votre|ta|ihr[a-z]{0,2}|die|der|den|dem|a|o|sua|tua))?';
const PART =
  'part|point|punkt|unterpunkt|punto|ponto|item|number|no\\.?|nr\\.?|nummer|ziffer|buchstabe|teil|teilfrage|frage|question|sub-question|pregunta|pergunta|answer|antwort|parte|partie|inciso|letra|lettre|letter|apartado|numeral|número|numero|numéro|alínea|alinea|alinéa|quesito';
const NUMBER = String.raw`\((?:(?<bracketed>\d{1,2}|[a-z]))\)|(?<marked>\d{1,2}|[a-z])(?:\.?\)|\/(?= ))|(?<dotted>\d{1,2})(?:[.:]-?(?=[\s:*_])|[º°ª][.):]?(?=\s)| ?[–—-](?=\s+[^\d\s]))`;
/** By number or letter: `(2)`, `b)`, `**c)**`, "Zu 2.:", "Re (1):". */
const COUNTED = new RegExp(`${BEGINNING}(?:(?:${TO}|${PART}) )?(?:${NUMBER})`, 'iu');
/** "Part 2 …", "Zu 3 melde ich mich", "Inciso b: …"; but "part a" may be the beginning of other words. */
const COUNTED_BY_WORD = new RegExp(
  String.raw`${BEGINNING}(?:(?:${TO} )?(?:${PART}) (?:n[ºo°]?\.? ?|nr\.? ?|#)?(?:(?<named>\d{1,2}|[b-df-np-xz])|(?<article>[aeoy])(?=\s?[.:),–—-]))|(?:zu|ad|re) (?<bare>\d{1,2}))(?![\p{L}\p{N}])`,
  'iu',
);
/** "b. …"; but "A: …" is an answer. */
const LETTERED = /^ {0,3}(?:[-*+•] +)?[*_]{0,3}(?<letter>[a-z])[.:](?=[\s*_])/;
/** On the question's own issue, where a number names no other question. */
const COUNTED_BY_Q = /^ {0,3}(?:[-*+•] +)?[*_]{0,3}[qa](\d{1,2})(?=[\s:.)*_]|$)/i;
/** "We will post on b) …" */
const LETTER_WITHIN = /(?<![\p{L}\p{N}])([a-z]|\d{1,2})\)/iu;
const MENTIONED = /^(?:@[a-z\d-]{1,39}[,:]? +){1,3}/i;
const LONGEST_HEAD = 60;
const LONGEST_READ = 400;
/** Before "second": it is one of theirs. */
const YOURS = new Set('your su sus tu sua suas tua votre ta ihre ihrer deine deiner the la a'.split(' '));

/** The words before the answer are about a part if so much of what they weigh is found in it. */
const LEAD_SHARE = 0.4;
const SENTENCE_SHARE = 0.34;
/** By so much a part has to be ahead of the next. */
const AHEAD = 1.3;
const FEWEST_OWN = 2;

/** The rank that a sentence begins with, from 1; `null`: none. */
export function countIn(sentence: string): number | null {
  const found = COUNTED.exec(sentence) ?? COUNTED_BY_WORD.exec(sentence) ?? LETTERED.exec(sentence);
  const mark = Object.values(found?.groups ?? {}).find((group) => group !== undefined);
  return mark === undefined ? null : rankOf(mark);
}

/** As written in the issue of the question: "Q2:" may count its parts, unless it is its own number. */
export function countedByQ(sentence: string): number | null {
  const mark = COUNTED_BY_Q.exec(sentence)?.[1];
  return mark === undefined ? null : Number(mark);
}

/**
 * Ids of the parts that the sentence names: by a claim, a count, a rank.
 *
 * @param isListed the count at its beginning counts something else.
 */
export function partsNamed(unit: Unit, candidate: Candidate, isListed: boolean): readonly string[] {
  const { parts, number } = candidate;
  const among = (wanted: readonly (string | null)[]) =>
    parts.map(({ id }) => id).filter((id) => wanted.includes(id));
  const claimed = among(claimedIn(unit, number));
  return claimed.length > 0 ? claimed : among(marked(unit, number, isListed));
}

function claimedIn({ claims }: Unit, question: number): readonly (string | null)[] {
  return claims.flatMap((claim) =>
    claim.kind === 'number'
      ? claim.named
          .filter((named) => named.number === question)
          .map(({ letter }) => letter && `Q${question}${letter}`)
      : claim.matches.filter((match) => match.question === question).map(({ part }) => part),
  );
}

function marked({ text, plain }: Unit, number: number, isListed: boolean): readonly string[] {
  const counts = [
    isListed ? null : countIn(text),
    ...ranksIn(plain),
    promises(plain) ? rankOf(LETTER_WITHIN.exec(plain)?.[1] ?? '') : null,
  ];
  return counts.flatMap((count) => {
    const letter = count === null ? null : letterOf(count);
    return letter === null ? [] : `Q${number}${letter}`;
  });
}

/** "the second part", "your third", "al segundo punto". */
function ranksIn(plain: string): readonly number[] {
  const words = wordsOf(plain.slice(0, 160));
  const promised = promises(plain);
  return words.flatMap((word, at) => {
    const rank = RANKS.get(word);
    if (rank === undefined) return [];
    const [before = '', next = ''] = [words[at - 1], words[at + 1]];
    // "the second part first" has no first part.
    const isBehind = PARTS_OF_A_QUESTION.has(before) && !RANKS.has(words[at - 2] ?? '');
    const isOfQuestion = PARTS_OF_A_QUESTION.has(next) || isBehind;
    const isTheirs = YOURS.has(before) && (before.length > 3 || promised);
    return isOfQuestion || isTheirs ? rank : [];
  });
}

/** "Second, …", "And third: …", "Drittens …", "En primer lugar, …": the rank that a sentence begins with. */
export function rankAtStart(plain: string): number | null {
  const [head = '', behind] = plain
    .slice(0, LONGEST_HEAD)
    .replace(MENTIONED, '')
    .split(/[,:]|\s[–—-]\s/u, 2);
  const words = wordsOf(head).filter(
    (word) => RANKS.has(word) || (!STOP_WORDS.has(word) && !BESIDE_A_RANK.has(word)),
  );
  const [rank = '', more] = words;
  const isAlone = behind !== undefined && more === undefined;
  return isAlone || RANKING_ADVERBS.has(rank) ? (RANKS.get(rank) ?? null) : null;
}

/** "The other two are for the county.", "Den Rest macht das Amt.", "As for the rest: …" */
export function speaksOfRest(plain: string): boolean {
  if (!SPEAKS_OF_REST.test(cueText(plain.slice(0, LONGEST_READ)))) return false;
  return stanceOf([plain]) !== 'answers' || leadsOf(plain).some(({ text }) => IS_REST.test(cueText(text)));
}

const vocabularies = new WeakMap<Candidate, Bearings<string>>();

function bearingsOf(candidate: Candidate): Bearings<string> {
  const known = vocabularies.get(candidate);
  if (known !== undefined) return known;
  const bearings = new Bearings<string>();
  for (const { id, text } of candidate.parts) bearings.learn(id, text);
  vocabularies.set(candidate, bearings);
  return bearings;
}

/**
 * Ids of the parts that the sentence's words speak to; none, if it does not show. Of parts that come equally near,
 * the first in `left` is meant, because guests go on in order. Whoever declines, or puts off, does so in few words.
 *
 * @param isNamed what is said here has named its part already: then only the words before an answer say otherwise.
 */
export function partsBorne(
  { plain }: Unit,
  candidate: Candidate,
  left: readonly string[],
  isNamed: boolean,
): readonly string[] {
  const bearings = bearingsOf(candidate);
  if (stanceOf([plain]) !== 'answers')
    return bearings
      .of(plain)
      .filter(({ own }) => own > 0)
      .map(({ on }) => on);
  const again = restating(plain, [candidate])?.part ?? null;
  if (again !== null) return [again];
  const [by, near] = nearTo(plain, bearings);
  if (isNamed && by !== 'lead') return [];
  if (near.length === 1 || (by === 'words' && isAboutAll(plain, bearings, near))) return near;
  const next = left.find((id) => near.includes(id));
  return by === 'lead' && next !== undefined ? [next] : [];
}

/** "The bypass comes in 2028, the state pays for the wall.": each of them has words of its own in it. */
function isAboutAll(plain: string, bearings: Bearings<string>, near: readonly string[]): boolean {
  const told = bearings.of(plain).filter(({ telling }) => telling >= FEWEST_OWN);
  return near.length > 0 && near.every((id) => told.some(({ on }) => on === id));
}

/** The one thing that a sentence is clearly about. */
export function clearlyOn<T>(plain: string, bearings: Bearings<T>): T | null {
  const [, near] = nearTo(plain, bearings);
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** What a sentence may be about by the words of its lead, else of its beginning, else of all of it. */
function nearTo<T>(plain: string, bearings: Bearings<T>): readonly ['lead' | 'words', readonly T[]] {
  if (plain === '') return ['words', []];
  for (const { text } of leadsOf(plain)) {
    const near = nearest(bearings.of(text).filter(({ share }) => share >= LEAD_SHARE));
    if (near.length > 0) return ['lead', near];
  }
  for (const text of new Set([openingOf(plain), plain])) {
    const found = bearings.of(text);
    const near = nearest(
      found.filter(({ share, telling }) => telling >= FEWEST_OWN || (telling > 0 && share >= SENTENCE_SHARE)),
    );
    if (near.length > 0) return ['words', near];
  }
  return ['words', []];
}

/** The first, and those that come near it. */
function nearest<T>(found: readonly Bearing<T>[]): readonly T[] {
  const [best] = found;
  return found.filter(({ weight }) => weight * AHEAD > (best?.weight ?? 0)).map(({ on }) => on);
}
