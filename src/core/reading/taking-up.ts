/** What a passage does with the parts of a question: which it answers, declines to answer, puts off. */
import type { Memory, Target } from './passages.ts';
import { countedByQ, countIn, partsIn } from './part-signs.ts';
import { letterOf } from './naming.ts';
import { stanceOf, type Stance } from './stance.ts';
import type { Unit } from './units.ts';

/** Ids of parts. */
export interface TakenUp {
  readonly answered: readonly string[];
  readonly declined: readonly string[];
  readonly promised: readonly string[];
}

/** Sentences in a row that speak to the same parts; none: they do not say to which. */
interface Strand {
  readonly parts: readonly string[];
  readonly units: Unit[];
}

/**
 * @param below whether the passage stands on the question's own issue.
 *
 * Where nothing names a part, those are meant that are open, in a comment that keeps a promise those that were put
 * off, else all.
 */
export function takenUp(target: Target, memory: Memory, keepsPromise: boolean, below: boolean): TakenUp {
  const { question } = target;
  const ids = question.parts.map(({ id }) => id);
  const strands = strandsIn(target, below);
  const withParts = strands.filter(({ parts }) => parts.length > 0);
  if (withParts.length === 0) return whole(stanceIn(target.units), defaultParts(ids, memory, keepsPromise));
  const among = (stance: Stance) =>
    withParts.filter(({ units }) => stanceIn(units) === stance).flatMap(({ parts }) => parts);
  const answered = new Set(among('answers'));
  const declined = new Set(among('declines').filter((id) => !answered.has(id)));
  const promised = among('promises').filter((id) => !answered.has(id) && !declined.has(id));
  return {
    answered: ids.filter((id) => answered.has(id)),
    declined: ids.filter((id) => declined.has(id)),
    promised,
  };
}

function whole(stance: Stance, parts: readonly string[]): TakenUp {
  return {
    answered: stance === 'answers' ? parts : [],
    declined: stance === 'declines' ? parts : [],
    promised: stance === 'promises' ? parts : [],
  };
}

function stanceIn(units: readonly Unit[]): Stance {
  return stanceOf(units.map(({ plain }) => plain).filter((plain) => plain !== ''));
}

function defaultParts(
  ids: readonly string[],
  { answered, promised }: Memory,
  keepsPromise: boolean,
): readonly string[] {
  const owed = keepsPromise ? ids.filter((id) => promised.has(id) && !answered.has(id)) : [];
  if (owed.length > 0) return owed;
  const open = ids.filter((id) => !answered.has(id));
  return open.length > 0 ? open : ids;
}

function strandsIn({ question, units, parts }: Target, below: boolean): readonly Strand[] {
  const strands: Strand[] = [{ parts, units: [] }];
  const counted = below ? countsByQ(units, question.number) : new Map<Unit, string>();
  for (const unit of units) {
    const byQ = question.parts.filter(({ id }) => id === counted.get(unit)).map(({ id }) => id);
    const taken = new Set(strands.flatMap((strand) => strand.parts));
    const left = question.parts.map(({ id }) => id).filter((id) => !taken.has(id));
    const found =
      byQ.length > 0 || question.parts.length < 2 ? byQ : partsIn(unit, question, left, parts.length > 0);
    if (found.length > 0) strands.push({ parts: found, units: [unit] });
    else strands.at(-1)?.units.push(unit);
  }
  return strands.filter(({ parts, units }) => parts.length === 0 || units.some(({ plain }) => plain !== ''));
}

/** "Q1 … Q2 …" on a question's own issue count its parts; one "Q3:" on the issue of Q3 names the question. */
function countsByQ(units: readonly Unit[], number: number): ReadonlyMap<Unit, string> {
  const counts = units.flatMap((unit) => {
    const count = countedByQ(unit.raw) ?? countIn(unit.raw);
    return count === null ? [] : [[unit, count] as const];
  });
  if (counts.length === 1 && counts[0]?.[1] === number) return new Map();
  return new Map(counts.map(([unit, count]) => [unit, `Q${number}${letterOf(count) ?? ''}`]));
}
