/** Brings the memory of a repository up to date: with what webhooks told, and with as few reads as that leaves. */
import type { Instant } from '../core/instant.ts';
import { phaseLabel, SESSION_LABEL } from '../core/labels.ts';
import { keyOf, type Comment, type Issue, type Post } from '../core/post.ts';
import type { Phase } from '../core/session.ts';
import type { Memory, ReadMark } from './memory.ts';
import { readFiles } from './observe-files.ts';
import type { GitHub, StoredFact } from './ports.ts';
import { concernsUs, takeInComment, takeInFact, takeInIssue, takeInRead, type ToRead } from './take-in.ts';

/** Everything of the sessions in progress is read again this often, in case a webhook was lost. */
export const REREAD_EVERY = 15 * 60 * 1000;

/** A list that GitHub answers with may be a few seconds old: what is newer and missing in it is not gone. */
const LIST_MAY_LAG = 60 * 1000;

/** In these phases what was deleted without a webhook is looked for. */
const IN_PROGRESS: readonly Phase[] = ['scheduled', 'open', 'closed'];

/**
 * Takes the facts in and reads what they leave open. With `afresh` everything that the sessions in progress hold is
 * read too: after a start or a failure nobody knows which webhooks were lost and which writes arrived.
 */
export async function observe(
  memory: Memory,
  facts: readonly StoredFact[],
  github: GitHub,
  afresh: boolean,
  now: Instant,
): Promise<void> {
  const toRead = facts.map(({ fact }) => takeInFact(fact, memory)).filter((each) => each !== null);
  memory.take(facts);
  const mark = memory.get('read');
  const due = mark === undefined || now >= mark.at + REREAD_EVERY;
  if (afresh) memory.set('index', undefined);
  if (afresh || due || toRead.some(({ kind }) => kind === 'files')) await readFiles(memory, github, now);
  if (afresh || due) toRead.push(...(await readAll(memory, github, now)));
  else if (toRead.some(({ kind }) => kind !== 'files')) {
    toRead.push(...(await readChanges(memory, mark, github)));
  }
  await readThreads(toRead, memory, github, now);
}

/**
 * Reads the present votes of a session: every comment of its hub, every issue in its milestone. Where one has moved
 * without a webhook, others may have been lost as well, and everything is read.
 */
export async function countVotes(
  memory: Memory,
  hub: number,
  milestone: number | null,
  github: GitHub,
  now: Instant,
): Promise<void> {
  const issues = milestone === null ? [] : await github.issuesIn(milestone);
  const comments = await github.commentsOn(hub);
  const isKnown = (post: Post) => (memory.post(keyOf(post))?.updatedAt ?? 0) >= post.updatedAt;
  const isMoved = ![...issues, ...comments].every(isKnown);
  for (const issue of issues) takeInRead(issue, memory);
  takeInComments(hub, comments, memory, now);
  if (isMoved) await readThreads(await readAll(memory, github, now), memory, github, now);
}

/** Reads what changed since the last time, with some overlap because GitHub's lists may lag. */
async function readChanges(memory: Memory, mark: ReadMark, github: GitHub): Promise<readonly ToRead[]> {
  const { toRead, upTo } = await readSince(
    mark.issues - LIST_MAY_LAG,
    mark.comments - LIST_MAY_LAG,
    memory,
    github,
  );
  memory.set('read', { ...upTo, at: mark.at });
  return toRead;
}

/** Reads all that the sessions in progress hold, and so finds what is gone from them. */
async function readAll(memory: Memory, github: GitHub, now: Instant): Promise<readonly ToRead[]> {
  const mark = memory.get('read') ?? (await firstMark(memory, github, now));
  const begun = sessionsInProgress(memory, mark.at).map(({ createdAt }) => createdAt);
  const issuesSince = Math.min(mark.issues - LIST_MAY_LAG, ...begun);
  const commentsSince = Math.min(mark.comments - LIST_MAY_LAG, ...begun);
  const { toRead, posts, upTo } = await readSince(issuesSince, commentsSince, memory, github);
  const listed = new Set(posts.map(keyOf));
  const since = { issue: issuesSince, comment: commentsSince };
  for (const known of [...memory.issues(), ...memory.comments()]) {
    const isInTheList = known.updatedAt >= since[known.kind] && known.createdAt < now - LIST_MAY_LAG;
    if (isInTheList && !listed.has(keyOf(known))) memory.removePost(keyOf(known));
  }
  memory.set('read', { ...upTo, at: now });
  return toRead;
}

async function readSince(
  issuesSince: Instant,
  commentsSince: Instant,
  memory: Memory,
  github: GitHub,
): Promise<{ readonly toRead: readonly ToRead[]; readonly posts: readonly Post[]; readonly upTo: Upto }> {
  const toRead: (ToRead | null)[] = [];
  const issues = await github.issuesSince(issuesSince);
  for (const issue of issues) {
    const isNew = memory.issue(issue.number) === undefined;
    if (isNew) toRead.push(takeInIssue(issue, memory));
    else takeInRead(issue, memory);
  }
  const comments = await github.commentsSince(commentsSince);
  for (const comment of comments) {
    const isNew = memory.post(keyOf(comment)) === undefined;
    if (isNew) toRead.push(takeInComment(comment, memory));
    else takeInRead(comment, memory);
  }
  return {
    toRead: toRead.filter((each) => each !== null),
    posts: [...issues, ...comments],
    upTo: { issues: newestIn(issues, issuesSince), comments: newestIn(comments, commentsSince) },
  };
}

type Upto = Pick<ReadMark, 'issues' | 'comments'>;

function newestIn(posts: readonly Post[], since: Instant): Instant {
  return Math.max(since, ...posts.map(({ updatedAt }) => updatedAt));
}

/** Hubs of sessions that are going on, or were at that moment. */
function sessionsInProgress(memory: Memory, at: Instant): readonly Issue[] {
  const isInProgress = ({ labels, updatedAt }: Issue) =>
    updatedAt >= at || IN_PROGRESS.some((phase) => labels.includes(phaseLabel(phase)));
  return memory.issues().filter((issue) => issue.labels.includes(SESSION_LABEL) && isInProgress(issue));
}

/** A repository seen for the first time, or again after the memory was lost: back to its first session. */
async function firstMark(memory: Memory, github: GitHub, now: Instant): Promise<ReadMark> {
  const hubs = await github.issuesLabelled(SESSION_LABEL);
  for (const hub of hubs) takeInRead(hub, memory);
  const since = Math.min(now, ...hubs.map(({ createdAt }) => createdAt));
  return { issues: since, comments: since, at: now };
}

async function readThreads(
  toRead: readonly ToRead[],
  memory: Memory,
  github: GitHub,
  now: Instant,
): Promise<void> {
  const threads = new Set(toRead.flatMap((each) => (each.kind === 'thread' ? [each.issue] : [])));
  for (const issue of threads) await readThread(issue, memory, github, now);
}

async function readThread(number: number, memory: Memory, github: GitHub, now: Instant): Promise<void> {
  const issue = await github.issue(number);
  if (issue === null) {
    memory.removePost(`issue/${number}`);
    return;
  }
  if (memory.issue(number) === undefined && !concernsUs(issue, memory)) return;
  takeInRead(issue, memory);
  takeInComments(number, await github.commentsOn(number), memory, now);
}

/** Takes in all the comments of an issue, and forgets those that are gone. */
function takeInComments(issue: number, comments: readonly Comment[], memory: Memory, now: Instant): void {
  const listed = new Set(comments.map(({ id }) => id));
  for (const comment of comments) takeInRead(comment, memory);
  const missing = memory
    .comments()
    .filter((known) => known.issue === issue && !listed.has(known.id))
    .filter(({ createdAt }) => createdAt < now - LIST_MAY_LAG);
  for (const { id } of missing) memory.removePost(`comment/${id}`);
}
