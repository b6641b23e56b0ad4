/** Lists read again and again: pages that have not changed cost nothing of GitHub's hourly limit. */
import { PAGE_SIZE } from './pages.ts';

/** One page as GitHub gave it; `null`: not modified. */
export type FetchPage<T> = (
  query: { readonly page: number; readonly per_page: number },
  headers: { readonly 'if-none-match'?: string },
) => Promise<FetchedPage<T> | null>;

export interface FetchedPage<T> {
  readonly etag: string | null;
  readonly items: readonly T[];
  readonly isLast: boolean;
}

/** So many lists are remembered; one is forgotten when another takes its place. */
const REMEMBERED_LISTS = 32;

/** Remembers pages with their ETags. */
export class ConditionalLists<T> {
  readonly #lists = new Map<string, readonly FetchedPage<T>[]>();

  /**
   * The whole list. It is given also where nothing has changed: whether what was given before was kept, only the
   * caller knows.
   */
  async read(name: string, fetchPage: FetchPage<T>): Promise<readonly T[]> {
    const before = this.#lists.get(name) ?? [];
    const pages: FetchedPage<T>[] = [];
    for (;;) {
      const known = before[pages.length];
      const fetched = await fetchPage(
        { page: pages.length + 1, per_page: PAGE_SIZE },
        known === undefined || known.etag === null ? {} : { 'if-none-match': known.etag },
      );
      const page = fetched ?? known;
      if (page === undefined) throw new Error('"not modified" for a page that was never read');
      pages.push(page);
      if (page.isLast) break;
    }
    this.#remember(name, pages);
    return pages.flatMap((page) => page.items);
  }

  #remember(name: string, pages: readonly FetchedPage<T>[]): void {
    this.#lists.delete(name);
    this.#lists.set(name, pages);
    const [oldest] = this.#lists.keys();
    if (this.#lists.size > REMEMBERED_LISTS && oldest !== undefined) this.#lists.delete(oldest);
  }
}
