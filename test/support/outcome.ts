/** What people find after a session, so that two runs of the same history can be compared. */
import type { Play } from './play.ts';

/**
 * Everything on GitHub that GitChat has a hand in. Left out: ids of GitChat's own comments, which differ with the
 * order of its writes, and moments that say when GitChat noticed something rather than when it happened.
 */
export function outcomeOf({ town, mails }: Play) {
  const issues = [...town.issues.values()];
  const comments = [...town.comments.values()];
  const people = comments.filter(({ authorKind }) => authorKind === 'person').map(({ id }) => id);
  return {
    issues: issues.map(({ number, title, labels, milestone, open, body, authorKind }) => ({
      number,
      title,
      labels: labels.toSorted(),
      milestone,
      open,
      body: authorKind === 'ours' ? body.split('\n') : null,
    })),
    said: comments
      .filter(({ authorKind }) => authorKind === 'ours')
      .map(({ issue, body }) => `#${issue} ${body}`)
      .sort(),
    reactions: town.reactions.map(({ key, reaction }) => `${key} ${reaction}`).sort(),
    hidden: [...town.hidden].map(([id, reason]) => `${id} ${reason}`).sort(),
    files: Object.fromEntries(
      [...town.files()]
        .filter(([path]) => path.startsWith('transcripts/'))
        .map(([path, text]) => [path, text.split('\n')]),
    ),
    mails: [...new Set(mails.map(({ message }) => message.id))].filter((id) => !id.startsWith('digest')).sort(),
    people,
  };
}
