import { describe, expect, it } from 'vitest';
import { muteAt, mutedUntil, mutesIn, muting } from '../../src/core/muting.ts';
import { inForce } from '../../src/core/undoing.ts';
import { entry, minute } from '../support/builders.ts';

const HOUR = 60;
const DAY = 24 * HOUR;

/** In that minute, by that moderator, for so many minutes. */
type Said = readonly [at: number, by: string, length: number | null];

function mutes(said: readonly Said[], two = false) {
  const entries = said.map(([at, by, length]) =>
    entry('mute', at, { by, detail: muting('ana', length === null ? null : minute(at + length)) }),
  );
  return mutesIn(inForce(entries), two);
}

const at = (moment: number) => (moment === Infinity ? '…' : (moment - minute(0)) / 60_000);

/** The minutes in which somebody is muted, as `from-until`. */
function spells(said: readonly Said[], two = false) {
  return mutes(said, two)
    .get('ana')
    ?.map(({ from, until, waitsForSecond }) => `${at(from)}-${at(until)}${waitsForSecond ? ' waits' : ''}`);
}

describe('by one moderator', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    ['until it is ended', [[0, 'a', null]], ['0-…']],
    ['for a time', [[0, 'a', 90]], ['0-90']],
    [
      'again, after it has ended',
      [
        [0, 'a', 90],
        [100, 'a', 50],
      ],
      ['0-90', '100-150'],
    ],
    [
      'again, while it lasts: the beginning stays',
      [
        [0, 'a', 90],
        [60, 'b', null],
      ],
      ['0-…'],
    ],
    [
      'shorter',
      [
        [0, 'a', null],
        [60, 'b', 10],
      ],
      ['0-70'],
    ],
  ])('%s', (_what, said, expected) => {
    expect(spells(said)).toEqual(expected);
  });
});

describe('where it takes two', () => {
  it.each<[string, readonly Said[], readonly string[]]>([
    ['one alone mutes for a day', [[0, 'a', null]], [`0-${DAY} waits`]],
    ['less than a day needs nobody else', [[0, 'a', 5 * HOUR]], [`0-${5 * HOUR}`]],
    [
      'a second makes it whole',
      [
        [0, 'a', null],
        [60, 'b', null],
      ],
      ['0-…'],
    ],
    [
      'as far as both agree',
      [
        [0, 'a', 5 * DAY],
        [60, 'b', 3 * DAY],
      ],
      [`0-${3 * DAY + 60}`],
    ],
    [
      'a second who says less than a day',
      [
        [0, 'a', null],
        [60, 'b', 60],
      ],
      [`0-${DAY}`],
    ],
    [
      'the same one twice is one',
      [
        [0, 'a', null],
        [60, 'a', 5 * DAY],
      ],
      [`0-${DAY} waits`],
    ],
    [
      'too late to second: it begins anew',
      [
        [0, 'a', null],
        [DAY, 'b', null],
      ],
      [`0-${DAY}`, `${DAY}-${2 * DAY} waits`],
    ],
  ])('%s', (_what, said, expected) => {
    const found = spells(said, true)?.map((each, index, all) =>
      // A spell that is over waits for nobody any more.
      index < all.length - 1 ? each.replace(' waits', '') : each,
    );
    expect(found).toEqual(expected);
  });
});

it('somebody is muted from that moment on, and not at its end', () => {
  const found = mutes([[10, 'a', 60]]);
  const at = [9, 10, 69, 70].map((minutes) => muteAt(found, 'ana', minute(minutes)) !== null);
  expect(at).toEqual([false, true, true, false]);
  expect([muteAt(found, 'ben', minute(20)), muteAt(found, null, minute(20))]).toEqual([null, null]);
});

it('/unmute lets through what was asked meanwhile', () => {
  const ended = [entry('mute', 0, { detail: 'ana' }), entry('unmute', 5, { detail: 'ana' })];
  expect(muteAt(mutesIn(inForce(ended), false), 'ana', minute(2))).toBeNull();
});

it('keeps its end in the ledger, and takes a spoilt one for none', () => {
  expect(mutedUntil(muting('ana', minute(90)))).toBe(minute(90));
  expect([mutedUntil(muting('ana', null)), mutedUntil('ana/soon'), mutedUntil(null)]).toEqual([
    null,
    null,
    null,
  ]);
});
