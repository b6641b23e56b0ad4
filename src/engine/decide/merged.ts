/** Everybody who asked the same is told of the one answer. */
import { keyOfSource, type MergedQuestion, type Question } from '../../core/question.ts';
import { sameAnswered } from '../../words/replies.ts';
import { NOTHING, now, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import { kept } from './say.ts';
import type { Scene } from './scene.ts';

/** One comment on each issue where a merged question was asked: its own, or the hub. */
export function decideMerged(scene: Scene): Decision {
  if (scene.session.phase === 'cancelled') return NOTHING;
  const answered = scene.session.questions.filter(
    ({ review, answers, mergedFrom }) => review === 'approved' && answers.length > 0 && mergedFrom.length > 0,
  );
  return now(...answered.flatMap((question) => tellOthers(question, scene)));
}

function tellOthers(question: Question, scene: Scene): readonly Effect[] {
  const { posted, templates, session } = scene;
  const others = question.mergedFrom.filter(
    (merged) => posted.isThere(merged.source) && !isBySamePerson(merged, question),
  );
  return [...Map.groupBy(others, ({ issue }) => issue)].flatMap(([issue, merged]) => {
    const key = keyOfSource(question.source);
    const text = sameAnswered(key, question, merged, session.file.guests, templates);
    return kept(posted.ownComment(issue, 'answered', key), text, issue);
  });
}

/** Whoever posted it twice gets the answer where they asked first. */
function isBySamePerson({ asker }: MergedQuestion, question: Question): boolean {
  return asker.login !== null && asker.login === question.asker.login && asker.onBehalfOf === null;
}
