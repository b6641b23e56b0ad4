/** Brings the memory of a repository up to date: with what webhooks told, and with as few reads as that leaves. */
import type { Instant } from '../core/instant.ts';
import { SESSION_LABEL } from '../core/labels.ts';
import type { Memory, ReadMark } from './memory.ts';
import { readFiles } from './observe-files.ts';
import type { GitHub, StoredFact } from './ports.ts';
import { concernsUs, takeInComment, takeInFact, takeInIssue, takeInRead, type ToRead } from './take-in.ts';

/** Changes are read again this often, in case a webhook was lost. Two requests. */
export const REREAD_EVERY = 15 * 60 * 1000;

/** A list that GitHub answers with may be a few seconds old: what is newer and missing in it is not gone. */
const LIST_MAY_LAG = 60 * 1000;

/**
 * Takes the facts in and reads what they leave open. With `afresh` everything that changed since the last read is
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
  if (afresh || due || toRead.some(({ kind }) => kind === 'changes')) {
    toRead.push(...(await readChanges(memory, github, now)));
  }
  for (const issue of threadsIn(toRead)) await readThread(issue, memory, github, now);
}

/** Reads the present votes of a session: every comment of its hub, every issue in its milestone. */
export async function countVotes(
  memory: Memory,
  hub: number,
  milestone: number | null,
  github: GitHub,
  now: Instant,
): Promise<void> {
  await readComments(hub, memory, github, now);
  if (milestone === null) return;
  for (const issue of (await github.issuesIn(milestone)) ?? []) takeInRead(issue, memory);
}

async function readChanges(memory: Memory, github: GitHub, now: Instant): Promise<readonly ToRead[]> {
  const mark = memory.get('read') ?? (await firstMark(memory, github, now));
  const toRead: (ToRead | null)[] = [];
  const issues = await github.issuesSince(mark.issues);
  for (const issue of issues) {
    const isNew = memory.issue(issue.number) === undefined;
    if (isNew) toRead.push(takeInIssue(issue, memory));
    else takeInRead(issue, memory);
  }
  const comments = await github.commentsSince(mark.comments);
  for (const comment of comments) {
    const isNew = memory.post(`comment/${comment.id}`) === undefined;
    if (isNew) toRead.push(takeInComment(comment, memory));
    else takeInRead(comment, memory);
  }
  memory.set('read', {
    issues: Math.max(mark.issues, ...issues.map(({ updatedAt }) => updatedAt)),
    comments: Math.max(mark.comments, ...comments.map(({ updatedAt }) => updatedAt)),
    at: now,
  });
  return toRead.filter((each) => each !== null);
}

/** A repository seen for the first time, or again after the memory was lost: back to its first session. */
async function firstMark(memory: Memory, github: GitHub, now: Instant): Promise<ReadMark> {
  const hubs = await github.issuesLabelled(SESSION_LABEL);
  for (const hub of hubs) takeInRead(hub, memory);
  const since = Math.min(now - LIST_MAY_LAG, ...hubs.map(({ createdAt }) => createdAt));
  return { issues: since, comments: since, at: now };
}

async function readThread(number: number, memory: Memory, github: GitHub, now: Instant): Promise<void> {
  const issue = await github.issue(number);
  if (issue === null) {
    memory.removePost(`issue/${number}`);
    return;
  }
  if (memory.issue(number) === undefined && !concernsUs(issue)) return;
  takeInRead(issue, memory);
  await readComments(number, memory, github, now);
}

async function readComments(issue: number, memory: Memory, github: GitHub, now: Instant): Promise<void> {
  const comments = await github.commentsOn(issue);
  if (comments === null) return;
  const listed = new Set(comments.map(({ id }) => id));
  for (const comment of comments) takeInRead(comment, memory);
  const missing = memory
    .comments()
    .filter((known) => known.issue === issue && !listed.has(known.id))
    .filter(({ createdAt }) => createdAt < now - LIST_MAY_LAG);
  for (const { id } of missing) memory.removePost(`comment/${id}`);
}

function threadsIn(toRead: readonly ToRead[]): ReadonlySet<number> {
  return new Set(toRead.flatMap((each) => (each.kind === 'thread' ? [each.issue] : [])));
}
