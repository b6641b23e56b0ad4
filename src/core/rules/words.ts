/** Words and phrases that the organiser does not want, or wants to look at first. */
import type { Moderation } from '../settings.ts';
import { undisguised, type Undisguised } from './disguise.ts';
import type { Noticed, TextRule, Wording } from './rule.ts';
import { listedIn } from './word-list.ts';

/** Rejects what is on the list, or written to get past it; a word that is only perhaps a form of one waits. */
export const bannedWords: TextRule = (wording, settings) =>
  noticed(wording, settings, settings.bannedWords, 'banned-word');

export const suspectWords: TextRule = (wording, settings) =>
  noticed(wording, settings, settings.suspectWords, 'suspect-word');

function noticed(
  wording: Wording,
  { allowedWords }: Moderation,
  list: readonly string[],
  flag: 'banned-word' | 'suspect-word',
): readonly Noticed[] {
  if (list.length === 0) return [];
  const found = listedIn(readOnce(wording), list, allowedWords, wording.text);
  if (found === null) return [];
  switch (found.as) {
    case 'word':
      return [{ flag, evidence: `“${found.phrase}”` }];
    case 'disguise':
      return [{ flag, evidence: `“${found.phrase}” in disguise` }];
    case 'form':
      return [{ flag, evidence: `perhaps a form of “${found.phrase}”`, atMost: 'hold' }];
    default:
      return found.as satisfies never;
  }
}

/** Both rules read the same words. */
const texts = new WeakMap<Wording, Undisguised>();

function readOnce(wording: Wording): Undisguised {
  const known = texts.get(wording) ?? undisguised(wording.text);
  texts.set(wording, known);
  return known;
}
