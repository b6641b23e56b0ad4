/** How fast questions come: how many were asked shortly before each. */
import type { Instant } from './instant.ts';
import type { Asked } from './intake.ts';
import type { SourceKey } from './post.ts';
import { PACE_WINDOW } from './rules/rate.ts';
import type { Circumstances } from './rules/rule.ts';

/** Question → those within the window before it. `asked`: in the order asked. */
export function paceOf(asked: readonly Asked[]): ReadonlyMap<SourceKey, Circumstances['recent']> {
  const all = new RecentTimes();
  const byAsker = new Map<string, RecentTimes>();
  return new Map(
    asked.map(({ key, asker, askedAt }) => {
      const own = byAsker.get(asker ?? key) ?? new RecentTimes();
      byAsker.set(asker ?? key, own);
      return [key, { byAsker: own.add(askedAt), byAll: all.add(askedAt) }];
    }),
  );
}

/** Moments in the order of time. */
class RecentTimes {
  readonly #times: Instant[] = [];
  #first = 0;

  /** How many there were within the window before this one. */
  add(at: Instant): number {
    while ((this.#times[this.#first] ?? at) <= at - PACE_WINDOW) this.#first += 1;
    this.#times.push(at);
    return this.#times.length - 1 - this.#first;
  }
}
