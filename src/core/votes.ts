/** How many people voted for each question. */
import type { Docket } from './docket.ts';
import type { Asked } from './intake.ts';
import { mergedFrom, type Mergers } from './merging.ts';
import type { LedgerEntry } from './record.ts';

/**
 * Question number → votes. Somebody who voted for several merged questions counts once for the one that stays. After
 * the close votes stay as the transcript froze them.
 */
export function votesIn(docket: Docket, mergers: Mergers): ReadonlyMap<number, number> {
  const { view, course, asked, numbers, ledger } = docket;
  const reactedTo = postsReactedTo(ledger);
  const byNumber = new Map(asked.flatMap((each) => [[numbers.get(each.key) ?? 0, each] as const]));
  const merged = mergedFrom(mergers);
  const isOver = view.now >= course.window.closesAt;
  const isOfThisClose = view.frozenVotes?.closesAt === course.window.closesAt;
  const frozen = isOver && isOfThisClose ? view.frozenVotes?.votes : undefined;
  const votes = new Map<number, number>();
  for (const [number, post] of byNumber) {
    const group = [post, ...(merged.get(number) ?? []).flatMap((other) => byNumber.get(other) ?? [])];
    const counted = group.length === 1 ? countOn(post, reactedTo) : distinct(group, docket, reactedTo);
    votes.set(number, frozen?.get(number) ?? counted);
  }
  return votes;
}

/** People who voted for any of the posts. Until they are known by name, the post with the most votes counts. */
function distinct(group: readonly Asked[], { view }: Docket, reactedTo: ReadonlySet<string>): number {
  const voters = new Set(group.flatMap(({ key }) => view.voters.get(key) ?? []));
  return Math.max(voters.size, ...group.map((post) => countOn(post, reactedTo)));
}

function countOn({ key, post }: Asked, reactedTo: ReadonlySet<string>): number {
  return post.votes > 0 && reactedTo.has(key) ? post.votes - 1 : post.votes;
}

/** Posts with a command that was answered by 👍, such as `/ask-for`: that one is nobody's vote. */
function postsReactedTo(ledger: readonly LedgerEntry[]): ReadonlySet<string> {
  return new Set(ledger.flatMap(({ key }) => /^(\S+) \//.exec(key)?.[1] ?? []));
}
