/** Commands about the session itself. */
import { DateTime } from 'luxon';
import type { Instant } from '../instant.ts';
import { moving, phaseAt } from '../phase.ts';
import type { Command } from '../reading/command.ts';
import { done, obstacle, type Motion, type Ruling } from './ruling.ts';

type Named<N extends Command['name']> = Extract<Command, { readonly name: N }>;

/** `/open now`. */
export function open(motion: Motion): Ruling {
  const { docket, act } = motion;
  const phase = phaseAt(docket.course, act.at);
  if (phase !== 'scheduled') return obstacle(phase === 'open' ? 'already-open' : 'session-is-over');
  return done(motion, 'open', { detail: moving(act.at, docket.view.file.window.opensAt) });
}

/** `/close now`. */
export function close(motion: Motion): Ruling {
  const { docket, act } = motion;
  if (phaseAt(docket.course, act.at) !== 'open') return obstacle('not-open');
  return done(motion, 'close', { detail: moving(act.at, docket.view.file.window.closesAt) });
}

/** `/extend 30m`, `/extend until 14:00`: as long as the session is not archived; a closed one opens again. */
export function extend(command: Named<'extend'>, motion: Motion): Ruling {
  const { docket, act } = motion;
  const phase = phaseAt(docket.course, act.at);
  if (phase === 'archived' || phase === 'cancelled') return obstacle('session-is-over');
  const { closesAt, timezone } = docket.course.window;
  const until =
    'by' in command ? Math.max(closesAt, act.at) + command.by : momentOf(command.until, timezone, act.at);
  if (until === null || until <= act.at) return obstacle('time-is-past');
  return done(motion, 'extend', { detail: moving(until, docket.view.file.window.closesAt) });
}

/** `/cancel`: before the session is archived. */
export function cancel(command: Named<'cancel'>, motion: Motion): Ruling {
  const phase = phaseAt(motion.docket.course, motion.act.at);
  if (phase === 'archived' || phase === 'cancelled') return obstacle('session-is-over');
  return done(motion, 'cancel', { reason: command.reason });
}

/** `/archive`: ends the grace now. */
export function archive(motion: Motion): Ruling {
  const phase = phaseAt(motion.docket.course, motion.act.at);
  if (phase === 'scheduled' || phase === 'open') return obstacle('still-open');
  if (phase !== 'closed') return obstacle('session-is-over');
  return done(motion, 'archive');
}

/** `/ask-for Name: question`: the comment itself becomes the question. */
export function askFor(motion: Motion): Ruling {
  const { docket, act } = motion;
  if (act.onIssueOf !== null) return obstacle('only-on-the-hub');
  const asked = docket.asked.find(({ post }) => post.kind === 'comment' && post.id === act.comment.id);
  const number = asked && docket.numbers.get(asked.key);
  if (number === undefined) return obstacle('asks-nothing');
  const before = docket.ledger.some(({ action, question }) => action === 'ask-for' && question === number);
  if (before) return obstacle('once-a-comment');
  return done(motion, 'ask-for', { question: { number, asked } });
}

/** A time of day means the next one; a date and time means itself. In the session's zone. */
function momentOf(text: string, zone: string, after: Instant): Instant | null {
  const local = DateTime.fromISO(text, { zone });
  if (!local.isValid) return null;
  if (!/^\d{1,2}:\d{2}/.test(text)) return local.toMillis();
  const day = DateTime.fromMillis(after, { zone }).startOf('day');
  const { hour, minute, second } = local;
  const today = day.set({ hour, minute, second });
  return (today.toMillis() > after ? today : today.plus({ days: 1 })).toMillis();
}
