/** Tells the guests, each on the channels they read. */
import { noticesDue, personOf, type Notice } from '../../core/notices.ts';
import type { NoticeSent } from '../../core/record.ts';
import { closesSoon, sessionOpened } from '../../words/replies.ts';
import { later, NOTHING, now, together, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { messageFor } from './messages.ts';
import type { Scene } from './scene.ts';

/** Each notice once; one that failed waits for its next try without holding anything up. */
export function decideNotices(scene: Scene): Decision {
  const { session, settings, reachable, memory } = scene;
  if (session.hub === null) return NOTHING;
  const isPublished = (memory.transcript ?? null) !== null;
  const { due, nextAt } = noticesDue(session, settings, reachable, isPublished, scene.now);
  return together(now(...due.flatMap((notice) => effectFor(notice, scene))), later(nextAt));
}

function effectFor(notice: Notice, scene: Scene): readonly Effect[] {
  const { slug } = scene.session.file;
  if (notice.guest === null) return mention(notice, scene);
  const person = personOf(notice.guest);
  const message = messageFor(notice, notice.guest, scene);
  return [{ kind: 'send', slug, notice, person, message }];
}

/** On GitHub a mention in a comment is the notice; one that is there already was sent before a crash. */
function mention(notice: Notice, scene: Scene): readonly Effect[] {
  const { session, posted, templates, links, settings, now } = scene;
  const { slug } = session.file;
  if (session.hub === null) return [];
  const records = sent(notice, now);
  const existing = posted.ownComment(session.hub.number, notice.kind, notice.key);
  if (existing !== undefined) {
    return [{ kind: 'note-notice', slug, records: { ...records, at: existing.createdAt } }];
  }
  const say = notice.kind === 'opened' ? sessionOpened : closesSoon;
  const body = say(session, notice.key, templates, links, settings.locale);
  return [{ kind: 'comment', slug, issue: session.hub.number, body, records }];
}

function sent({ key, kind, channel, questions }: Notice, at: number): NoticeSent {
  return { key, kind, channel, questions, at, toRole: 'guest' };
}
