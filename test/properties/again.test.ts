import fc from 'fast-check';
import { it, expect } from 'vitest';
import { BEGIN, CAST, END, FILES, histories, perform } from '../support/histories.ts';
import { outcomeOf } from '../support/outcome.ts';
import { Play } from '../support/play.ts';

it('runs', async () => {
  let n = 0;
  const t = performance.now();
  await fc.assert(fc.asyncProperty(histories(), async (history) => {
    const play = await Play.begin(BEGIN, FILES, CAST);
    for (const { act, wait } of history) { perform(act, play); await play.after(`PT${wait}S`); }
    await play.until(END);
    n++;
    expect(play.troubles).toEqual([]);
    const before = outcomeOf(play);
    play.writes();
    await play.restart();
    await play.settle();
    expect(play.writes()).toEqual([]);
    await play.restart({ forgetful: true });
    await play.settle();
    expect(outcomeOf(play)).toEqual(before);
    expect(play.writes()).toEqual([]);
  }), { numRuns: 30, seed: 1 });
  console.log(n, (performance.now() - t) / n, 'ms each');
});
