/** The transcript for people, as a markdown file in the repository: quiet, citable, and the same bytes each time. */
import { stringify } from 'yaml';
import type { Guest } from '../core/session-file.ts';
import type { Session } from '../core/session.ts';
import { isPublished, type Transcript } from '../core/transcript-document.ts';
import { inForce } from '../core/undoing.ts';
import { inlineText } from './markdown.ts';
import type { Templates } from './render.ts';
import { decisionRow, noticeRows } from './transcript-ledger.ts';
import { windowWords } from './transcript-moment.ts';
import { answererWords, mention } from './transcript-people.ts';
import { asideView, questionView, sourceLink } from './transcript-question.ts';

/**
 * The markdown of a transcript. `told`: the session of which it is, for what the document does not tell: whose
 * office a delegate is, and what exactly was decided. `version` is the program's. It has no time of writing, and one
 * paragraph a line, so that changes stay small.
 */
export function transcriptMarkdown(
  transcript: Transcript,
  told: Pick<Session, 'file' | 'ledger'>,
  version: string,
  templates: Templates,
): string {
  const { session, questions, ledger } = transcript;
  const { guests } = told.file;
  const merged = Map.groupBy(questions.filter(isPublished), ({ duplicate_of: stays }) => stays);
  const counting = new Set<unknown>(inForce(told.ledger));
  const decisions = ledger.filter((_, index) => counting.has(told.ledger[index]));
  const views = questions.map((question) =>
    questionView(question, decisions, guests, merged.get(question.id) ?? []),
  );
  const view = {
    frontMatter: frontMatterOf(transcript),
    title: inlineText(session.title),
    window: windowWords(session),
    rate: rateOf(transcript),
    counts: transcript.counts,
    cast: castOf(transcript, guests),
    sections: sectionsOf(views),
    remarks: transcript.remarks.map((remark) => asideView(remark, guests)),
    ledger: ledger.map((decision, index) => decisionRow(decision, told.ledger[index], session.timezone)),
    notices: noticeRows(transcript.notices),
    sources: questions.filter(isPublished).map((question) => ({
      id: question.id,
      post: sourceLink(question.source, `${question.source.kind} ${question.source.id}`),
      sha256: question.text_sha256,
    })),
    slug: session.slug,
    hub:
      session.url === null
        ? null
        : `[${inlineText(session.repository)}, issue ${session.hub}](${session.url})`,
    version,
  };
  return `${templates
    .render('transcript/session', view)
    .replace(/\n{3,}/g, '\n\n')
    .trimEnd()}\n`;
}

/** Scalars only, because GitHub shows front matter as a table. */
function frontMatterOf({ session, counts, answer_rate }: Transcript): string {
  return stringify(
    {
      schema: 'gitchat.transcript/1',
      session: session.slug,
      title: session.title,
      guests: session.guests.map(({ name }) => name).join(', '),
      repository: session.repository,
      hub: session.hub,
      state: session.state,
      opens_at: session.opens_at,
      closes_at: session.closes_at,
      timezone: session.timezone,
      asked: counts.asked,
      answered: answer_rate.answered,
      answered_of: answer_rate.of,
    },
    { lineWidth: 0 },
  ).trimEnd();
}

function rateOf({ answer_rate: { answered, of } }: Transcript) {
  return { answered, of, percent: of === 0 ? null : Math.round((100 * answered) / of) };
}

function castOf({ session, questions }: Transcript, guests: readonly Guest[]) {
  const published = questions.filter(isPublished);
  const delegates = published
    .flatMap(({ answers }) => answers)
    .flatMap(({ by }) => (by.role === 'delegate' ? [answererWords(by, guests)] : []));
  const askers = published.map(({ id, asker }) => asker.on_behalf_of ?? asker.login ?? id);
  return {
    guests: session.guests.map(({ login, name, role }) => ({
      name: inlineText(name),
      role: role === null ? null : inlineText(role),
      login: login === null ? null : mention(login),
    })),
    offices: [...new Set(delegates)],
    askers: new Set(askers).size,
  };
}

type QuestionView = ReturnType<typeof questionView>;

/** Unanswered questions by votes, so that what is most wanted stands first; all others by number. */
function sectionsOf(views: readonly QuestionView[]) {
  const among = (place: QuestionView['place']): QuestionView[] =>
    views.filter((view) => view.place === place);
  return [
    { heading: 'Answered', questions: among('answered') },
    {
      heading: 'Not answered yet',
      questions: among('unanswered').toSorted((a, b) => b.votes - a.votes || a.number - b.number),
    },
    { heading: 'Declined', questions: among('declined') },
    { heading: 'Asked already', questions: among('duplicate') },
    { heading: 'Not shown', questions: among('removed') },
  ].filter(({ questions }) => questions.length > 0);
}
