/** The order in which questions wait for an answer. */
import type { Question } from './question.ts';

/** A new list: pinned first, then citizens' before seeded ones, then by votes, then the older one. */
export function rank<T extends Pick<Question, 'pinned' | 'seeded' | 'votes' | 'askedAt' | 'number'>>(
  questions: readonly T[],
): T[] {
  return questions.toSorted(
    (a, b) =>
      Number(b.pinned) - Number(a.pinned) ||
      Number(a.seeded) - Number(b.seeded) ||
      b.votes - a.votes ||
      a.askedAt - b.askedAt ||
      a.number - b.number,
  );
}
