/** Mishaps on purpose: requests that fail before or after they were carried out, webhooks that come wrongly or never. */
import type { Delivery } from './deliveries.ts';
import { json, pathExpression, refuse, type Answer, type Asked } from './exchange.ts';

/** How a request fails. */
export type Mishap =
  /** GitHub's secondary limit; `retryAfter` in seconds. */
  | { readonly kind: 'secondary-limit'; readonly retryAfter: number; readonly status?: 403 | 429 }
  /** The hourly limit; `resetIn` in seconds. */
  | { readonly kind: 'hourly-limit'; readonly resetIn: number; readonly status?: 403 | 429 }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks. */
  | { readonly kind: 'reset' }
  /** No answer ever comes. */
  | { readonly kind: 'silence' };

/** Which of GitChat's requests fail. */
export interface WhichRequests {
  readonly method?: string;
  /** A template as in GitHub's documentation, or an expression on the path. */
  readonly path?: string | RegExp;
  /** How many; default: the next one. `Infinity`: until lifted. */
  readonly times?: number;
  /** Whether the request is carried out all the same; default `before`: it is not. */
  readonly when?: 'before' | 'after';
}

export interface WhichDeliveries {
  readonly event?: string;
  readonly action?: string;
  readonly times?: number;
}

/** What happens to a webhook. */
export type Mischief =
  | { readonly kind: 'drop' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  | { readonly kind: 'hold'; readonly keep: (delivery: Delivery, send: () => void) => void };

/** A planned fault. */
export interface Fault {
  /** How often it has happened. */
  readonly happened: number;
  /** It happens no more. */
  lift(): void;
}

/** Webhooks that are held back. */
export interface Held extends Fault {
  readonly deliveries: readonly Delivery[];
  /** Holds no more, and sends what was held: in the order given, by default as they came. */
  release(order?: (deliveries: readonly Delivery[]) => readonly Delivery[]): void;
}

class Plan<Target, Effect> implements Fault {
  happened = 0;
  readonly effect: Effect;
  readonly #concerns: (target: Target) => boolean;
  #left: number;

  constructor(concerns: (target: Target) => boolean, effect: Effect, times: number) {
    this.#concerns = concerns;
    this.effect = effect;
    this.#left = times;
  }

  lift(): void {
    this.#left = 0;
  }

  /** Whether it happens to that target; then it is used up by one. */
  strikes(target: Target): boolean {
    if (this.#left <= 0 || !this.#concerns(target)) return false;
    this.#left -= 1;
    this.happened += 1;
    return true;
  }
}

/** A fault that strikes a request. */
export interface RequestFault {
  readonly mishap: Mishap;
  readonly when: 'before' | 'after';
}

export class Faults {
  readonly #requests: Plan<Asked, RequestFault>[] = [];
  readonly #deliveries: Plan<Delivery, Mischief>[] = [];

  /** Makes requests of GitChat fail. */
  requests(which: WhichRequests, mishap: Mishap): Fault {
    const path = typeof which.path === 'string' ? pathExpression(which.path) : which.path;
    const plan = new Plan<Asked, RequestFault>(
      (asked) => (which.method ?? asked.method) === asked.method && (path?.test(asked.path) ?? true),
      { mishap, when: which.when ?? 'before' },
      which.times ?? 1,
    );
    this.#requests.push(plan);
    return plan;
  }

  /** Does mischief to webhooks. */
  deliveries(which: WhichDeliveries, mischief: Exclude<Mischief, { kind: 'hold' }>): Fault {
    return this.#plan(which, mischief);
  }

  /** Holds webhooks back until they are released, in any order; by default all that come. */
  hold(which: WhichDeliveries = {}): Held {
    const kept = new Map<Delivery, () => void>();
    const keep = (delivery: Delivery, send: () => void) => kept.set(delivery, send);
    const plan = this.#plan({ times: Number.POSITIVE_INFINITY, ...which }, { kind: 'hold', keep });
    return {
      get happened() {
        return plan.happened;
      },
      get deliveries() {
        return [...kept.keys()];
      },
      lift: () => plan.lift(),
      release: (order = (deliveries) => deliveries) => {
        plan.lift();
        for (const delivery of order([...kept.keys()])) kept.get(delivery)?.();
        kept.clear();
      },
    };
  }

  /** Lifts everything that was planned. */
  liftAll(): void {
    for (const plan of [...this.#requests, ...this.#deliveries]) plan.lift();
  }

  /** The fault that strikes this request. */
  forRequest(asked: Asked): RequestFault | undefined {
    return this.#requests.find((plan) => plan.strikes(asked))?.effect;
  }

  /** The mischief that strikes this delivery. */
  forDelivery(delivery: Delivery): Mischief | undefined {
    return this.#deliveries.find((plan) => plan.strikes(delivery))?.effect;
  }

  #plan(which: WhichDeliveries, mischief: Mischief): Plan<Delivery, Mischief> {
    const plan = new Plan<Delivery, Mischief>(
      (delivery) =>
        (which.event ?? delivery.event) === delivery.event &&
        (which.action ?? delivery.action) === delivery.action,
      mischief,
      which.times ?? 1,
    );
    this.#deliveries.push(plan);
    return plan;
  }
}

/** What GitHub answers in that mishap; `null` where nothing is answered. */
export function mishapAnswer(mishap: Mishap): Answer | null {
  switch (mishap.kind) {
    case 'secondary-limit': {
      const message =
        'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
      return { ...refuse(mishap.status ?? 403, message), headers: { 'retry-after': `${mishap.retryAfter}` } };
    }
    case 'hourly-limit': {
      const reset = Math.ceil(Date.now() / 1000) + mishap.resetIn;
      const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${reset}` };
      return { ...refuse(mishap.status ?? 403, 'API rate limit exceeded for installation.'), headers };
    }
    case 'status':
      return json({ message: 'Server Error' }, mishap.status);
    case 'reset':
    case 'silence':
      return null;
  }
}
