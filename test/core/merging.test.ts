import { describe, expect, it } from 'vitest';
import { mergedFrom, mergersIn } from '../../src/core/merging.ts';
import { UNDECIDED, type Standing } from '../../src/core/standing.ts';

/** Merged question → the one it was merged into. */
function standings(merged: Readonly<Record<number, number>>): ReadonlyMap<number, Standing> {
  return new Map(
    Object.entries(merged).map(([number, duplicateOf]): [number, Standing] => [
      Number(number),
      { ...UNDECIDED, outcome: { outcome: 'duplicate', at: 0, reason: null, duplicateOf } },
    ]),
  );
}

function mergers(merged: Readonly<Record<number, number>>, fallen: readonly number[] = []) {
  return [...mergersIn(standings(merged), (number) => !fallen.includes(number))];
}

describe('a merged question', () => {
  it('goes into the one that stays', () => {
    expect(mergers({ 2: 1 })).toEqual([[2, 1]]);
  });

  it('is followed to the end of a chain', () => {
    expect(mergers({ 3: 2, 2: 1 })).toEqual([
      [2, 1],
      [3, 1],
    ]);
  });

  it('stands by itself where what it was merged into does not stand', () => {
    expect(mergers({ 2: 1 }, [1])).toEqual([]);
  });

  it('stays with the middle of a chain whose end does not stand', () => {
    expect(mergers({ 3: 2, 2: 1 }, [1])).toEqual([[3, 2]]);
  });

  it('lends nothing when it was rejected', () => {
    expect(mergers({ 2: 1 }, [2])).toEqual([]);
  });

  it('is in no ring', () => {
    expect(mergers({ 1: 2, 2: 1 })).toEqual([]);
  });
});

it('what was merged into a question is in the order of the numbers', () => {
  expect(
    mergedFrom(
      new Map([
        [5, 1],
        [3, 1],
        [4, 2],
      ]),
    ),
  ).toEqual(
    new Map([
      [1, [3, 5]],
      [2, [4]],
    ]),
  );
});
