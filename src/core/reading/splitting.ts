/** Takes a post with several questions apart. */
import { asksSomething, asksWithoutMark } from './asking.ts';
import { blocksOf, type Block } from './blocks.ts';
import { ITEM_STARTS } from './cues/question-build.ts';
import { atStart, cueText } from './cues/cue.ts';
import { enumerated } from './enumeration.ts';
import { joined } from './lines.ts';
import { announcedIn, goesOn, speaksOfQuestions, subjectOf, turnAt } from './matters.ts';
import { sentencesOf } from './plain.ts';
import { questionsWithin } from './clauses.ts';
import { mattersIn } from './run-on.ts';

const STARTS_AS_ITEM = atStart(ITEM_STARTS);
/** A list is one of questions if at least so much of it asks. */
const ASKING_SHARE = 0.5;
/** So many paragraphs may stand between two items. */
const MOST_BETWEEN = 2;
/** "Could you tell us": with fewer words of its own a lead-in asks nothing by itself. */
const FEWEST_WORDS = 2;
/** A turn of more words says something of its own. */
const LONGEST_TURN = 3;
/** Nobody asks so many questions in one post; a longer text is left whole. */
const MOST_BLOCKS = 400;

/**
 * The questions in a post, as markdown without list markers: list items, "(1) … (2) …" within a paragraph, lines or
 * paragraphs of which each asks something, or truly different matters within a paragraph. The whole text, if that
 * leaves fewer than two. What leads in to them belongs to no part; two sentences about one thing stay together.
 */
export function splitParts(body: string): readonly string[] {
  const whole = [joined(body.split('\n'))];
  const pieces = blocksOf(body);
  if (pieces.length > MOST_BLOCKS) return whole;
  const blocks = pieces.flatMap((block) => enumerated(block, asks));
  const parts: string[] = [];
  for (let at = 0; at < blocks.length;) {
    const list = listAt(blocks, at);
    if (list.length > 0) {
      parts.push(
        ...askingItems(outerItems(list).flatMap(innerItems), blocks[at - 1], asksApartFrom(blocks, list)),
      );
      at += list.length;
      continue;
    }
    const block = blocks[at];
    if (block && asks(block) && !leadsIn(block, blocks[at + 1])) addParagraph(parts, block);
    at += 1;
  }
  if (parts.length === 0 && blocks.length === 1) parts.push(...bareQuestions(blocks[0]));
  return parts.length >= 2 ? parts.map((part) => withoutTurn(withoutName(part))) : whole;
}

/** "Question 1: why …" */
function withoutName(part: string): string {
  return part.replace(
    /^(?:question|q|frage|pregunta|pergunta|punkt|point|punto|ponto)\s?#?\d{1,2}\s?[:.)–-]\s+/i,
    '',
  );
}

/** "Whether …, and whether …": what is left where somebody else's question is passed on. */
function bareQuestions(block: Block | undefined): readonly string[] {
  return block?.kind === 'paragraph' && STARTS_AS_ITEM.test(cueText(block.text.slice(0, 80)))
    ? questionsWithin(block.text.replace(/\s+/g, ' '))
    : [];
}

/** "Also, …", "I take the chance to ask another thing: …" */
function withoutTurn(part: string): string {
  const lead = /^[^,:.?!\n]{2,80}[,:]\s+/u.exec(part)?.[0] ?? '';
  const words = cueText(lead);
  const { length } = turnAt(words);
  const isOnlyTurn =
    length > 0 && words.split(' ').length === length && (length <= LONGEST_TURN || lead.includes(':'));
  return isOnlyTurn ? part.slice(lead.length) : part;
}

/** The blocks, from an index on, that make up one list: its items, and the paragraphs between two of them. */
function listAt(blocks: readonly Block[], at: number): readonly Block[] {
  let end = at;
  for (let next = at; blocks[at]?.kind === 'item' && next < blocks.length; next += 1) {
    const kind = blocks[next]?.kind;
    if (kind === 'heading') break;
    if (kind === 'item') end = next + 1;
    else if (next - end >= MOST_BETWEEN) break;
  }
  return blocks.slice(at, end);
}

/**
 * The outer items of a list. A paragraph between two items belongs to the first of them, and so do items with another
 * kind of marker: "1. The bus", "a) when …".
 */
function outerItems(list: readonly Block[]): readonly Block[] {
  const marker = list[0]?.marker;
  const mixed = list.filter((block) => block.marker === marker).length > 1;
  const items: Block[] = [];
  for (const block of list) {
    const last = items.at(-1);
    const inner = block.kind === 'paragraph' || (mixed && block.marker !== marker);
    if (!inner || last === undefined) items.push(block);
    else items[items.length - 1] = { ...last, text: `${last.text}${gapBefore(block)}${block.text}` };
  }
  return items;
}

/** An item that is only the heading of several questions is none. */
function innerItems(item: Block): readonly Block[] {
  const [head = '', ...lines] = item.text.split('\n');
  if (lines.length < 2 || asks({ ...item, text: head })) return [item];
  const inner = blocksOf(lines.map((line) => line.trimStart()).join('\n'));
  return inner.length > 1 && inner.every((block) => block.kind === 'item' && asks(block)) ? inner : [item];
}

function gapBefore(block: Block): string {
  return block.kind === 'paragraph' ? '\n\n' : '\n- ';
}

/**
 * In a list of questions every item is one, even where it lacks a mark or only says what is wrong. Beside a question,
 * a list without any tells more about it.
 */
function askingItems(
  list: readonly Block[],
  before: Block | undefined,
  isBesideQuestion: boolean,
): readonly string[] {
  const asking = list.filter((item) => asks(item));
  if (asking.length === 0 && isBesideQuestion) return [];
  const announced = before?.kind === 'paragraph' && leadsIn(before, list[0]) && announcesAny(before.text);
  const all =
    list.length > 1 && (announced || (asking.length > 0 && asking.length >= list.length * ASKING_SHARE));
  return (all ? list : asking).map(({ text }) => text);
}

/** Whether somebody asks something outside a list, before its announcement or after it. */
function asksApartFrom(blocks: readonly Block[], list: readonly Block[]): boolean {
  const from = list[0] === undefined ? -1 : blocks.indexOf(list[0]);
  const before = blocks[from - 1];
  return blocks.some((block, at) => {
    if (block.kind !== 'paragraph' || list.includes(block)) return false;
    if (at !== from - 1) return asks(block);
    return asksSomething(
      sentencesOf(before?.text ?? '')
        .slice(0, -1)
        .join(' '),
    );
  });
}

function addParagraph(parts: string[], block: Block): void {
  const last = parts.length - 1;
  const before = parts[last];
  if (before !== undefined && goesOn(block.text)) parts[last] = `${before}\n\n${block.text}`;
  else parts.push(...(block.kind === 'paragraph' ? mattersIn(block.text) : [block.text]));
}

function asks({ kind, text }: Block): boolean {
  if (kind === 'heading') return false;
  return (
    asksSomething(text) || (kind === 'item' && (STARTS_AS_ITEM.test(cueText(text)) || asksWithoutMark(text)))
  );
}

/** Whether a paragraph only says that the items of a list follow. */
function leadsIn(block: Block, next: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || next?.kind !== 'item') return false;
  return (
    /[:：]\s*$/.test(block.text.slice(-10)) ||
    subjectOf(block.text).size < FEWEST_WORDS ||
    announcesAny(block.text) ||
    speaksOfQuestions(lastOf(block.text))
  );
}

function announcesAny(text: string): boolean {
  return sentencesOf(text).some((sentence) => announcedIn(sentence) !== null);
}

function lastOf(text: string): string {
  return sentencesOf(text).at(-1) ?? '';
}
