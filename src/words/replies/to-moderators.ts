/** What moderators are told in a comment: that something waits for them. */
import type { Waiting } from '../../core/desk.ts';
import { moderatorMention } from '../markdown.ts';
import { shortMoment } from '../moments.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** Of more questions only the number is told. */
const MOST_NAMED = 10;

/** Something waits too long. `moderators`: logins and teams. Marked `call …`. */
export function moderatorsCalled(
  key: string,
  moderators: readonly string[],
  waiting: readonly Waiting[],
  timezone: string,
  templates: Templates,
): string {
  const ids = waiting.map(({ question }) => question.id);
  return reply(templates, 'call', key, {
    moderators: moderators.map(moderatorMention).join(', '),
    count: waiting.length,
    since: shortMoment(waiting[0]?.since ?? 0, timezone),
    timezone,
    ids: ids.length > MOST_NAMED ? `${ids.slice(0, MOST_NAMED).join(', ')} …` : ids.join(', '),
  });
}
