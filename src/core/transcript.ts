/** Makes the document of a session that programs read: its transcript. */
import type { Instant } from './instant.ts';
import type { Answer, Aside, Question, Source } from './question.ts';
import { letsIn, type LedgerEntry, type NoticeSent } from './record.ts';
import { takesPersonalDataOut } from './redactions.ts';
import type { Session } from './session.ts';
import type {
  PublishedQuestion,
  QuestionId,
  Transcript,
  TranscriptAnswer,
  TranscriptAside,
  TranscriptDecision,
  TranscriptNotice,
  TranscriptQuestion,
  TranscriptSession,
  UtcSecond,
  WithheldQuestion,
} from './transcript-document.ts';

/** The transcript of a session as it stands. The same session always gives the same document. */
export function transcriptOf(session: Session): Transcript {
  const { counts, answerRate } = session;
  const questions = session.questions.map(questionOf);
  return {
    schema: 'gitchat.transcript/1',
    session: sessionOf(session),
    counts: {
      asked: counts.asked,
      approved: counts.approved,
      answered: counts.answered,
      declined: counts.declined,
      duplicates: counts.duplicates,
      withdrawn: counts.withdrawn,
      held: counts.held,
      rejected: counts.rejected,
    },
    answer_rate: { answered: answerRate.answered, of: answerRate.of },
    questions,
    remarks: [...session.remarks, ...unattached(session)].sort((a, b) => a.at - b.at).map(asideOf),
    ledger: publishedDecisions(session),
    notices: session.record.notices.map(noticeOf),
  };
}

/** The ledger as everybody may read it, in the order of its entries. */
export function publishedDecisions({
  ledger,
  questions,
}: Pick<Session, 'ledger' | 'questions'>): readonly TranscriptDecision[] {
  const readable = new Set(questions.filter(isReadable).map(({ sha256 }) => sha256));
  return ledger.map((entry) => decisionOf(entry, readable));
}

/** What officials said stays on the record, also where the question that it answers may not be read. */
function unattached({ questions }: Session): readonly Aside[] {
  return questions
    .filter((question) => !isReadable(question))
    .flatMap(({ answers }) =>
      answers.map(({ by, source, answeredAt, text }) => ({ by: by.login, source, at: answeredAt, text })),
    );
}

function sessionOf({ file, hub, phase, repository, window }: Session): TranscriptSession {
  return {
    slug: file.slug,
    title: file.title,
    repository,
    hub: hub?.number ?? null,
    url: hub?.url ?? null,
    state: phase,
    opens_at: utcSecond(window.opensAt),
    closes_at: utcSecond(window.closesAt),
    timezone: window.timezone,
    guests: file.guests.map(({ login, name, role }) => ({ login, name, role })),
  };
}

function questionOf(question: Question): TranscriptQuestion {
  return isReadable(question) ? publishedOf(question) : withheldOf(question);
}

/** A question that everybody may read: no moderator or rule keeps it back, and its asker stands by it. */
function isReadable(question: Question): question is Readable {
  return question.review === 'approved' && question.outcome !== 'withdrawn';
}

type Readable = Question & { readonly outcome: PublishedQuestion['outcome'] };

function publishedOf(question: Readable): PublishedQuestion {
  const { onBehalfOf } = question.asker;
  return {
    id: question.id,
    number: question.number,
    // Whoever posted it for somebody did not ask it.
    asker: { login: onBehalfOf === null ? question.asker.login : null, on_behalf_of: onBehalfOf },
    seeded: question.seeded,
    source: sourceOf(question.source),
    asked_at: utcSecond(question.askedAt),
    edited_at: utcSecondOrNull(question.editedAt),
    text: wordsOf(question),
    text_sha256: question.sha256,
    topics: [...question.topics],
    votes: question.votes,
    review: 'approved',
    outcome: question.outcome,
    duplicate_of: questionId(question.duplicateOf),
    parts: question.parts.map(({ id, text }) => ({ id, text })),
    answers: question.answers.map(answerOf),
    follow_ups: question.followUps.map(asideOf),
  };
}

/** Of a question issue, the title too: often it is the question, and the body only says more. */
function wordsOf({ title, text }: Question): string {
  return title === null || text.includes(title) ? text : `${title}\n\n${text}`.trimEnd();
}

function withheldOf({ id, number, review, outcome }: Question): WithheldQuestion {
  return {
    id,
    number,
    asker: { login: null, on_behalf_of: null },
    seeded: null,
    // A link to the post would lead to the text and to the asker.
    source: null,
    asked_at: null,
    edited_at: null,
    text: null,
    text_sha256: null,
    topics: [],
    votes: null,
    // Nobody has let it in yet: to a reader that is the same as held.
    review: review === 'pending' ? 'held' : review,
    outcome,
    duplicate_of: null,
    parts: [],
    answers: [],
    follow_ups: [],
  };
}

function answerOf(answer: Answer): TranscriptAnswer {
  return {
    id: answer.id,
    by: { login: answer.by.login, role: answer.by.role },
    source: sourceOf(answer.source),
    answered_at: utcSecond(answer.answeredAt),
    edited_at: utcSecondOrNull(answer.editedAt),
    text: answer.text,
    parts: [...answer.parts],
    paired_by: answer.pairedBy,
  };
}

function asideOf({ by, source, at, text }: Aside): TranscriptAside {
  return { by, source: sourceOf(source), at: utcSecond(at), text };
}

function sourceOf({ kind, id, url }: Source): Source {
  return { kind, id, url };
}

/**
 * Who decided (`by`) is kept for appeals and not published; `key` and `detail` are the program's own. A hash stands
 * only where a text was let in that can be read here.
 */
function decisionOf(entry: LedgerEntry, readable: ReadonlySet<string>): TranscriptDecision {
  const { at, question, action, byRole, reason, textSha256 } = entry;
  return {
    at: utcSecond(at),
    question: questionId(question),
    action,
    by_role: byRole,
    reason,
    text_sha256:
      entry.checkableSha256 ??
      (letsIn(entry) && textSha256 !== null && readable.has(textSha256) ? textSha256 : null),
    ...(takesPersonalDataOut(entry) && { redacted: true }),
  };
}

function noticeOf({ kind, at, channel, toRole }: NoticeSent): TranscriptNotice {
  return { kind, at: utcSecond(at), channel, to_role: toRole };
}

function questionId(number: number | null): QuestionId | null {
  return number === null ? null : `Q${number}`;
}

function utcSecond(at: Instant): UtcSecond {
  return `${new Date(at).toISOString().slice(0, -'.000Z'.length)}Z`;
}

function utcSecondOrNull(at: Instant | null): UtcSecond | null {
  return at === null ? null : utcSecond(at);
}
