/** People who have asked as many questions as the settings allow. */
import type { Rule } from './rule.ts';

export const tooMany: Rule = ({ earlierByAsker }, { maxQuestionsPerPerson }) =>
  earlierByAsker >= maxQuestionsPerPerson ? [{ flag: 'too-many', action: 'hold' }] : [];
