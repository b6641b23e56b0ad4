/** Words as they are compared: without case, accents and endings. */

/**
 * The words of a text in order, lower case, without accents and possessive `'s`. Punctuation and hyphens
 * separate words, so "light-rail" is two.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}+/gu, '');
  return (
    plain
      .toLowerCase()
      .replace(/['’]s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** The singular of an English plural, as far as its spelling tells; other words stay as they are. */
export function singularOf(word: string): string {
  if (word.length <= 3 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/.test(word) && !/[aeiou]ses$/.test(word)) return word.slice(0, -2);
  if (/(?:^(?:mini|school)?bus|virus|campus|gas)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** With fewer letters left, an ending is more likely a part of the word: "legal" is not about a leg. */
const SHORTEST_STEM = 4;

/**
 * The word and what it may be a form of: plural, "-ing", "-al". Two words are about the same thing if they
 * share a form. A bare stem is offered only where enough of it is left, so that "rental" finds "rent" but
 * "caring" does not find "car".
 */
export function formsOf(word: string): readonly string[] {
  const singular = singularOf(word);
  const forms = new Set([word, singular]);
  // Plurals such as the Spanish "alquileres".
  if (word.endsWith('es') && word.length > 2 * SHORTEST_STEM) forms.add(word.slice(0, -2));
  const ending = /(?:ing|al)$/.exec(singular)?.[0];
  if (ending) {
    const stem = singular.slice(0, -ending.length);
    if (stem.length >= SHORTEST_STEM - 1) forms.add(`${stem}e`);
    if (stem.length >= SHORTEST_STEM) forms.add(stem.replace(/([bdgmnprt])\1$/, '$1'));
  }
  return [...forms];
}

/** Where in a text each word stands, under every form of it. */
export interface WordIndex {
  /** Whether these words stand in the text, whole and next to each other. */
  readonly has: (words: readonly string[]) => boolean;
}

/**
 * Indexes a text for finding words and phrases in it.
 *
 * @param keysOf what a word is found under: itself only, or its forms.
 */
export function indexWords(
  text: string,
  keysOf: (word: string) => readonly string[] = (word) => [word],
): WordIndex {
  const positions = new Map<string, Set<number>>();
  wordsOf(text).forEach((word, at) => {
    for (const key of keysOf(word)) {
      const known = positions.get(key);
      if (known) known.add(at);
      else positions.set(key, new Set([at]));
    }
  });
  const standsAt = (word: string, at: number): boolean =>
    keysOf(word).some((key) => positions.get(key)?.has(at) ?? false);
  return {
    has: (words) => {
      const [first, ...rest] = words;
      if (first === undefined) return false;
      return keysOf(first).some((key) =>
        [...(positions.get(key) ?? [])].some((at) =>
          rest.every((word, offset) => standsAt(word, at + offset + 1)),
        ),
      );
    },
  };
}
