/** Takes in webhooks: notes durably what they tell, and nothing else before GitHub is answered. */
import type { Probot } from 'probot';
import type { Fact, Log, RepositoryName } from '../engine/ports.ts';
import { EVENTS, wakesFrom } from './facts-from-event.ts';

export interface Intake {
  /** Stores the facts durably and asks for a look. */
  readonly wake: (repository: RepositoryName, facts: readonly Fact[]) => Promise<void>;
  /** Our App's name on GitHub. */
  readonly slug: () => Promise<string>;
  readonly log: Log;
}

/** Registers on the events that matter. GitHub is answered 200 once `wake` is done, 500 if it throws. */
export function installWebhooks(probot: Pick<Probot, 'on'>, { wake, slug, log }: Intake): void {
  probot.on([...EVENTS], async ({ id, name, payload }) => {
    // Without our own name a post cannot be told from a citizen's: it is then read afresh, later.
    const ourSlug = await slug().catch(() => null);
    const wakes = wakesFrom(name, payload, ourSlug);
    if (wakes.length === 0) return;
    log.info({ delivery: id, event: name, repositories: wakes.length }, 'webhook noted');
    for (const { repository, facts } of wakes) await wake(repository, facts);
  });
}
