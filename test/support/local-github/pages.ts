/** Pages of a list, with the `Link` header that GitHub gives. */
import { json, type Answer, type Asked } from './exchange.ts';

/** The page of `items` that was asked for (`per_page` up to 100, 30 by default). `wrap` puts it into its envelope. */
export function paged<Item>(
  asked: Asked,
  url: string,
  items: readonly Item[],
  wrap: (page: readonly Item[]) => unknown = (page) => page,
): Answer {
  const size = Math.min(100, Math.max(1, Number(asked.query.get('per_page') ?? 30) || 30));
  const page = Math.max(1, Number(asked.query.get('page') ?? 1) || 1);
  const last = Math.max(1, Math.ceil(items.length / size));

  const link = (number: number, relation: string) => {
    const query = new URLSearchParams(asked.query);
    query.set('page', `${number}`);
    return `<${url}${asked.path}?${query.toString()}>; rel="${relation}"`;
  };
  const links = [
    ...(page > 1 ? [link(page - 1, 'prev'), link(1, 'first')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ];

  return json(
    wrap(items.slice((page - 1) * size, page * size)),
    200,
    links.length > 0 ? { link: links.join(', ') } : {},
  );
}
