/** Different matters that somebody asks about in one breath. */
import { asksSomething, isBuiltAsQuestion, sentenceAsks } from './asking.ts';
import { questionsWithin } from './clauses.ts';
import { ITEM_STARTS } from './cues/question-build.ts';
import { atStart, cueText } from './cues/cue.ts';
import { JOINTS } from './cues/matters.ts';
import { GREETINGS } from './cues/reacting.ts';
import { announcedIn, areApart, goesOn, leansBack, subjectOf, turnOf, type Turn } from './matters.ts';
import { sentencesOf } from './plain.ts';

/** Nobody runs on for longer; a longer text is left whole. */
const LONGEST_PARAGRAPH = 4_000;
/** A line with so few words of its own needs the line before. */
const FEWEST_WORDS = 2;
/** So many questions in a row, of which the last begins with "and", are a list. */
const LIST = 3;

/** A line that ends like this is not wrapped. */
const ENDS_LINE = /[.!?？:,;]["”)]?$/;
const LEADING_JOINT = new RegExp(`^(?:${Object.values(JOINTS).flat().join('|')})\\s+`, 'iu');
const STARTS_AS_ITEM = atStart(ITEM_STARTS);
const STARTS_JOINED = atStart(JOINTS);
const STARTS_WITH_GREETING = atStart(GREETINGS);

/**
 * The questions in a paragraph that asks something: one for each line that asks on its own, as many as somebody
 * announces ("two questions: …"), or as many as are told apart by "also", "and" and the like. Else the paragraph.
 */
export function mattersIn(paragraph: string): readonly string[] {
  if (paragraph.length > LONGEST_PARAGRAPH) return [paragraph];
  for (const split of [byLine, byNumber, bySemicolon, bySentence]) {
    const matters = split(paragraph);
    if (matters.length > 1) return matters.map(withoutGreeting);
  }
  return [paragraph];
}

/** Lines of which at least two ask about things of their own, if none is the wrapped end of the line before. */
function byLine(paragraph: string): readonly string[] {
  const lines = paragraph.split('\n').map((line) => line.trim());
  const isWrapped = lines.some(
    (line, at) => at > 0 && !ENDS_LINE.test(lines[at - 1]?.slice(-3) ?? '') && !isBuiltAsQuestion(line),
  );
  if (isWrapped) return [];
  const asking = lines.filter((line) => asksSomething(line) && announcedIn(line) === null);
  return asking.every((line) => subjectOf(line).size >= FEWEST_WORDS) ? asking : [];
}

/** As many sentences that ask, or questions within them, as were announced before. */
function byNumber(paragraph: string): readonly string[] {
  const sentences = sentencesOf(flat(paragraph));
  const lead = sentences.findIndex((sentence) => typeof announcedIn(sentence) === 'number');
  const count = announcedIn(sentences[lead] ?? '');
  if (typeof count !== 'number') return [];
  const [opening = '', begun] = cutAfterColon(sentences[lead] ?? '');
  const rest = [...(begun === undefined ? [] : [begun]), ...sentences.slice(lead + 1)];
  if (begun === undefined && sentenceAsks(opening)) return [];
  const asking = rest.filter((sentence) => sentenceAsks(sentence));
  if (asking.length === count) return asking;
  const pieces = asking.flatMap((sentence) => questionsWithin(sentence, true));
  return pieces.length === count ? pieces : [];
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

/** A sentence, or a question within one. */
interface Unit {
  readonly text: string;
  readonly asks: boolean;
  readonly turn: Turn;
  /** It begins with "and". */
  readonly isJoined: boolean;
  /** It was cut off the question before it. */
  readonly isCut: boolean;
}

function bySentence(paragraph: string): readonly string[] {
  const sentences = sentencesOf(flat(paragraph));
  const isAnnounced = sentences.some((each) => announcedIn(each) !== null && !sentenceAsks(each));
  const units = sentences
    .filter((sentence) => announcedIn(sentence) === null || asksSomething(sentence))
    .flatMap(unitsOf);
  const starts = new Set(units.filter((unit, at) => unit.asks && isApart(units, at, isAnnounced)));
  const first = units.findIndex(({ asks }) => asks);
  if (starts.size === 0 || first < 0) return [];
  // A row of questions shares what is told beside it.
  const isRow = [...starts].some(({ turn, isCut }) => turn === null || isCut);
  const last = units.findLastIndex(({ asks }) => asks);
  const groups: string[][] = [];
  let told: string[] = [];
  for (const [at, unit] of units.entries()) {
    if (at < first) continue;
    if (at === first || starts.has(unit)) {
      groups.push([...told, at === first ? withoutLead(unit.text) : unit.text]);
      told = [];
    } else if (isRow && at > last) {
      break;
    } else if (unit.asks || !leadsOn(units, at, starts)) {
      groups.at(-1)?.push(unit.text);
    } else told.push(unit.text);
  }
  const matters = groups.map((group) => group.join(' '));
  return matters.length >= LIST ? matters.map((matter) => matter.replace(LEADING_JOINT, '')) : matters;
}

/** "I was wondering: will …?" */
function withoutLead(question: string): string {
  const [, begun = ''] = cutAfterColon(question);
  return sentenceAsks(begun) ? begun : question;
}

/** Whether a statement belongs to the question after it: it turns to that matter. */
function leadsOn(units: readonly Unit[], at: number, starts: ReadonlySet<Unit>): boolean {
  const next = units.findIndex((unit, index) => index > at && unit.asks);
  const following = units[next];
  if (following === undefined || !starts.has(following)) return false;
  return units.slice(at, next).some(({ turn }) => turn === 'another') || following.turn === null;
}

function unitsOf(sentence: string): readonly Unit[] {
  const pieces = sentenceAsks(sentence) ? questionsWithin(sentence) : [sentence];
  return pieces.map((text, at) => ({
    text,
    asks: pieces.length > 1 || sentenceAsks(text),
    turn: turnOf(text),
    isJoined: STARTS_JOINED.test(cueText(text.slice(0, 20))),
    isCut: at > 0,
  }));
}

/** Whether an asking unit is about another thing than the questions before it. */
function isApart(units: readonly Unit[], at: number, isAnnounced: boolean): boolean {
  const unit = units[at];
  const before = units.slice(0, at).filter(({ asks }) => asks);
  if (unit === undefined || before.length === 0 || goesOn(unit.text)) return false;
  if (unit.isCut || unit.turn === 'another' || endsList(units, at)) return true;
  if (turnsSince(units, at)) return true;
  if (unit.turn === 'more') return areApart(before.map(({ text }) => text).join(' '), unit.text);
  return (unit.isJoined || isAnnounced) && !leansBack(unit.text, 1);
}

/** Whether a statement since the last question turned to another matter. */
function turnsSince(units: readonly Unit[], at: number): boolean {
  const last = units.slice(0, at).findLastIndex(({ asks }) => asks);
  return units.slice(last + 1, at).some(({ turn }) => turn === 'another');
}

/** Whether a question stands in a row of at least three, of which the last begins with "and" or "also". */
function endsList(units: readonly Unit[], at: number): boolean {
  let from = at;
  while (units[from - 1]?.asks === true) from -= 1;
  let to = at;
  while (units[to + 1]?.asks === true) to += 1;
  const last = units[to];
  return to - from + 1 >= LIST && last !== undefined && (last.isJoined || last.turn !== null);
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
