/** Moments as people write them: local time in a named zone, or with an offset of their own. */
import { DateTime, IANAZone } from 'luxon';
import type { Instant } from '../core/instant.ts';
import { quoted, scalar } from './field.ts';
import type { Taken } from './field.ts';
import { nearest } from './nearest.ts';
import { zoneCalled } from './zone-names.ts';

/** Not every valid name is among them (`Asia/Kolkata` stands here as `Asia/Calcutta`), but every place is. */
const ZONES = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'))];

/**
 * An IANA zone such as `America/Los_Angeles`, or `UTC`. Abbreviations (`PST`) are refused although some
 * systems know them: they leave summer time out, or mean different things in different countries.
 */
export const timezone = scalar(
  'an IANA time zone such as America/Los_Angeles, or UTC',
  (text): Taken<string> => {
    const name = text.toLowerCase();
    const listed = ZONES.find((zone) => zone.toLowerCase() === name);
    if (listed !== undefined) return { value: listed };
    if (text.length <= 64 && text.includes('/') && IANAZone.isValidZone(text)) return { value: text };
    return { says: `is ${quoted(text)}`, nearest: zoneLike(name) };
  },
);

function zoneLike(name: string): string | null {
  const place = name.replaceAll(' ', '_');
  const named = ZONES.find((zone) => zone.toLowerCase().endsWith(`/${place}`));
  // The names of zones are long and much alike: only a slip of the pen is likeness enough.
  return named ?? zoneCalled(name) ?? nearest(place, ZONES, 2);
}

const EXPECTED =
  'a local time such as 2027-05-06T12:00, or one with an offset such as 2027-05-06T12:00-07:00';

const SHAPE =
  /^(\d{4}-\d{2}-\d{2})[Tt ]((?:[01]?\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(?: ?([Zz]|[+-](?:0\d|1[0-4]):?[0-5]\d))?$/;

/** A time as it is written; which moment it is depends on the zone, unless it has an offset. */
export interface WrittenTime {
  /** `2027-05-06T12:00:00` */
  readonly wall: string;
  /** `Z`, `-07:00`; empty: local time. */
  readonly offset: string;
}

export const writtenTime = scalar(EXPECTED, (text): Taken<WrittenTime> => {
  const [, day, time, seconds = ':00', offset = ''] = (text.length <= 40 ? SHAPE.exec(text) : null) ?? [];
  if (day === undefined || time === undefined) return { says: `is ${quoted(text)}` };
  const wall = `${day}T${time.padStart(5, '0')}${seconds}`;
  if (!DateTime.fromISO(wall, { zone: 'UTC' }).isValid) {
    return { says: `is ${quoted(text)}, and there is no such day` };
  }
  return { value: { wall, offset: offset.toUpperCase() } };
});

/**
 * The moment that is meant. When clocks change, there is no moment at which they show some times, and two at
 * which they show others: such a local time is refused.
 */
export function momentIn({ wall, offset }: WrittenTime, zone: string): Taken<Instant> {
  const read = DateTime.fromISO(`${wall}${offset}`, { zone });
  if (offset !== '') return { value: read.toMillis() };
  if (withoutOffset(read) !== wall) {
    return {
      says: `is ${wall}, but clocks in ${zone} are put forward and never show that time`,
      expected: 'a time that the clocks show',
      nearest: withoutOffset(read),
    };
  }
  const readings = read.getPossibleOffsets();
  if (readings.length === 1) return { value: read.toMillis() };
  return {
    says: `is ${wall}, but clocks in ${zone} are put back and show that time twice`,
    expected: `the offset too: ${readings
      .toSorted((a, b) => a.toMillis() - b.toMillis())
      .map((each) => each.toISO({ suppressMilliseconds: true }))
      .join(' or ')}`,
  };
}

function withoutOffset(time: DateTime): string | null {
  return time.toISO({ includeOffset: false, suppressMilliseconds: true });
}
