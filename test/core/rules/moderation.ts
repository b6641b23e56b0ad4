/** Moderation settings that find nothing wrong, for changing one at a time. */
import type { Moderation } from '../../../src/core/settings.ts';

export function moderation(changes: Partial<Moderation> = {}): Moderation {
  return {
    mode: 'post',
    maxQuestionsPerPerson: 3,
    minLength: 10,
    maxLength: 2000,
    maxLinks: 2,
    newAccountDays: 0,
    bannedWords: [],
    suspectWords: [],
    patterns: [],
    personalData: 'hold',
    duplicates: 'suggest',
    ...changes,
  };
}
