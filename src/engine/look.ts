/** One look at a repository: observe, decide, act, until there is nothing left to do. */
import type { Instant } from '../core/instant.ts';
import { act } from './act.ts';
import { byImportance, nameOf, permissionFor, type Effect } from './decide/effect.ts';
import { filesReadIn } from './files-read.ts';
import { hubsIn } from './hubs.ts';
import { knowSessions } from './known-sessions.ts';
import { lookUpPeople } from './look-up-people.ts';
import { Memory } from './memory.ts';
import { observe, REREAD_EVERY } from './observe.ts';
import { GitHubError, type Clock, type GitHub, type Postbox, type Store } from './ports.ts';
import { decideAll, type Backstage } from './stage.ts';

export interface Engine extends Backstage {
  readonly store: Store;
  readonly clock: Clock;
  readonly postbox: Postbox;
  /** Told of each effect that was carried out. */
  readonly onEffect: (repository: string, effect: Effect) => void;
}

/** Decisions lead to effects, and these to further decisions. The same effect so often in one look is a loop. */
const MOST_REPEATS = 20;

/** An effect that failed is tried again after so long, longer each time. */
const FIRST_RETRY = 30_000;
const LAST_RETRY = 60 * 60 * 1000;

/**
 * Looks once. `afresh`: read again what changed, because webhooks may be lost or writes in doubt. Returns when to
 * look next, and throws what makes a new look necessary: an outage, or GitHub's limits.
 */
export async function look(
  engine: Engine,
  github: GitHub,
  afresh: boolean,
  stop: AbortSignal,
): Promise<Instant> {
  const { store, clock } = engine;
  const memory = await Memory.of(github.repository, store);
  const repeats = new Map<string, number>();
  for (let isAfresh = afresh; ; isAfresh = false) {
    const now = clock.now();
    await observe(memory, await store.facts(github.repository), github, isAfresh, now);
    await knowSessions(memory, hubsIn(memory), github, engine.log);
    const files = memory.slugs().flatMap((slug) => memory.session(slug)?.file ?? []);
    await lookUpPeople(memory, files, filesReadIn(memory).settings, github, now);
    const { effects, nextAt } = decideAll(memory, engine, now);
    await memory.save();
    const open = byImportance(effects).filter((effect) => isOpen(effect, memory, repeats, now));
    if (open.length === 0 || stop.aborted) return nextLook(memory, nextAt, now);
    await carryOut(open, memory, github, engine, { repeats, stop });
  }
}

function isOpen(effect: Effect, memory: Memory, repeats: ReadonlyMap<string, number>, now: Instant): boolean {
  const name = nameOf(effect);
  return (memory.setback(name)?.until ?? 0) <= now && (repeats.get(name) ?? 0) < MOST_REPEATS;
}

/** Carries effects out in their order; stops where a webhook came in meanwhile, because it may change them. */
async function carryOut(
  effects: readonly Effect[],
  memory: Memory,
  github: GitHub,
  engine: Engine,
  { repeats, stop }: { readonly repeats: Map<string, number>; readonly stop: AbortSignal },
): Promise<void> {
  const { store, clock, postbox } = engine;
  for (const effect of effects) {
    if (stop.aborted) return;
    const name = nameOf(effect);
    repeats.set(name, (repeats.get(name) ?? 0) + 1);
    try {
      await act(effect, memory, { github, postbox }, clock.now());
      if (memory.setback(name) !== undefined) memory.putSetback(name, undefined);
      engine.onEffect(memory.repository, effect);
    } catch (error) {
      if (endsTheLook(error)) throw error;
      setBack(effect, error, memory, engine);
    }
    await memory.save();
    if ((await store.facts(memory.repository)).length > 0) return;
  }
}

/** Outages and limits concern every effect; anything else concerns this one, and the rest goes on. */
function endsTheLook(error: unknown): boolean {
  if (!(error instanceof GitHubError)) return false;
  return error.kind === 'transient' || error.kind === 'rate-limited' || error.kind === 'conflict';
}

function setBack(effect: Effect, error: unknown, memory: Memory, { clock, log }: Engine): void {
  const name = nameOf(effect);
  const attempts = (memory.setback(name)?.attempts ?? 0) + 1;
  const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** (attempts - 1));
  const isForbidden = error instanceof GitHubError && error.kind === 'forbidden';
  const lacks = isForbidden ? permissionFor(effect) : null;
  memory.putSetback(name, { attempts, until: clock.now() + wait, lacks });
  log.warn(
    { repository: memory.repository, effect: name, attempts, err: error },
    'effect failed; it is tried again later',
  );
}

function nextLook(memory: Memory, nextAt: Instant | null, now: Instant): Instant {
  const retries = memory
    .setbacks()
    .map(({ until }) => until)
    .filter((until) => until > now);
  const reread = (memory.get('read')?.at ?? now) + REREAD_EVERY;
  return Math.min(reread, ...retries, nextAt ?? Infinity);
}
