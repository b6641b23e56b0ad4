/** People who have asked as many questions as the settings allow; later ones wait. */
import type { CircumstanceRule } from './rule.ts';

export const tooMany: CircumstanceRule = ({ earlierByAsker }, { maxQuestionsPerPerson }) => {
  if (earlierByAsker < maxQuestionsPerPerson) return [];
  const evidence = `${earlierByAsker} asked before, ${maxQuestionsPerPerson} are allowed`;
  return [{ flag: 'too-many', evidence }];
};
