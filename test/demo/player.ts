/** Plays a scenario: does a step, waits for what must come of it, and goes on. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Condition } from './condition.ts';
import { perform } from './deeds.ts';
import type { Happenings } from './happenings.ts';
import type { Narrator } from './narrator.ts';
import type { Scenario, Step } from './scenario.ts';
import type { Play } from './seen.ts';
import { obstacleTo } from './truth.ts';

/** Long enough for a machine that is busy; nothing in a scenario is far away. */
const PATIENCE = 30_000;
const LOOK_EVERY = 40;

/** Those who watch a play, and tell it. */
export interface Audience {
  readonly happenings: Happenings;
  readonly narrator: Narrator;
}

/** What a play came to: all steps, or the step after which something never happened. */
export type Ending =
  | { readonly kind: 'played'; readonly expectations: number }
  | { readonly kind: 'stuck'; readonly expectation: string; readonly obstacle: string };

type Stuck = Extract<Ending, { readonly kind: 'stuck' }>;

/** Plays all steps, or up to the first that has not the effect that it should have. */
export async function playAll(scenario: Scenario, play: Play, audience: Audience): Promise<Ending> {
  let expectations = 0;
  for (const { title, steps } of scenario.chapters) {
    audience.narrator.chapter(title);
    for (const step of steps) {
      const stuck = await playStep(step, play, audience);
      if (stuck !== null) {
        audience.narrator.verdict(false, stuck.expectation, stuck.obstacle);
        return stuck;
      }
      expectations += step.expect.length;
    }
  }
  return { kind: 'played', expectations };
}

async function playStep(step: Step, play: Play, audience: Audience): Promise<Stuck | null> {
  const { requests } = play.stage.github;
  const from = requests.all.length;
  if (step.why !== null) audience.narrator.why(step.why);
  if (step.who !== null && step.does !== null) {
    const done = await perform(step.who, step.does, step.on, play).catch((error: Error) => error);
    if (done instanceof Error) {
      return { kind: 'stuck', expectation: `${step.who} ${step.does.kind}`, obstacle: done.message };
    }
    const { made, told } = done;
    audience.narrator.happening(told);
    if (step.named !== null && made !== null) {
      play.named.set(step.named, made);
      play.spans.set(step.named, { from, to: Infinity });
    }
  }
  for (const condition of step.expect) {
    const obstacle = await awaited(condition, play, audience);
    if (obstacle !== null) return { kind: 'stuck', expectation: inWords(condition), obstacle };
  }
  if (step.named !== null) play.spans.set(step.named, { from, to: requests.all.length });
  return null;
}

/** Waits until it holds, telling meanwhile what happens; `null`, or what is in its way to the last. */
async function awaited(condition: Condition, play: Play, audience: Audience): Promise<string | null> {
  const deadline = Date.now() + PATIENCE;
  for (;;) {
    const obstacle = await obstacleTo(condition, play);
    tellNews(audience);
    if (obstacle === null) return null;
    if (Date.now() > deadline) return obstacle;
    await sleep(LOOK_EVERY);
  }
}

/** Tells what has happened since it last did. */
function tellNews({ happenings, narrator }: Audience): void {
  for (const each of happenings.news()) narrator.happening(each);
}

function inWords({ kind, is }: Condition): string {
  return `${kind}: ${JSON.stringify(is)}`;
}
