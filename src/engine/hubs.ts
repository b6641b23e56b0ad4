/** Finds the hub of a session among the issues. */
import { SESSION_LABEL } from '../core/labels.ts';
import type { Issue } from '../core/post.ts';
import { markersIn } from '../words/marker.ts';
import type { Memory } from './memory.ts';

/** Slug → its hub. Only what GitChat wrote itself counts, and of two the older. */
export function hubsIn(memory: Memory): ReadonlyMap<string, Issue> {
  const hubs = new Map<string, Issue>();
  for (const issue of [...memory.issues()].sort((a, b) => b.number - a.number)) {
    if (issue.authorKind !== 'ours') continue;
    const slug = slugIn(issue.body) ?? slugByMilestone(issue, memory);
    if (slug !== null) hubs.set(slug, issue);
  }
  return hubs;
}

/** A hub's first line is its marker. */
function slugIn(body: string): string | null {
  const [firstLine = ''] = body.split('\n', 1);
  return markersIn(firstLine).find(({ kind }) => kind === 'session')?.key ?? null;
}

/** A person may have edited the marker away; the milestone still tells. */
function slugByMilestone({ labels, milestone }: Issue, memory: Memory): string | null {
  if (milestone === null || !labels.includes(SESSION_LABEL)) return null;
  return memory.slugs().find((slug) => memory.session(slug)?.milestone?.number === milestone) ?? null;
}
