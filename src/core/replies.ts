/** What guests said, paired with what was asked: answers, remarks, and what askers added after an answer. */
import type { Asked } from './intake.ts';
import { messageOf } from './intake.ts';
import { guestWords } from './guest-words.ts';
import { answererOf, type Answerer } from './people.ts';
import { keyOf, type Comment, type Post, type SourceKey } from './post.ts';
import type { Answer, Aside, Part, Remark, Source } from './question.ts';
import { GuestTalk, type Heard, type PairedAnswer, type Said } from './reading/guest-talk.ts';
import type { Candidate } from './reading/likeness.ts';
import { withoutCommands } from './reading/commands.ts';
import { withoutQuoteMarks } from './reading/lines.ts';
import { readMailReply } from './reading/trailer.ts';
import type { Pairing, SessionRecord } from './record.ts';
import type { InForce } from './undoing.ts';
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
  readonly remarks: readonly Remark[];
}

interface Given extends Omit<PairedAnswer, 'pairedBy'> {
  readonly comment: Comment;
  readonly by: Answerer;
  readonly pairedBy: Answer['pairedBy'];
}

/** Pairs everything the guests of a session have said. Commands beat the thread, and both beat the words. */
export function repliesIn(
  view: SessionView,
  questions: readonly Answerable[],
  decisions: readonly InForce[],
): Replies {
  const byCommand = pairingsIn(decisions);
  const inOrder = questions.toSorted((a, b) => a.asked.askedAt - b.asked.askedAt || a.number - b.number);
  const byIssue = new Map(
    inOrder.filter(({ asked }) => asked.post.kind === 'issue').map((each) => [each.asked.issue, each]),
  );
  const talk = new GuestTalk(guestWords(view.file));
  const remarks: Remark[] = [];
  const given: Given[] = [];
  const waiting = inOrder.filter(({ standing }) => standing);
  for (const comment of guestComments(view)) {
    while (waiting[0] !== undefined && waiting[0].asked.askedAt <= comment.createdAt) {
      talk.asked(candidate(waiting[0]));
      waiting.shift();
    }
    const by = answererOf(comment.author, view.file);
    const said = saidIn(comment);
    if (by === null || said.text === '') continue;
    const named = byCommand.get(keyOf(comment)) ?? [];
    if (named.length > 0) {
      given.push(...pairedByHand(named, questions, said, talk).map((each) => ({ ...each, comment, by })));
      continue;
    }
    const thread = byIssue.get(comment.issue);
    const heard = thread === undefined ? talk.onHub(said) : talk.onIssueOf(candidate(thread), said);
    const kept = heard.answers.length > 0 ? [] : keptThrough(comment, said, heard, view.record, inOrder);
    given.push(...[...heard.answers, ...kept].map((answer) => ({ ...answer, comment, by })));
    if (kept.length > 0) continue;
    if (heard.remark !== null) remarks.push({ ...aside(comment, heard.remark), promises: false });
    if (heard.promise !== null) remarks.push({ ...aside(comment, heard.promise), promises: true });
  }
  const answers = numbered(given);
  return { answers, followUps: followUpsTo(answers, view, questions), remarks };
}

/** What a guest says in a comment, and the mail that it answers. */
function saidIn({ author, body }: Comment): Said {
  const { text, original } = readMailReply(body);
  const end = body.indexOf(text) + text.length;
  const around = original === '' ? body.slice(text === '' ? body.length : end) : original;
  return { by: author, text: withoutCommands(text).trim(), original: unquoted(around) };
}

function unquoted(text: string): string {
  return text.split('\n').map(withoutQuoteMarks).join('\n').trim();
}

/** An edited answer keeps its pairing, though its new words no longer show it; unless they put the answer off. */
function keptThrough(
  comment: Comment,
  { text }: Said,
  { promise }: Heard,
  { pairings }: SessionRecord,
  questions: readonly Answerable[],
): readonly PairedAnswer[] {
  if (comment.editedAt === null || promise !== null) return [];
  return (pairings[keyOf(comment)] ?? []).flatMap(({ question, parts, pairedBy }) => {
    const known = questions.find(({ number, standing }) => standing && number === question);
    const left = partIds(known).filter((id) => parts.includes(id));
    if (known === undefined) return [];
    return [{ question, parts: left.length > 0 ? left : partIds(known), pairedBy, text, declines: false }];
  });
}

/** What each comment is found to answer, to be kept. */
export function pairingsOf(answers: Replies['answers']): SessionRecord['pairings'] {
  const pairings: Record<SourceKey, Pairing[]> = {};
  for (const [question, given] of answers) {
    for (const { source, parts, pairedBy } of given) {
      // What a command says is in the ledger.
      if (pairedBy === 'command') continue;
      const known = pairings[`comment/${source.id}`] ?? [];
      const before = known.filter((each) => each.question === question).flatMap((each) => each.parts);
      pairings[`comment/${source.id}`] = [
        ...known.filter((each) => each.question !== question),
        { question, parts: [...new Set([...before, ...parts])], pairedBy },
      ];
    }
  }
  return pairings;
}

/** By `/answers`. */
function pairedByHand(
  numbers: readonly number[],
  questions: readonly Answerable[],
  { text }: Said,
  talk: GuestTalk,
): readonly Omit<Given, 'comment' | 'by'>[] {
  return numbers.map((question) => {
    talk.paired(question);
    const parts = partIds(questions.find(({ number }) => number === question));
    return { question, text, parts, pairedBy: 'command', declines: false };
  });
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

function pairingsIn(decisions: readonly InForce[]): ReadonlyMap<SourceKey, readonly number[]> {
  const pairings = new Map<SourceKey, readonly number[]>();
  for (const { action, question, detail } of decisions) {
    if (action !== 'answers' || question === null || detail === null) continue;
    const source = detail as SourceKey;
    pairings.set(source, [...new Set([...(pairings.get(source) ?? []), question])]);
  }
  return pairings;
}

function numbered(given: readonly Given[]): ReadonlyMap<number, readonly Answer[]> {
  const answers = new Map<number, Answer[]>();
  for (const { question, comment, by, text, parts, pairedBy, declines } of given) {
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
      declines,
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
  const { asker, onBehalfOf, title, text } = asked;
  return { number, asker, onBehalfOf, title, text, parts };
}

function partIds(question: Answerable | undefined): readonly string[] {
  return question?.parts.map(({ id }) => id) ?? [];
}
