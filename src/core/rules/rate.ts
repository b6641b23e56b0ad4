/** Questions that come faster than anybody can read them: from one person, or from all together. */
import type { Milliseconds } from '../instant.ts';
import type { CircumstanceRule } from './rule.ts';

/** So far back the pace is looked at. */
export const PACE_WINDOW: Milliseconds = 10 * 60_000;

/** Nobody who writes questions by hand, and reads what the others ask, has more in that time. */
const MOST_BY_ONE = 5;
/** A full town hall stays below it; with more, moderators cannot follow. */
const MOST_BY_ALL = 100;

/**
 * In a flood everybody's first question goes through, whoever was faster: only second and later ones within the window
 * wait. So few accounts, however many questions they post, leave everybody else's question where it was.
 */
export const rate: CircumstanceRule = ({ recent: { byAsker, byAll } }) => {
  const minutes = PACE_WINDOW / 60_000;
  if (byAsker >= MOST_BY_ONE) {
    return [{ flag: 'too-fast', evidence: `${byAsker + 1} questions of one person in ${minutes} minutes` }];
  }
  return byAll >= MOST_BY_ALL && byAsker > 0
    ? [{ flag: 'flood', evidence: `more than ${MOST_BY_ALL} questions in ${minutes} minutes` }]
    : [];
};
