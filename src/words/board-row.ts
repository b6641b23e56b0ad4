/** One question on the board. Citizens' words only leave here made safe, and never those of a held question. */
import type { Aside, Question } from '../core/question.ts';
import { firstSentence } from '../core/reading/summary.ts';
import type { Guest } from '../core/session-file.ts';
import { answerLinks, questionUrl, type Links } from './links.ts';
import { inlineText } from './markdown.ts';
import { askersWords } from './people.ts';

const TITLE_LENGTH = 140;

/** A question that waits for an answer. */
export function waitingRow(question: Question, links: Links) {
  return {
    ...common(question, links),
    asker: askersWords(question),
    pinned: question.pinned,
    topics: question.topics.map((topic) => inlineText(topic)).join(', '),
    parts: partsOf(question),
  };
}

/** A question with its answers, which are linked. */
export function answeredRow(question: Question, guests: readonly Guest[], links: Links) {
  return { ...waitingRow(question, links), answers: answerLinks(question, guests) };
}

/** A question that needs no answer any more, and why. */
export function settledRow(question: Question, links: Links) {
  const { outcome, duplicateOf, reason } = question;
  const withdrawn = outcome === 'withdrawn';
  return {
    ...common(question, links),
    // A withdrawn question keeps its number, not its words.
    title: withdrawn ? '' : titleOf(question),
    outcome,
    twin: duplicateOf === null ? null : `Q${duplicateOf}`,
    reason: reason === null || withdrawn ? null : inlineText(reason, TITLE_LENGTH),
  };
}

/** A guest's comment that was paired with no question. */
export function aside({ by, source }: Aside) {
  return { by: by === null ? 'a deleted account' : inlineText(by), url: source.url };
}

/** Title or first sentence of a question, in one safe line. */
export function titleOf({ title, text }: Pick<Question, 'title' | 'text'>): string {
  return inlineText(title ?? firstSentence(text, TITLE_LENGTH), TITLE_LENGTH) || '(no words)';
}

function common(question: Question, links: Links) {
  return {
    id: question.id,
    url: questionUrl(links, question),
    title: titleOf(question),
    votes: question.votes,
  };
}

/** Which parts were answered; nothing where there is one part only. */
function partsOf({ parts, answers }: Question) {
  if (parts.length < 2) return [];
  const answered = new Set(answers.flatMap((answer) => answer.parts));
  return parts.map(({ id }) => ({ id, answered: answered.has(id) }));
}
