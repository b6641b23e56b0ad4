import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rank, type Rankable } from '../../src/core/rank.ts';
import { transcriptOf } from '../../src/core/transcript.ts';
import { question, session } from '../words/riverton.ts';

const plain = { pinned: false, seeded: false, votes: 0, askedAt: 10, topics: [] };

function of(number: number, votes: number, ...topics: readonly string[]): Rankable {
  return { ...plain, number, votes, topics };
}

function order(...questions: readonly Rankable[]): readonly number[] {
  return rank(questions).map(({ number }) => number);
}

describe('questions wait', () => {
  test('pinned first, then citizens’, then seeded ones', () => {
    const seeded = { ...plain, number: 1, seeded: true, votes: 50 };
    const pinned = { ...plain, number: 3, pinned: true, seeded: true };
    expect(order(seeded, { ...plain, number: 2 }, pinned)).toEqual([3, 2, 1]);
  });

  test('within a topic by votes, then age, then number', () => {
    expect(
      order(
        { ...plain, number: 2, votes: 3, askedAt: 20 },
        { ...plain, number: 3, votes: 3 },
        { ...plain, number: 4, votes: 8 },
        { ...plain, number: 6, votes: 3 },
      ),
    ).toEqual([4, 3, 6, 2]);
  });

  test('topic by topic in turns, so that a busy one does not hide the others', () => {
    expect(
      order(
        of(1, 90, 'housing'),
        of(2, 80, 'housing'),
        of(3, 70, 'housing'),
        of(4, 5, 'transit'),
        of(5, 4, 'transit'),
        { ...plain, number: 6, votes: 60 },
      ),
    ).toEqual([1, 6, 4, 2, 5, 3]);
  });

  test('with several topics in the turn of the first by name', () => {
    expect(order(of(1, 9, 'housing'), of(2, 5, 'transit', 'housing'), of(3, 1, 'transit'))).toEqual([
      1, 3, 2,
    ]);
  });

  test('and the list that was given is left as it is', () => {
    const questions = [
      { ...plain, number: 1 },
      { ...plain, number: 2, votes: 1 },
    ];
    rank(questions);
    expect(questions.map(({ number }) => number)).toEqual([1, 2]);
  });
});

/** What `docs/ranking.md` tells a reader to do with the transcript's JSON, in other words than the product's. */
function reckoned(document: ReturnType<typeof transcriptOf>): readonly string[] {
  const pinned = new Set(
    document.ledger.filter(({ action }) => action === 'pin').map((entry) => entry.question),
  );
  const left = document.questions.filter(({ outcome, text }) => outcome === 'unanswered' && text !== null);
  const classes = [
    left.filter(({ id }) => pinned.has(id)),
    left.filter(({ id, seeded }) => !pinned.has(id) && !seeded),
    left.filter(({ id, seeded }) => !pinned.has(id) && seeded),
  ];
  return classes.flatMap((members) => {
    const topics = Map.groupBy(
      members.toSorted(
        (a, b) =>
          (b.votes ?? 0) - (a.votes ?? 0) ||
          Date.parse(a.asked_at ?? '') - Date.parse(b.asked_at ?? '') ||
          a.number - b.number,
      ),
      (each) => [...each.topics].sort((x, y) => (x < y ? -1 : 1))[0] ?? '',
    );
    const queues = [...topics.values()];
    const waiting: string[] = [];
    for (let turn = 0; queues.some((queue) => queue.length > turn); turn += 1) {
      const inTurn = queues.flatMap((queue) => queue[turn] ?? []);
      const sorted = inTurn.toSorted(
        (a, b) =>
          (b.votes ?? 0) - (a.votes ?? 0) ||
          Date.parse(a.asked_at ?? '') - Date.parse(b.asked_at ?? '') ||
          a.number - b.number,
      );
      waiting.push(...sorted.map(({ id }) => id));
    }
    return waiting;
  });
}

test('the order can be reckoned again from the transcript’s JSON alone', () => {
  const asked = fc.record({
    votes: fc.nat(3),
    seeded: fc.boolean(),
    pinned: fc.boolean(),
    topics: fc.subarray(['housing', 'transit', 'parks']),
    askedAt: fc.nat(3).map((hours) => Date.UTC(2026, 4, 6, 19 + hours)),
  });
  fc.assert(
    fc.property(fc.array(asked, { maxLength: 12 }), (all) => {
      const questions = all.map((given, at) => question(at + 1, 'Why?', given));
      const pins = questions
        .filter(({ pinned }) => pinned)
        .map(({ number }) => ({
          key: `pin ${number}`,
          at: 0,
          question: number,
          action: 'pin' as const,
          byRole: 'moderator' as const,
          by: null,
          reason: null,
          textSha256: null,
          detail: null,
        }));
      const document = transcriptOf({ ...session(questions), ledger: pins });
      expect(reckoned(document)).toEqual(rank(questions).map(({ id }) => id));
    }),
  );
});
