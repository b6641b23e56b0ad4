/** Guesses what a mistyped word was meant to be. */
import { distance } from 'fastest-levenshtein';

/**
 * The candidate of which the word is the first part (`opens` of `opens_at`), else the one that is nearest in letters.
 * `most`: letters that may be wrong at all.
 */
export function nearest(word: string, candidates: readonly string[], most = Infinity): string | null {
  const given = word.toLowerCase();
  // A third of the letters may be wrong: with more, everything would be near to everything.
  const limit = Math.min(most, Math.max(1, Math.floor(given.length / 3)));
  let best: string | null = null;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    const name = candidate.toLowerCase();
    if (name.startsWith(`${given}_`)) return candidate;
    if (Math.abs(name.length - given.length) > limit) continue;
    const edits = distance(given, name);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
