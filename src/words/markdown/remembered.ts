/** Remembers what a pure function made of short texts: a board says the same titles and names again and again. */

/** Longer texts seldom come back, and would fill the memory. */
const LONGEST_TEXT = 500;
const MOST_KEPT = 5000;

/** The same function, that does its work once for each short text. */
export function remembered(make: (text: string) => string): (text: string) => string {
  const made = new Map<string, string>();
  return (text) => {
    if (text.length > LONGEST_TEXT) return make(text);
    const known = made.get(text);
    if (known !== undefined) return known;
    if (made.size >= MOST_KEPT) made.clear();
    const result = make(text);
    made.set(text, result);
    return result;
  };
}
