/** Keeps what was found out about which questions are alike: reading them all again would take longer than a look. */
import { createAlikeFinder, type AlikeFinder } from '../core/reading/alike.ts';

/** For so many sessions. */
const MOST_KEPT = 50;

const kept = new Map<string, AlikeFinder>();

/** The finder of a session. What it was used for longest ago is forgotten first, and only costs time. */
export function alikeFinderOf(repository: string, slug: string): AlikeFinder {
  const key = `${repository} ${slug}`;
  const finder = kept.get(key) ?? createAlikeFinder();
  kept.delete(key);
  kept.set(key, finder);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  return finder;
}
