/** Puts a notice for one guest into words. */
import { personOf, type Notice } from '../../core/notices.ts';
import type { Guest } from '../../core/session-file.ts';
import { guestMail } from '../../words/mail.ts';
import { plainText } from '../../words/markdown.ts';
import type { CalendarEntry, Message } from '../ports.ts';
import type { Scene } from './scene.ts';

/** The same notice always has the same id, so that a repetition after a crash is recognised. */
export function messageFor(notice: Notice, guest: Guest, scene: Scene): Message {
  const { session, templates, links, settings } = scene;
  const told = session.questions.filter(({ number }) => notice.questions.includes(number));
  const about = `${session.repository}/${session.file.slug}`;
  return {
    ...guestMail(notice.kind, session, told, templates, links, settings.locale),
    id: `${about}/${notice.key}`,
    thread: `${about}/${personOf(guest)}`,
    calendar: notice.kind === 'announced' ? calendarEntry(guest, scene) : null,
  };
}

/** Calendars keep one entry for each session, and take a later one with a higher sequence as its update. */
function calendarEntry(guest: Guest, { session }: Scene): CalendarEntry {
  const { file, hub, window, record, repository } = session;
  const earlier = record.notices.filter(
    ({ key, kind }) => kind === 'announced' && key.startsWith(`announced/${personOf(guest)}/`),
  );
  return {
    uid: `${repository}/${file.slug}`,
    sequence: earlier.length,
    title: plainText(file.title),
    description: plainText(file.intro),
    url: hub?.url ?? '',
    start: window.opensAt,
    end: window.closesAt,
    cancelled: false,
  };
}
