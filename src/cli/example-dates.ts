/** Gives the example session dates that are still to come: a copy that is planned as it stands then works. */
import { DateTime } from 'luxon';
import type { Instant } from '../core/instant.ts';

/** The day on which the templates' session opens; it closes on the day after, and is announced some days before. */
const OPENS = '2027-05-06';
const DAYS_OF_THE_EXAMPLE = /\b2027-05-\d\d(?=T)/g;

/** A template's text with its session moved to two weeks from today, as the calendar here shows it. */
export function withComingDates(text: string, now: Instant): string {
  const opens = DateTime.fromMillis(now).startOf('day').plus({ weeks: 2 });
  return text.replaceAll(DAYS_OF_THE_EXAMPLE, (day) =>
    opens.plus({ days: daysBetween(OPENS, day) }).toFormat('yyyy-MM-dd'),
  );
}

function daysBetween(from: string, to: string): number {
  return DateTime.fromISO(to, { zone: 'UTC' }).diff(DateTime.fromISO(from, { zone: 'UTC' }), 'days').days;
}
