/** The order in which questions wait for an answer; `docs/ranking.md` publishes it. */
import type { Question } from './question.ts';

export type Rankable = Pick<Question, 'pinned' | 'seeded' | 'votes' | 'askedAt' | 'number' | 'topics'>;

/**
 * A new list: pinned first, then citizens' before seeded ones. Within each of these the topics take turns, so that
 * one with many questions does not hide the others: first every topic's best question, then every topic's second, and
 * so on. In a turn, and within a topic, more votes come first, then the older question.
 */
export function rank<T extends Rankable>(questions: readonly T[]): T[] {
  const turns = turnsOf(questions);
  return questions.toSorted(
    (a, b) => classOf(a) - classOf(b) || (turns.get(a) ?? 0) - (turns.get(b) ?? 0) || byVotes(a, b),
  );
}

/** How many better questions of its topic come before each. */
function turnsOf(questions: readonly Rankable[]): ReadonlyMap<Rankable, number> {
  const turns = new Map<Rankable, number>();
  const seen = new Map<string, number>();
  for (const question of questions.toSorted(byVotes)) {
    // Of several topics the first in the alphabet decides; questions without one share a turn too.
    const key = `${classOf(question)} ${question.topics.toSorted()[0] ?? ''}`;
    const turn = seen.get(key) ?? 0;
    turns.set(question, turn);
    seen.set(key, turn + 1);
  }
  return turns;
}

function classOf({ pinned, seeded }: Rankable): number {
  if (pinned) return 0;
  return seeded ? 2 : 1;
}

function byVotes(a: Rankable, b: Rankable): number {
  return b.votes - a.votes || a.askedAt - b.askedAt || a.number - b.number;
}
