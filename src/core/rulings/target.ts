/** Which question a command means. */
import type { Asked } from '../intake.ts';
import type { Target } from '../reading/command.ts';
import type { Obstacle } from '../record.ts';
import type { Motion } from './ruling.ts';

export interface Targeted {
  readonly number: number;
  /** Missing where the post was deleted. */
  readonly asked: Asked | undefined;
}

/** The question named, or the one on whose issue the command stands; else what is in the way. */
export function targetOf(target: Target, motion: Motion): Targeted | Obstacle {
  const { docket, act } = motion;
  const number = target ?? (act.onIssueOf === null ? undefined : docket.numbers.get(act.onIssueOf));
  if (number === undefined) return 'which-question';
  return withNumber(number, motion) ?? 'no-such-question';
}

/** The question that the author of the command asked: the one meant, or their only one. */
export function ownTarget(target: Target, motion: Motion): Targeted | Obstacle {
  if (target !== null || motion.act.onIssueOf !== null) return targetOf(target, motion);
  const own = motion.docket.asked.filter(({ asker }) => asker === motion.act.comment.author);
  const only = own.length === 1 ? own[0] : undefined;
  const number = only && motion.docket.numbers.get(only.key);
  return number === undefined ? 'which-question' : { number, asked: only };
}

/** The question with that number, if the session had one when the command was given. */
export function withNumber(number: number, { docket, act }: Motion): Targeted | null {
  const known = [...docket.numbers].find(([, each]) => each === number);
  if (known === undefined) return null;
  const asked = docket.asked.find(({ key }) => key === known[0]);
  return asked !== undefined && asked.askedAt > act.at ? null : { number, asked };
}
