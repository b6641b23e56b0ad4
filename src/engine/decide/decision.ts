/** What is to be done, and when to look again even if nothing happens. */
import type { Instant } from '../../core/instant.ts';
import type { Effect } from './effect.ts';

export interface Decision {
  readonly effects: readonly Effect[];
  /** `null`: not before something happens. */
  readonly nextAt: Instant | null;
}

export const NOTHING: Decision = { effects: [], nextAt: null };

/** To be done now. */
export function now(...effects: readonly Effect[]): Decision {
  return { effects, nextAt: null };
}

/** Nothing to do before that moment. */
export function later(nextAt: Instant | null): Decision {
  return { effects: [], nextAt };
}

/** Several decisions as one. */
export function together(...decisions: readonly Decision[]): Decision {
  const moments = decisions.map(({ nextAt }) => nextAt).filter((at) => at !== null);
  return {
    effects: decisions.flatMap(({ effects }) => effects),
    nextAt: moments.length === 0 ? null : Math.min(...moments),
  };
}
