/** Compares what was understood with the labels. */
import { wordsOf } from '../../src/core/reading/vocabulary.ts';
import type { LabelledPost, Thread } from './thread.ts';
import type { Understanding } from './understanding.ts';

/** How much was found, wrongly found, and missed; `misses` names each fault for whoever tunes a rule. */
export interface Score {
  readonly right: number;
  readonly wrong: readonly string[];
  readonly missed: readonly string[];
}

export const MEASURES = [
  'questions',
  'parts',
  'pairs',
  'declined',
  'topics',
  'proxies',
  'trailers',
  'duplicates, first',
  'duplicates, among three',
  'suggested',
  'merged',
] as const;
export type Measure = (typeof MEASURES)[number];
export type Scores = Readonly<Record<Measure, Score>>;

/** Two texts are the same part where they share so much of their words: a lead-in or a greeting may differ. */
const SAME_PART = 0.85;
/** So much of the shorter text's words makes it a piece of the longer. */
const PIECE = 0.8;

export function scored(thread: Thread, understanding: Understanding): Scores {
  const labelled = thread.posts.filter(({ kind }) => kind === 'question');
  const asked = labelled.filter(({ id }) => understanding.questions.has(id));
  return {
    questions: compared(
      thread,
      labelled.map(({ id }) => id),
      [...understanding.questions.keys()],
    ),
    parts: partsOf(thread, asked, understanding),
    pairs: compared(thread, labelledPairs(thread), understoodPairs(thread, understanding)),
    declined: compared(
      thread,
      thread.posts.flatMap(({ declines }) => declines.map(questionOf)),
      [...understanding.questions].filter(([, { isDeclined }]) => isDeclined).map(([id]) => id),
    ),
    topics: compared(
      thread,
      asked.flatMap(({ id, topics }) => topics.map((topic) => `${id} ${topic}`)),
      asked.flatMap(
        ({ id }) => understanding.questions.get(id)?.topics.map((topic) => `${id} ${topic}`) ?? [],
      ),
    ),
    proxies: compared(
      thread,
      labelled.flatMap(({ id, on_behalf_of: name }) => (name === undefined ? [] : `${id} ${name}`)),
      [...understanding.questions].flatMap(([id, { onBehalfOf }]) =>
        onBehalfOf === null ? [] : `${id} ${onBehalfOf}`,
      ),
    ),
    trailers: trailersIn(thread, understanding),
    ...duplicatesIn(thread, asked, understanding),
  };
}

export function added(all: readonly Score[]): Score {
  return {
    right: all.reduce((sum, { right }) => sum + right, 0),
    wrong: all.flatMap(({ wrong }) => wrong),
    missed: all.flatMap(({ missed }) => missed),
  };
}

/** Of what was found, how much is right; 1 where nothing was found. */
export function precision({ right, wrong }: Score): number {
  return right + wrong.length === 0 ? 1 : right / (right + wrong.length);
}

/** Of what is there, how much was found; 1 where nothing is there. */
export function recall({ right, missed }: Score): number {
  return right + missed.length === 0 ? 1 : right / (right + missed.length);
}

export function f1(score: Score): number {
  const [p, r] = [precision(score), recall(score)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

function compared(thread: Thread, labels: readonly string[], found: readonly string[]): Score {
  const [all, seen] = [new Set(labels), new Set(found)];
  return {
    right: [...seen].filter((each) => all.has(each)).length,
    wrong: [...seen].filter((each) => !all.has(each)).map((each) => `${thread.name}: ${each}`),
    missed: [...all].filter((each) => !seen.has(each)).map((each) => `${thread.name}: ${each}`),
  };
}

/** Questions of one part that were left whole say nothing, and do not count. */
function partsOf(thread: Thread, asked: readonly LabelledPost[], { questions }: Understanding): Score {
  return added(
    asked.map(({ id, body, parts }) => {
      const labels = parts ?? [body];
      const found = questions.get(id)?.parts ?? [];
      if (labels.length === 1 && found.length === 1) return compared(thread, [], []);
      const matched = labels.map((label) => found.find((part) => shared(label, part) >= SAME_PART));
      return {
        right: matched.filter((part) => part !== undefined).length,
        wrong: found
          .filter((part) => !matched.includes(part))
          .map((part) => `${thread.name}: ${id}: ${part}`),
        missed: labels
          .filter((_, at) => matched[at] === undefined)
          .map((label) => `${thread.name}: ${id}: ${label}`),
      };
    }),
  );
}

function labelledPairs({ posts }: Thread): readonly string[] {
  return posts.flatMap(({ id, answers, declines }) =>
    [...answers, ...declines].flatMap((target) => {
      const [question = '', letter] = target.split('.');
      const letters = letter === undefined ? lettersOf(posts, question) : [letter];
      return letters.map((each) => `${id} → ${question}.${each}`);
    }),
  );
}

/** A part that was understood in another cut stands for all labelled parts which it holds, or is a piece of. */
function understoodPairs({ posts }: Thread, { answers }: Understanding): readonly string[] {
  return answers.flatMap(({ post, question, part }) => {
    const asked = posts.find(({ id, kind }) => id === question && kind === 'question');
    if (asked === undefined) return [`${post} → ${question}`];
    const letters = lettersOf(posts, question);
    const labels = asked.parts ?? [asked.body];
    const meant = letters.filter((_, at) => letters.length === 1 || isPiece(labels[at] ?? '', part));
    return meant.map((letter) => `${post} → ${question}.${letter}`);
  });
}

function lettersOf(posts: readonly LabelledPost[], question: string): readonly string[] {
  const parts = posts.find(({ id }) => id === question)?.parts;
  return (parts ?? ['']).map((_, at) => String.fromCharCode('a'.charCodeAt(0) + at));
}

function trailersIn(thread: Thread, { says }: Understanding): Score {
  const withTrailer = thread.posts.filter(({ says: own }) => own !== undefined);
  const rightly = withTrailer.filter((post) => squeezed(says.get(post.id)) === squeezed(post.says));
  const cutWrongly = thread.posts.filter(
    ({ id, body, says: own }) => own === undefined && squeezed(says.get(id)) !== squeezed(body),
  );
  return {
    right: rightly.length,
    wrong: cutWrongly.map(({ id }) => `${thread.name}: ${id}`),
    missed: withTrailer.filter((post) => !rightly.includes(post)).map(({ id }) => `${thread.name}: ${id}`),
  };
}

function squeezed(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

function duplicatesIn(
  thread: Thread,
  asked: readonly LabelledPost[],
  { questions }: Understanding,
): Pick<Scores, 'duplicates, first' | 'duplicates, among three' | 'suggested' | 'merged'> {
  const duplicates = asked.filter(({ duplicate_of: of }) => of !== undefined && questions.has(of));
  const among = (count: number) => {
    const found = duplicates.filter((each) =>
      alikeTo(each, count).some((id) => sameMatter(thread, each.id, id)),
    );
    const missed = duplicates.filter((each) => !found.includes(each));
    return { right: found.length, wrong: [], missed: missed.map(({ id }) => `${thread.name}: ${id}`) };
  };
  const alikeTo = ({ id }: LabelledPost, count: number) => questions.get(id)?.alike.slice(0, count) ?? [];
  const suggested = [...questions].flatMap(
    ([
      id,
      {
        suggested: [of],
      },
    ]) => (of === undefined ? [] : [{ id, of }]),
  );
  const isRight = ({ id, of }: { readonly id: string; readonly of: string }) => sameMatter(thread, id, of);
  const merged = [...questions].flatMap(([id, { mergedInto }]) =>
    mergedInto === null ? [] : [{ id, mergedInto }],
  );
  const rightly = merged.filter(({ id, mergedInto }) => sameMatter(thread, id, mergedInto));
  return {
    'duplicates, first': among(1),
    'duplicates, among three': among(3),
    suggested: {
      right: suggested.filter(isRight).length,
      wrong: suggested.filter((each) => !isRight(each)).map(({ id, of }) => `${thread.name}: ${id} of ${of}`),
      missed: duplicates
        .filter(({ id }) => !suggested.some((each) => each.id === id && isRight(each)))
        .map(({ id }) => `${thread.name}: ${id}`),
    },
    merged: {
      right: rightly.length,
      wrong: merged
        .filter((each) => !rightly.includes(each))
        .map(({ id, mergedInto }) => `${thread.name}: ${id} into ${mergedInto}`),
      missed: duplicates
        .filter(({ id }) => rightly.every((each) => each.id !== id))
        .map(({ id }) => `${thread.name}: ${id}`),
    },
  };
}

/** Duplicates of one question are duplicates of each other. */
function sameMatter({ posts }: Thread, one: string, other: string): boolean {
  const root = (id: string): string => {
    const of = posts.find((post) => post.id === id)?.duplicate_of;
    return of === undefined ? id : root(of);
  };
  return root(one) === root(other);
}

function questionOf(target: string): string {
  return target.split('.')[0] ?? target;
}

/** Words in common, of all the words of both. */
function shared(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const common = commonWords(a, b);
  return common / Math.max(1, a.length + b.length - common);
}

function isPiece(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return commonWords(a, b) / Math.max(1, Math.min(a.length, b.length)) >= PIECE;
}

function commonWords(a: readonly string[], b: readonly string[]): number {
  const left = [...b];
  return a.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
}
