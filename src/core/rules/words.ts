/** Words and phrases that the organiser does not want, or wants to look at first. */
import type { Finding } from '../question.ts';
import { indexWords, wordsOf } from '../reading/vocabulary.ts';
import type { Rule } from './rule.ts';

/** Whole words in any case and with any accents; no other forms, so that nothing is rejected by surprise. */
export const words: Rule = ({ text }, { bannedWords, suspectWords }) => {
  const index = indexWords(wordsOf(text));
  const holdsAny = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => index.has(wordsOf(phrase).map((word) => [word])));
  const findings: Finding[] = [];
  if (holdsAny(bannedWords)) findings.push({ flag: 'banned-word', action: 'reject' });
  if (holdsAny(suspectWords)) findings.push({ flag: 'suspect-word', action: 'hold' });
  return findings;
};
