/** Moderators who ask why a question stands where it stands are answered once: as it was when they asked. */
import { explainQuestion } from '../../core/derive.ts';
import type { Refusal } from '../../core/record.ts';
import { whyItStands } from '../../words/replies.ts';
import { now, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { kept } from './say.ts';
import type { Scene } from './scene.ts';

/** One comment for each question that a comment asks about. */
export function decideWhy(scene: Scene): Decision {
  return now(...scene.session.record.refusals.flatMap((refusal) => tell(refusal, scene)));
}

function tell({ comment, issue, explanation }: Refusal, scene: Scene): readonly Effect[] {
  if (explanation?.kind !== 'why') return [];
  const { session, view, posted, templates } = scene;
  const key = `${comment}/Q${explanation.question}`;
  const question = session.questions.find(({ number }) => number === explanation.question);
  const isToldOrGone =
    !posted.isThere({ kind: 'comment', id: comment }) || posted.ownComment(issue, 'why', key) !== undefined;
  if (question === undefined || isToldOrGone) return [];
  const said = explainQuestion(question.number, { ...view, record: session.record });
  const text = whyItStands(key, question, said, session.ledger, session.window.timezone, templates);
  return kept(undefined, text, issue);
}
