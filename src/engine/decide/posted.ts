/** What is posted in a session, laid out once for finding: posts by their names, GitChat's own words by their markers. */
import { keyOf, type Comment, type SourceKey } from '../../core/post.ts';
import { keyOfSource, type Source } from '../../core/question.ts';
import type { SessionView } from '../../core/view.ts';
import { markersIn } from '../../words/marker.ts';

/** GitChat's own comment on that issue with that marker; of several the first. */
export type OwnComments = (issue: number, kind: string, key: string) => Comment | undefined;

export interface Posted {
  /** Is the post still there: a question's issue, or a comment on one of them or on the hub? */
  readonly isThere: (source: Pick<Source, 'kind' | 'id'>) => boolean;
  readonly ownComment: OwnComments;
}

/** Everything that is posted in a session. */
export function postedIn({ hubComments, threads }: SessionView): Posted {
  const comments = [...hubComments, ...threads.flatMap((thread) => thread.comments)];
  const keys = new Set<SourceKey>([...comments, ...threads.map(({ issue }) => issue)].map(keyOf));
  return {
    isThere: (source) => keys.has(keyOfSource(source)),
    ownComment: ownCommentsAmong(comments),
  };
}

/** GitChat's own among these comments. */
export function ownCommentsAmong(comments: readonly Comment[]): OwnComments {
  const byMarker = new Map<string, Comment>();
  for (const comment of comments) {
    if (comment.authorKind !== 'ours') continue;
    for (const { kind, key } of markersIn(comment.body)) {
      const name = `${comment.issue} ${kind} ${key}`;
      if (!byMarker.has(name)) byMarker.set(name, comment);
    }
  }
  return (issue, kind, key) => byMarker.get(`${issue} ${kind} ${key}`);
}
