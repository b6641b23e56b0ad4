/** `/answers Q7`: which answer it means. */
import { messageOf } from '../intake.ts';
import { answererOf } from '../people.ts';
import { keyOf, type Comment } from '../post.ts';
import type { Targets } from '../reading/command.ts';
import { withoutQuoteMarks } from '../reading/lines.ts';
import { doneOnEach, obstacle, type Motion, type Ruling } from './ruling.ts';
import { targetsOf } from './target.ts';

/**
 * In a guest's comment it means that comment. In a moderator's it means the comment that is quoted in it, or else
 * the last thing a guest said before.
 */
export function answers(targets: Targets, motion: Motion): Ruling {
  const answer = answerMeant(motion);
  if (answer === null) return obstacle('nothing-to-pair');
  const questions = targetsOf(targets, motion);
  if ('kind' in questions) return questions;
  return doneOnEach(motion, 'answers', questions, { detail: keyOf(answer) });
}

function answerMeant({ act, docket: { view } }: Motion): Comment | null {
  const { comment } = act;
  const byGuest = answererOf(comment.author, view.file) !== null;
  if (byGuest && messageOf(comment.body) !== '') return comment;
  const all = [...view.hubComments, ...view.threads.flatMap(({ comments }) => comments)];
  const before = all
    .filter(({ issue, id }) => issue === comment.issue && id < comment.id)
    .filter(({ author }) => answererOf(author, view.file) !== null);
  const quoted = quotedLines(comment.body);
  const match = quoted.length === 0 ? undefined : before.findLast((each) => holdsAll(each.body, quoted));
  return match ?? before.at(-1) ?? null;
}

function quotedLines(body: string): readonly string[] {
  return body
    .split('\n')
    .filter((line) => line.trimStart().startsWith('>'))
    .map((line) => squeezed(withoutQuoteMarks(line)))
    .filter((line) => line !== '');
}

function holdsAll(body: string, lines: readonly string[]): boolean {
  const text = squeezed(body);
  return lines.every((line) => text.includes(line));
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
