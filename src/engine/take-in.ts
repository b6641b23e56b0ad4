/** Brings posts into the memory, from webhooks and from reads alike, whatever their order. */
import { QUESTION_LABEL, SCHEDULE_LABEL, SESSION_LABEL } from '../core/labels.ts';
import { answererOf } from '../core/people.ts';
import { keyOf, type Comment, type Issue, type Post } from '../core/post.ts';
import type { Memory } from './memory.ts';
import type { Fact } from './ports.ts';

/** What a fact leaves to be read: nothing, the files, the changes of late, or one issue with its comments. */
export type ToRead =
  | { readonly kind: 'files' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'thread'; readonly issue: number };

/** Is this issue any of GitChat's business? A question whose label was taken off is still in its milestone. */
export function concernsUs(issue: Issue, memory: Memory): boolean {
  const isLabelled = issue.labels.some((label) => OUR_LABELS.has(label));
  return isLabelled || (issue.milestone !== null && milestonesIn(memory).has(issue.milestone));
}

const OUR_LABELS: ReadonlySet<string> = new Set([SESSION_LABEL, QUESTION_LABEL, SCHEDULE_LABEL]);

function milestonesIn(memory: Memory): ReadonlySet<number> {
  const hubs = memory.issues().filter(({ labels }) => labels.includes(SESSION_LABEL));
  return new Set(hubs.flatMap(({ milestone }) => milestone ?? []));
}

/** Takes in one fact. */
export function takeInFact(fact: Fact, memory: Memory): ToRead | null {
  switch (fact.kind) {
    case 'issue':
      return takeInIssueFact(fact, memory);
    case 'comment':
      return takeInComment(fact.comment, memory);
    case 'issue-gone':
      memory.removePost(`issue/${fact.number}`);
      return null;
    case 'comment-gone':
      memory.removePost(`comment/${fact.id}`);
      return null;
    case 'pushed':
      return { kind: 'files' };
    case 'stirred':
      return { kind: 'changes' };
    default:
      return fact satisfies never;
  }
}

function takeInIssueFact({ issue, labelledBy }: Extract<Fact, { kind: 'issue' }>, memory: Memory) {
  const toRead = takeInIssue(issue, memory);
  if (labelledBy !== undefined && memory.issue(issue.number) !== undefined) {
    memory.putLabeller(issue.number, labelledBy);
  }
  return toRead;
}

/** Takes in an issue. One that is new to us and has a history must be read with what was said on it. */
export function takeInIssue(issue: Issue, memory: Memory): ToRead | null {
  const known = memory.issue(issue.number);
  if (known === undefined && !concernsUs(issue, memory)) return null;
  const merged = merge(issue, memory);
  if (known === undefined && issue.updatedAt > issue.createdAt) {
    return { kind: 'thread', issue: issue.number };
  }
  return leftBy(merged, issue);
}

/** Takes in a comment, if it stands on an issue that concerns us. */
export function takeInComment(comment: Comment, memory: Memory): ToRead | null {
  if (memory.issue(comment.issue) === undefined) return null;
  return leftBy(merge(comment, memory), comment);
}

/**
 * What people did is decided upon in the order in which they did it, and webhooks come in any order, or not at all:
 * so a person's news asks for what else has changed until then. GitChat's own, which come back as webhooks, do not.
 */
function leftBy(merged: Merged, post: Post): ToRead | null {
  const isByPerson = post.authorKind === 'person';
  return merged === 'doubt' || (merged === 'news' && isByPerson) ? { kind: 'changes' } : null;
}

/** What taking in a version of a post led to. */
type Merged = 'nothing-new' | 'news' | 'doubt';

/**
 * Keeps the newer of two versions. GitHub's times have whole seconds: two versions of one second that differ
 * cannot be told apart, and leave a doubt which only a read can settle.
 */
function merge(post: Post, memory: Memory): Merged {
  const key = keyOf(post);
  const known = memory.post(key);
  if (memory.isGone(key) || (known !== undefined && known.updatedAt > post.updatedAt)) return 'nothing-new';
  const editedAt = Math.max(known?.editedAt ?? 0, post.editedAt ?? 0) || null;
  const merged = { ...post, editedAt, author: authorOf(post, known, memory) };
  if (known !== undefined && same(known, merged)) return 'nothing-new';
  memory.putPost(merged);
  if (known !== undefined && !differ(known, post)) return 'nothing-new';
  return known?.updatedAt === post.updatedAt ? 'doubt' : 'news';
}

/** Takes in what was just read from GitHub, which has the last word, unless its list lags behind a webhook. */
export function takeInRead(post: Post, memory: Memory): void {
  const known = memory.post(keyOf(post));
  if (known !== undefined && known.updatedAt > post.updatedAt) return;
  const edited = known !== undefined && known.sha256 !== post.sha256;
  const editedAt = post.editedAt ?? (edited ? post.updatedAt : (known?.editedAt ?? null));
  const read = { ...post, editedAt, author: authorOf(post, known, memory) };
  if (known === undefined || !same(known, read)) memory.putPost(read);
}

/**
 * A deleted account loses its name on GitHub, and here. But what a guest said in office stays the guest's: else an
 * answer would turn into a citizen's question.
 */
function authorOf({ author }: Post, known: Post | undefined, memory: Memory): string | null {
  if (author !== null || known === undefined) return author;
  const isAnswerer = memory.slugs().some((slug) => {
    const session = memory.session(slug);
    return session !== undefined && answererOf(known.author, session.file) !== null;
  });
  return isAnswerer ? known.author : null;
}

/** In what people decide by: words and labels. */
function differ(a: Post, b: Post): boolean {
  return a.sha256 !== b.sha256 || (a.kind === 'issue' && b.kind === 'issue' && !same(a.labels, b.labels));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
