/** Counts votes: GitHub tells nobody of a reaction, so they have to be read. */
import { keyOfSource } from '../../core/question.ts';
import { later, NOTHING, now, type Decision } from './decision.ts';
import type { Scene } from './scene.ts';

/** Votes are read once in so many refresh times of the board: with the default of ten seconds, every minute … */
const REFRESHES_WHILE_OPEN = 6;
/** … and every quarter of an hour before the session opens. */
const REFRESHES_BEFORE = 90;

/** While questions are taken, and once more after the close, before they are frozen in the transcript. */
export function decideVotes(scene: Scene): Decision {
  const { session, memory, settings } = scene;
  if (session.hub === null || session.phase === 'cancelled') return NOTHING;
  const count = now({
    kind: 'count-votes',
    slug: session.file.slug,
    hub: session.hub.number,
    milestone: memory.milestone?.number ?? null,
    merged: session.questions
      .filter(({ mergedFrom }) => mergedFrom.length > 0)
      .flatMap((question) => [question, ...question.mergedFrom])
      .map(({ source }) => keyOfSource(source)),
  });
  if (session.phase === 'closed' || session.phase === 'archived') {
    return votesAreFinal(scene) ? NOTHING : count;
  }
  if (session.phase === 'scheduled' && !session.file.earlyQuestions) return NOTHING;
  const refreshes = session.phase === 'open' ? REFRESHES_WHILE_OPEN : REFRESHES_BEFORE;
  const due = (memory.votesAt ?? 0) + refreshes * settings.board.refresh;
  return scene.now < due ? later(due) : count;
}

/** The last votes were counted after the close, or are frozen in a transcript; a cancelled session counts no more. */
export function votesAreFinal({ session, memory, view }: Scene): boolean {
  if (session.phase === 'cancelled') return true;
  const counted = memory.votesAt !== null && memory.votesAt >= session.window.closesAt;
  return counted || view.frozenVotes?.closesAt === session.window.closesAt;
}
