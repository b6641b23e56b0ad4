/** The window in force and the phase that follows from it: the file's plan, as moderators changed it since. */
import { DateTime } from 'luxon';
import type { Instant } from './instant.ts';
import type { LedgerEntry } from './record.ts';
import type { SessionFile, Window } from './session-file.ts';
import type { Phase } from './session.ts';
import type { InForce } from './undoing.ts';

export interface Course {
  readonly window: Window;
  /** When the session is archived. */
  readonly archivesAt: Instant;
  readonly cancelled: { readonly at: Instant; readonly reason: string | null } | null;
}

/**
 * What the file and the decisions add up to. A decision about a moment holds until the file itself moves that
 * moment: whoever edits the file later has the last word. Removing the file before the session opens cancels it.
 */
export function courseOf(
  file: SessionFile,
  fileRemovedAt: Instant | null,
  decisions: readonly InForce[],
): Course {
  let { opensAt, closesAt } = file.window;
  let archivedAt: Instant | null = null;
  let cancelled: Course['cancelled'] = null;
  for (const entry of decisions) {
    if (entry.action === 'open') opensAt = moved(entry, file.window.opensAt) ?? opensAt;
    if (entry.action === 'close' || entry.action === 'extend') {
      closesAt = moved(entry, file.window.closesAt) ?? closesAt;
      archivedAt = null;
    }
    if (entry.action === 'archive') archivedAt = entry.at;
    if (entry.action === 'cancel') cancelled = { at: entry.at, reason: entry.reason };
  }
  if (fileRemovedAt !== null && fileRemovedAt < opensAt) cancelled ??= { at: fileRemovedAt, reason: null };
  return {
    window: { opensAt, closesAt, timezone: file.window.timezone },
    archivesAt: archivedAt ?? closesAt + file.grace,
    cancelled,
  };
}

/** The phase at a moment. */
export function phaseAt(course: Course, now: Instant): Phase {
  if (course.cancelled !== null) return 'cancelled';
  if (now < course.window.opensAt) return 'scheduled';
  if (now < course.window.closesAt) return 'open';
  return now < course.archivesAt ? 'closed' : 'archived';
}

/** When the clock alone changes the phase next; `null`: never. */
export function nextPhaseAt(course: Course, now: Instant): Instant | null {
  if (course.cancelled !== null) return null;
  const moments = [course.window.opensAt, course.window.closesAt, course.archivesAt];
  return moments.find((moment) => moment > now) ?? null;
}

/** The `detail` of an entry that moves a moment: where to, and what the file said then. */
export function moving(to: Instant, fileSaid: Instant): string {
  return `${iso(to)}/${iso(fileSaid)}`;
}

/** The moment to which an entry moves the opening or the close; `null`: it moves none. */
export function movedTo({ detail }: Pick<LedgerEntry, 'detail'>): Instant | null {
  return moments(detail)?.to ?? null;
}

function moved({ detail }: LedgerEntry, fileSays: Instant): Instant | null {
  const found = moments(detail);
  return found?.fileSaid === fileSays ? found.to : null;
}

function moments(detail: string | null): { readonly to: Instant; readonly fileSaid: Instant } | null {
  const [to, fileSaid] = (detail ?? '').split('/').map((text) => DateTime.fromISO(text).toMillis());
  return to === undefined || fileSaid === undefined || Number.isNaN(to) ? null : { to, fileSaid };
}

function iso(moment: Instant): string {
  return DateTime.fromMillis(moment, { zone: 'utc' }).toISO() ?? '';
}
