/** What can go wrong around a session while people carry on: on the way to GitHub, on the way back, in between. */
import type { Instant } from '../../src/core/instant.ts';
import { GitHubError, type Fact } from '../../src/engine/ports.ts';
import { BEGIN, CAST, END, FILES, perform, type History } from './histories.ts';
import { isWrite } from './in-memory/github.ts';
import { moment, Play } from './play.ts';

/** What becomes of a webhook. `late`: it arrives when the next one that is in time has arrived. */
export type Fate = 'arrives' | 'twice' | 'late' | 'lost';

/** What happens at a call to GitHub. `killed`: the process dies there and is started again, perhaps without its store. */
export type Mishap =
  | { readonly kind: 'killed'; readonly forgetful: boolean; readonly when: 'before' | 'after' }
  | { readonly kind: 'outage'; readonly when: 'before' | 'after' }
  | { readonly kind: 'limit'; readonly seconds: number };

/** Mishaps by the number of calls, or of writes only, that go well before each. */
export type Mishaps = readonly { readonly after: number; readonly mishap: Mishap }[];

export interface Trouble {
  /** Fates of the webhooks, in order; those that follow arrive. */
  readonly webhooks?: readonly Fate[];
  readonly mishaps?: Mishaps;
  /** Mishaps count writes only. */
  readonly atWrites?: boolean;
}

/** Plays a history to its end, with that trouble from the start of the first act on. */
export async function played(history: History, trouble: Trouble = {}): Promise<Play> {
  const play = await Play.begin(BEGIN, FILES, CAST);
  play.webhooks = postal(trouble.webhooks ?? []);
  const recover = mishapsIn(play, trouble);
  for (const { act, wait } of history) {
    perform(act, play);
    await pass(play, play.now + wait * 1000, recover);
  }
  await pass(play, moment(END), recover);
  return play;
}

/** Time passes; a process that was killed is started again at once. */
async function pass(play: Play, end: Instant, recover: () => Promise<boolean>): Promise<void> {
  for (;;) {
    const next = await play.settle();
    if (await recover()) continue;
    if (next === null || next > end) break;
    await play.until(next);
  }
  await play.until(end);
  while (await recover()) await play.settle();
}

function postal(fates: readonly Fate[]): (fact: Fact) => readonly Fact[] {
  const left = [...fates];
  const late: Fact[] = [];
  return (fact) => {
    switch (left.shift()) {
      case 'lost':
        return [];
      case 'late':
        late.push(fact);
        return [];
      case 'twice':
        return [fact, fact];
      default:
        return [fact, ...late.splice(0)];
    }
  };
}

/** Sets the mishaps up; what it returns starts a killed process again, and says whether there was one. */
function mishapsIn(play: Play, { mishaps = [], atWrites = false }: Trouble): () => Promise<boolean> {
  const left = [...mishaps];
  let calls = 0;
  let killed: { readonly forgetful: boolean } | null = null;
  play.traffic.fault = (call) => {
    if (killed !== null)
      return { when: 'before', error: new GitHubError('transient', 'the process is dead') };
    if (atWrites && !isWrite(call)) return null;
    const [next] = left;
    if (next === undefined || calls < next.after) {
      calls += 1;
      return null;
    }
    calls = 0;
    left.shift();
    const { mishap } = next;
    switch (mishap.kind) {
      case 'killed':
        killed = mishap;
        return { when: mishap.when, error: new GitHubError('transient', 'killed') };
      case 'outage':
        return { when: mishap.when, error: new GitHubError('transient', '502') };
      case 'limit': {
        const retryAt = play.now + mishap.seconds * 1000;
        return { when: 'before', error: new GitHubError('rate-limited', '403', { retryAt }) };
      }
      default:
        return mishap satisfies never;
    }
  };
  return async () => {
    if (killed === null) return false;
    const { forgetful } = killed;
    killed = null;
    await play.restart({ forgetful });
    return true;
  };
}
