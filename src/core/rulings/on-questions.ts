/** Commands about one question. */
import { UNDECIDED } from '../standing.ts';
import type { Command, DuplicateOf } from '../reading/command.ts';
import { verdictsOn } from '../verdicts.ts';
import { done, obstacle, REFUSED, type Motion, type Ruling } from './ruling.ts';
import { ownTarget, targetOf, withNumber, type Targeted } from './target.ts';

type Named<N extends Command['name']> = Extract<Command, { readonly name: N }>;

/** `/approve`, `/restore`, `/answered`, `/unanswered`, `/pin`, `/not-duplicate`, `/hold`, `/reject`. */
export function ruleOnQuestion(
  command: Named<
    'approve' | 'restore' | 'answered' | 'unanswered' | 'pin' | 'not-duplicate' | 'hold' | 'reject'
  >,
  motion: Motion,
): Ruling {
  const question = targetOf(command.question, motion);
  if (typeof question === 'string') return obstacle(question);
  const decidesReview = ['approve', 'restore', 'hold', 'reject'].includes(command.name);
  if (decidesReview && appealIsAgainst(motion, question)) return obstacle('own-decision');
  return done(motion, command.name, { question, reason: reasonOf(command) });
}

/** `/tag`, `/untag`. */
export function tag(command: Named<'tag' | 'untag'>, motion: Motion): Ruling {
  const question = targetOf(command.question, motion);
  if (typeof question === 'string') return obstacle(question);
  return done(motion, command.name, { question, detail: command.topics.join(' ') });
}

/** `/assign @guest`. */
export function assign(command: Named<'assign'>, motion: Motion): Ruling {
  const question = targetOf(command.question, motion);
  if (typeof question === 'string') return obstacle(question);
  return done(motion, 'assign', { question, detail: command.login });
}

/** `/pass`: the guest declines, with a reason that is published. */
export function pass(command: Named<'pass'>, motion: Motion): Ruling {
  const question = targetOf(command.question, motion);
  if (typeof question === 'string') return obstacle(question);
  return done(motion, 'pass', { question, reason: command.reason });
}

/** `/duplicate of Q4`: the question named is the one that stays. */
export function duplicate(command: Named<'duplicate'>, motion: Motion): Ruling {
  const question = targetOf(command.question, motion);
  if (typeof question === 'string') return obstacle(question);
  const original = originalOf(command.of, motion);
  if (original === null) return obstacle('no-such-question');
  const standing = motion.docket.standings.get(original.number);
  const circular = standing?.outcome?.duplicateOf === question.number;
  if (original.number === question.number || circular) return obstacle('duplicate-of-itself');
  return done(motion, 'duplicate', { question, detail: String(original.number) });
}

/** `/withdraw` by the one who asked. */
export function withdraw(command: Named<'withdraw' | 'appeal'>, motion: Motion): Ruling {
  const question = ownTarget(command.question, motion);
  if (typeof question === 'string') return obstacle(question);
  if (question.asked?.asker !== motion.act.comment.author) return REFUSED;
  return done(motion, 'withdraw', { question });
}

/** `/appeal` by the one whose question was rejected, once for each rejection. */
export function appeal(command: Named<'withdraw' | 'appeal'>, motion: Motion): Ruling {
  const question = ownTarget(command.question, motion);
  if (typeof question === 'string') return obstacle(question);
  if (question.asked?.asker !== motion.act.comment.author) return REFUSED;
  if (motion.docket.standings.get(question.number)?.appeal) return obstacle('already-appealed');
  const verdict = verdictsOn(motion.docket).get(question.number);
  if (verdict?.review !== 'rejected') return obstacle('not-rejected');
  return done(motion, 'appeal', { question });
}

function appealIsAgainst(motion: Motion, { number }: Targeted): boolean {
  const standing = motion.docket.standings.get(number) ?? UNDECIDED;
  return standing.appeal !== null && standing.appeal.against === motion.act.comment.author;
}

function reasonOf(command: Parameters<typeof ruleOnQuestion>[0]): string | null {
  if (command.name === 'hold') return command.reason;
  if (command.name !== 'reject') return null;
  return command.note === null ? command.reason : `${command.reason}: ${command.note}`;
}

function originalOf(of: DuplicateOf, motion: Motion): Targeted | null {
  if ('question' in of) return withNumber(of.question, motion);
  const number = motion.docket.numbers.get(`issue/${of.issue}`);
  return number === undefined ? null : withNumber(number, motion);
}
