/** Looks at one repository after the other, as they fall due, for as long as the process lives. */
import type { Instant } from '../core/instant.ts';
import { look, type Engine } from './look.ts';
import { GitHubError, type Claim, type Fact, type Installations, type RepositoryName } from './ports.ts';

/** A claim that is not extended is free for others after this long: so long a killed process is waited for. */
const LEASE = 10_000;
const EXTEND_EVERY = 2500;
/** Other processes wake this one only through the store. */
const LONGEST_NAP = 1000;
/** So many repositories are looked at side by side: one that waits for GitHub does not hold up the others. */
const HANDS = 4;
const FIRST_RETRY = 1000;
const LAST_RETRY = 10 * 60 * 1000;

export class Worker {
  readonly #engine: Engine;
  readonly #installations: Installations;
  /** Repositories of which this process knows that nothing was lost since it read them. */
  readonly #current = new Set<RepositoryName>();
  readonly #stop = new AbortController();
  /** Aborted and replaced by every wake. */
  #nap = new AbortController();
  #running: Promise<void> = Promise.resolve();

  constructor(engine: Engine, installations: Installations) {
    this.#engine = engine;
    this.#installations = installations;
  }

  /** Notes durably that a repository is to be looked at now, with what is known already. */
  async wake(repository: RepositoryName, facts: readonly Fact[]): Promise<void> {
    await this.#engine.store.wake(repository, this.#engine.clock.now(), facts);
    const nap = this.#nap;
    this.#nap = new AbortController();
    nap.abort();
  }

  /** Starts to work. After a start every repository is looked at: nobody knows what happened meanwhile. */
  start(): void {
    const hands = Array.from({ length: HANDS }, () => this.#work());
    this.#running = Promise.all([this.#wakeAll(), ...hands]).then(() => undefined);
  }

  /** Ends after the look under way; resolves when nothing is running any more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  /** Looks at everything that is due now, and returns when the next is due. */
  async lookAtDue(): Promise<Instant | null> {
    const { store, clock } = this.#engine;
    for (;;) {
      const claim = this.#stop.signal.aborted ? null : await store.claim(clock.now(), clock.now() + LEASE);
      if (claim === null) return store.nextDue();
      await this.#lookAt(claim);
    }
  }

  async #work(): Promise<void> {
    const { clock } = this.#engine;
    while (!this.#stop.signal.aborted) {
      const nap = this.#nap.signal;
      const next = await this.lookAtDue();
      const wait = Math.min(LONGEST_NAP, Math.max(0, (next ?? Infinity) - clock.now()));
      await clock.sleep(wait, AbortSignal.any([nap, this.#stop.signal]));
    }
  }

  async #wakeAll(): Promise<void> {
    const { clock, log } = this.#engine;
    for (let attempt = 0; !this.#stop.signal.aborted; attempt += 1) {
      try {
        for (const repository of await this.#installations.repositories()) await this.wake(repository, []);
        return;
      } catch (error) {
        log.warn({ err: error }, 'installations cannot be listed; trying again');
        await clock.sleep(backoff(attempt), this.#stop.signal);
      }
    }
  }

  async #lookAt(claim: Claim): Promise<void> {
    const { store, clock, log } = this.#engine;
    const heartbeat = setInterval(() => {
      void store.extend(claim, clock.now() + LEASE);
    }, EXTEND_EVERY);
    try {
      const github = await this.#installations.open(claim.repository);
      const isAfresh = !this.#current.has(claim.repository);
      const next = await look(this.#engine, github, isAfresh, this.#stop.signal);
      this.#current.add(claim.repository);
      await store.finish(claim, next);
    } catch (error) {
      this.#current.delete(claim.repository);
      const retryAt = retryAfter(error, claim.attempts, clock.now());
      log.warn(
        { repository: claim.repository, attempts: claim.attempts + 1, retryAt, err: error },
        'look failed',
      );
      await store.fail(claim, retryAt, error instanceof Error ? error.message : 'unknown');
    } finally {
      clearInterval(heartbeat);
    }
  }
}

function retryAfter(error: unknown, attempts: number, now: Instant): Instant {
  const given = error instanceof GitHubError ? error.retryAt : null;
  return given ?? now + backoff(attempts);
}

function backoff(attempts: number): number {
  return Math.min(LAST_RETRY, FIRST_RETRY * 2 ** attempts);
}
