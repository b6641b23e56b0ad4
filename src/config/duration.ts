/** Lengths of time, ISO 8601. */
import { Duration } from 'luxon';
import type { Milliseconds } from '../core/instant.ts';
import { quoted, scalar } from './field.ts';
import type { Taken } from './field.ts';

const LONGEST: Milliseconds = 366 * 24 * 60 * 60 * 1000;

const EXPECTED = 'a duration such as PT10S (seconds), PT15M (minutes), PT24H (hours) or P2D (days)';

/** A duration from nothing to a year. Months and years are refused: they have no length of their own. */
export const duration = scalar(EXPECTED, takeDuration);

/** A duration that is no shorter than a second. */
export const durationFromASecond = scalar(EXPECTED, (text): Taken<Milliseconds> => {
  const taken = takeDuration(text);
  if (!('value' in taken) || taken.value >= 1000) return taken;
  return { says: `is ${quoted(text)}`, expected: 'PT1S (a second) or more' };
});

function takeDuration(text: string): Taken<Milliseconds> {
  const says = `is ${quoted(text)}`;
  const parsed = Duration.fromISO(text.slice(0, 40));
  if (!parsed.isValid || text.length > 40) return { says, nearest: fromPlainWords(text) };
  if (parsed.years !== 0 || parsed.quarters !== 0 || parsed.months !== 0) {
    return { says: `is ${quoted(text)}, which counts months or years`, nearest: inMinutes(text) };
  }
  const value = Math.round(parsed.toMillis());
  return value >= 0 && value <= LONGEST ? { value } : { says: `${says}, not between nothing and a year` };
}

/** `P15M` is fifteen months; who writes it means minutes. */
function inMinutes(text: string): string | null {
  return /^P\d+M$/.test(text) ? text.replace('P', 'PT') : null;
}

/** What `15m`, `2 hours` or `pt15m` would be in ISO 8601. */
function fromPlainWords(text: string): string | null {
  if (text !== text.toUpperCase() && Duration.fromISO(text.slice(0, 40).toUpperCase()).isValid) {
    return text.slice(0, 40).toUpperCase();
  }
  const match = /^(\d{1,4}) ?(s|sec|second|m|min|minute|h|hour|d|day)s?$/i.exec(text);
  const [, amount, unit] = match ?? [];
  if (amount === undefined || unit === undefined) return null;
  const letter = unit.charAt(0).toUpperCase();
  return letter === 'D' ? `P${amount}D` : `PT${amount}${letter}`;
}
