/** Moderation settings that find nothing wrong, for changing one at a time, and what the rules say under them. */
import { phoneNumbersOf } from '../../../src/config/phone-numbers.ts';
import { judge, textAlone, type Judged } from '../../../src/core/rules/judge.ts';
import type { Moderation } from '../../../src/core/settings.ts';

export function moderation(changes: Partial<Moderation> = {}): Moderation {
  return {
    rules: new Map(),
    mode: 'post',
    maxQuestionsPerPerson: 3,
    minLength: 10,
    maxLength: 2000,
    maxLinks: 2,
    newAccountDays: 0,
    bannedWords: [],
    suspectWords: [],
    allowedWords: [],
    languages: [],
    patterns: [],
    personalData: 'hold',
    phoneNumbers: phoneNumbersOf('UTC', 'en'),
    duplicates: 'suggest',
    twoModeratorsToMute: false,
    ...changes,
  };
}

/** What the rules notice in a text, as `flag/action`. `came`: how its question came. */
export function flagsIn(
  text: string,
  settings: Partial<Moderation> = {},
  came: Partial<Judged> = {},
): readonly string[] {
  const findings = judge({ ...textAlone(text), ...came }, moderation(settings));
  return findings.map(({ flag, action }) => `${flag}/${action}`);
}

/** What moderators are told of it. */
export function evidenceIn(
  text: string,
  settings: Partial<Moderation> = {},
  came: Partial<Judged> = {},
): readonly string[] {
  return judge({ ...textAlone(text), ...came }, moderation(settings)).flatMap(({ evidence }) => evidence);
}
