/** Askers whose questions wait for how they came, not for what they say: told once, not once for each question. */
import type { Question } from '../../core/question.ts';
import type { RuleFlag } from '../../core/rules/names.ts';
import type { Session } from '../../core/session.ts';
import { questionsWait } from '../../words/replies.ts';
import { now, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { kept } from './say.ts';
import type { Scene } from './scene.ts';

const FOR_HOW_THEY_CAME: ReadonlySet<string> = new Set<RuleFlag>([
  'too-many',
  'too-fast',
  'flood',
  'repeat-post',
  'new-account',
  'muted',
]);

/** Whether a question waits for something that concerns all that its asker asks. */
export function waitsForHowItCame({ review, reason, asker }: Question): boolean {
  return review === 'held' && asker.login !== null && FOR_HOW_THEY_CAME.has(reason ?? '');
}

/** One comment for each asker and reason, where the first of these questions was asked; kept as things are. */
export function decideWaitingAskers(scene: Scene): Decision {
  return now(...everHeld(scene.session).flatMap((group) => tell(group, scene)));
}

interface Group {
  readonly asker: string;
  readonly flag: string;
  /** All that a rule ever held for that reason. */
  readonly questions: readonly Question[];
}

function everHeld({ ledger, questions }: Session): readonly Group[] {
  const byNumber = new Map(questions.map((question) => [question.number, question]));
  const groups = new Map<string, { asker: string; flag: string; questions: Question[] }>();
  for (const { byRole, action, reason: flag, question: number } of ledger) {
    if (byRole !== 'rule' || action !== 'hold' || flag === null || !FOR_HOW_THEY_CAME.has(flag)) continue;
    const question = byNumber.get(number ?? 0);
    const asker = question?.asker.login;
    if (question === undefined || asker === null || asker === undefined) continue;
    const group = groups.get(`${asker}/${flag}`) ?? { asker, flag, questions: [] };
    groups.set(`${asker}/${flag}`, group);
    if (!group.questions.includes(question)) group.questions.push(question);
  }
  return [...groups.values()];
}

function tell({ asker, flag, questions }: Group, { posted, templates }: Scene): readonly Effect[] {
  const waiting = questions.filter(
    (question) => question.reason === flag && waitsForHowItCame(question) && posted.isThere(question.source),
  );
  const places = [...new Set(questions.map(({ issue }) => issue))];
  const existing = places
    .map((issue) => posted.ownComment(issue, 'waiting', `${asker}/${flag}`))
    .find((comment) => comment !== undefined);
  const [first] = waiting;
  if (existing === undefined && first === undefined) return [];
  const text = questionsWait(asker, flag, waiting, templates);
  return kept(existing, text, existing?.issue ?? first?.issue ?? 0);
}
