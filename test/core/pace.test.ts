/** A flood of questions, in a session. */
import { describe, expect, it } from 'vitest';
import { after, comment, minute, settings } from '../support/builders.ts';

const watching = settings({ rules: new Map() });
const asks = (id: number, by: string, seconds: number) =>
  comment(id, by, `What will you do about the ${id}th house?`, { createdAt: minute(0) + seconds * 1000 });

describe('one person who asks very fast', () => {
  it('waits from the sixth in ten minutes on, and may go on later', () => {
    const six = Array.from({ length: 6 }, (_, at) => asks(at + 1, 'ana', at));
    const session = after([...six, asks(7, 'ben', 7), asks(8, 'ana', 700)], { settings: watching });
    expect(session.questions.map(({ reason }) => reason)).toEqual([
      ...Array.from({ length: 5 }, () => null),
      'too-fast',
      null,
      null,
    ]);
  });
});

describe('a flood', () => {
  it('lets everybody’s first question through, and the others wait', () => {
    const flood = Array.from({ length: 150 }, (_, at) => asks(at + 1, `bot-${at % 50}`, at));
    const citizens = Array.from({ length: 20 }, (_, at) => asks(at + 201, `citizen-${at}`, at + 150));
    const { questions } = after([...flood, ...citizens], { settings: watching });
    expect(questions.filter(({ reason }) => reason === 'flood')).toHaveLength(50);
    expect(questions.slice(-20).every(({ review }) => review === 'approved')).toBe(true);
  });
});
