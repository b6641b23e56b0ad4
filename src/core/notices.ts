/** Which notices a guest is due now, and when to look again. */
import type { Instant } from './instant.ts';
import { afterQuietHours } from './quiet-hours.ts';
import type { Question } from './question.ts';
import type { Channel, NoticeKind, NoticeSent } from './record.ts';
import type { Session } from './session.ts';
import type { Guest } from './session-file.ts';
import type { Settings } from './settings.ts';

export type GuestNoticeKind = Extract<
  NoticeKind,
  'announced' | 'opened' | 'digest' | 'reminder' | 'closed' | 'transcript'
>;

/** A notice for one guest, or by GitHub for all of them in one comment. */
export interface Notice {
  /** Names it for good: it is sent once. */
  readonly key: string;
  readonly kind: GuestNoticeKind;
  readonly channel: Channel;
  /** `null`: all guests. */
  readonly guest: Guest | null;
  /** Numbers of the questions that it tells of. */
  readonly questions: readonly number[];
}

/** A guest with the channels, besides GitHub, on which they can be reached. */
export interface Reachable {
  readonly guest: Guest;
  readonly channels: readonly Exclude<Channel, 'github'>[];
}

export interface NoticePlan {
  readonly due: readonly Notice[];
  readonly nextAt: Instant | null;
}

/** A person's name in keys, and in the operator's contacts. */
export function personOf(guest: Guest): string {
  return guest.login ?? guest.name;
}

/** Plans what the guests are to be told. `published`: the transcript of the present phase is in the repository. */
export function noticesDue(
  session: Session,
  settings: Settings,
  reachable: readonly Reachable[],
  published: boolean,
  now: Instant,
): NoticePlan {
  if (session.hub === null) return { due: [], nextAt: null };
  const timetable = timetableOf(session, settings, published, now);
  const planned = [
    ...(session.file.guests.some(({ login }) => login !== null) ? mentions(timetable) : []),
    ...reachable.flatMap(({ guest, channels }) =>
      channels.flatMap((channel) => forGuest(guest, channel, timetable, session, settings)),
    ),
  ];
  const sent = new Set(session.record.notices.map(({ key }) => key));
  const open = withoutRepeats(planned.filter(({ notice }) => !sent.has(notice.key)));
  const quiet = (at: Instant) => afterQuietHours(at, settings.notify.quietHours, session.window.timezone);
  const when = open.map((each) => ({ ...each, at: quiet(Math.max(each.at, now)) }));
  const moments = [...when.map(({ at }) => at), ...timetable.reminders.filter((at) => at > now)].filter(
    (at) => at > now,
  );
  return {
    due: when.filter(({ at }) => at <= now).map(({ notice }) => notice),
    nextAt: moments.length === 0 ? null : Math.min(...moments),
  };
}

interface Planned {
  readonly at: Instant;
  readonly notice: Notice;
}

interface Timetable {
  /** What the phase calls for, each with what makes it one of a kind. */
  readonly moments: readonly { readonly kind: GuestNoticeKind; readonly about: string }[];
  readonly reminders: readonly Instant[];
  readonly waiting: readonly Question[];
}

function timetableOf(session: Session, settings: Settings, published: boolean, now: Instant): Timetable {
  const { opensAt, closesAt } = session.window;
  const reminders = settings.notify.remindBeforeClose
    .map((before) => closesAt - before)
    .filter((at) => at > opensAt);
  const waiting = session.questions.filter(
    ({ review, outcome }) => review === 'approved' && outcome === 'unanswered',
  );
  const moments: Timetable['moments'][number][] = [];
  if (session.phase === 'scheduled') moments.push({ kind: 'announced', about: `${opensAt}-${closesAt}` });
  if (session.phase === 'open') {
    moments.push({ kind: 'opened', about: String(opensAt) });
    const latest = reminders.filter((at) => at <= now).sort((a, b) => b - a)[0];
    if (latest !== undefined && waiting.length > 0) {
      moments.push({ kind: 'reminder', about: String(latest) });
    }
  }
  if (session.phase === 'closed' && published) moments.push({ kind: 'closed', about: String(closesAt) });
  if (session.phase === 'archived' && published) {
    moments.push({ kind: 'transcript', about: String(closesAt) });
  }
  return { moments, reminders, waiting };
}

/** A digest waits while the same guest is about to be told of the same questions by another mail. */
function withoutRepeats(planned: readonly Planned[]): readonly Planned[] {
  const telling = planned.filter(({ notice }) => TELLING.has(notice.kind) && notice.kind !== 'digest');
  return planned.filter(
    ({ notice }) =>
      notice.kind !== 'digest' ||
      !telling.some((each) => each.notice.guest === notice.guest && each.notice.channel === notice.channel),
  );
}

/** On GitHub guests are mentioned at the opening and before the close only. */
function mentions({ moments, waiting }: Timetable): readonly Planned[] {
  return moments
    .filter(({ kind }) => kind === 'opened' || kind === 'reminder')
    .map(({ kind, about }) => ({
      at: 0,
      notice: {
        key: `${kind}/github/${about}`,
        kind,
        channel: 'github',
        guest: null,
        questions: waiting.map(({ number }) => number),
      },
    }));
}

function forGuest(
  guest: Guest,
  channel: Exclude<Channel, 'github'>,
  timetable: Timetable,
  session: Session,
  settings: Settings,
): readonly Planned[] {
  const person = personOf(guest);
  const waiting = timetable.waiting.filter(
    ({ assignedTo }) => assignedTo === null || assignedTo === guest.login,
  );
  const questions = waiting.map(({ number }) => number);
  const moments = timetable.moments.map(({ kind, about }) => ({
    at: 0,
    notice: { key: `${kind}/${person}/${channel}/${about}`, kind, channel, guest, questions },
  }));
  return [...moments, ...digest(guest, channel, questions, session, settings)];
}

/** New questions are gathered: at once for the first, then not more often than the settings say. */
function digest(
  guest: Guest,
  channel: Exclude<Channel, 'github'>,
  waiting: readonly number[],
  session: Session,
  settings: Settings,
): readonly Planned[] {
  const prefix = `/${personOf(guest)}/${channel}/`;
  const told = session.record.notices.filter(({ key }) => key.includes(prefix)).filter(tellsQuestions);
  const known = new Set(told.flatMap(({ questions }) => questions));
  const fresh = waiting.filter((number) => !known.has(number));
  if (session.phase !== 'open' || fresh.length === 0) return [];
  const last = Math.max(0, ...told.filter(({ kind }) => kind === 'digest').map(({ at }) => at));
  const at = last + settings.notify.digest;
  const key = `digest${prefix}${fresh.join(',')}`;
  return [{ at, notice: { key, kind: 'digest', channel, guest, questions: fresh } }];
}

/** Kinds that list the questions that are waiting. */
const TELLING: ReadonlySet<NoticeKind> = new Set(['opened', 'digest', 'reminder']);

function tellsQuestions({ kind }: NoticeSent): boolean {
  return TELLING.has(kind);
}
