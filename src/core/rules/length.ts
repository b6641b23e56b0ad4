/** Questions that are too short to mean something, or too long to be read. */
import type { TextRule } from './rule.ts';

/** Counts characters as people see them in the text: runs of white space as one, none at the ends. */
export const length: TextRule = ({ text }, { minLength, maxLength }) => {
  const characters = charactersIn(text.trim().replace(/\s+/g, ' '));
  const found = `${characters} ${characters === 1 ? 'character' : 'characters'}`;
  if (characters < minLength)
    return [{ flag: 'too-short', evidence: `${found}, ${minLength} are asked for` }];
  return characters > maxLength ? [{ flag: 'too-long', evidence: `${found}, ${maxLength} are allowed` }] : [];
};

/** Unicode code points, so that an emoji is one. */
function charactersIn(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
