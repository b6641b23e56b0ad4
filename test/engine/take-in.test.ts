/** Versions of posts, in whatever order they come. */
import { describe, expect, it } from 'vitest';
import { Memory } from '../../src/engine/memory.ts';
import { takeInFact, takeInRead } from '../../src/engine/take-in.ts';
import { openMemoryStore } from '../../src/store/sqlite.ts';
import { comment, hub, minute, questionIssue } from '../support/builders.ts';

async function memory(): Promise<Memory> {
  const known = await Memory.of('riverton/townhall', await openMemoryStore());
  takeInRead(hub({ milestone: 3 }), known);
  return known;
}

const old = comment(10, 'ana', 'Why?');
const edited = { ...old, body: 'Why not?', sha256: 'other', updatedAt: minute(12), editedAt: minute(12) };

describe('of two versions the newer stays', () => {
  it.each([
    ['old, new', [old, edited]],
    ['new, old', [edited, old]],
    ['new, old, new', [edited, old, edited]],
  ])('%s', async (_order, versions) => {
    const known = await memory();
    for (const each of versions) takeInFact({ kind: 'comment', comment: each }, known);
    expect(known.comments()).toEqual([edited]);
  });

  it('also where a list of GitHub’s lags behind the webhook', async () => {
    const known = await memory();
    takeInFact({ kind: 'comment', comment: edited }, known);
    takeInRead(old, known);
    expect(known.comments()).toEqual([edited]);
  });

  it('and what is gone stays gone', async () => {
    const known = await memory();
    takeInFact({ kind: 'comment-gone', id: 10 }, known);
    takeInFact({ kind: 'comment', comment: edited }, known);
    expect(known.comments()).toEqual([]);
  });
});

it('who changes labels is noted, each once, until it has been decided upon', async () => {
  const known = await memory();
  const issue = questionIssue(7, 'ana', 'Rent');
  for (const labelledBy of ['clerk', 'clerk', 'chief'])
    takeInFact({ kind: 'issue', issue, labelledBy }, known);
  takeInFact({ kind: 'issue', issue }, known);
  takeInFact({ kind: 'issue', issue: { ...issue, number: 9, labels: [] }, labelledBy: 'clerk' }, known);
  expect([...known.labellers()]).toEqual([[7, ['clerk', 'chief']]]);
  known.forgetLabellers(7);
  expect(known.labellers().size).toBe(0);
});

const taken = async (given: Parameters<typeof questionIssue>[3]) =>
  takeInFact({ kind: 'issue', issue: questionIssue(7, 'ana', 'Rent', given) }, await memory());

describe('what a webhook leaves to be read', () => {
  const CHANGES = { kind: 'changes' };
  const own = { ...comment(11, 'gitchat[bot]', 'Thank you.'), authorKind: 'ours' as const };
  const ownEdited = { ...own, body: 'Thanks.', sha256: 'other' };

  it.each([
    ['a person’s comment', [old], CHANGES],
    ['the same again', [old, old], null],
    ['a person’s edit', [old, edited], CHANGES],
    ['GitChat’s own comment', [own], null],
    ['another version of the same second, even by GitChat', [own, ownEdited], CHANGES],
  ])('%s', async (_what, versions, left) => {
    const known = await memory();
    const results = versions.map((each) => takeInFact({ kind: 'comment', comment: each }, known));
    expect(results.at(-1)).toEqual(left);
  });

  it('of a question that is new to us and has a history: all that was said there', async () => {
    expect(await taken({ updatedAt: minute(9) })).toEqual({ kind: 'thread', issue: 7 });
  });

  it.each([
    ['that is none of our business', { labels: ['bug'] }, null],
    ['that was put into a session’s milestone', { labels: [], milestone: 3 }, CHANGES],
    ['in another milestone', { labels: [], milestone: 4 }, null],
  ])('of an issue %s', async (_what, given, left) => {
    expect(await taken(given)).toEqual(left);
  });

  it('of a comment on an issue that is none of our business: nothing', async () => {
    const known = await memory();
    expect(takeInFact({ kind: 'comment', comment: { ...old, issue: 99 } }, known)).toBeNull();
    expect(known.comments()).toEqual([]);
  });
});
