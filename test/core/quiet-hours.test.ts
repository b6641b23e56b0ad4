import { expect, it } from 'vitest';
import { afterQuietHours } from '../../src/core/quiet-hours.ts';

const NIGHT = { from: 21 * 60, to: 7 * 60 };
const NAP = { from: 13 * 60, to: 14 * 60 + 30 };
const ZONE = 'America/Los_Angeles';

const iso = (at: number) => new Date(at).toISOString().slice(0, 16);
const after = (at: string, quiet: typeof NIGHT | null) =>
  iso(afterQuietHours(Date.parse(`${at}Z`), quiet, ZONE));

it.each([
  ['an evening', '2026-05-07T04:30', NIGHT, '2026-05-07T14:00'],
  ['the first quiet minute', '2026-05-07T04:00', NIGHT, '2026-05-07T14:00'],
  ['the small hours', '2026-05-07T09:00', NIGHT, '2026-05-07T14:00'],
  ['the first loud minute', '2026-05-07T14:00', NIGHT, '2026-05-07T14:00'],
  ['an afternoon', '2026-05-07T20:00', NIGHT, '2026-05-07T20:00'],
  ['a nap', '2026-05-07T20:10', NAP, '2026-05-07T21:30'],
  ['after a nap', '2026-05-07T21:30', NAP, '2026-05-07T21:30'],
  ['a night in which the clocks go forward', '2026-03-08T06:00', NIGHT, '2026-03-08T14:00'],
  ['a night in which the clocks go back', '2026-11-01T05:00', NIGHT, '2026-11-01T15:00'],
  ['no quiet hours', '2026-05-07T04:30', null, '2026-05-07T04:30'],
  ['quiet hours of no length', '2026-05-07T04:30', { from: 60, to: 60 }, '2026-05-07T04:30'],
])('%s: %s → %s', (_what, at, quiet, expected) => {
  expect(after(at, quiet)).toBe(expected);
});
