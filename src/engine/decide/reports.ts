/** Whoever gave a command hears what came of it, where 👍 does not say enough. */
import { commandReports } from '../../words/replies.ts';
import { now, type Decision } from './decision.ts';
import { kept } from './say.ts';
import type { Scene } from './scene.ts';

/** One comment for all commands of one comment. */
export function decideReports({ session, posted, templates }: Scene): Decision {
  const byComment = Map.groupBy(session.record.reports, ({ comment }) => comment);
  const effects = [...byComment].flatMap(([comment, reports]) => {
    const [first] = reports;
    if (first === undefined || !posted.isThere({ kind: 'comment', id: comment })) return [];
    const key = String(comment);
    return kept(
      posted.ownComment(first.issue, 'report', key),
      commandReports(key, reports, templates),
      first.issue,
    );
  });
  return now(...effects);
}
