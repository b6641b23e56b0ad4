/** German words within German words: "Miete" in "Mietpreise", "Bus" in "Nachtbus". */
import { NO_COMPOUNDS } from './cues/endings.ts';

/** A first part is marked, because less may stand for it than for a word of its own. */
const FIRST = '-';
/** A whole word is a first part only if it is as long as this: "Park" is not the subject of "Parkplatz". */
const SHORTEST_FIRST = 5;
/** "Miet-" of "Miete". */
const SHORTEST_CLIPPED = 4;
const SHORTEST_LAST = 3;
/** Of a word this long, fewer letters may stand before it. */
const SAFE_LAST = 5;
/** What is left of a compound besides the part. */
const SHORTEST_REST = 4;
/** Longer words are no words. */
const LONGEST_WORD = 60;

/** What a word is found under as a part of longer ones, besides itself: as their first part. */
export function asFirstPart(word: string): readonly string[] {
  const whole = word.length >= SHORTEST_FIRST ? [`${word}${FIRST}`] : [];
  const clipped =
    word.endsWith('e') && word.length > SHORTEST_CLIPPED ? [`${word.slice(0, -1)}${FIRST}`] : [];
  return [...whole, ...clipped];
}

/** What may be parts of a word: each of its beginnings, marked, and each of its ends. */
export function partsWithin(word: string): readonly string[] {
  if (word.length > LONGEST_WORD || NO_COMPOUNDS.some((known) => word.startsWith(known))) return [];
  const parts: string[] = [];
  for (let length = SHORTEST_CLIPPED; length <= word.length - SHORTEST_REST; length += 1) {
    parts.push(`${word.slice(0, length)}${FIRST}`);
  }
  for (let length = SHORTEST_LAST; length < word.length; length += 1) {
    const rest = word.length - length;
    if (rest >= SHORTEST_REST || (rest >= SHORTEST_LAST && length >= SAFE_LAST))
      parts.push(word.slice(-length));
  }
  return parts;
}
