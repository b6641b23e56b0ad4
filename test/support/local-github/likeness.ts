/** Makes what emulate says look as GitHub says it: links, times, reactions, authors. */
import type { Accounts } from './accounts.ts';
import type { JsonObject } from './exchange.ts';
import type { Reactions } from './reactions.ts';

export interface Likeness {
  /** An answer's or a webhook's JSON, rewritten. */
  of<Value>(value: Value): Value;
  /** A `Link` header, rewritten. */
  links(header: string): string;
}

/** Keys under which GitHub shows an account, or `null` where it was deleted. */
const AUTHORS = new Set(['user', 'creator', 'closed_by', 'actor', 'author']);

/** `from`: emulate's own address, in place of which links get `to`. */
export function likeness(from: string, to: string, accounts: Accounts, reactions: Reactions): Likeness {
  const rewrite = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (value.startsWith(from)) return `${to}${value.slice(from.length)}`;
      return timeLike(key, value);
    }
    if (Array.isArray(value)) return value.map((item) => rewrite(item, ''));
    if (value === null || typeof value !== 'object') return value;

    const fields = value as JsonObject;
    if (AUTHORS.has(key) && typeof fields['login'] === 'string' && accounts.isDeleted(fields['login']))
      return null;
    if (key === 'reactions' && typeof fields['url'] === 'string') {
      return reactions.summary(new URL(fields['url']).pathname.replace(/\/reactions$/, ''));
    }
    return Object.fromEntries(Object.entries(fields).map(([name, inner]) => [name, rewrite(inner, name)]));
  };
  return {
    of: <Value>(value: Value) => rewrite(value, '') as Value,
    links: (header) => header.replaceAll(from, to),
  };
}

/** GitHub's times have whole seconds, and of a milestone's due time it keeps the day. */
function timeLike(key: string, value: string): string {
  if (key === 'due_on') return `${value.slice(0, 10)}T07:00:00Z`;
  if (!/(_at|^date|^timestamp)$/.test(key)) return value;
  return value.replace(/^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)\.\d+Z$/, '$1Z');
}
