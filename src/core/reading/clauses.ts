/** Cuts a sentence with several questions in it: "when does it open, and who pays for the bridge". */
import { isBuiltAsQuestion, isRequest, sentenceAsks, startsLikeQuestion } from './asking.ts';
import { INDIRECT } from './cues/question-build.ts';
import { asWhole, atStart } from './cues/cue.ts';
import { BUT, JOINTS } from './cues/matters.ts';
import { goesOn, leansBack, subjectOf, turnAt, type Turn } from './matters.ts';
import { placedWords, type PlacedWord } from './placed-words.ts';

const IS_JOINT = asWhole(JOINTS);
const LINKS = asWhole(BUT, JOINTS);
const STARTS_INDIRECT = atStart(INDIRECT);
const IS_INDIRECT = asWhole(INDIRECT);
/** "… and will fares go up": behind a question, more verbs than usual begin one. */
const TURNED_IN_ENGLISH =
  /^(?:will|can|could|should|would|do|does|are|is) (?:the|our|your|my|any\S*|every\S*|there|people|we|i|\S+s) \S/;
/** "How many places": one noun is enough. */
const QUANTITY = /^(?:how many|how much|cuant[oa]s?|combien|wie viele?|quant[oa]s?) /;
/** "…, and by whom, …" */
const PARENTHESIS = /^(?:[^\s,]+\s){0,3}[^\s,]+,\s/u;
/** What asks yes or no within a sentence. */
const WHETHER = /^(?:whether|ob|if|si|se|s)$/;
/** "How many …, and how many lie in a drawer": the same word asks for more of the same, unless much follows it. */
const OWN_SUBJECT = 4;
/** A phrase of one word ("then") may stand anywhere; with more it surely turns to another matter. */
const SURE_TURN = 2;
/** Nobody asks more in one sentence; a longer one is left whole. */
const LONGEST_SENTENCE = 1_000;
/** So much of a clause shows what it is about. */
const LONGEST_CLAUSE = 200;
/** "I would like to know" is no longer. */
const LONGEST_FRAME = 200;
/** "Est-ce que" */
const LONGEST_ASKING_WORDS = 3;
/** A clause is looked at as far as this to see how it begins. */
const LONGEST_TURN = 12;

interface Joint {
  /** Where the clause before it ends, and the next begins. */
  readonly from: number;
  readonly to: number;
  readonly turn: Turn;
  readonly isSure: boolean;
  /** Nothing but "also" or the like: what follows has to be built as a question. */
  readonly isLoose: boolean;
}

/**
 * The questions in a sentence, without what joins them and "I would like to know"; the sentence, if it is one.
 *
 * @param leaning whether also to cut off what is about the question before it.
 */
export function questionsWithin(sentence: string, leaning = false): readonly string[] {
  if (sentence.length > LONGEST_SENTENCE) return [sentence];
  const words = placedWords(sentence);
  const pieces: string[] = [];
  const isBare = !sentenceAsks(sentence);
  let from = 0;
  let isKept = false;
  for (let at = 1; at < words.length; at += 1) {
    const joint = jointAt(words, at);
    if (joint === null || joint.from <= from) continue;
    const before = sentence.slice(from, joint.from).trim();
    const after = sentence.slice(joint.to, joint.to + LONGEST_CLAUSE);
    if (!asksNext(before, after, joint) || !(leaning || isApart(before, after, joint))) continue;
    if (!sentenceAsks(before) && !((pieces.length > 0 || isBare) && isIndirect(before))) continue;
    // "I would like to know why …, and while I am here, when …": the request is a part of the first question.
    if (pieces.length === 0) isKept = joint.turn !== null && startsLikeQuestion(after);
    pieces.push(before);
    from = joint.to;
  }
  if (pieces.length === 0) return [sentence];
  pieces.push(sentence.slice(from));
  return pieces.flatMap(listed).map((piece, at) => {
    const own = at === 0 && isKept ? piece : withoutFrame(piece);
    return own.trim().replace(/[\s,;–—-]+$/, '');
  });
}

/** "When …, what …, and who …": what stands before "and" may be a list. */
function listed(piece: string, at: number, all: readonly string[]): readonly string[] {
  if (at === all.length - 1) return [piece];
  const pieces: string[] = [];
  let from = 0;
  for (const { 0: comma, index } of piece.matchAll(/,\s+/g)) {
    const after = piece.slice(index + comma.length);
    const before = piece.slice(from, index);
    if (!isBuiltAsQuestion(before) && frameOf(before) === 0) continue;
    if (!isBuiltAsQuestion(after) && !STARTS_INDIRECT.test(openingOf(after))) continue;
    pieces.push(before);
    from = index + comma.length;
  }
  return [...pieces, piece.slice(from)];
}

/** "And", "and, a different thing entirely," or ", also" at a word. */
function jointAt(words: readonly PlacedWord[], at: number): Joint | null {
  const [first, before] = [words[at], words[at - 1]];
  if (first === undefined || before === undefined) return null;
  let next = at;
  while (IS_JOINT.test(words[next]?.cue ?? '')) next += 1;
  const isJoined = next > at;
  if (!isJoined && !first.opens && turnAt(first.cue).turn !== 'more') return null;
  const cues = words.slice(next, next + LONGEST_TURN).map(({ cue }) => cue);
  const { turn, length } = turnsAt(cues);
  if (!isJoined && turn === null) return null;
  next += length;
  if (turn !== null) while (LINKS.test(words[next]?.cue ?? '')) next += 1;
  const to = words[next]?.from;
  if (to === undefined) return null;
  const isMarked = isJoined || first.opens;
  return { from: before.to, to, turn, isSure: length >= SURE_TURN && isMarked, isLoose: !isMarked };
}

/** "Also, a completely different thing": several turns are one. */
function turnsAt(cues: readonly string[]): { readonly turn: Turn; readonly length: number } {
  const first = turnAt(cues.join(' '));
  if (first.turn === null) return first;
  const second = turnAt(cues.slice(first.length).join(' '));
  const isAnother = first.turn === 'another' || second.turn === 'another';
  return { turn: isAnother ? 'another' : 'more', length: first.length + second.length };
}

function asksNext(before: string, after: string, joint: Joint): boolean {
  if (joint.isLoose) return startsLikeQuestion(after);
  return startsAsked(after, before) || (isSurelyAnother(joint) && sentenceAsks(after));
}

function isSurelyAnother({ turn, isSure }: Joint): boolean {
  return isSure && turn === 'another';
}

function isApart(before: string, after: string, joint: Joint): boolean {
  return isSurelyAnother(joint) || (!goesOn(after) && standsApart(before, after));
}

function startsAsked(clause: string, before: string): boolean {
  const words = openingOf(clause);
  if (startsLikeQuestion(clause) || TURNED_IN_ENGLISH.test(words)) return true;
  if (!STARTS_INDIRECT.test(words)) return false;
  const first = words.split(' ', 1)[0] ?? '';
  // "If" and "si" ask only behind "tell us" and the like; "que" hardly ever does.
  if (/^(?:que|como|porque)$/.test(first)) return false;
  return (
    !(WHETHER.test(first) || /^(?:ou|wie)$/.test(first)) ||
    frameOf(before) > 0 ||
    STARTS_INDIRECT.test(openingOf(before))
  );
}

function standsApart(before: string, after: string): boolean {
  const fewest = QUANTITY.test(openingOf(after)) ? 1 : 2;
  if (subjectOf(before).size < 2 || leansBack(after, fewest) || PARENTHESIS.test(after)) return false;
  const word = (text: string) =>
    openingOf(text)
      .split(' ')
      .find((cue) => IS_INDIRECT.test(cue) && cue !== 'que');
  const asked = word(after);
  return (
    asked === undefined ||
    asked !== word(before) ||
    WHETHER.test(asked) ||
    subjectOf(after).size >= OWN_SUBJECT
  );
}

function isIndirect(clause: string): boolean {
  return startsLikeQuestion(clause) || STARTS_INDIRECT.test(openingOf(clause));
}

function openingOf(clause: string): string {
  return placedWords(clause.slice(0, 60))
    .map(({ cue }) => cue)
    .join(' ');
}

/** "I would like to know whether …" → "whether …" */
function withoutFrame(piece: string): string {
  return piece.slice(frameOf(piece)).trim();
}

/** Where what is asked begins, if a request stands before it; else 0. */
function frameOf(piece: string): number {
  const words = placedWords(piece.slice(0, LONGEST_FRAME));
  const cues = words.map(({ cue }) => cue);
  const beginsAt = (at: number) =>
    STARTS_INDIRECT.exec(cues.slice(at, at + LONGEST_ASKING_WORDS).join(' '))?.[0];
  if (beginsAt(0) !== undefined) return 0;
  const at = words.findIndex(({ from }, index) => {
    const begins = beginsAt(index);
    return begins !== undefined && begins !== 'que' && isRequest(`${piece.slice(0, from)}${begins}`);
  });
  return words[at]?.from ?? 0;
}
