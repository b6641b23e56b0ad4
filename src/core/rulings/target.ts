/** Which questions a command means. */
import type { Target, Targets } from '../reading/command.ts';
import { obstacle, type Motion, type Ruling, type Targeted } from './ruling.ts';

/** The question named, or the one on whose issue the command stands; else what is in the way. */
export function targetOf(target: Target, motion: Motion): Targeted | Ruling {
  const { docket, act } = motion;
  const number = target ?? (act.onIssueOf === null ? undefined : docket.numbers.get(act.onIssueOf));
  if (number === undefined) return obstacle('which-question');
  return withNumber(number, motion) ?? obstacle('no-such-question', `Q${number}`);
}

/** All questions named, or the one on whose issue the command stands; else what is in the way of the first of them. */
export function targetsOf(targets: Targets, motion: Motion): readonly Targeted[] | Ruling {
  const found: Targeted[] = [];
  for (const target of targets.length === 0 ? [null] : targets) {
    const question = targetOf(target, motion);
    if ('kind' in question) return question;
    found.push(question);
  }
  return found;
}

/** The question that the author of the command asked: the one meant, or their only one. */
export function ownTarget(target: Target, motion: Motion): Targeted | Ruling {
  if (target !== null || motion.act.onIssueOf !== null) return targetOf(target, motion);
  const own = motion.docket.asked.filter(({ asker }) => asker === motion.act.comment.author);
  const only = own.length === 1 ? own[0] : undefined;
  const number = only && motion.docket.numbers.get(only.key);
  return number === undefined ? obstacle('which-question') : { number, asked: only };
}

/** Was it taken back by the one who asked it? What a moderator withdrew by hand, moderators may decide again. */
export function withdrawnByAsker({ number }: Targeted, { docket }: Motion): boolean {
  if (docket.standings.get(number)?.outcome?.outcome !== 'withdrawn') return false;
  const last = docket.decisions.findLast(
    ({ action, question }) => action === 'withdraw' && question === number,
  );
  return last?.byRole === 'asker';
}

/** The question with that number, if the session had one when the command was given. */
function withNumber(number: number, { docket, act }: Motion): Targeted | null {
  const known = [...docket.numbers].find(([, each]) => each === number);
  if (known === undefined) return null;
  const asked = docket.asked.find(({ key }) => key === known[0]);
  return asked !== undefined && asked.askedAt > act.at ? null : { number, asked };
}
