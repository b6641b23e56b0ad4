/** Texts in a language that the organiser has not named. */
import { languageOf } from '../reading/language.ts';
import { plainText, withoutAddresses } from '../reading/plain.ts';
import { wordsOf } from '../reading/vocabulary.ts';
import type { Moderation } from '../settings.ts';
import type { TextRule } from './rule.ts';

const NAMES = { en: 'English', es: 'Spanish', fr: 'French', de: 'German', pt: 'Portuguese' };

/** A name, a place or a quotation can decide the language of fewer words. */
const FEWEST_WORDS = 8;
/** The language shows within so many characters. */
const LONGEST_READ = 2_000;

/** With no language named there is nothing to compare with. */
export const hasNoLanguage = ({ languages }: Moderation): boolean => languages.length === 0;

/** Only languages that can be told apart are told; about all others nothing is said. */
export const language: TextRule = ({ text }, settings) => {
  if (hasNoLanguage(settings)) return [];
  const words = withoutAddresses(plainText(text.slice(0, LONGEST_READ)));
  if (wordsOf(words).length < FEWEST_WORDS) return [];
  const found = languageOf(words);
  if (found === null || settings.languages.includes(found)) return [];
  return [{ flag: 'language', evidence: `${NAMES[found]}, it seems` }];
};
