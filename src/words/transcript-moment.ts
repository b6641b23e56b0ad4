/** Times as a transcript prints them. */
import { DateTime } from 'luxon';
import type { TranscriptSession, UtcSecond } from '../core/transcript.ts';

/** `2026-05-06 19:00 UTC`. */
export function moment(at: UtcSecond): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}

/** The window in the session's zone and in UTC. */
export function windowWords({ opens_at, closes_at, timezone }: TranscriptSession) {
  return {
    opensLocal: local(opens_at, timezone),
    closesLocal: local(closes_at, timezone),
    timezone,
    opensUtc: moment(opens_at),
    closesUtc: moment(closes_at),
  };
}

/** `Wednesday, 6 May 2026, 12:00`: spelt out here, because what a locale gives changes with the version of Node. */
function local(at: UtcSecond, zone: string): string {
  return DateTime.fromISO(at, { zone }).setLocale('en').toFormat('cccc, d LLLL yyyy, HH:mm');
}
