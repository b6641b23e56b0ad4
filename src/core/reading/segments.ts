/** Takes a guest's comment apart: which passage speaks to which question, and how it says so. */
import type { PairedBy } from '../question.ts';
import { blocksOf } from './blocks.ts';
import { quotedFrom, restating, type Candidate, type Match } from './likeness.ts';
import { joined, linesOf, type Line } from './lines.ts';
import { namingIn, type Named } from './naming.ts';
import { plainText, sentencesOf } from './plain.ts';

/** One sign of what a passage is about. */
export type Claim =
  | { readonly kind: Extract<PairedBy, 'quote' | 'words'>; readonly matches: readonly Match[] }
  | { readonly kind: 'number'; readonly named: readonly Named[] }
  | { readonly kind: 'mention'; readonly login: string };

export interface Segment {
  readonly claims: readonly Claim[];
  /** Markdown, without what only says which question is meant. */
  readonly text: string;
  /** As written. */
  readonly raw: string;
}

/** A passage while it is being read. */
interface OpenSegment {
  readonly claims: Claim[];
  readonly text: string[];
  readonly raw: string[];
  /** Something has been said in it: the next sign opens another. */
  said: boolean;
}

/** What the lines at some place open, and what of them is part of the answer. */
interface Opening {
  readonly claims: readonly Claim[];
  /** How many lines were read. */
  readonly lines: number;
  readonly text: readonly string[];
}

const MENTION = /^ {0,3}(?:[-*+•] +)?[*_]{0,3}@([a-z\d][a-z\d-]{0,38})[*_]{0,3}[,:]?/i;
/** "@ann wrote:" at the head of a quote. */
const QUOTED_NAME = /^@[^\n]{1,80}:\n/;
/** "Question: …", "Q: …" before a restated question; "A: …" before the answer. */
const QUESTION_PREFIX = /^\s*[*_]{0,3}(?:question|q)\s?[:.][*_]{0,3}\s*/i;
const ANSWER_PREFIX = /^\s*[*_]{0,3}(?:answer|a)\s?:[*_]{0,3}\s+/i;
const HEADING_LINE = /^ {0,3}(?:#{1,6} .*|(\*\*|__)[^*_]+\1[:.]?)\s*$/;
/** A restated question is seldom wrapped over more lines. */
const LONGEST_QUESTION = 4;

/** The passages of a comment, in order. What comes before the first sign is a passage without claims. */
export function segmentsOf(body: string, candidates: readonly Candidate[]): readonly Segment[] {
  const lines = linesOf(body);
  const known: Known = {
    candidates,
    askers: new Set(candidates.map(({ asker }) => asker)),
    numbers: new Set(candidates.map(({ number }) => number)),
    beginning: lines.findIndex(({ kind }) => kind === 'text'),
  };
  const segments: OpenSegment[] = [];
  for (let at = 0; at < lines.length;) {
    const opening = openingAt(lines, at, known);
    let segment = segments.at(-1);
    if (!segment || (segment.said && opening.claims.length > 0)) {
      segment = { claims: [], text: [], raw: [], said: false };
      segments.push(segment);
    }
    segment.claims.push(...opening.claims);
    segment.text.push(...opening.text);
    segment.raw.push(...lines.slice(at, at + opening.lines).map(({ raw }) => raw));
    segment.said ||= opening.text.some((line) => line.trim() !== '');
    at += opening.lines;
  }
  return segments.map(({ claims, text, raw }) => ({
    claims,
    text: claims.length > 0 ? joined(text).replace(ANSWER_PREFIX, '') : joined(text),
    raw: joined(raw),
  }));
}

interface Known {
  readonly candidates: readonly Candidate[];
  readonly askers: ReadonlySet<string | null>;
  readonly numbers: ReadonlySet<number>;
  /** Index of the first line that says something. */
  readonly beginning: number;
}

function openingAt(lines: readonly Line[], at: number, known: Known): Opening {
  const line = lines[at];
  if (line?.kind === 'quote') return quoteAt(lines, at, known);
  if (line?.kind !== 'text') return { claims: [], lines: 1, text: [line?.raw ?? ''] };
  const naming = namingIn(line.prose);
  if (naming && (naming.heading || naming.named.some(({ number }) => known.numbers.has(number)))) {
    return namedIn(line.shown, naming.named, known);
  }
  const mention = MENTION.exec(line.prose);
  const login = mention?.[1]?.toLowerCase();
  if (mention && login !== undefined && known.askers.has(login)) {
    return mentionedIn(line, mention[0].length, login, known);
  }
  return restatedAt(lines, at, known) ?? { claims: [], lines: 1, text: [line.raw] };
}

/** A quote opens a passage if it is taken from a question, or names one; else it belongs to the answer. */
function quoteAt(lines: readonly Line[], at: number, { candidates }: Known): Opening {
  let end = at;
  while (lines[end]?.kind === 'quote') end += 1;
  const raw = lines.slice(at, end).map((line) => line.raw);
  const quoted = raw.map((line) => line.replace(/^[\s>]+/, '')).join('\n');
  const naming = namingIn(quoted);
  const text = naming?.rest ?? quoted.replace(QUOTED_NAME, '');
  const passages = blocksOf(text).map((block) => quotedFrom(plainText(block.text), candidates));
  const matches = passages.filter((match) => match !== null);
  const whole = matches.length > 0 ? null : quotedFrom(plainText(text), candidates);
  const found = whole ? [whole] : matches;
  if (found.length > 0) return { claims: [{ kind: 'quote', matches: found }], lines: raw.length, text: [] };
  return naming
    ? { claims: [{ kind: 'number', named: naming.named }], lines: raw.length, text: [] }
    : { claims: [], lines: raw.length, text: raw };
}

/** After the name, the same line may go on with a number ("@ann Q7: …"). */
function mentionedIn(line: Line, length: number, login: string, known: Known): Opening {
  const claim: Claim = { kind: 'mention', login };
  const naming = namingIn(line.prose.slice(length));
  if (!naming) return { claims: [claim], lines: 1, text: [line.raw] };
  const opening = namedIn(line.shown.slice(length), naming.named, known);
  return { ...opening, claims: [claim, ...opening.claims] };
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
  const match = restating(sentencesOf(question)[0] ?? '', candidates);
  if (match === null) return { claims: [claim], lines: 1, text: [rest] };
  const asks = /[?？؟]$/.test(question) || HEADING_LINE.test(rest);
  return { claims: [claim, { kind: 'words', matches: [match] }], lines: 1, text: asks ? [] : [rest] };
}

/**
 * A question said again, in a heading, in bold, after "Question:", or as a paragraph's first lines. The very
 * first sentence of a comment may also say it again as a statement, and then belongs to the answer.
 */
function restatedAt(lines: readonly Line[], at: number, { candidates, beginning }: Known): Opening | null {
  const shown = lines[at]?.shown ?? '';
  const marked = HEADING_LINE.test(shown) || QUESTION_PREFIX.test(shown);
  const begins = lines[at - 1]?.kind !== 'text';
  if (!marked && !begins) return null;
  const count = linesOfQuestion(lines, at);
  if (marked || count > 0) {
    const length = Math.max(count, 1);
    const text = lines.slice(at, at + length).map((line) => line.shown);
    const match = restating(plainText(text.join('\n').replace(QUESTION_PREFIX, '')), candidates);
    if (match) return { claims: [{ kind: 'words', matches: [match] }], lines: length, text: [] };
  }
  const said = at === beginning ? (sentencesOf(plainText(shown))[0] ?? '') : '';
  const match = restating(said, candidates);
  return match && { claims: [{ kind: 'words', matches: [match] }], lines: 1, text: [shown] };
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
