/** Finds the topics that a text is about. */
import type { Topics } from '../session-file.ts';
import { formsOf, indexWords, wordsOf } from './vocabulary.ts';

/**
 * The topics with a word or phrase in the text, in the order of the settings. A topic's own name points to it
 * as well ("public-safety" as "public safety"). Whole words only, in any case, accent or simple form.
 */
export function topicsOf(text: string, topics: Topics): readonly string[] {
  const index = indexWords(text, formsOf);
  return Object.entries(topics)
    .filter(([name, phrases]) => [name, ...phrases].some((phrase) => index.has(wordsOf(phrase))))
    .map(([name]) => name);
}
