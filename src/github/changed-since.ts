/** Reading what has changed since a moment, without missing what changes while the pages are read. */
import type { Instant } from '../core/instant.ts';
import { PAGE_SIZE } from './pages.ts';

export interface ChangesQuery {
  readonly sort: 'updated';
  readonly direction: 'asc';
  readonly since?: string;
  readonly page: number;
  readonly per_page: number;
}

/**
 * All items changed since then (`null`: ever), oldest change first, each once, in its newest version.
 *
 * What is changed during the reading moves to the end of the list, and everything behind its old place moves
 * up by one: with page numbers alone, the first item of the next page would be skipped. So the next page is
 * asked for by time. Only where a whole page falls into one second do page numbers help out.
 */
export async function changedSince(
  since: Instant | null,
  fetchPage: (query: ChangesQuery) => Promise<readonly unknown[]>,
): Promise<readonly unknown[]> {
  const found = new Map<unknown, unknown>();
  let from = since;
  let page = 1;
  for (;;) {
    const items = await fetchPage({
      sort: 'updated',
      direction: 'asc',
      ...(from === null ? {} : { since: isoSeconds(from) }),
      page,
      per_page: PAGE_SIZE,
    });
    for (const item of items) {
      const key = (item as { id?: unknown } | null)?.id ?? item;
      found.delete(key);
      found.set(key, item);
    }
    if (items.length < PAGE_SIZE) return [...found.values()];
    const resumeAt = lastChange(items);
    if (resumeAt !== null && (from === null || resumeAt > from)) {
      from = resumeAt;
      page = 1;
    } else {
      page += 1;
    }
  }
}

/** One second before the last change, because it is not documented whether `since` includes its own second. */
function lastChange(items: readonly unknown[]): Instant | null {
  const last = items.at(-1) as { updated_at?: unknown } | null | undefined;
  const at = Date.parse(String(last?.updated_at));
  return Number.isNaN(at) ? null : at - 1000;
}

/** As GitHub writes times: UTC, whole seconds, rounded down. */
function isoSeconds(at: Instant): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
