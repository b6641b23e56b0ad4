/** Takes a guest's comment apart into sentences, with the signs that each bears of what it speaks to. */
import type { PairedBy } from '../question.ts';
import { blocksOf } from './blocks.ts';
import { quotedFrom, restating, type Candidate, type Match } from './likeness.ts';
import { LIST_MARKER, linesOf, withoutQuoteMarks, type Line } from './lines.ts';
import { namingIn, type Named } from './naming.ts';
import { sentencesWithin } from './counted-sentences.ts';
import { plainText, sentencesOf } from './plain.ts';

/** One sign of what a passage is about. */
export type Claim =
  | { readonly kind: Extract<PairedBy, 'quote' | 'words'>; readonly matches: readonly Match[] }
  | { readonly kind: 'number'; readonly named: readonly Named[] };

/** A sentence, a quote, or what stands between. */
export interface Unit {
  readonly claims: readonly Claim[];
  /** As readers see it, with the white space behind it. All units in a row are the comment. */
  readonly raw: string;
  /** `raw` without what only says which question is meant. */
  readonly text: string;
  /** The guest's own words as plain text; empty for quotes, code and what says nothing. */
  readonly plain: string;
  /** It begins a paragraph, a list item or the like. */
  readonly begins: boolean;
  /** A heading, or the line of a rule. */
  readonly kind: 'said' | 'heading' | 'rule' | 'other';
}

const MENTION = /^ {0,3}(?:[-*+•] +)?[*_]{0,3}@[a-z\d][a-z\d-]{0,38}[*_]{0,3}[,:]? */i;
/** "@ann wrote:" at the head of a quote. */
const QUOTED_NAME = /^@[^\n]{1,80}:\n/;
/** "Question: …", "Q: …" before a restated question; "A: …" before the answer. */
const QUESTION_PREFIX = /^\s*[*_]{0,3}(?:question|q|pregunta|frage|pergunta|p|f)\s?[:.][*_]{0,3}\s*/i;
export const ANSWER_PREFIX =
  /^\s*[*_]{0,3}(?:answer|a|respuesta|réponse|antwort|resposta|r)\s?:[*_]{0,3}\s+/i;
const HEADING_LINE = /^ {0,3}(?:#{1,6} .*|(\*\*|__)[^*_]+\1[:.]?)\s*$/;
const RULE_LINE = /^ {0,3}(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,})\s*$/;
/** A few words on a line of their own, with more below: what follows is about them. */
const TITLE_LINE = /^ {0,3}(?:[^\s.,;:!?¿@>#*_()[\]-][^\s.,;:!?@()[\]]*(?: +(?=\S)|$)){1,4}$/u;
/** A line that begins with what it is about, though it follows another without a blank one. */
const LEADING_LINE = /^ {0,3}(?:[^\s:][^:\n]{0,70}:(?:\s|$)|@[a-z\d])/i;
/** A restated question is seldom wrapped over more lines. */
const LONGEST_QUESTION = 4;
/** What comes after so many lines belongs to what is said before. */
const MOST_LINES = 1_000;

interface Known {
  readonly candidates: readonly Candidate[];
  readonly numbers: ReadonlySet<number>;
  /** Index of the first line that says something. */
  readonly beginning: number;
}

/** What the lines at some place open, and what of them is part of the answer. */
interface Opening {
  readonly claims: readonly Claim[];
  /** How many lines were read. */
  readonly lines: number;
  readonly text: string;
}

/** All of a comment, in order. */
export function unitsOf(body: string, candidates: readonly Candidate[]): readonly Unit[] {
  const lines = linesOf(body);
  const known: Known = {
    candidates,
    numbers: new Set(candidates.map(({ number }) => number)),
    beginning: lines.findIndex(({ kind }) => kind === 'text'),
  };
  const units: Unit[] = [];
  let at = 0;
  while (at < Math.min(lines.length, MOST_LINES)) {
    const read = unitsAt(lines, at, known);
    units.push(...read.units);
    at += read.lines;
  }
  const rest = rawOf(lines, at, lines.length - at);
  return rest === '' ? units : [...units, { ...OTHER, raw: rest, text: rest }];
}

function unitsAt(
  lines: readonly Line[],
  at: number,
  known: Known,
): { readonly units: readonly Unit[]; readonly lines: number } {
  const line = lines[at];
  if (line?.kind === 'quote') {
    const opening = quoteAt(lines, at, known);
    const raw = rawOf(lines, at, opening.lines);
    const text = opening.claims.length > 0 ? '' : raw;
    return { units: [{ ...OTHER, claims: opening.claims, raw, text, begins: true }], lines: opening.lines };
  }
  if (line?.kind !== 'text' || RULE_LINE.test(line.shown)) {
    const raw = `${line?.raw ?? ''}\n`;
    const isRule = line?.kind === 'text';
    return { units: [{ ...OTHER, raw, text: isRule ? '' : raw, kind: isRule ? 'rule' : 'other' }], lines: 1 };
  }
  const begins = beginsAt(lines, at);
  const opening = openingAt(lines, at, known);
  const count = opening?.lines ?? paragraphFrom(lines, at, known);
  const raw = shownOf(lines, at, count);
  const text = opening === null ? raw : opening.text;
  const isHeading = opening === null && count === 1 && isHeadingAt(lines, at);
  const sentences = isHeading ? [text] : sentencesWithin(text);
  const [first = text, ...rest] = sentences;
  const claims = opening?.claims ?? [];
  const kind = isHeading ? ('heading' as const) : ('said' as const);
  const head: Unit = {
    claims,
    raw: opening === null ? first : raw,
    text: first,
    plain: plainText(first.replace(ANSWER_PREFIX, '')),
    begins,
    kind,
  };
  const further = rest.map((sentence) => ({
    ...sentenceUnit(sentence, known),
    ...(opening === null ? {} : { raw: '' }),
  }));
  return { units: [head, ...further], lines: count };
}

const OTHER = { claims: [], plain: '', begins: false, kind: 'other' } as const;

/** Within a paragraph only a number with a mark or a letter behind it opens something. */
function sentenceUnit(sentence: string, known: Known): Unit {
  const said = {
    raw: sentence,
    text: sentence,
    plain: plainText(sentence),
    begins: false,
    kind: 'said' as const,
  };
  const naming = namingIn(sentence);
  const isMeant = naming?.named.some(
    ({ number, letter }) => known.numbers.has(number) && (naming.heading || letter !== null),
  );
  return { ...said, claims: naming && isMeant === true ? [{ kind: 'number', named: naming.named }] : [] };
}

function beginsAt(lines: readonly Line[], at: number): boolean {
  const shown = lines[at]?.shown ?? '';
  return (
    lines[at - 1]?.kind !== 'text' ||
    LIST_MARKER.test(shown) ||
    LEADING_LINE.test(shown) ||
    HEADING_LINE.test(shown) ||
    isHeadingAt(lines, at - 1)
  );
}

function isHeadingAt(lines: readonly Line[], at: number): boolean {
  const [before, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (HEADING_LINE.test(line?.shown ?? '')) return true;
  return before?.kind !== 'text' && next?.kind === 'text' && TITLE_LINE.test(line?.shown ?? '');
}

/** How many lines of a paragraph run on from here. */
function paragraphFrom(lines: readonly Line[], at: number, known: Known): number {
  if (isHeadingAt(lines, at)) return 1;
  let end = at + 1;
  while (lines[end]?.kind === 'text' && !RULE_LINE.test(lines[end]?.shown ?? '')) {
    if (beginsAt(lines, end) || openingAt(lines, end, known) !== null) break;
    end += 1;
  }
  return end - at;
}

function shownOf(lines: readonly Line[], at: number, count: number): string {
  return lines
    .slice(at, at + count)
    .map(({ shown }) => `${shown}\n`)
    .join('');
}

function rawOf(lines: readonly Line[], at: number, count: number): string {
  return lines
    .slice(at, at + count)
    .map(({ raw }) => `${raw}\n`)
    .join('');
}

function openingAt(lines: readonly Line[], at: number, known: Known): Opening | null {
  const line = lines[at];
  if (line === undefined) return null;
  // "@ann Q7: …"
  const from = MENTION.exec(line.prose)?.[0].length ?? 0;
  const naming = namingIn(line.prose.slice(from));
  if (naming && (naming.heading || naming.named.some(({ number }) => known.numbers.has(number)))) {
    return namedIn(line.shown.slice(from), naming.named, known);
  }
  return restatedAt(lines, at, known);
}

/** A quote opens a passage if it is taken from a question, or names one; else it belongs to the answer. */
function quoteAt(lines: readonly Line[], at: number, { candidates }: Known): Opening {
  let end = at;
  while (lines[end]?.kind === 'quote') end += 1;
  const raw = lines.slice(at, end).map((line) => line.raw);
  const quoted = raw.map(withoutQuoteMarks).join('\n');
  const naming = namingIn(quoted);
  const found = matchesOfQuote(naming?.rest ?? quoted.replace(QUOTED_NAME, ''), candidates);
  const claims: Claim[] = [];
  if (found.length > 0) claims.push({ kind: 'quote', matches: found });
  else if (naming) claims.push({ kind: 'number', named: naming.named });
  return { claims, lines: raw.length, text: '' };
}

/** What a quote without its marks was taken from. */
export function matchesOfQuote(text: string, candidates: readonly Candidate[]): readonly Match[] {
  const passages = blocksOf(text).map((block) => quotedFrom(plainText(block.text), candidates));
  const matches = passages.filter((match) => match !== null);
  const whole = matches.length > 0 ? null : quotedFrom(plainText(text), candidates);
  return whole ? [whole] : matches;
}

/**
 * After the number, the same line may go on with the question's words ("Q7: Will you …?") or with the answer.
 *
 * @param shown the line as readers see it, because its prose has lost the code in it.
 */
function namedIn(shown: string, named: readonly Named[], { candidates }: Known): Opening {
  const rest = namingIn(shown)?.rest ?? '';
  const claim: Claim = { kind: 'number', named };
  const question = plainText(rest);
  const [first = ''] = sentencesOf(question);
  const match = restating(first, candidates);
  if (match === null) return { claims: [claim], lines: 1, text: `${rest}\n` };
  const claims: Claim[] = [claim, { kind: 'words', matches: [match] }];
  if (/[?？؟]$/.test(question) || HEADING_LINE.test(rest)) return { claims, lines: 1, text: '' };
  const answered = /[?？؟]$/.test(first) ? rest.indexOf(first) : -1;
  return { claims, lines: 1, text: `${answered < 0 ? rest : rest.slice(answered + first.length).trim()}\n` };
}

/**
 * A question said again, in a heading, in bold, after "Question:", or as a paragraph's first lines. The very
 * first sentence of a comment may also say it again as a statement, and then belongs to the answer.
 */
function restatedAt(lines: readonly Line[], at: number, { candidates, beginning }: Known): Opening | null {
  const shown = lines[at]?.shown ?? '';
  const marked = HEADING_LINE.test(shown) || QUESTION_PREFIX.test(shown);
  if (!marked && lines[at - 1]?.kind === 'text') return null;
  const count = linesOfQuestion(lines, at);
  if (marked || count > 0) {
    const length = Math.max(count, 1);
    const text = lines.slice(at, at + length).map((line) => line.shown);
    const match = restating(plainText(text.join('\n').replace(QUESTION_PREFIX, '')), candidates);
    if (match) return { claims: [{ kind: 'words', matches: [match] }], lines: length, text: '' };
  }
  const said = at === beginning ? (sentencesOf(plainText(shown))[0] ?? '') : '';
  const match = restating(said, candidates);
  return match && { claims: [{ kind: 'words', matches: [match] }], lines: 1, text: `${shown}\n` };
}

/** How many lines from here on end in a question mark as one question; 0: they do not. */
function linesOfQuestion(lines: readonly Line[], at: number): number {
  for (let count = 1; count <= LONGEST_QUESTION; count += 1) {
    const line = lines[at + count - 1];
    if (line?.kind !== 'text') return 0;
    if (/[?？؟][*_]{0,3}\s*$/.test(line.shown.slice(-20))) return count;
  }
  return 0;
}
