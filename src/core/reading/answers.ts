/** Pairs what a guest says with the questions it answers. */
import type { PairedBy } from '../question.ts';
import type { Candidate, Match } from './likeness.ts';
import { linesOf } from './lines.ts';
import { letterOf, namedWithin, type Named } from './naming.ts';
import { segmentsOf, type Claim, type Segment } from './segments.ts';

export type { Candidate } from './likeness.ts';

export interface PairedAnswer {
  readonly question: number;
  /** Ids of the parts it answers. */
  readonly parts: readonly string[];
  /** Markdown, without quoted question and heading. */
  readonly text: string;
  readonly pairedBy: PairedBy;
}

export interface Pairing {
  /** In the order of the comment. */
  readonly answers: readonly PairedAnswer[];
  /** Markdown: what is paired with no question; `null`: nothing. */
  readonly remark: string | null;
}

/**
 * Reads a guest's comment on the hub. Each passage opens with what it answers: a quote of the question, its words
 * said again, its number (`Q7`, `A7:`, `Re Q3b:`) or its asker's `@name`. Where these disagree, the question's
 * own words win over its number, because guests count in their own way. A name counts where it leaves one choice.
 * Questions of the guest's own are rhetoric and change nothing.
 *
 * @param candidates questions asked before the comment, in the order of their numbers.
 */
export function pairAnswer(body: string, candidates: readonly Candidate[]): Pairing {
  const segments = quoteBelow(segmentsOf(body, candidates));
  const answers: PairedAnswer[] = [];
  const remarks: string[] = [];
  const taken = new Set<number>();
  for (const segment of segments) {
    const alone = segments.length === 1 && segment.claims.length === 0;
    const claims = alone ? claimsWithin(segment.text, candidates) : segment.claims;
    const found = segment.text === '' ? [] : answersIn(segment, claims, candidates, taken);
    answers.push(...found);
    for (const { question } of found) taken.add(question);
    if (found.length === 0 && segment.text !== '') remarks.push(segment.raw);
  }
  // Somebody who only names or quotes a question has said something all the same.
  if (answers.length === 0 && remarks.length === 0 && body.trim() !== '') remarks.push(body.trim());
  return { answers, remark: remarks.length === 0 ? null : remarks.join('\n\n') };
}

/**
 * Reads an answer on the question's own issue.
 *
 * @returns ids of the parts that it quotes, says again or numbers (`Q3b`, `b)`, `(2)`, `2.`); all, if it names
 *   none.
 */
export function pairAnswerToParts(body: string, candidate: Candidate): readonly string[] {
  const all = candidate.parts.map(({ id }) => id);
  if (all.length < 2) return all;
  const paired = pairAnswer(body, [candidate]).answers.filter(({ parts }) => parts.length < all.length);
  const named = new Set([...paired.flatMap(({ parts }) => parts), ...countedParts(body, candidate)]);
  const meant = all.filter((id) => named.has(id));
  return meant.length === 0 ? all : meant;
}

/** "Yes, we will.", and the question quoted below it. */
function quoteBelow(segments: readonly Segment[]): readonly Segment[] {
  const [said, quote, more] = segments;
  if (!said || !quote || more || said.claims.length > 0 || quote.text !== '') return segments;
  return [{ claims: quote.claims, text: said.text, raw: `${said.raw}\n\n${quote.raw}` }];
}

/** In a comment without any heading, the one number or name in the running text will do. */
function claimsWithin(text: string, candidates: readonly Candidate[]): readonly Claim[] {
  const lines = linesOf(text);
  const prose = lines.map((line) => line.prose).join('\n');
  const named = namedWithin(prose);
  if (new Set(named.map(({ number }) => number)).size === 1) return [{ kind: 'number', named }];
  const logins = new Set<string>();
  for (const [, login = ''] of prose.matchAll(/(?<![\p{L}\p{N}_./@-])@([a-z\d][a-z\d-]{0,38})/giu)) {
    if (candidates.some(({ asker }) => asker === login.toLowerCase())) logins.add(login.toLowerCase());
  }
  return logins.size === 1 ? [...logins].map((login) => ({ kind: 'mention', login })) : [];
}

function answersIn(
  segment: Segment,
  claims: readonly Claim[],
  candidates: readonly Candidate[],
  taken: ReadonlySet<number>,
): readonly PairedAnswer[] {
  const numbered = claims.flatMap((claim) => (claim.kind === 'number' ? claim.named : []));
  for (const pairedBy of ['quote', 'words', 'number', 'mention'] as const) {
    const matches = claims
      .filter(({ kind }) => kind === pairedBy)
      .flatMap((claim) => matchesOf(claim, candidates, taken));
    const answers = candidates
      .filter(({ number }) => matches.some(({ question }) => question === number))
      .map((candidate) => ({
        question: candidate.number,
        parts: partsMeant(candidate, matches, numbered),
        text: segment.text,
        pairedBy,
      }));
    if (answers.length > 0) return answers;
  }
  return [];
}

function matchesOf(
  claim: Claim,
  candidates: readonly Candidate[],
  taken: ReadonlySet<number>,
): readonly Match[] {
  switch (claim.kind) {
    case 'quote':
    case 'words':
      return claim.matches;
    case 'number':
      return claim.named.map(({ number }) => ({ question: number, part: null }));
    case 'mention': {
      const theirs = candidates.filter(({ asker }) => asker === claim.login);
      const left = theirs.length > 1 ? theirs.filter(({ number }) => !taken.has(number)) : theirs;
      return left.length === 1 ? left.map(({ number }) => ({ question: number, part: null })) : [];
    }
    default:
      return claim satisfies never;
  }
}

/** The parts that are named by letter, else those quoted or said again, else all. */
function partsMeant(
  candidate: Candidate,
  matches: readonly Match[],
  numbered: readonly Named[],
): readonly string[] {
  const ids = candidate.parts.map(({ id }) => id);
  const lettered = numbered
    .filter(({ number, letter }) => number === candidate.number && letter !== null)
    .map(({ number, letter }) => `Q${number}${letter ?? ''}`);
  const matched = matches.filter(({ question }) => question === candidate.number).map(({ part }) => part);
  for (const meant of [lettered, matched]) {
    const found = ids.filter((id) => meant.includes(id));
    if (found.length > 0) return found;
  }
  return ids;
}

const COUNTED =
  /^ {0,3}(?:[-*+•] +)?[*_]{0,3}(?:\((\d{1,2}|[a-z])\)|(\d{1,2}|[a-z])\)|(\d{1,2})\.(?=\s)|[qa](\d{1,2})(?=[\s:.)*_]|$)|(?:part|question|point|answer) (\d{1,2}|[a-z])\b)/i;

/** Parts by the guest's own count within the question: `(2)`, `b)`, or "Q1 … Q2 …" that mean its parts. */
function countedParts(body: string, candidate: Candidate): readonly string[] {
  const counted: string[] = [];
  for (const line of linesOf(body)) {
    const found = COUNTED.exec(line.prose);
    const mark = found?.slice(1).find((group) => group !== undefined);
    if (mark !== undefined) counted.push(mark.toLowerCase());
  }
  // One "Q3:" on the issue of Q3 names the question, not its third part.
  if (counted.length === 1 && counted[0] === String(candidate.number)) return [];
  const letters = counted.map((mark) => (/\d/.test(mark) ? letterOf(Number(mark)) : mark));
  return letters.map((letter) => `Q${candidate.number}${letter ?? ''}`);
}
