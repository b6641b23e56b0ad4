/** Reading GitHub's lists page by page. */

/** The most that GitHub gives at once. */
export const PAGE_SIZE = 100;

/** Everything of a list. A page that is not full is the last. */
export async function allPages<T>(
  fetchPage: (page: { readonly page: number; readonly per_page: number }) => Promise<readonly T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let page = 1; ; page += 1) {
    const items = await fetchPage({ page, per_page: PAGE_SIZE });
    found.push(...items);
    if (items.length < PAGE_SIZE) return found;
  }
}
