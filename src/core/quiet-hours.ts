/** The hours in which nobody is written to. */
import { DateTime } from 'luxon';
import type { Instant } from './instant.ts';
import type { QuietHours } from './settings.ts';

/** When something that is due now may go out: now, or at the end of the quiet hours in that zone. */
export function afterQuietHours(now: Instant, quiet: QuietHours | null, zone: string): Instant {
  if (quiet === null || quiet.from === quiet.to) return now;
  const local = DateTime.fromMillis(now, { zone });
  const minute = local.hour * 60 + local.minute;
  const crosses = quiet.from > quiet.to;
  const isQuiet = crosses
    ? minute >= quiet.from || minute < quiet.to
    : minute >= quiet.from && minute < quiet.to;
  if (!isQuiet) return now;
  const day = local.startOf('day').plus({ days: crosses && minute >= quiet.from ? 1 : 0 });
  return day.set({ hour: Math.floor(quiet.to / 60), minute: quiet.to % 60 }).toMillis();
}
