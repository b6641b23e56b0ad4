/** Deciding again decides nothing: a look at a session that has settled writes nothing. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, type History } from '../support/histories.ts';
import { outcomeOf } from '../support/outcome.ts';
import type { Play } from '../support/play.ts';
import { played } from '../support/trouble.ts';
import { NUM_RUNS } from './runs.ts';

const TIMEOUT = 120_000;

/** What is written by another look after the process was started again. */
async function writtenAfter(play: Play, forgetful: boolean): Promise<readonly string[]> {
  play.writes();
  await play.restart({ forgetful });
  await play.settle();
  return play.writes();
}

async function nothingNew(history: History): Promise<void> {
  const play = await played(history);
  const before = outcomeOf(play);
  expect(play.troubles).toEqual([]);
  expect(await writtenAfter(play, false)).toEqual([]);
  expect(outcomeOf(play)).toEqual(before);
}

/** These find out what is there, and write only what is missing; a check on a commit takes the place of the last. */
const ASSURANCES = new Set(['ensureLabels', 'ensureMilestone', 'reportCheck']);

async function nothingNewWithoutStore(history: History): Promise<void> {
  const play = await played(history);
  const before = outcomeOf(play);
  const writes = await writtenAfter(play, true);
  expect(writes.filter((write) => !ASSURANCES.has(write))).toEqual([]);
  expect(outcomeOf(play)).toEqual(before);
}

it(
  'after a restart',
  async () => {
    await fc.assert(fc.asyncProperty(histories(), nothingNew), { numRuns: NUM_RUNS });
  },
  TIMEOUT,
);

it(
  'after the store was deleted',
  async () => {
    // When the text of an issue was changed, only a webhook tells.
    await fc.assert(fc.asyncProperty(histories({ without: ['edit-issue'] }), nothingNewWithoutStore), {
      numRuns: NUM_RUNS,
    });
  },
  TIMEOUT,
);
