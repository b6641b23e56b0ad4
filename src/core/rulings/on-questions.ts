/** Commands about questions. Where one names several, all of them are decided or none. */
import { answererOf } from '../people.ts';
import type { Command, DuplicateOf } from '../reading/command.ts';
import type { LedgerEntry } from '../record.ts';
import { UNDECIDED } from '../standing.ts';
import { verdictsOn } from '../verdicts.ts';
import { done, doneOnEach, obstacle, REFUSED, type Motion, type Ruling, type Targeted } from './ruling.ts';
import { approveRedacted } from './redacting.ts';
import { ownTarget, targetOf, targetsOf, withdrawnByAsker } from './target.ts';

type Named<N extends Command['name']> = Extract<Command, { readonly name: N }>;

type OnQuestions = Named<
  'approve' | 'restore' | 'answered' | 'unanswered' | 'pin' | 'not-duplicate' | 'hold' | 'reject'
>;

/** `/approve`, `/restore`, `/answered`, `/unanswered`, `/pin`, `/not-duplicate`, `/hold`, `/reject`. */
export function ruleOnQuestions(command: OnQuestions, motion: Motion): Ruling {
  const questions = targetsOf(command.questions, motion);
  if ('kind' in questions) return questions;
  const inTheWay = questions.map((question) => hindrance(command, question, motion));
  const first = inTheWay.find((each) => each !== null);
  if (first !== undefined) return first;
  if (command.name === 'approve' && command.redacted) return approveRedacted(questions, motion);
  return doneOnEach(motion, command.name, questions, { reason: reasonOf(command) });
}

function hindrance({ name }: OnQuestions, question: Targeted, motion: Motion): Ruling | null {
  const id = `Q${question.number}`;
  // A text that was taken back may still have to be put out of sight.
  if (name !== 'reject' && withdrawnByAsker(question, motion)) return obstacle('withdrawn', id);
  const decidesReview = name === 'approve' || name === 'restore' || name === 'hold' || name === 'reject';
  if (decidesReview && appealIsAgainst(motion, question)) return obstacle('own-decision', id);
  if (name === 'restore' && !canBeRestored(question, motion)) return obstacle('nothing-to-restore', id);
  return null;
}

/** `/tag`, `/untag`. */
export function tag(command: Named<'tag' | 'untag'>, motion: Motion): Ruling {
  const questions = targetsOf(command.questions, motion);
  if ('kind' in questions) return questions;
  const tagged = questions.flatMap(({ number }) => [...(motion.docket.standings.get(number)?.tagged ?? [])]);
  const topics = command.topics.flatMap((topic) => spellings(topic, tagged));
  return doneOnEach(motion, command.name, questions, { detail: topics.join('\n') });
}

/** Labels that people add by hand may have capitals: the topic is the same, and keeps its label. */
function spellings(topic: string, tagged: readonly string[]): readonly string[] {
  const same = tagged.filter((each) => each.toLowerCase() === topic);
  return same.length === 0 ? [topic] : same;
}

/** `/assign @guest`: an office stands for its guest. */
export function assign(command: Named<'assign'>, motion: Motion): Ruling {
  const questions = targetsOf(command.questions, motion);
  if ('kind' in questions) return questions;
  const { file } = motion.docket.view;
  const login = answererOf(command.login, file)?.guest.login ?? null;
  if (login !== null) return doneOnEach(motion, 'assign', questions, { detail: login });
  const guests = file.guests.flatMap((guest) => guest.login ?? []);
  return guests.length === 0 ? obstacle('nobody-to-assign') : obstacle('not-a-guest', ...guests);
}

/** `/pass`: the guest declines, with a reason that is published. */
export function pass(command: Named<'pass'>, motion: Motion): Ruling {
  const question = targetOf(command.question, motion);
  if ('kind' in question) return question;
  if (withdrawnByAsker(question, motion)) return obstacle('withdrawn', `Q${question.number}`);
  return done(motion, 'pass', { question, reason: command.reason });
}

/** `/duplicate Q7 Q9 of Q4`: the question named last is the one that stays. */
export function duplicate(command: Named<'duplicate'>, motion: Motion): Ruling {
  const questions = targetsOf(command.questions, motion);
  if ('kind' in questions) return questions;
  const named = originalOf(command.of, motion);
  if ('kind' in named) return named;
  const original = lastOf(named, motion);
  for (const question of questions) {
    if (named.number === question.number) return obstacle('duplicate-of-itself');
    const ids = [question, named].map(({ number }) => `Q${number}`);
    if (original.number === question.number) return obstacle('points-back', ...ids);
  }
  const withdrawn = [...questions, original].find((each) => withdrawnByAsker(each, motion));
  if (withdrawn !== undefined) return obstacle('withdrawn', `Q${withdrawn.number}`);
  return doneOnEach(motion, 'duplicate', questions, { detail: String(original.number) });
}

/** The question that stays, where the one named was itself merged into another. */
function lastOf(named: Targeted, motion: Motion): Targeted {
  let last = named;
  for (let steps = 0; steps < motion.docket.numbers.size; steps += 1) {
    const next = motion.docket.standings.get(last.number)?.outcome?.duplicateOf ?? null;
    const target = next === null ? null : targetOf(next, motion);
    if (target === null || 'kind' in target) return last;
    last = target;
  }
  return last;
}

/** `/withdraw` by the one who asked. */
export function withdraw(command: Named<'withdraw' | 'appeal'>, motion: Motion): Ruling {
  const question = ownTarget(command.question, motion);
  if ('kind' in question) return question;
  if (question.asked?.asker !== motion.act.comment.author) return REFUSED;
  return done(motion, 'withdraw', { question });
}

/** `/appeal` by the one whose question was rejected, once for each rejection. */
export function appeal(command: Named<'withdraw' | 'appeal'>, motion: Motion): Ruling {
  const question = ownTarget(command.question, motion);
  if ('kind' in question) return question;
  if (question.asked?.asker !== motion.act.comment.author) return REFUSED;
  if (motion.docket.standings.get(question.number)?.appeal) return obstacle('already-appealed');
  const verdict = verdictsOn(motion.docket).get(question.number);
  if (verdict?.review !== 'rejected') return obstacle('not-rejected');
  return done(motion, 'appeal', { question, detail: rejectionOf(question, motion) });
}

/** `/why`: told, not decided. */
export function why(command: Named<'why'>, motion: Motion): Ruling {
  const question = targetOf(command.question, motion);
  if ('kind' in question) return question;
  return { kind: 'explained', explanation: { kind: 'why', question: question.number } };
}

/** The decision that an appeal is against, with which it ends; `null`: a rule rejected it. */
function rejectionOf({ number }: Targeted, { docket }: Motion): string | null {
  if (docket.standings.get(number)?.review?.review !== 'rejected') return null;
  const isRejection = ({ question, action, byRole }: LedgerEntry) =>
    question === number && action === 'reject' && byRole !== 'rule';
  return docket.decisions.findLast(isRejection)?.key ?? null;
}

function appealIsAgainst(motion: Motion, { number }: Targeted): boolean {
  const standing = motion.docket.standings.get(number) ?? UNDECIDED;
  return standing.appeal !== null && standing.appeal.against === motion.act.comment.author;
}

/** Is there anything that `/restore` would undo? */
function canBeRestored({ number }: Targeted, { docket }: Motion): boolean {
  const decided = docket.standings.get(number)?.outcome ?? null;
  return decided !== null || verdictsOn(docket).get(number)?.review !== 'approved';
}

function reasonOf(command: OnQuestions): string | null {
  if (command.name === 'hold') return command.reason;
  if (command.name !== 'reject') return null;
  return command.note === null ? command.reason : `${command.reason}: ${command.note}`;
}

function originalOf(of: DuplicateOf, motion: Motion): Targeted | Ruling {
  if ('question' in of) return targetOf(of.question, motion);
  const number = motion.docket.numbers.get(`issue/${of.issue}`);
  return number === undefined ? obstacle('no-such-question', `#${of.issue}`) : targetOf(number, motion);
}
