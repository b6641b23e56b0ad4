/** A session ends the same whatever fails between GitChat and GitHub, and nothing is said twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, type History } from '../support/histories.ts';
import { lastingOutcomeOf, outcomeOf } from '../support/outcome.ts';
import { played, type Mishap, type Mishaps } from '../support/trouble.ts';
import { NUM_RUNS } from './runs.ts';

const TIMEOUT = 120_000;

const when = fc.constantFrom('before' as const, 'after' as const);
const kill = (forgetful: fc.Arbitrary<boolean>) =>
  fc.record({ kind: fc.constant('killed' as const), forgetful, when });
const outage = fc.record({ kind: fc.constant('outage' as const), when });
const limit = fc.record({ kind: fc.constant('limit' as const), seconds: fc.integer({ min: 1, max: 90 }) });

const mishaps = (...kinds: fc.Arbitrary<Mishap>[]) =>
  fc.array(fc.record({ after: fc.nat({ max: 12 }), mishap: fc.oneof(...kinds) }), {
    minLength: 1,
    maxLength: 6,
  });

async function endsTheSame(history: History, mishaps: Mishaps): Promise<void> {
  const play = await played(history, { mishaps, atWrites: true });
  expect(outcomeOf(play)).toEqual(outcomeOf(await played(history)));
}

async function endsTheSameInTheEnd(history: History, mishaps: Mishaps): Promise<void> {
  const play = await played(history, { mishaps });
  expect(lastingOutcomeOf(play)).toEqual(lastingOutcomeOf(await played(history)));
}

it(
  'where the process is killed before or after a write',
  async () => {
    await fc.assert(fc.asyncProperty(histories(), mishaps(kill(fc.constant(false))), endsTheSame), {
      numRuns: NUM_RUNS,
    });
  },
  TIMEOUT,
);

it(
  'where its store is deleted as well',
  async () => {
    // What somebody changed is known from what was there before: see docs/reliability.md.
    const additions = histories({ without: ['edit', 'edit-issue', 'delete', 'add-label', 'remove-label'] });
    await fc.assert(fc.asyncProperty(additions, mishaps(kill(fc.boolean())), endsTheSame), {
      numRuns: NUM_RUNS,
    });
  },
  TIMEOUT,
);

it(
  'where GitHub fails, or asks for patience',
  async () => {
    // What was there only while GitHub could not be read has never been seen.
    const additions = histories({ without: ['edit', 'edit-issue', 'delete', 'remove-label'] });
    await fc.assert(fc.asyncProperty(additions, mishaps(outage, limit), endsTheSameInTheEnd), {
      numRuns: NUM_RUNS,
    });
  },
  TIMEOUT,
);
