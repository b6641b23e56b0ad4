/** What the process counts, for Prometheus. */
import { collectDefaultMetrics, Counter, Registry } from 'prom-client';
import type { Effect } from '../engine/decide/effect.ts';
import type { RequestDone } from '../github/connection.ts';

export interface Metrics {
  readonly countRequest: (done: RequestDone) => void;
  readonly countEffect: (repository: string, effect: Effect) => void;
  readonly text: () => Promise<string>;
}

/** Counters of requests to GitHub and of effects carried out, beside the process's own figures. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'gitchat_github_requests_total',
    help: 'Requests to GitHub that were answered, or were not (status "none")',
    labelNames: ['route', 'kind', 'status'],
    registers: [registry],
  });
  const effects = new Counter({
    name: 'gitchat_effects_total',
    help: 'Effects that were carried out',
    labelNames: ['kind'],
    registers: [registry],
  });
  return {
    countRequest: ({ route, kind, status }) => {
      requests.inc({ route, kind, status: String(status ?? 'none') });
    },
    countEffect: (_repository, { kind }) => {
      effects.inc({ kind });
    },
    text: () => registry.metrics(),
  };
}
