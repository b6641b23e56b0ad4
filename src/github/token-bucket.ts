/** A token bucket: lets a burst through, then so much a second. Knows no clock; the time is handed in. */
import type { Instant, Milliseconds } from '../core/instant.ts';

/** A budget that GitHub gives for a length of time. */
export interface Budget {
  readonly amount: number;
  readonly per: Milliseconds;
  /** How much may go out at once. The rest of the budget is what flows in during `per`. */
  readonly burst: number;
}

/** In any stretch of `per` milliseconds, at most `burst` + inflow = `amount` is taken. */
export class TokenBucket {
  readonly #burst: number;
  readonly #inflow: number;
  #level: number;
  #at: Instant;

  constructor(budget: Budget, now: Instant) {
    this.#burst = budget.burst;
    this.#inflow = (budget.amount - budget.burst) / budget.per;
    this.#level = budget.burst;
    this.#at = now;
  }

  /** Milliseconds until so much can be taken; 0: now. */
  waitFor(cost: number, now: Instant): Milliseconds {
    this.#fill(now);
    return this.#level >= cost ? 0 : Math.ceil((cost - this.#level) / this.#inflow);
  }

  /** Takes it; the caller has waited. */
  take(cost: number, now: Instant): void {
    this.#fill(now);
    this.#level -= cost;
  }

  #fill(now: Instant): void {
    // A clock that was set back fills nothing.
    if (now <= this.#at) return;
    this.#level = Math.min(this.#burst, this.#level + (now - this.#at) * this.#inflow);
    this.#at = now;
  }
}
