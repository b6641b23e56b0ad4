/** What guests said, paired with what was asked: answers, remarks, and what askers added after an answer. */
import type { Asked } from './intake.ts';
import { messageOf } from './intake.ts';
import { answererOf, type Answerer } from './people.ts';
import { keyOf, type Comment, type Post, type SourceKey } from './post.ts';
import type { Answer, Aside, PairedBy, Part, Source } from './question.ts';
import { pairAnswer, pairAnswerToParts, type Candidate } from './reading/answers.ts';
import { readMailReply } from './reading/trailer.ts';
import type { LedgerEntry } from './record.ts';
import type { SessionView } from './view.ts';

/** A question as far as pairing needs it. */
export interface Answerable {
  readonly number: number;
  readonly asked: Asked;
  readonly parts: readonly Part[];
  /** May be answered: neither rejected nor withdrawn. */
  readonly standing: boolean;
}

export interface Replies {
  /** Question number → its answers, oldest first. */
  readonly answers: ReadonlyMap<number, readonly Answer[]>;
  readonly followUps: ReadonlyMap<number, readonly Aside[]>;
  readonly remarks: readonly Aside[];
}

interface Given {
  readonly question: number;
  readonly comment: Comment;
  readonly by: Answerer;
  readonly text: string;
  readonly parts: readonly string[];
  readonly pairedBy: PairedBy;
}

/** Pairs everything the guests of a session have said. Commands beat the thread, and both beat the words. */
export function repliesIn(
  view: SessionView,
  questions: readonly Answerable[],
  ledger: readonly LedgerEntry[],
): Replies {
  const byCommand = pairingsIn(ledger);
  const register = registerOf(questions);
  const remarks: Aside[] = [];
  const given: Given[] = [];
  for (const comment of guestComments(view)) {
    const said = answersIn(comment, view, questions, register, byCommand.get(keyOf(comment)) ?? []);
    given.push(...said.given);
    if (said.remark !== null) remarks.push(aside(comment, said.remark));
  }
  const answers = numbered(given);
  return { answers, followUps: followUpsTo(answers, view, questions), remarks };
}

/** Where a post stands, for citing it. */
export function sourceOf(post: Post): Source {
  return { kind: post.kind, id: post.kind === 'comment' ? post.id : post.number, url: post.url };
}

function guestComments(view: SessionView): readonly Comment[] {
  const all = [...view.hubComments, ...view.threads.flatMap(({ comments }) => comments)];
  return all
    .filter(({ author, authorKind }) => authorKind === 'person' && answererOf(author, view.file) !== null)
    .sort((a, b) => a.createdAt - b.createdAt || a.id - b.id);
}

/** The questions laid out for finding. */
interface Register {
  readonly byNumber: ReadonlyMap<number, Answerable>;
  /** Those that have an issue of their own. */
  readonly byIssue: ReadonlyMap<number, Answerable>;
  readonly candidates: ReadonlyMap<number, Candidate>;
}

function registerOf(questions: readonly Answerable[]): Register {
  const inIssues = questions.filter(({ asked }) => asked.post.kind === 'issue');
  return {
    byNumber: new Map(questions.map((question) => [question.number, question])),
    byIssue: new Map(inIssues.map((question) => [question.asked.issue, question])),
    candidates: new Map(questions.map((question) => [question.number, candidate(question)])),
  };
}

function answersIn(
  comment: Comment,
  view: SessionView,
  questions: readonly Answerable[],
  { byNumber, byIssue, candidates }: Register,
  named: readonly number[],
): { readonly given: readonly Given[]; readonly remark: string | null } {
  const by = answererOf(comment.author, view.file);
  const text = messageOf(comment.body);
  if (by === null || text === '') return { given: [], remark: null };
  if (named.length > 0) {
    const given = named.map((question) => {
      const parts = partIds(byNumber.get(question));
      return { question, comment, by, text, parts, pairedBy: 'command' as const };
    });
    return { given, remark: null };
  }
  const thread = byIssue.get(comment.issue);
  if (thread !== undefined) {
    const parts = pairAnswerToParts(belowOriginal(text, comment), candidate(thread));
    return {
      given: [{ question: thread.number, comment, by, text, parts, pairedBy: 'thread' }],
      remark: null,
    };
  }
  const open = questions.filter(({ asked, standing }) => standing && asked.askedAt <= comment.createdAt);
  const pairing = pairAnswer(
    belowOriginal(text, comment),
    open.flatMap(({ number }) => candidates.get(number) ?? []),
  );
  return {
    given: pairing.answers.map((answer) => ({ ...answer, comment, by })),
    remark: pairing.answers.length === 0 ? text : pairing.remark,
  };
}

/** The words below the mail that they answer, if a mail program put it above them. */
function belowOriginal(text: string, { body }: Comment): string {
  const { original } = readMailReply(body);
  return original === '' ? text : `${original}\n\n${text}`;
}

function pairingsIn(ledger: readonly LedgerEntry[]): ReadonlyMap<SourceKey, readonly number[]> {
  const pairings = new Map<SourceKey, readonly number[]>();
  for (const { action, question, detail } of ledger) {
    if (action !== 'answers' || question === null || detail === null) continue;
    const source = detail as SourceKey;
    pairings.set(source, [...new Set([...(pairings.get(source) ?? []), question])]);
  }
  return pairings;
}

function numbered(given: readonly Given[]): ReadonlyMap<number, readonly Answer[]> {
  const answers = new Map<number, Answer[]>();
  for (const { question, comment, by, text, parts, pairedBy } of given) {
    const earlier = answers.get(question) ?? [];
    earlier.push({
      id: `A${question}.${earlier.length + 1}`,
      by: { login: comment.author, role: by.role },
      source: sourceOf(comment),
      answeredAt: comment.createdAt,
      editedAt: comment.editedAt,
      text,
      parts,
      pairedBy,
    });
    answers.set(question, earlier);
  }
  return answers;
}

/** What an asker says after an answer: on the question's own issue, and in reaction to it on the hub. */
function followUpsTo(
  answers: ReadonlyMap<number, readonly Answer[]>,
  view: SessionView,
  questions: readonly Answerable[],
): ReadonlyMap<number, readonly Aside[]> {
  const followUps = new Map<number, readonly Aside[]>();
  const threads = new Map(view.threads.map((thread) => [keyOf(thread.issue), thread]));
  for (const { number, asked } of questions) {
    const first = answers.get(number)?.[0];
    const below = (threads.get(asked.key)?.comments ?? [])
      .filter(({ author }) => author !== null && author === asked.asker)
      .filter(({ createdAt }) => first !== undefined && createdAt >= first.answeredAt);
    const added = [...below, ...asked.reactions]
      .map((comment) => aside(comment, messageOf(comment.body)))
      .filter(({ text }) => text !== '');
    if (added.length > 0) followUps.set(number, added);
  }
  return followUps;
}

function aside(comment: Comment, text: string): Aside {
  return { by: comment.author, source: sourceOf(comment), at: comment.createdAt, text };
}

function candidate({ number, asked, parts }: Answerable): Candidate {
  return { number, asker: asked.asker, title: asked.title, text: asked.text, parts };
}

function partIds(question: Answerable | undefined): readonly string[] {
  return question?.parts.map(({ id }) => id) ?? [];
}
