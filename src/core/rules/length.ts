/** Questions that are too short to mean something, or too long to be read. */
import type { Rule } from './rule.ts';

/** Counts characters as people see them in the text: runs of white space as one, none at the ends. */
export const length: Rule = ({ text }, { minLength, maxLength }) => {
  const characters = charactersIn(text.trim().replace(/\s+/g, ' '));
  if (characters < minLength) return [{ flag: 'too-short', action: 'hold' }];
  return characters > maxLength ? [{ flag: 'too-long', action: 'hold' }] : [];
};

/** Unicode code points, so that an emoji is one. */
function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
