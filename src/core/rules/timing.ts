/** Questions that come outside their time are kept, held, until a moderator lets them in. */
import type { CircumstanceRule } from './rule.ts';

export const timing: CircumstanceRule = ({ outOfTime }) => {
  if (outOfTime === null) return [];
  const evidence = outOfTime === 'too-early' ? 'before questions are taken' : 'after the close';
  return [{ flag: outOfTime, evidence }];
};
