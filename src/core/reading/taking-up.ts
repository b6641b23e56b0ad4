/** What a passage does with the parts of a question: which it answers, declines to answer, puts off. */
import { leadsOf } from './leads.ts';
import { letterOf } from './naming.ts';
import type { Candidate } from './likeness.ts';
import { countedByQ, countIn, partsBorne, partsNamed, rankAtStart, speaksOfRest } from './part-signs.ts';
import type { Memory, Target } from './passages.ts';
import type { Part } from '../question.ts';
import { asksWhose, isCourtesy, opensWithYesOrNo, stanceOf, type Stance } from './stance.ts';
import type { Unit } from './units.ts';

/** Ids of parts, and the sentences about them. */
export interface Share {
  readonly parts: readonly string[];
  readonly units: readonly Unit[];
}

export interface TakenUp {
  readonly answered: Share;
  readonly declined: Share;
  readonly promised: readonly string[];
}

/** Sentences in a row that speak to the same parts; none: they do not say to which. */
interface Strand {
  parts: readonly string[];
  readonly units: Unit[];
  /** It is about something else than the strand before, but names no part. */
  readonly isApart: boolean;
  /** It says so by more than its words. */
  readonly isNamed: boolean;
}

const HAS_ARTICLE =
  /^(?:(?:to|on|for|as to|as for|and|zu|a|à|al|sur|pour|y|et|e|und|sobre|para|quant à) )?(?:the|your|la|el|lo|le|die|der|das|den|zur|zum|al|o|ao|à|l')\s/i;
/** So few words before the first part that is named are no answer to another. */
const LONGEST_INTRODUCTION = 5;

/**
 * @param below whether the passage stands on the question's own issue.
 *
 * Where nothing names a part, those are meant that are open, in a comment that keeps a promise those that were put
 * off, else all.
 */
export function takenUp(target: Target, memory: Memory, keepsPromise: boolean, below: boolean): TakenUp {
  const { question, units } = target;
  const ids = question.parts.map(({ id }) => id);
  const strands = completed(strandsIn(target, below, memory), ids, memory);
  const withParts = strands.filter(({ parts }) => parts.length > 0);
  if (withParts.length === 0) {
    const parts = defaultParts(ids, memory, keepsPromise);
    return sharedOut([{ stance: stanceIn(units, parts, question.parts), parts, units }], ids);
  }
  return sharedOut(
    strands.map(({ parts, units: said }) => ({
      stance: stanceIn(said, parts, question.parts),
      parts,
      units: said,
    })),
    ids,
  );
}

/** A part that is answered anywhere is answered; what speaks to no part goes with what is answered. */
function sharedOut(
  strands: readonly (Share & { readonly stance: Stance })[],
  ids: readonly string[],
): TakenUp {
  const among = (stance: Stance) =>
    new Set(strands.filter((strand) => strand.stance === stance).flatMap(({ parts }) => parts));
  const [answered, declined, promised] = [among('answers'), among('declines'), among('promises')];
  const isDeclining = ({ stance, parts }: (typeof strands)[number]) =>
    stance === 'declines' && parts.some((id) => !answered.has(id));
  const said = (wanted: boolean) =>
    strands.filter((strand) => isDeclining(strand) === wanted).flatMap(({ units }) => units);
  return {
    answered: { parts: ids.filter((id) => answered.has(id)), units: said(false) },
    declined: { parts: ids.filter((id) => declined.has(id) && !answered.has(id)), units: said(true) },
    promised: ids.filter((id) => promised.has(id) && !answered.has(id) && !declined.has(id)),
  };
}

function stanceIn(units: readonly Unit[], ids: readonly string[], parts: readonly Part[]): Stance {
  const isAskedWhose = parts.some(({ id, text }) => ids.includes(id) && asksWhose(text));
  return stanceOf(
    units.map(({ plain }) => plain).filter((plain) => plain !== ''),
    isAskedWhose,
  );
}

function defaultParts(
  ids: readonly string[],
  { answered, promised }: Memory,
  keepsPromise: boolean,
): readonly string[] {
  const owed = keepsPromise ? ids.filter((id) => promised.has(id) && !answered.has(id)) : [];
  return owed.length > 0 ? owed : stillOpen(ids, answered);
}

/** All of them, if none is open. */
function stillOpen(ids: readonly string[], answered: ReadonlySet<string>): readonly string[] {
  const open = ids.filter((id) => !answered.has(id));
  return open.length > 0 ? open : ids;
}

function strandsIn(target: Target, below: boolean, memory: Memory): readonly Strand[] {
  const { question, units, parts } = target;
  const strands: Strand[] = [{ parts, units: [], isApart: false, isNamed: parts.length > 0 }];
  if (question.parts.length < 2) return [{ ...NOTHING, parts, units: [...units] }];
  const counted = below ? countsByQ(units, question.number) : new Map<Unit, number>();
  const counts = new Map([...sequenceIn(units), ...counted]);
  for (const unit of units) {
    const last = strands.at(-1) ?? NOTHING;
    const named = namedBy(unit, counts.get(unit), target);
    const next = nextStrand(unit, named, last, question, leftBy(strands, question, memory));
    if (next === null) last.units.push(unit);
    else strands.push(next);
  }
  return strands;
}

const NOTHING: Strand = { parts: [], units: [], isApart: false, isNamed: false };

function leftBy(strands: readonly Strand[], { parts }: Candidate, { answered }: Memory): readonly string[] {
  const taken = new Set(strands.flatMap((strand) => strand.parts));
  const ids = parts.map(({ id }) => id);
  return stillOpen(
    ids.filter((id) => !taken.has(id)),
    answered,
  );
}

function namedBy(unit: Unit, count: number | undefined, { question, isListed }: Target): readonly string[] {
  const id = count === undefined ? null : `Q${question.number}${letterOf(count) ?? ''}`;
  const counted = question.parts.filter((part) => part.id === id).map((part) => part.id);
  return counted.length > 0 ? counted : partsNamed(unit, question, isListed === true && unit.begins);
}

/** What the sentence begins; `null`: it goes on with the strand before. */
function nextStrand(
  unit: Unit,
  named: readonly string[],
  last: Strand,
  question: Candidate,
  left: readonly string[],
): Strand | null {
  // An answer's first sentence may say the question again, and binds nothing that follows.
  const isHeading = unit.text.trim() === '' || unit.claims.every(({ kind }) => kind !== 'words');
  if (named.length > 0) return { parts: named, units: [unit], isApart: false, isNamed: isHeading };
  const isNamed = last.isNamed && !unit.begins;
  const borne = partsBorne(unit, question, left, isNamed);
  const found = borne.length === 0 && speaksOfRest(unit.plain) ? left : borne;
  if (found.length > 0 && found.join() === last.parts.join()) return null;
  if (found.length > 0) return { parts: found, units: [unit], isApart: false, isNamed };
  return turnsFrom(last, unit) ? { parts: [], units: [unit], isApart: true, isNamed: false } : null;
}

/** Under a heading of its own, or declining and putting off where something was answered. */
function turnsFrom(before: Strand | undefined, { plain, begins }: Unit): boolean {
  if (begins && leadsOf(plain).some(({ kind }) => kind !== 'question')) return true;
  const said = (before?.units ?? []).map((unit) => unit.plain);
  return (
    saysSomething(before?.units ?? []) && stanceOf([plain]) !== 'answers' && stanceOf(said) === 'answers'
  );
}

/** What turns to something without a name, or stands before the first part that is named, is about the one left. */
function completed(
  strands: readonly Strand[],
  ids: readonly string[],
  { answered }: Memory,
): readonly Strand[] {
  const named = new Set(strands.flatMap(({ parts }) => parts));
  const left = ids.filter((id) => !named.has(id));
  const open = left.filter((id) => !answered.has(id));
  const apart = strands.filter(({ isApart, parts }) => isApart && parts.length === 0);
  const [first] = strands;
  if (named.size === 0) return inOrder(strands, ids);
  if (apart.length > 0 && apart.length === open.length) return dealt(strands, apart, open);
  const next = strands.find(({ parts }) => parts.length > 0)?.parts[0] ?? '';
  const before = open.filter((id) => ids.indexOf(id) < ids.indexOf(next));
  const said = first === undefined || first.parts.length > 0 ? 0 : sayingUnits(first.units).length;
  const isAnswer = said > 0 && (before.length === 1 || said >= before.length);
  return joinedStrands(
    isAnswer ? strands.map((each) => (each === first ? { ...each, parts: before } : each)) : strands,
  );
}

/** Where nothing is named, but as many things are said as were asked, they are said in the order asked. */
function inOrder(strands: readonly Strand[], ids: readonly string[]): readonly Strand[] {
  const saying = strands.filter(({ units }) => saysSomething(units));
  return ids.length > 1 && saying.length === ids.length
    ? dealt(strands, saying, ids)
    : joinedStrands(strands);
}

/** Gives as many strands a part each. */
function dealt(strands: readonly Strand[], to: readonly Strand[], ids: readonly string[]): readonly Strand[] {
  return joinedStrands(
    strands.map((each) =>
      to.includes(each) ? { ...each, parts: ids.filter((_, at) => to[at] === each) } : each,
    ),
  );
}

/** Adds every strand without parts to the one before it. */
function joinedStrands(strands: readonly Strand[]): readonly Strand[] {
  const all: Strand[] = [];
  for (const strand of strands) {
    const last = all.at(-1);
    if (last !== undefined && strand.parts.length === 0) last.units.push(...strand.units);
    else all.push({ ...strand, units: [...strand.units] });
  }
  return all.filter(({ parts: own, units }) => own.length === 0 || units.some(({ plain }) => plain !== ''));
}

function saysSomething(units: readonly Unit[]): boolean {
  return sayingUnits(units).length > 0;
}

function sayingUnits(units: readonly Unit[]): readonly Unit[] {
  return units.filter(
    ({ plain, claims }) =>
      claims.length === 0 &&
      plain !== '' &&
      !isCourtesy(plain) &&
      (opensWithYesOrNo(plain) || plain.split(' ').length > LONGEST_INTRODUCTION),
  );
}

/** "First, … Second, …": alone, "first" does not count, but "the first" does. */
function sequenceIn(units: readonly Unit[]): ReadonlyMap<Unit, number> {
  const ranks = units.flatMap((unit) => {
    const rank = rankAtStart(unit.plain);
    return rank === null ? [] : [[unit, rank] as const];
  });
  const isRow = ranks.some(([, rank]) => rank > 1);
  return new Map(ranks.filter(([{ plain }]) => isRow || HAS_ARTICLE.test(plain)));
}

/** "Q1 … Q2 …" on a question's own issue count its parts; one "Q3:" on the issue of Q3 names the question. */
function countsByQ(units: readonly Unit[], number: number): ReadonlyMap<Unit, number> {
  const counts = units.flatMap((unit) => {
    const count = countedByQ(unit.raw) ?? countIn(unit.raw);
    return count === null ? [] : [[unit, count] as const];
  });
  return new Map(counts.length === 1 && counts[0]?.[1] === number ? [] : counts);
}
