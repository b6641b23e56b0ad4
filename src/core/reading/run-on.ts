/** Different matters that somebody asks about in one breath. */
import { asksSomething, isBuiltAsQuestion, sentenceAsks } from './asking.ts';
import { ITEM_STARTS } from './cues/asking.ts';
import { atStart, cueText, type Cues } from './cues/cue.ts';
import { JOINTS, PLAIN_JOINTS, PRONOUNS } from './cues/matters.ts';
import { GREETINGS } from './cues/reacting.ts';
import { announcedIn, areApart, subjectOf, turnOf } from './matters.ts';
import { sentencesOf } from './plain.ts';

/** Nobody runs on for longer; a longer text is left whole. */
const LONGEST_PARAGRAPH = 4_000;
/** A line with so few words of its own needs the line before. */
const FEWEST_WORDS = 2;

const JOINT = jointOf(JOINTS);
const PLAIN_JOINT = jointOf(PLAIN_JOINTS);

const LEADING_JOINT = new RegExp(`^(?:${Object.values(PLAIN_JOINTS).flat().join('|')})\\s+`, 'iu');
const STARTS_AS_ITEM = atStart(ITEM_STARTS);
const STARTS_WITH_GREETING = atStart(GREETINGS);

const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
/** A question with so many words of its own is about something of its own. */
const OWN_SUBJECT = 3;
type Each = Readonly<Record<(typeof LANGUAGES)[number], RegExp>>;
const COMMA_JOINTS = Object.fromEntries(
  LANGUAGES.map((language) => [
    language,
    new RegExp(`,\\s+(?:${PLAIN_JOINTS[language].join('|')})\\s+`, 'giu'),
  ]),
) as Each;
const POINTING_BACK = Object.fromEntries(
  LANGUAGES.map((language) => [language, new RegExp(`(?<![^ ])(?:${PRONOUNS[language].join('|')})(?![^ ])`)]),
) as Each;

function jointOf(cues: Cues): RegExp {
  return new RegExp(`(?:\\s*[,;]\\s*|\\s+)(?:${Object.values(cues).flat().join('|')})\\s+`, 'giu');
}

/**
 * The questions in a paragraph that asks something: one for each line that asks on its own, one for each sentence
 * that goes on to another matter ("Also, …", "My second question …"), one on each side of "and also", or as many as
 * somebody announces ("two questions: …"). Else the paragraph, whole.
 */
export function mattersIn(paragraph: string): readonly string[] {
  if (paragraph.length > LONGEST_PARAGRAPH) return [paragraph];
  for (const split of [byLine, byNumber, bySemicolon, byTurn, byJoint, byPlainJoint]) {
    const matters = split(paragraph);
    if (matters.length > 1) return matters.map(withoutGreeting);
  }
  return [paragraph];
}

/** Lines that are no wrapped sentence, of which at least two ask about things of their own. */
function byLine(paragraph: string): readonly string[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const complete = lines.every((line) => /[.!?？:,]["”)]?$/.test(line.slice(-3)));
  if (!complete && !lines.every(isBuiltAsQuestion)) return [];
  const asking = lines.filter((line) => asksSomething(line));
  return asking.every((line) => subjectOf(line).size >= FEWEST_WORDS) ? asking : [];
}

/** As many sentences that ask, or questions joined by "and", as were announced before. */
function byNumber(paragraph: string): readonly string[] {
  const sentences = sentencesOf(flat(paragraph));
  const lead = sentences.findIndex((sentence) => typeof announcedIn(sentence) === 'number');
  const count = announcedIn(sentences[lead] ?? '');
  if (typeof count !== 'number') return [];
  const [opening = '', begun] = cutAfterColon(sentences[lead] ?? '');
  const rest = sentences.slice(lead + 1);
  const own = begun === undefined ? (sentenceAsks(opening) ? [] : rest) : [begun, ...rest];
  const groups = grouped(own, (sentence, group) => group.some(sentenceAsks) && sentenceAsks(sentence));
  if (groups.length === count) return groups;
  const pieces = own.flatMap((sentence) => splitAt(sentence, PLAIN_JOINT));
  return pieces.length === count && pieces.every(sentenceAsks) ? pieces : [];
}

/** "I would like to know: when …; who …; and whether …" */
function bySemicolon(paragraph: string): readonly string[] {
  const pieces = flat(paragraph).split(/;\s+/);
  if (pieces.length < 2) return [];
  const [, begun] = cutAfterColon(pieces[0] ?? '');
  const own = [begun ?? pieces[0] ?? '', ...pieces.slice(1)].map((piece) => piece.replace(LEADING_JOINT, ''));
  const all = own.every((piece) => sentenceAsks(piece) || STARTS_AS_ITEM.test(cueText(piece)));
  return all ? own : [];
}

/** A new group with each sentence that turns to another matter, where both sides ask. */
function byTurn(paragraph: string): readonly string[] {
  const sentences = sentencesOf(flat(paragraph)).filter(
    (sentence) => announcedIn(sentence) === null || asksSomething(sentence),
  );
  const groups = grouped(sentences, (sentence, group) => {
    if (!group.some(sentenceAsks)) return false;
    const turn = turnOf(sentence);
    if (turn === null) return joinsAnother(group.join(' '), sentence);
    return turn === 'another' || areApart(group.join(' '), sentence);
  });
  return groups.every(asksSomething) ? groups : [];
}

/** "How long is footage kept and also why does the jail charge for calls" */
function byJoint(paragraph: string): readonly string[] {
  return cutWithin(paragraph, (sentence) => splitAt(sentence, JOINT, bothAskApart));
}

/**
 * "Why is the old pool still empty, and when will the night buses come back?": only where nothing in the second
 * question points back to the first.
 */
function byPlainJoint(paragraph: string): readonly string[] {
  if (sentencesOf(flat(paragraph)).filter(sentenceAsks).length > 1) return [];
  for (const language of LANGUAGES) {
    const alone = (before: string, after: string) =>
      sentenceAsks(before) && standsAlone(before, after, language);
    const matters = cutWithin(paragraph, (sentence) => splitAt(sentence, COMMA_JOINTS[language], alone));
    if (matters.length > 1) return matters;
  }
  return [];
}

/** Cuts within sentences; what stands before and after goes with the nearest piece. */
function cutWithin(paragraph: string, cut: (sentence: string) => readonly string[]): readonly string[] {
  const matters: string[] = [];
  for (const sentence of sentencesOf(flat(paragraph))) {
    const [first = '', ...others] = cut(sentence);
    const before = matters.pop();
    matters.push(before === undefined ? first : `${before} ${first}`, ...others);
  }
  return matters;
}

/** Whether the second question is about something of its own, and leans on the first in no word. */
function standsAlone(before: string, after: string, language: (typeof LANGUAGES)[number]): boolean {
  const [a, b] = [subjectOf(before), subjectOf(after)];
  if (a.size < OWN_SUBJECT || b.size < OWN_SUBJECT || [...a].some((word) => b.has(word))) return false;
  return !POINTING_BACK[language].test(cueText(after));
}

/** "And when …?", about something of its own. */
function joinsAnother(before: string, sentence: string): boolean {
  const first = /^\p{L}+/u.exec(sentence)?.[0].toLowerCase() ?? '';
  const language = LANGUAGES.find((each) => PLAIN_JOINTS[each].includes(first));
  return language !== undefined && sentenceAsks(sentence) && standsAlone(before, sentence, language);
}

function bothAskApart(before: string, after: string): boolean {
  return sentenceAsks(before) && areApart(before, after);
}

/** Cuts a sentence at each joint that has the right things on both sides. */
function splitAt(
  sentence: string,
  joint: RegExp,
  isRight: (before: string, after: string) => boolean = sentenceAsks,
): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (const found of sentence.matchAll(joint)) {
    const [before, after] = [
      sentence.slice(from, found.index),
      sentence.slice(found.index + found[0].length),
    ];
    if (!isRight(before, after) || !sentenceAsks(after)) continue;
    pieces.push(before.trim());
    from = found.index + found[0].length;
  }
  return [...pieces, sentence.slice(from).trim()];
}

function grouped(
  sentences: readonly string[],
  startsGroup: (sentence: string, group: readonly string[]) => boolean,
): readonly string[] {
  const groups: string[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group === undefined || startsGroup(sentence, group)) groups.push([sentence]);
    else group.push(sentence);
  }
  return groups.map((group) => group.join(' '));
}

/** "Two things: why …" → what announces, and what is announced. */
function cutAfterColon(sentence: string): readonly string[] {
  const colon = /[:：]\s/.exec(sentence);
  return colon ? [sentence.slice(0, colon.index), sentence.slice(colon.index + 1).trim()] : [sentence];
}

/** "Good evening, when …": the greeting belongs to no question. */
function withoutGreeting(matter: string): string {
  const found = /^[^,.!?:]{2,60}[,.!:]\s+/u.exec(matter);
  if (!found || !STARTS_WITH_GREETING.test(cueText(found[0]))) return matter;
  const rest = matter.slice(found[0].length);
  return asksSomething(rest) ? rest : matter;
}

function flat(paragraph: string): string {
  return paragraph.replace(/\s+/g, ' ');
}
