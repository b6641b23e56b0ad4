/** The evaluation set is as its README says, and its scores find what is wrong. */
import { describe, expect, it } from 'vitest';
import { baselineReads } from './baseline.ts';
import { productReads } from './product.ts';
import { added, f1, scored } from './score.ts';
import { threadsOf, type Thread } from './thread.ts';
import type { Understanding, UnderstoodQuestion } from './understanding.ts';

const post = { topics: [], answers: [], declines: [] };
const thread: Thread = {
  name: 'small',
  about: 'two questions, one of them in two parts',
  guests: [{ login: 'mayor', name: 'The Mayor', delegates: [] }],
  moderators: [],
  topics: { transit: ['bus'] },
  posts: [
    { ...post, id: 'rent', by: 'ana', body: 'Will rents fall?', kind: 'question' },
    {
      ...post,
      id: 'bus',
      by: 'ben',
      body: '1. Will the bus come?\n2. Who pays for it all?',
      kind: 'question',
      parts: ['Will the bus come?', 'Who pays for it all?'],
      topics: ['transit'],
    },
    { ...post, id: 'reply', by: 'mayor', body: 'Q2b: You.', answers: ['bus.b'] },
    { ...post, id: 'thanks', by: 'ben', body: 'Thanks!\n\n-- \nBen', says: 'Thanks!', kind: 'follow-up' },
  ],
};

const whole: UnderstoodQuestion = {
  parts: ['Will rents fall?'],
  topics: [],
  onBehalfOf: null,
  alike: [],
  suggested: [],
  mergedInto: null,
  isDeclined: false,
};
const perfect: Understanding = {
  questions: new Map([
    ['rent', whole],
    ['bus', { ...whole, parts: ['Will the bus come?', 'Who pays for it all?'], topics: ['transit'] }],
  ]),
  answers: [{ post: 'reply', question: 'bus', part: 'Who pays for it all?' }],
  says: new Map(thread.posts.map(({ id, body, says }) => [id, says ?? body])),
};

describe('a score', () => {
  it('is full for whoever understands all', () => {
    for (const score of Object.values(scored(thread, perfect)))
      expect([score.wrong, score.missed]).toEqual([[], []]);
  });

  it('names what was missed and what is wrong', () => {
    const questions = new Map([...perfect.questions, ['thanks', whole]]);
    questions.delete('rent');
    const { questions: found } = scored(thread, { ...perfect, questions });
    expect(found).toEqual({ right: 1, wrong: ['small: thanks'], missed: ['small: rent'] });
    expect(f1(found)).toBe(0.5);
  });

  it('counts an answer to the wrong part, a part that was not split, and a trailer that was kept', () => {
    const answers = [{ post: 'reply', question: 'bus', part: 'Will the bus come?' }];
    expect(scored(thread, { ...perfect, answers }).pairs).toMatchObject({
      wrong: ['small: reply → bus.a'],
      missed: ['small: reply → bus.b'],
    });
    const unsplit = { ...whole, parts: ['1. Will the bus come?\n2. Who pays for it all?'] };
    const questions = new Map([...perfect.questions, ['bus', unsplit]]);
    expect(scored(thread, { ...perfect, questions }).parts.missed).toHaveLength(2);
    expect(scored(thread, { ...perfect, says: new Map() }).trailers.missed).toEqual(['small: thanks']);
  });
});

describe('the evaluation set', () => {
  const halves = ['tuning', 'testing'] as const;

  it('has its threads, each as the README says', () => {
    for (const half of halves) expect(threadsOf(half).length).toBeGreaterThanOrEqual(20);
  });

  it('is understood far better than by a plain program, and nothing is merged that asks something else', () => {
    for (const half of halves) {
      const [ours, plain] = [productReads, baselineReads].map((read) =>
        threadsOf(half).map((each) => scored(each, read(each))),
      ) as [ReturnType<typeof scored>[], ReturnType<typeof scored>[]];
      for (const measure of ['questions', 'parts', 'pairs', 'trailers'] as const) {
        const [own, other] = [ours, plain].map((all) => f1(added(all.map((each) => each[measure]))));
        expect(own, `${half}: ${measure}`).toBeGreaterThan((other ?? 1) + 0.15);
      }
      expect(added(ours.map(({ merged }) => merged)).wrong).toEqual([]);
    }
  });
});
