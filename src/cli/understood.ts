/** What GitChat understands of a right session file, for an organiser who wants to see whether it is what was meant. */
import { DateTime } from 'luxon';
import type { Instant } from '../core/instant.ts';
import type { SessionFile } from '../core/session-file.ts';

/** `opens Thursday 6 May 2027, 12:00 PDT (19:00 UTC), closes …` */
export function understood({ window }: SessionFile, now: Instant): string {
  const { opensAt, closesAt, timezone } = window;
  const opens = `${opensAt > now ? 'opens' : 'opened'} ${inWords(opensAt, timezone)}`;
  return `${opens}, ${closesAt > now ? 'closes' : 'closed'} ${inWords(closesAt, timezone)}`;
}

function inWords(at: Instant, zone: string): string {
  const local = DateTime.fromMillis(at, { zone, locale: 'en-US' });
  const utc = local.toUTC();
  const here = local.toFormat('cccc d MMMM yyyy, HH:mm ZZZZ');
  if (zone === 'UTC') return here;
  return `${here} (${utc.toFormat(utc.day === local.day ? 'HH:mm' : 'cccc HH:mm')} UTC)`;
}
