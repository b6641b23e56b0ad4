/**
 * Decisions that people make with labels. A label that GitChat neither saw nor meant to write was added by a
 * person; one that it saw and meant to keep, and that is missing, was taken off by a person. Either is entered as
 * that person's decision, and so it is respected, never fought.
 */
import { ownLabels, QUESTION_LABEL, phaseLabel, readPhaseLabel, readStandingLabel } from '../labels.ts';
import { moving, phaseAt, type Course } from '../phase.ts';
import { keyOf, type Issue } from '../post.ts';
import type { LabelMemory, LedgerAction, LedgerEntry } from '../record.ts';
import type { Docket } from '../docket.ts';
import { answererOf } from '../people.ts';

/** Entries for what people changed by hand on the labels of a question's issue. */
export function labelsChangedOn(issue: Issue, docket: Docket): readonly LedgerEntry[] {
  const question = docket.numbers.get(keyOf(issue));
  const memory = docket.view.record.labels[issue.number];
  if (question === undefined || memory === undefined) return [];
  const { added, removed } = changedByPeople(issue, memory);
  const person = personBehind(issue, docket);
  const changes = [
    ...added.map((label) => ({ label, how: 'added', change: whenAdded(label) })),
    ...removed.map((label) => ({ label, how: 'removed', change: whenRemoved(label, added) })),
  ];
  return changes.flatMap(({ label, how, change }) =>
    change === null || !mayDecide(person, change.action, question, docket)
      ? []
      : [
          {
            ...byHand(issue, person, `${label} ${how}`),
            question,
            action: change.action,
            textSha256: issue.sha256,
            detail: change.detail,
          },
        ],
  );
}

/** Somebody who changed labels. */
interface Person {
  /** `null`: GitHub's word of it was lost, or several people did. */
  readonly login: string | null;
  readonly role: 'moderator' | 'guest';
}

function personBehind({ number }: Issue, { view }: Docket): Person {
  const login = view.labelledBy.get(number) ?? null;
  return { login, role: answererOf(login, view.file) === null ? 'moderator' : 'guest' };
}

const REVIEWING: ReadonlySet<LedgerAction> = new Set(['approve', 'hold', 'reject', 'restore']);

/** As by command: guests may pass and nothing else, and nobody decides on an appeal against themselves. */
function mayDecide({ login, role }: Person, action: LedgerAction, question: number, docket: Docket): boolean {
  if (role === 'guest') return action === 'pass';
  const appeal = docket.standings.get(question)?.appeal ?? null;
  return appeal === null || login === null || appeal.against !== login || !REVIEWING.has(action);
}

/** Entries for a `session:` label that a person put on the hub. */
export function phaseSetOn(hub: Issue, course: Course, docket: Docket): readonly LedgerEntry[] {
  const memory = docket.view.record.labels[hub.number];
  if (memory === undefined) return [];
  const { added } = changedByPeople(hub, memory);
  const wanted = added.map(readPhaseLabel).find((phase) => phase !== null);
  const { view } = docket;
  if (wanted === undefined || wanted === null || wanted === phaseAt(course, view.now)) return [];
  const person = personBehind(hub, docket);
  if (person.role === 'guest') return [];
  const entry = byHand(hub, person, `${phaseLabel(wanted)} added`);
  switch (wanted) {
    case 'open':
      return phaseAt(course, view.now) === 'scheduled'
        ? [{ ...entry, action: 'open', detail: moving(entry.at, view.file.window.opensAt) }]
        : [];
    case 'closed':
      return phaseAt(course, view.now) === 'open'
        ? [{ ...entry, action: 'close', detail: moving(entry.at, view.file.window.closesAt) }]
        : [];
    case 'archived':
      return phaseAt(course, view.now) === 'closed' ? [{ ...entry, action: 'archive' }] : [];
    case 'cancelled':
      return [{ ...entry, action: 'cancel' }];
    case 'scheduled':
      return [];
    default:
      return wanted satisfies never;
  }
}

interface Change {
  readonly action: LedgerAction;
  readonly detail: string | null;
}

function whenAdded(label: string): Change | null {
  if (label === QUESTION_LABEL) return { action: 'restore', detail: null };
  const read = readStandingLabel(label);
  if (read === null) return null;
  if (read.kind === 'topic') return { action: 'tag', detail: read.value };
  if (read.kind === 'review') {
    return { action: read.value === 'rejected' ? 'reject' : 'hold', detail: null };
  }
  switch (read.value) {
    case 'answered':
      return { action: 'answered', detail: null };
    case 'declined':
      return { action: 'pass', detail: null };
    case 'withdrawn':
      return { action: 'withdraw', detail: null };
    case 'duplicate':
      return { action: 'duplicate', detail: null };
    default:
      return read satisfies never;
  }
}

/** Taking a label off undoes what it said, unless another of its kind took its place. */
function whenRemoved(label: string, added: readonly string[]): Change | null {
  if (label === QUESTION_LABEL) return { action: 'reject', detail: null };
  const read = readStandingLabel(label);
  if (read === null) return null;
  if (read.kind === 'topic') return { action: 'untag', detail: read.value };
  if (added.some((other) => readStandingLabel(other)?.kind === read.kind)) return null;
  if (read.kind === 'review') return { action: 'approve', detail: null };
  const undo = read.value === 'duplicate' ? 'not-duplicate' : 'unanswered';
  return { action: undo, detail: null };
}

function byHand(issue: Issue, { login, role }: Person, what: string): LedgerEntry {
  return {
    key: `${keyOf(issue)} ${what} ${issue.updatedAt}`,
    at: issue.updatedAt,
    question: null,
    action: 'hold',
    byRole: role,
    by: login,
    reason: null,
    textSha256: null,
    detail: null,
  };
}

function changedByPeople(
  issue: Issue,
  { seen, intended }: LabelMemory,
): { readonly added: readonly string[]; readonly removed: readonly string[] } {
  const now = ownLabels(issue.labels);
  return {
    added: now.filter((label) => !seen.includes(label) && !intended.includes(label)),
    removed: seen.filter((label) => intended.includes(label) && !now.includes(label)),
  };
}
