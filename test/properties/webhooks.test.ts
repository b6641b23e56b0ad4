/** A session ends the same whatever becomes of its webhooks. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { histories, type History } from '../support/histories.ts';
import { lastingOutcomeOf } from '../support/outcome.ts';
import { played, type Fate } from '../support/trouble.ts';
import { NUM_RUNS } from './runs.ts';

const TIMEOUT = 120_000;

// What was taken back before a webhook told of it has never been seen.
const additions = histories({ without: ['edit', 'edit-issue', 'delete', 'remove-label'] });

async function endsTheSame(history: History, webhooks: readonly Fate[]): Promise<void> {
  const play = await played(history, { webhooks });
  expect(lastingOutcomeOf(play)).toEqual(lastingOutcomeOf(await played(history)));
}

it.each([
  ['come twice, late and out of order', ['arrives', 'twice', 'late']],
  ['are lost as well', ['arrives', 'twice', 'late', 'lost']],
] as const)(
  'where they %s',
  async (_what, fates) => {
    const webhooks = fc.array(fc.constantFrom<Fate>(...fates), { maxLength: 60 });
    await fc.assert(fc.asyncProperty(additions, webhooks, endsTheSame), { numRuns: NUM_RUNS });
  },
  TIMEOUT,
);
