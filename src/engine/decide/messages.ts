/** Puts a notice for one guest into words. */
import type { Notice } from '../../core/notices.ts';
import type { Guest } from '../../core/session-file.ts';
import type { Message } from '../ports.ts';
import type { Scene } from './scene.ts';

export function messageFor(notice: Notice, guest: Guest, scene: Scene): Message {
  return { id: notice.key + guest.name + scene.session.file.slug, thread: null, subject: notice.kind, text: notice.kind, html: notice.kind, calendar: null };
}
