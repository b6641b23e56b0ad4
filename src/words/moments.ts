/** Moments in words: in the session's zone and in UTC, as the organiser's language writes them. */
import { DateTime } from 'luxon';
import type { Instant } from '../core/instant.ts';
import type { Window } from '../core/session-file.ts';

const FULL = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
} as const;

/** `Wednesday, May 6, 2026 at 12:00 PM PDT`. `locale`: a BCP 47 tag. */
export function momentIn(at: Instant, zone: string, locale: string): string {
  // The narrow no-break space before "PM" is shown as a box by some mail programs.
  return DateTime.fromMillis(at, { zone, locale }).toLocaleString(FULL).replaceAll('\u202f', ' ');
}

/** `6 May, 12:05`: for lists, in which the year and the zone are clear. */
export function shortMoment(at: Instant, zone: string): string {
  return DateTime.fromMillis(at, { zone }).setLocale('en').toFormat('d LLL, HH:mm');
}

/** Both ends of the window, in its zone and in UTC. */
export function windowIn({ opensAt, closesAt, timezone }: Window, locale: string) {
  return {
    opens: momentIn(opensAt, timezone, locale),
    closes: momentIn(closesAt, timezone, locale),
    opensUtc: momentIn(opensAt, 'UTC', locale),
    closesUtc: momentIn(closesAt, 'UTC', locale),
    timezone,
    inUtc: timezone === 'UTC',
  };
}
