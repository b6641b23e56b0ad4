/** GitHub's secondary limits, for tests of how GitChat keeps within them: so many points and new posts a minute and an hour. */
import type { RequestFault } from './faults.ts';
import type { RequestKind } from './request-log.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a request costs; the App's own affairs are free. */
const POINTS: Readonly<Record<RequestKind, number>> = { read: 1, write: 5, content: 5, app: 0 };

interface Spent {
  readonly at: number;
  readonly kind: RequestKind;
}

export class SecondaryLimits {
  #spent: Spent[] = [];

  /** Spends on a request at that time (in milliseconds); the refusal where it is too much. */
  forRequest(kind: RequestKind, now: number): RequestFault | undefined {
    this.#spent = this.#spent.filter(({ at }) => at > now - HOUR);
    const lastMinute = this.#spent.filter(({ at }) => at > now - MINUTE);
    const points = lastMinute.reduce((sum, spent) => sum + POINTS[spent.kind], POINTS[kind]);
    const tooMuch =
      points > 900 || (kind === 'content' && (posts(lastMinute) >= 80 || posts(this.#spent) >= 500));
    if (tooMuch) return { mishap: { kind: 'secondary-limit', retryAfter: 60 }, when: 'before' };
    this.#spent.push({ at: now, kind });
    return undefined;
  }
}

function posts(spent: readonly Spent[]): number {
  return spent.filter(({ kind }) => kind === 'content').length;
}
