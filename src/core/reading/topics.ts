/** Finds the topics that a text is about. */
import type { Topics } from '../session-file.ts';
import { asFirstPart, partsWithin } from './compounds.ts';
import { languageOf, type Language } from './language.ts';
import { LINKING_WORDS } from './stop-words.ts';
import { formsOf, indexWords, wordsOf } from './vocabulary.ts';

/**
 * The topics with a word or phrase in the text, in the order of the settings. A topic's own name points to it
 * as well ("public-safety" as "public safety"). Words in any case, accent or form of the text's language; in a
 * German text also as a part of a compound. Articles within a phrase do not count.
 */
export function topicsOf(text: string, topics: Topics): readonly string[] {
  const language = languageOf(text);
  const index = indexWords(meaningful(wordsOf(text)), (word) => keysInText(word, language));
  return Object.entries(topics)
    .filter(([name, phrases]) => keysOf(name, phrases, language).some(index.has))
    .map(([name]) => name);
}

/** The words of a phrase, each with its keys. */
type PhraseKeys = readonly (readonly string[])[];

/** A session has many questions and the same topics for each of them. */
const keysKnown = new WeakMap<readonly string[], Map<string, readonly PhraseKeys[]>>();

function keysOf(name: string, phrases: readonly string[], language: Language | null): readonly PhraseKeys[] {
  const known = keysKnown.get(phrases) ?? new Map<string, readonly PhraseKeys[]>();
  keysKnown.set(phrases, known);
  const id = `${language ?? ''} ${name}`;
  const keys =
    known.get(id) ??
    [name, ...phrases].map((phrase) =>
      meaningful(wordsOf(phrase)).map((word) => [
        ...formsOf(word, language),
        ...(language === 'de' ? asFirstPart(word) : []),
      ]),
    );
  known.set(id, keys);
  return keys;
}

function keysInText(word: string, language: Language | null): ReadonlySet<string> {
  const forms = formsOf(word, language);
  return language === 'de' ? new Set([...forms, ...[...forms].flatMap(partsWithin)]) : forms;
}

/** Without articles, unless there is nothing else. */
function meaningful(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !LINKING_WORDS.has(word));
  return kept.length === 0 ? words : kept;
}
