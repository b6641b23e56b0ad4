/** Questions that were merged: their askers, voters and answers count for the one that stays. */
import type { Answer, MergedQuestion, Part, Question } from './question.ts';
import type { Standing } from './standing.ts';

/** Number of a merged question → number of the one that stays. */
export type Mergers = ReadonlyMap<number, number>;

/**
 * Which question each merged one went into, followed to the one that stays. A question that was withdrawn,
 * or that is not let in, holds no other: what was merged into it stands by itself again.
 */
export function mergersIn(
  standings: ReadonlyMap<number, Standing>,
  stands: (question: number) => boolean,
): Mergers {
  const mergers = new Map<number, number>();
  for (const [number, { outcome }] of standings) {
    if (outcome?.outcome !== 'duplicate' || outcome.duplicateOf === null || !stands(number)) continue;
    const last = lastOf(outcome.duplicateOf, number, standings, stands);
    if (last !== null) mergers.set(number, last);
  }
  return mergers;
}

/** The end of the chain; `null` where it leads to nothing that stands, or back to where it began. */
function lastOf(
  first: number,
  from: number,
  standings: ReadonlyMap<number, Standing>,
  stands: (question: number) => boolean,
): number | null {
  const passed = new Set([from]);
  let last = first;
  while (!passed.has(last) && stands(last)) {
    const next = standings.get(last)?.outcome?.duplicateOf ?? null;
    if (next === null || !stands(next)) return last;
    passed.add(last);
    last = next;
  }
  return null;
}

/** What each question that stays was merged from, in the order of the numbers. */
export function mergedFrom(mergers: Mergers): ReadonlyMap<number, readonly number[]> {
  const merged = new Map<number, number[]>();
  for (const [number, stays] of [...mergers].sort(([a], [b]) => a - b)) {
    merged.set(stays, [...(merged.get(stays) ?? []), number]);
  }
  return merged;
}

/**
 * The answers of each question: one that was given to a merged question answers the one that stays, as a whole, and is
 * numbered with that one's others.
 */
export function answersWithMerged(
  answers: ReadonlyMap<number, readonly Answer[]>,
  mergers: Mergers,
  partsOf: (question: number) => readonly Part[],
): ReadonlyMap<number, readonly Answer[]> {
  const moved = new Map(answers);
  for (const [stays, merged] of mergedFrom(mergers)) {
    const parts = partsOf(stays).map(({ id }) => id);
    const gained = merged.flatMap((number) => answers.get(number) ?? []);
    for (const number of merged) moved.delete(number);
    if (gained.length === 0) continue;
    const all = [...(answers.get(stays) ?? []), ...gained.map((answer) => ({ ...answer, parts }))]
      .sort((a, b) => a.answeredAt - b.answeredAt || a.source.id - b.source.id)
      // A comment that answers both is one answer.
      .filter(({ source }, at, every) => every.findIndex((other) => other.source.id === source.id) === at);
    moved.set(
      stays,
      all.map((answer, at) => ({ ...answer, id: `A${stays}.${at + 1}` })),
    );
  }
  return moved;
}

/** Who asked the same. Only of questions that everybody may read. */
export function credited(merged: readonly Question[]): readonly MergedQuestion[] {
  return merged
    .filter(({ review }) => review === 'approved')
    .map(({ number, id, source, issue, asker, seeded }) => ({ number, id, source, issue, asker, seeded }));
}
