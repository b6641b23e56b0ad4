/** Brings posts into the memory, from webhooks and from reads alike, whatever their order. */
import { QUESTION_LABEL, SCHEDULE_LABEL, SESSION_LABEL } from '../core/labels.ts';
import { keyOf, type Comment, type Issue, type Post } from '../core/post.ts';
import type { Memory } from './memory.ts';
import type { Fact } from './ports.ts';

/** What a fact leaves to be read: nothing, the files, the changes of late, or one issue with its comments. */
export type ToRead =
  | { readonly kind: 'files' }
  | { readonly kind: 'changes' }
  | { readonly kind: 'thread'; readonly issue: number };

/** Is this issue any of GitChat's business? */
export function concernsUs(issue: Issue): boolean {
  return issue.labels.some((label) => [SESSION_LABEL, QUESTION_LABEL, SCHEDULE_LABEL].includes(label));
}

/** Takes in one fact. */
export function takeInFact(fact: Fact, memory: Memory): ToRead | null {
  switch (fact.kind) {
    case 'issue':
      return takeInIssue(fact.issue, memory);
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

/** Takes in an issue. One that is new to us and has a history must be read with what was said on it. */
export function takeInIssue(issue: Issue, memory: Memory): ToRead | null {
  const known = memory.issue(issue.number);
  if (known === undefined && !concernsUs(issue)) return null;
  const doubt = merge(issue, memory);
  if (known === undefined && issue.updatedAt > issue.createdAt) {
    return { kind: 'thread', issue: issue.number };
  }
  return doubt ? { kind: 'thread', issue: issue.number } : null;
}

/** Takes in a comment, if it stands on an issue that concerns us. */
export function takeInComment(comment: Comment, memory: Memory): ToRead | null {
  if (memory.issue(comment.issue) === undefined) return null;
  return merge(comment, memory) ? { kind: 'thread', issue: comment.issue } : null;
}

/**
 * Keeps the newer of two versions. GitHub's times have whole seconds: two versions of one second that differ
 * cannot be told apart, and leave a doubt which only a read can settle (`true`).
 */
function merge(post: Post, memory: Memory): boolean {
  const key = keyOf(post);
  const known = memory.post(key);
  if (memory.isGone(key) || (known !== undefined && known.updatedAt > post.updatedAt)) return false;
  const editedAt = Math.max(known?.editedAt ?? 0, post.editedAt ?? 0) || null;
  const merged = { ...post, editedAt };
  if (known !== undefined && same(known, merged)) return false;
  memory.putPost(merged);
  return known !== undefined && known.updatedAt === post.updatedAt && differInText(known, post);
}

/** Takes in what was just read from GitHub, which has the last word. */
export function takeInRead(post: Post, memory: Memory): void {
  const known = memory.post(keyOf(post));
  const edited = known !== undefined && known.sha256 !== post.sha256;
  const editedAt = post.editedAt ?? (edited ? post.updatedAt : (known?.editedAt ?? null));
  const read = { ...post, editedAt };
  if (known === undefined || !same(known, read)) memory.putPost(read);
}

function differInText(a: Post, b: Post): boolean {
  return a.sha256 !== b.sha256 || (a.kind === 'issue' && b.kind === 'issue' && !same(a.labels, b.labels));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
