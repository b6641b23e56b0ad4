/** Closes an issue or opens it again: each once, under a name that is kept; what people do after that, stays. */
import type { Issue } from '../../core/post.ts';
import type { IssueChange } from '../ports.ts';
import type { Effect } from './effect.ts';

export interface Turn {
  /** Empty where the issue is so already: by a person, or by a write after which the process was killed. */
  readonly change: IssueChange;
  /** Its name in the record's list of acts done once. */
  readonly once: string;
}

/** Closes the issue. */
export function closed(issue: Issue, stateReason: 'not_planned' | 'completed', once: string): Turn {
  return { change: issue.open ? { state: 'closed', stateReason } : {}, once };
}

/** Opens the issue again. */
export function openedAgain(issue: Issue, once: string): Turn {
  return { change: issue.open ? {} : { state: 'open', stateReason: 'reopened' }, once };
}

/** One write for the turn and all else that has to change; where nothing has, the turn is only noted as done. */
export function written(
  kind: 'change-hub' | 'change-question',
  slug: string,
  number: number,
  others: IssueChange,
  turn: Turn | null,
): readonly Effect[] {
  const change = { ...others, ...turn?.change };
  const once = turn?.once ?? null;
  if (Object.keys(change).length > 0) return [{ kind, slug, number, change, once }];
  return once === null ? [] : [{ kind: 'note-done', slug, once }];
}
