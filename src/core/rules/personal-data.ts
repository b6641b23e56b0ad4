/** Personal data, which nobody should publish by accident. */
import { effectOf } from '../personal-data/kinds.ts';
import { personalDataIn } from '../personal-data/personal-data.ts';
import type { TextRule } from './rule.ts';

export const personalData: TextRule = ({ text }, { phoneNumbers }) => {
  const kinds = new Set(personalDataIn(text, phoneNumbers).map(({ kind }) => kind));
  return [...kinds].map((kind) => ({
    flag: 'personal-data',
    evidence: kind,
    ...(effectOf(kind) === 'note' && { atMost: 'note' }),
  }));
};
