/** What the sessions' milestones are called. */
import type { SessionView } from '../core/view.ts';

/**
 * A milestone bears its session's title. GitHub allows each title once, so where several sessions have the same (every
 * month "The Mayor on housing"), the one whose hub came first keeps it, and the others add their slug.
 *
 * @returns slug → title.
 */
export function milestoneTitles(views: readonly SessionView[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const titles = new Map<string, string>();
  for (const { file } of [...views].sort(byHub)) {
    const key = file.title.toLowerCase();
    titles.set(file.slug, taken.has(key) ? `${file.title} (${file.slug})` : file.title);
    taken.add(key);
  }
  return titles;
}

function byHub(a: SessionView, b: SessionView): number {
  const [one, other] = [a, b].map(({ hub }) => hub?.number ?? Number.MAX_SAFE_INTEGER) as [number, number];
  return one - other || (a.file.slug < b.file.slug ? -1 : 1);
}
