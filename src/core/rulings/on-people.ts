/** Commands about the people who ask. */
import { muteAt, mutesIn, muting } from '../muting.ts';
import { answererOf, isModerator } from '../people.ts';
import type { Command } from '../reading/command.ts';
import type { InForce } from '../undoing.ts';
import { done, obstacle, type Motion, type Ruling } from './ruling.ts';

type Named<N extends Command['name']> = Extract<Command, { readonly name: N }>;

/** `/mute @user for 12h`: what they ask from now on waits for a moderator. Said again, it can change the end. */
export function mute({ login, length }: Named<'mute'>, motion: Motion): Ruling {
  const { docket, act } = motion;
  if (answererOf(login, docket.view.file) !== null) return obstacle('mutes-a-guest', login);
  if (isModerator(login, docket.view)) return obstacle('mutes-a-moderator', login);
  const detail = muting(login, length === null ? null : act.at + length);
  const entry: Said = { action: 'mute', by: act.comment.author, at: act.at, detail };
  const [is, will] = [muteOf(login, motion), muteOf(login, motion, [entry])];
  if (is !== null && is.until === will?.until) {
    return obstacle(will.waitsForSecond ? 'second-moderator' : 'already-muted', login);
  }
  const report = will?.waitsForSecond === true ? ({ kind: 'muted-for-a-day', login } as const) : null;
  return done(motion, 'mute', { detail }, report);
}

/** `/unmute @user`. */
export function unmute({ login }: Named<'unmute'>, motion: Motion): Ruling {
  if (muteOf(login, motion) === null) return obstacle('not-muted', login);
  return done(motion, 'unmute', { detail: muting(login, null) });
}

type Said = Pick<InForce, 'action' | 'by' | 'at' | 'detail'>;

/** The mute they are under when the command is given, were this said as well. */
function muteOf(login: string, { docket, act }: Motion, said: readonly Said[] = []) {
  const { twoModeratorsToMute } = docket.view.settings.moderation;
  return muteAt(mutesIn([...docket.decisions, ...said], twoModeratorsToMute), login, act.at);
}
