/** Keeps what was made for texts: to make it takes longer than a look, and the texts seldom change. */

/** For so many repositories, more or less. */
const MOST_KEPT = 50;

/** The same pure function of texts, that makes the same thing once; what was used longest ago is forgotten first. */
export function keptByText<Texts extends object, Made extends object>(
  make: (texts: Texts) => Made,
): (texts: Texts) => Made {
  const kept = new Map<string, Made>();
  return (texts) => {
    const key = JSON.stringify(texts);
    const made = kept.get(key) ?? make(texts);
    kept.delete(key);
    kept.set(key, made);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return made;
  };
}
