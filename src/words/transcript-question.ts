/** One question of a transcript as its template shows it. Citizens' text only leaves here made safe. */
import { firstSentence } from '../core/reading/summary.ts';
import type { Source } from '../core/question.ts';
import type { LedgerAction, Role } from '../core/record.ts';
import type { Guest } from '../core/session-file.ts';
import {
  isPublished,
  type PublishedQuestion,
  type TranscriptAnswer,
  type TranscriptAside,
  type TranscriptDecision,
  type TranscriptQuestion,
  type WithheldQuestion,
} from '../core/transcript-document.ts';
import { inlineText, quoteInFile } from './markdown.ts';
import { moment } from './transcript-moment.ts';
import { answererWords, mention, writerWords } from './transcript-people.ts';

/** Longer headings are cut. */
const HEADING_LENGTH = 100;

/** In the place of a text that is made of an HTML comment only, and the like. */
const INVISIBLE = '(no visible text)';

const DECIDED_BY: Readonly<Record<Role, string>> = {
  moderator: 'a moderator',
  rule: 'a rule',
  asker: 'the asker',
  guest: 'a guest',
};

/** A link to the post. */
export function sourceLink({ url }: Source, words: string): string {
  return `[${words}](${url})`;
}

/** What the template shows of a question. `decisions`: those in force; `merged`: the questions that were merged into it. */
export function questionView(
  question: TranscriptQuestion,
  decisions: readonly TranscriptDecision[],
  guests: readonly Guest[],
  merged: readonly PublishedQuestion[],
) {
  return isPublished(question)
    ? publishedView(question, decisions, guests, merged)
    : removedView(question, decisions);
}

/** What the template shows of a remark or a follow-up. */
export function asideView({ by, at, source, text }: TranscriptAside, guests: readonly Guest[]) {
  return {
    by: writerWords(by, guests),
    at: moment(at),
    source: sourceLink(source, 'source'),
    quote: quote(text),
  };
}

function publishedView(
  question: PublishedQuestion,
  decisions: readonly TranscriptDecision[],
  guests: readonly Guest[],
  merged: readonly PublishedQuestion[],
) {
  const { id, number, outcome, parts, answers, duplicate_of: twin } = question;
  const answeredParts = new Set(answers.flatMap((answer) => answer.parts));
  return {
    place: outcome,
    number,
    id,
    anchor: id.toLowerCase(),
    heading: inlineText(firstSentence(question.text, HEADING_LENGTH)) || INVISIBLE,
    votes: question.votes,
    removed: null,
    shown: {
      asker: askerOf(question),
      alsoAsked: merged.map((other) => `${askerOf(other)} (${anchorLink(other.id)})`).join(', '),
      askedAt: moment(question.asked_at),
      editedAt: question.edited_at === null ? null : moment(question.edited_at),
      votes: question.votes,
      topics: question.topics.map((topic) => inlineText(topic)).join(', '),
      source: sourceLink(question.source, 'source'),
      quote: quote(question.text),
      parts:
        parts.length < 2
          ? []
          : parts.map((part) => ({
              id: part.id,
              text: inlineText(part.text),
              answered: answeredParts.has(part.id),
            })),
      twin: twin === null ? null : anchorLink(twin),
      declined: outcome === 'declined' ? { reason: reasonOf(lastDecision(id, 'pass', decisions)) } : null,
      answers: answers.map((answer) => answerView(answer, parts.length, guests)),
      followUps: question.follow_ups.map((followUp) => asideView(followUp, guests)),
    },
  };
}

function removedView(
  { id, number, review, outcome }: WithheldQuestion,
  decisions: readonly TranscriptDecision[],
) {
  const [action, heading]: [LedgerAction, string] =
    outcome === 'withdrawn'
      ? ['withdraw', 'Withdrawn by the asker']
      : review === 'rejected'
        ? ['reject', 'Rejected']
        : ['hold', 'Held for review'];
  const decision = lastDecision(id, action, decisions);
  return {
    place: 'removed' as const,
    number,
    id,
    anchor: id.toLowerCase(),
    heading,
    votes: 0,
    removed: {
      at: decision === undefined ? null : moment(decision.at),
      by: decision === undefined ? null : DECIDED_BY[decision.by_role],
      reason: reasonOf(decision),
    },
    shown: null,
  };
}

function answerView(answer: TranscriptAnswer, partsOfQuestion: number, guests: readonly Guest[]) {
  return {
    id: answer.id,
    anchor: answer.id.toLowerCase().replace('.', '-'),
    by: answererWords(answer.by, guests),
    at: moment(answer.answered_at),
    amendedAt: answer.edited_at === null ? null : moment(answer.edited_at),
    // With one part only there is nothing to tell apart.
    parts: partsOfQuestion < 2 ? '' : answer.parts.join(', '),
    source: sourceLink(answer.source, 'source'),
    quote: quote(answer.text),
  };
}

function anchorLink(id: string): string {
  return `[${id}](#${id.toLowerCase()})`;
}

function askerOf({ asker, seeded }: PublishedQuestion): string {
  if (asker.on_behalf_of !== null) return `for ${inlineText(asker.on_behalf_of)}`;
  return seeded ? `by the moderator ${mention(asker.login)}` : `by ${mention(asker.login)}`;
}

function reasonOf(decision: TranscriptDecision | undefined): string | null {
  const reason = decision?.reason ?? null;
  return reason === null ? null : inlineText(reason);
}

function lastDecision(id: string, wanted: LedgerAction, decisions: readonly TranscriptDecision[]) {
  return decisions.findLast(({ question, action }) => question === id && action === wanted);
}

function quote(text: string): string {
  return quoteInFile(text) || `> ${INVISIBLE}`;
}
