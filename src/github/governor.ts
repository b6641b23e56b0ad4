/** Keeps one installation's requests within GitHub's limits by slowing down before they are reached. */
import type { Instant } from '../core/instant.ts';
import { GitHubError, type Clock } from '../engine/ports.ts';
import type { Headers } from './errors.ts';
import type { RequestKind } from './request-cost.ts';
import { TokenBucket, type Budget } from './token-bucket.ts';

const MINUTE = 60_000;
const HOUR = 3_600_000;

// https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits
const POINTS: Budget = { amount: 900, per: MINUTE, burst: 225 };
const CONTENT_A_MINUTE: Budget = { amount: 80, per: MINUTE, burst: 20 };
const CONTENT_AN_HOUR: Budget = { amount: 500, per: HOUR, burst: 250 };
const READ_POINTS = 1;
const WRITE_POINTS = 5;
/** GitHub allows 100; more than a few gain nothing. */
const CONCURRENT_READS = 4;
/** Part of the hourly limit that is kept for writes. */
const RESERVE = 0.02;

/**
 * Writes go out one after the other in the order in which they came, reads a few at a time, both at GitHub's
 * pace. Waiting for a token takes seconds at most; where GitHub itself said "later", calls fail at once with
 * `rate-limited`, so that the caller can do something else until then.
 */
export class Governor {
  readonly #clock: Clock;
  readonly #points: TokenBucket;
  readonly #content: readonly TokenBucket[];
  readonly #reads = new Gate(CONCURRENT_READS);
  readonly #writes = new Gate(1);
  #closedUntil: Instant = 0;
  #readsClosedUntil: Instant = 0;

  constructor(clock: Clock) {
    const now = clock.now();
    this.#clock = clock;
    this.#points = new TokenBucket(POINTS, now);
    this.#content = [CONTENT_A_MINUTE, CONTENT_AN_HOUR].map((budget) => new TokenBucket(budget, now));
  }

  /** Does the request when its turn has come. Throws `rate-limited` while GitHub wants no more requests. */
  async run<T>(kind: RequestKind, request: () => Promise<T>): Promise<T> {
    const gate = kind === 'read' ? this.#reads : this.#writes;
    this.#refuseIfClosed(kind);
    await gate.enter();
    try {
      await this.#waitForTokens(kind);
      return await request();
    } catch (error) {
      if (error instanceof GitHubError && error.retryAt !== null) {
        this.#closedUntil = Math.max(this.#closedUntil, error.retryAt);
      }
      throw error;
    } finally {
      gate.leave();
    }
  }

  /** Learns from an answer's headers how much of the hour's requests is left. */
  observe(headers: Headers): void {
    const resource = headers['x-ratelimit-resource'] ?? 'core';
    const remaining = Number(headers['x-ratelimit-remaining']);
    const limit = Number(headers['x-ratelimit-limit']);
    const reset = Number(headers['x-ratelimit-reset']) * 1000;
    if (resource !== 'core' || !Number.isFinite(remaining + limit + reset)) return;
    this.#readsClosedUntil = remaining < limit * RESERVE ? reset + 1000 : 0;
  }

  async #waitForTokens(kind: RequestKind): Promise<void> {
    const cost = kind === 'read' ? READ_POINTS : WRITE_POINTS;
    const content = kind === 'content' ? this.#content : [];
    for (;;) {
      this.#refuseIfClosed(kind);
      const now = this.#clock.now();
      const wait = Math.max(
        this.#points.waitFor(cost, now),
        ...content.map((bucket) => bucket.waitFor(1, now)),
      );
      if (wait === 0) {
        this.#points.take(cost, now);
        for (const bucket of content) bucket.take(1, now);
        return;
      }
      await this.#clock.sleep(wait);
    }
  }

  #refuseIfClosed(kind: RequestKind): void {
    const until = kind === 'read' ? Math.max(this.#closedUntil, this.#readsClosedUntil) : this.#closedUntil;
    if (this.#clock.now() < until) {
      throw new GitHubError('rate-limited', 'waiting for GitHub’s rate limit', { retryAt: until });
    }
  }
}

/** Lets so many in at a time, in order of arrival. */
class Gate {
  #free: number;
  readonly #waiting: (() => void)[] = [];

  constructor(size: number) {
    this.#free = size;
  }

  async enter(): Promise<void> {
    if (this.#free > 0) {
      this.#free -= 1;
      return;
    }
    await new Promise<void>((resolve) => {
      this.#waiting.push(resolve);
    });
  }

  leave(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#free += 1;
    else next();
  }
}
