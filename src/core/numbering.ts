/** Gives every question its number: in the order asked, for good, never used twice. */
import type { Asked } from './intake.ts';
import type { SourceKey } from './post.ts';
import type { SessionRecord } from './record.ts';

/**
 * Source → number. A number that was given stays, even where its post is gone; new questions follow the highest
 * number there is. `published` is what the board shows: it holds even where the record was lost.
 */
export function numbersFor(
  asked: readonly Asked[],
  given: SessionRecord['numbers'],
  published: ReadonlyMap<SourceKey, number>,
): ReadonlyMap<SourceKey, number> {
  const numbers = new Map<SourceKey, number>(published);
  for (const [key, number] of Object.entries(given)) {
    if (number !== undefined) numbers.set(key as SourceKey, number);
  }
  let next = Math.max(0, ...numbers.values()) + 1;
  for (const { key } of asked) {
    if (!numbers.has(key)) numbers.set(key, next++);
  }
  return numbers;
}
