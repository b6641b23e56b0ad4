/** Whether a document holds what a partial one names; values are compared as text, as YAML writes them. */

/** Where it first does not, in words; `null`: it holds all. A list holds each wanted item somewhere. */
export function firstDifference(wanted: unknown, actual: unknown, at = ''): string | null {
  if (Array.isArray(wanted)) {
    if (!Array.isArray(actual)) return `${at || 'it'} is no list`;
    for (const [index, item] of wanted.entries()) {
      const differences = actual.map((each) => firstDifference(item, each, `${at}[${index}]`));
      if (!differences.includes(null)) return `${at} holds nothing like ${JSON.stringify(item)}`;
    }
    return null;
  }
  if (wanted !== null && typeof wanted === 'object') {
    if (actual === null || typeof actual !== 'object') return `${at || 'it'} is ${String(actual)}`;
    for (const [key, value] of Object.entries(wanted)) {
      const inner = firstDifference(
        value,
        (actual as Record<string, unknown>)[key],
        at === '' ? key : `${at}.${key}`,
      );
      if (inner !== null) return inner;
    }
    return null;
  }
  const isSame = wanted === null ? actual === null : String(actual) === wanted;
  return isSame ? null : `${at} is ${JSON.stringify(actual)}, not ${JSON.stringify(wanted)}`;
}
