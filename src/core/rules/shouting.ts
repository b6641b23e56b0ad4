/** Texts in capitals, and rows of exclamation marks. */
import { withoutAddresses } from '../reading/plain.ts';
import type { TextRule } from './rule.ts';

/** Fewer capitals are a name, or the letters by which offices are known. */
const FEWEST_LETTERS = 25;
const SHARE = 0.7;
const ROW_OF_MARKS = /[!?！？]{5}/;

export const shouting: TextRule = ({ text }) => {
  const words = withoutAddresses(text);
  const capitals = words.match(/\p{Lu}/gu)?.length ?? 0;
  const letters = capitals + (words.match(/\p{Ll}/gu)?.length ?? 0);
  if (letters >= FEWEST_LETTERS && capitals >= SHARE * letters) {
    return [{ flag: 'shouting', evidence: 'mostly capitals' }];
  }
  return ROW_OF_MARKS.test(words) ? [{ flag: 'shouting', evidence: 'a row of ! or ?' }] : [];
};
