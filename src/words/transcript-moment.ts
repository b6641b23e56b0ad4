/** Times as a transcript prints them. */
import { DateTime } from 'luxon';
import type { Instant } from '../core/instant.ts';
import type { TranscriptSession, UtcSecond } from '../core/transcript-document.ts';

/** `2026-05-06 19:00 UTC`. */
export function moment(at: UtcSecond): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** The window in the session's zone and in UTC. */
export function windowWords({ opens_at, closes_at, timezone }: TranscriptSession) {
  return {
    opensLocal: localMoment(Date.parse(opens_at), timezone),
    closesLocal: localMoment(Date.parse(closes_at), timezone),
    timezone,
    opensUtc: moment(opens_at),
    closesUtc: moment(closes_at),
  };
}

/** `Wednesday, 6 May 2026, 12:00`: spelt out here, because what a locale gives changes with the version of Node. */
export function localMoment(at: Instant, zone: string): string {
  return DateTime.fromMillis(at, { zone }).setLocale('en').toFormat('cccc, d LLLL yyyy, HH:mm');
}
