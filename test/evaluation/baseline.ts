/**
 * What a plain program would understand: a question mark means a question, which has one part; an answer belongs to
 * the nearest earlier question of whoever it mentions; topics are found by substring; nothing is cut or merged.
 */
import type { LabelledPost, Thread } from './thread.ts';
import type { Understanding } from './understanding.ts';

export function baselineReads({ posts, guests, topics }: Thread): Understanding {
  const officials = new Set(guests.flatMap(({ login, delegates }) => [login, ...delegates]));
  const asked = posts.filter(
    ({ by, body, title, on }) =>
      !officials.has(by) && on === undefined && (title !== undefined || body.includes('?')),
  );
  const topicsIn = (text: string) =>
    Object.entries(topics)
      .filter(([, words]) => words.some((word) => text.toLowerCase().includes(word.toLowerCase())))
      .map(([topic]) => topic);
  const questions = new Map(
    asked.map(({ id, body, title }) => [
      id,
      {
        parts: [body],
        topics: topicsIn(`${title ?? ''} ${body}`),
        onBehalfOf: null,
        alike: [],
        suggested: [],
        mergedInto: null,
        isDeclined: false,
      },
    ]),
  );
  const answers = posts
    .filter(({ by }) => officials.has(by))
    .flatMap((answer) => {
      const question = answeredBy(answer, posts, asked);
      return question === undefined ? [] : [{ post: answer.id, question: question.id, part: question.body }];
    });
  return { questions, answers, says: new Map(posts.map(({ id, body }) => [id, body])) };
}

function answeredBy(
  answer: LabelledPost,
  posts: readonly LabelledPost[],
  asked: readonly LabelledPost[],
): LabelledPost | undefined {
  if (answer.on !== undefined) return asked.find(({ id }) => id === answer.on);
  const names = answer.body.matchAll(/@([\w-]+)/g);
  const mentioned = new Set([...names].map(([, login]) => login?.toLowerCase()));
  return asked
    .filter((question) => posts.indexOf(question) < posts.indexOf(answer))
    .findLast(({ by }) => mentioned.has(by));
}
