/** Different matters that somebody asks about in one breath. */
import { asksSomething, isBuiltAsQuestion, sentenceAsks } from './asking.ts';
import type { Cues } from './cues/cue.ts';
import { JOINTS, PLAIN_JOINTS } from './cues/matters.ts';
import { announcedIn, areApart, subjectOf, turnOf } from './matters.ts';
import { sentencesOf } from './plain.ts';

/** Nobody runs on for longer; a longer text is left whole. */
const LONGEST_PARAGRAPH = 4_000;
/** A line with so few words of its own needs the line before. */
const FEWEST_WORDS = 2;

const JOINT = jointOf(JOINTS);
const PLAIN_JOINT = jointOf(PLAIN_JOINTS);

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
  for (const matters of [byLine(paragraph), byNumber(paragraph), byTurn(paragraph), byJoint(paragraph)]) {
    if (matters.length > 1) return matters;
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

/** A new group with each sentence that turns to another matter, where both sides ask. */
function byTurn(paragraph: string): readonly string[] {
  const sentences = sentencesOf(flat(paragraph)).filter(
    (sentence) => announcedIn(sentence) === null || asksSomething(sentence),
  );
  const groups = grouped(sentences, (sentence, group) => {
    const turn = turnOf(sentence);
    if (turn === null || !group.some(sentenceAsks)) return false;
    return turn === 'another' || areApart(group.join(' '), sentence);
  });
  return groups.every(asksSomething) ? groups : [];
}

/** "How long is footage kept and also why does the jail charge for calls" */
function byJoint(paragraph: string): readonly string[] {
  const sentences = sentencesOf(flat(paragraph));
  const groups: string[] = [];
  for (const sentence of sentences) {
    const [first = '', ...others] = splitAt(sentence, JOINT, bothAskApart);
    const group = groups.pop();
    groups.push(group === undefined ? first : `${group} ${first}`, ...others);
  }
  return groups;
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

function flat(paragraph: string): string {
  return paragraph.replace(/\s+/g, ' ');
}
