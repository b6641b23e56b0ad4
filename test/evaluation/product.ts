/** What the product understands of a thread: its own derivation of the session, over the posts as GitHub has them. */
import { deriveSession } from '../../src/core/derive.ts';
import { suggestedAmong } from '../../src/core/duplicates.ts';
import type { Comment, Issue } from '../../src/core/post.ts';
import type { Question, Source } from '../../src/core/question.ts';
import { withoutTrailer } from '../../src/core/reading/trailer.ts';
import { createAlikeFinder, type Alike } from '../../src/core/reading/alike.ts';
import type { Session } from '../../src/core/session.ts';
import { comment, questionIssue, sessionFile, settings, view } from '../support/builders.ts';
import type { LabelledPost, Thread } from './thread.ts';
import type { Understanding, UnderstoodQuestion } from './understanding.ts';

/** So that no post's number is the hub's. */
const FIRST_NUMBER = 10;

export function productReads(thread: Thread): Understanding {
  const { posts } = thread;
  const session = sessionOf(thread);
  const nameOf = ({ id }: Source) => posts[id - FIRST_NUMBER]?.id ?? '';
  const nameOfQuestion = (number: number | null) => {
    const found = session.questions.find((question) => question.number === number);
    return found === undefined ? null : nameOf(found.source);
  };
  const alike = createAlikeFinder().among(
    session.questions.map(({ number, title, text }) => ({ number, text: `${title ?? ''}\n${text}` })),
  );
  const questions = new Map(
    session.questions.map((question) => [
      nameOf(question.source),
      understood(question, nameOfQuestion, alike.get(question.number) ?? []),
    ]),
  );
  const answers = session.questions.flatMap((question) =>
    question.answers.flatMap(({ source, parts }) =>
      question.parts
        .filter(({ id }) => parts.includes(id))
        .map(({ text }) => ({ post: nameOf(source), question: nameOf(question.source), part: text })),
    ),
  );
  return { questions, answers, says: new Map(posts.map(({ id, body }) => [id, withoutTrailer(body)])) };
}

function understood(
  question: Question,
  nameOf: (number: number | null) => string | null,
  alike: readonly Alike[],
): UnderstoodQuestion {
  return {
    parts: question.parts.map(({ text }) => text),
    topics: question.topics,
    onBehalfOf: question.asker.onBehalfOf,
    alike: alike.flatMap(({ number }) => nameOf(number) ?? []),
    // As it was while nobody had answered.
    suggested: suggestedAmong(alike).flatMap((number) => nameOf(number) ?? []),
    mergedInto: nameOf(question.duplicateOf),
    isDeclined: question.answers.some(({ declines }) => declines),
  };
}

function sessionOf({ posts, guests, moderators, topics }: Thread): Session {
  const numberOf = new Map(posts.map(({ id }, at) => [id, FIRST_NUMBER + at]));
  const issues = posts.filter(({ title }) => title !== undefined);
  const commentsOn = (issue: LabelledPost | null): readonly Comment[] =>
    posts
      .filter(({ title, on }) => title === undefined && on === issue?.id)
      .map((post) => {
        const issueNumber = issue === null ? {} : { issue: numberOf.get(issue.id) ?? 0 };
        return comment(numberOf.get(post.id) ?? 0, post.by, post.body, issueNumber);
      });
  const asIssue = (post: LabelledPost): Issue =>
    questionIssue(numberOf.get(post.id) ?? 0, post.by, post.title ?? '', { body: post.body });
  return deriveSession(
    view({
      settings: settings({ duplicates: 'merge' }),
      file: sessionFile({
        guests: guests.map(({ login, name, delegates }) => ({ login, name, role: null, delegates })),
        moderators,
        topics,
      }),
      hubComments: commentsOn(null),
      threads: issues.map((post) => ({ issue: asIssue(post), comments: commentsOn(post) })),
    }),
  );
}
