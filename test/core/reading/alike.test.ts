/** Which earlier questions may ask the same. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAlikeFinder, type Comparable } from '../../../src/core/reading/alike.ts';

const RENT: Comparable = { number: 1, text: 'When will the rent cap be decided?' };
const BUS: Comparable = { number: 2, text: 'Will the night bus come back next year?' };
const AGAIN: Comparable = { number: 3, text: 'The rent cap: is it decided soon, and when?' };

const numbers = (found: ReturnType<ReturnType<typeof createAlikeFinder>['among']>, of: number) =>
  (found.get(of) ?? []).map(({ number }) => number);

describe('a question is like', () => {
  it('earlier ones that share its words, the likest first', () => {
    const found = createAlikeFinder().among([RENT, BUS, AGAIN]);
    expect(numbers(found, 3)[0]).toBe(1);
    expect(numbers(found, 1)).toEqual([]);
  });

  it('itself posted again, whatever its spelling', () => {
    const [, twin] = [RENT, { number: 2, text: '**when** will the RENT cap be decided' }];
    const [alike] = createAlikeFinder().among([RENT, twin]).get(2) ?? [];
    expect(alike).toMatchObject({ number: 1, sameness: 1 });
  });

  it('but not quite the same where a small word makes another question of it', () => {
    const why = { number: 2, text: 'Why will the rent cap be decided?' };
    const [alike] = createAlikeFinder().among([RENT, why]).get(2) ?? [];
    expect(alike?.likeness).toBe(1);
    expect(alike?.sameness).toBeLessThan(0.97);
  });
});

it('a finder that was used before says the same as a new one', () => {
  const words = fc.constantFrom('rent', 'bus', 'school', 'park', 'water', 'bridge');
  const text = fc.array(words, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  const edited = fc.record({ before: text, now: fc.option(text), isGone: fc.boolean() });
  fc.assert(
    fc.property(fc.array(edited, { maxLength: 6 }), (all) => {
      const before = all.map((each, at) => ({ number: at + 1, text: each.before }));
      const now = all.flatMap((each, at) =>
        each.isGone ? [] : { number: at + 1, text: each.now ?? each.before },
      );
      const used = createAlikeFinder();
      used.among(before);
      const [old, fresh] = [used.among(now), createAlikeFinder().among(now)];
      for (const { number } of now) expect(old.get(number) ?? []).toEqual(fresh.get(number) ?? []);
    }),
  );
});
