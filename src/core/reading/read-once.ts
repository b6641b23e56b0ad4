/** Reads each text once: a session is derived again and again from the same texts. */

/** So many texts, the last that were asked for; a large session has as many posts. */
const MOST_KEPT = 4000;
/** Longer ones are rare, and would fill the memory. */
const LONGEST_KEPT = 5000;

/** The same pure function, which remembers what it made of the last texts. */
export function readOnce<Made>(read: (text: string) => Made): (text: string) => Made {
  const kept = new Map<string, { readonly made: Made }>();
  return (text) => {
    if (text.length > LONGEST_KEPT) return read(text);
    const known = kept.get(text) ?? { made: read(text) };
    kept.delete(text);
    kept.set(text, known);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return known.made;
  };
}
