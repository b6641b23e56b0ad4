/** One comment for each thing, edited in place. */
import type { Comment } from '../../core/post.ts';
import type { Effect } from './effect.ts';

/** Says it if it was not said, and otherwise if it was said differently. `existing`: GitChat's comment about it. */
export function kept(existing: Comment | undefined, body: string, issue: number): readonly Effect[] {
  if (existing === undefined) return [{ kind: 'comment', slug: null, issue, body, records: null }];
  if (existing.body.replaceAll('\r\n', '\n') === body) return [];
  return [{ kind: 'amend', comment: existing.id, body }];
}
