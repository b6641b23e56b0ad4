/** What guests are told by e-mail (and, its text part, in a chat room): what happened, and what to do next. */
import type { GuestNoticeKind } from '../core/notices.ts';
import type { Question } from '../core/question.ts';
import { rank } from '../core/rank.ts';
import type { Session } from '../core/session.ts';
import { questionUrl, type Links } from './links.ts';
import { plainText, safeHtml } from './markdown.ts';
import { windowIn } from './moments.ts';
import { askerWords } from './people.ts';
import type { Templates } from './render.ts';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** More would not be read in one sitting; the board has the rest. */
const MOST_LISTED = 20;

/**
 * The mail of a notice. `questions`: those that it tells of. The first line of the text's template
 * (`email/digest.txt`, for a digest) is the subject.
 */
export function guestMail(
  kind: GuestNoticeKind,
  session: Session,
  questions: readonly Question[],
  templates: Templates,
  links: Links,
  locale = 'en',
): Mail {
  const view = mailView(session, questions, links, locale);
  const [first = '', ...rest] = templates.render(`email/${kind}.txt`, view).trimStart().split('\n');
  return {
    subject: first.replace(/^Subject:/i, '').trim(),
    text: `${rest
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
    html: templates.render(`email/${kind}.html`, view),
  };
}

function mailView(session: Session, questions: readonly Question[], links: Links, locale: string) {
  const { file, hub, window, answerRate } = session;
  const listed = rank(questions).slice(0, MOST_LISTED);
  const groups = byTopic(listed);
  return {
    title: oneLine(file.title),
    window: windowIn(window, locale),
    url: hub?.url ?? links.repository,
    transcript: links.transcript,
    earlyQuestions: file.earlyQuestions,
    rate: answerRate,
    number: questions.length,
    more: questions.length - listed.length,
    first: groups[0]?.[1][0]?.id ?? null,
    groups: groups.map(([topic, group]) => ({
      topic: topic === null ? null : oneLine(topic),
      questions: group.map((question) => questionView(question, links)),
    })),
  };
}

function questionView(question: Question, links: Links) {
  const { id, source, title, text, votes } = question;
  return {
    id,
    title: title === null ? '' : oneLine(title),
    quote: quoted(title === null ? [text] : [title, text]),
    html: safeHtml(text),
    openParts: openParts(question),
    asker: oneLine(askerWords(question)),
    votes,
    url: questionUrl(links, question),
    ownIssue: source.kind === 'issue',
  };
}

/** Every line marked, so that nothing an asker writes can pass for words of ours. */
function quoted(markdown: readonly string[]): string {
  const words = markdown.map(plainText).filter((text) => text !== '');
  return (words.join('\n\n') || '(no visible text)').replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** Of a question with several parts: those still without an answer, unless that is all of them. */
function openParts({ parts, answers }: Question): string {
  const answered = new Set(answers.flatMap((answer) => answer.parts));
  const open = parts.filter(({ id }) => !answered.has(id)).map(({ id }) => id);
  return open.length < parts.length ? open.join(', ') : '';
}

/** Each question once, under its first topic; the topics in the order of their first question, then those without. */
function byTopic(questions: readonly Question[]): [topic: string | null, Question[]][] {
  const groups = Map.groupBy(questions, ({ topics }) => topics[0] ?? null);
  return [...groups].toSorted(([a], [b]) => Number(a === null) - Number(b === null));
}

/** Plain words for subject, headings and names. */
function oneLine(markdown: string): string {
  return plainText(markdown).replace(/\s+/g, ' ').trim();
}
