/** One session with everything that a decision about it needs. */
import type { Instant } from '../../core/instant.ts';
import type { Reachable } from '../../core/notices.ts';
import { keyOf, type Comment } from '../../core/post.ts';
import type { SessionFile } from '../../core/session-file.ts';
import type { Session } from '../../core/session.ts';
import type { Settings } from '../../core/settings.ts';
import type { SessionView } from '../../core/view.ts';
import type { Links } from '../../words/links.ts';
import { markersIn } from '../../words/marker.ts';
import type { Templates } from '../../words/render.ts';
import type { Archivist } from '../ports.ts';
import type { SessionMemory } from '../session-memory.ts';

export interface Scene {
  readonly session: Session;
  readonly view: SessionView;
  readonly memory: SessionMemory;
  readonly settings: Settings;
  readonly templates: Templates;
  readonly links: Links;
  readonly reachable: readonly Reachable[];
  /** Other sessions of the repository that open later, the next first. */
  readonly upcoming: readonly SessionFile[];
  readonly branch: string;
  /** The index of transcripts as it is now; `undefined`: not read. */
  readonly index: string | null | undefined;
  readonly archivist: Archivist;
  /** Labels that are known to exist in the repository. */
  readonly existingLabels: readonly string[];
  /** Permissions that the App was refused. */
  readonly lacking: readonly string[];
  readonly version: string;
  readonly now: Instant;
}

/** GitChat's own comment with that marker, among these. */
export function ownComment(comments: readonly Comment[], kind: string, key: string): Comment | undefined {
  return comments.find(
    ({ authorKind, body }) =>
      authorKind === 'ours' && markersIn(body).some((each) => each.kind === kind && each.key === key),
  );
}

/** The comments on an issue of the session. */
export function commentsOn(view: SessionView, issue: number): readonly Comment[] {
  if (view.hub?.number === issue) return view.hubComments;
  return view.threads.find((thread) => thread.issue.number === issue)?.comments ?? [];
}

/** Is the post that asked still there? */
export function isThere(view: SessionView, source: { readonly kind: string; readonly id: number }): boolean {
  const key = `${source.kind}/${source.id}`;
  return (
    view.hubComments.some((comment) => keyOf(comment) === key) ||
    view.threads.some(({ issue }) => keyOf(issue) === key)
  );
}
