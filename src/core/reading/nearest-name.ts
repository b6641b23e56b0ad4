/** Finds the name that somebody meant who mistyped it: of a command, or of a reason. */

/** Two slips at most: with three, "/pin" would be near to everything. */
const MOST_EDITS = 2;
/** From here on the first letters say enough: "/dup", "/approved". */
const TELLING_LETTERS = 3;
/** No name is longer; comparing longer words would cost time and find nothing. */
const LONGEST_WORD = 20;

/**
 * The name nearest to a word: one that begins with it or that it begins with, else the one with the fewest
 * letters to change, if those are at most two and less than half of the word.
 */
export function nearestName<N extends string>(word: string, names: readonly N[]): N | null {
  if (word.length > LONGEST_WORD) return null;
  const byStart = names.find(
    (name) =>
      (word.length >= TELLING_LETTERS && name.startsWith(word)) ||
      (name.length >= TELLING_LETTERS && word.startsWith(name)),
  );
  if (byStart) return byStart;
  let nearest: N | null = null;
  let fewest = Math.min(MOST_EDITS, Math.ceil(word.length / 2) - 1) + 1;
  for (const name of names) {
    const edits = editsBetween(word, name);
    if (edits < fewest) {
      fewest = edits;
      nearest = name;
    }
  }
  return nearest;
}

/** Levenshtein's distance: how many letters to put in, leave out or change. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
