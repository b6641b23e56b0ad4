/** Calls the moderators, when something has waited too long for their decision. */
import { nextCall } from '../../core/desk.ts';
import type { NoticeSent } from '../../core/record.ts';
import type { Phase } from '../../core/session.ts';
import { moderatorsCalled } from '../../words/replies.ts';
import { later, NOTHING, now, type Decision } from './decision.ts';
import type { Scene } from './scene.ts';

/** After it, what waits is no longer urgent. */
const PHASES: ReadonlySet<Phase> = new Set(['scheduled', 'open', 'closed']);

/** One comment on the hub, with a mention of those who are named as moderators; where nobody is, nobody is called. */
export function decideCall(scene: Scene): Decision {
  const { session, settings, posted, templates } = scene;
  const moderators = [...new Set([...settings.moderators, ...session.file.moderators])];
  if (session.hub === null || moderators.length === 0 || !PHASES.has(session.phase)) return NOTHING;
  const call = nextCall(session, settings);
  if (call === null) return NOTHING;
  if (scene.now < call.at) return later(call.at);
  const { slug } = session.file;
  const records: NoticeSent = {
    key: call.key,
    kind: 'call',
    at: scene.now,
    channel: 'github',
    toRole: 'moderator',
    questions: call.waiting.map(({ question }) => question.number),
  };
  const existing = posted.ownComment(session.hub.number, 'call', call.key);
  if (existing !== undefined) {
    return now({ kind: 'note-notice', slug, records: { ...records, at: existing.createdAt } });
  }
  const body = moderatorsCalled(call.key, moderators, call.waiting, session.window.timezone, templates);
  return now({ kind: 'comment', slug, issue: session.hub.number, body, records });
}
