/** `/undo`: takes decisions out of force. The ledger keeps them, and that they were undone. */
import type { Instant } from '../instant.ts';
import { answererOf, isModerator, isOwner } from '../people.ts';
import { courseOf, phaseAt, type Course } from '../phase.ts';
import type { Targets } from '../reading/command.ts';
import type { LedgerAction, LedgerEntry, LeftInForce, Obstacle } from '../record.ts';
import { standingsOf } from '../standing.ts';
import { decisionsOf, inForce } from '../undoing.ts';
import {
  allDone,
  obstacle,
  REFUSED,
  type Decided,
  type Motion,
  type Ruling,
  type Targeted,
} from './ruling.ts';
import { ownTarget, targetsOf } from './target.ts';

/**
 * `/undo Q7`: the last decision on it that is in force and that this person may take back. Moderators: any by a
 * person but the asker's own; guests and askers: their own. On the hub without a question, a moderator takes back the
 * last decision about the session or a person.
 */
export function undo(targets: Targets, motion: Motion): Ruling {
  const isAboutSession = targets.length === 0 && motion.act.onIssueOf === null;
  if (isAboutSession && motion.role === 'moderator') return undoOnSession(motion);
  const questions = questionsMeant(targets, motion);
  if ('kind' in questions) return questions;
  const undone: LedgerEntry[] = [];
  for (const question of questions) {
    const last = lastOn(question, motion);
    if (last === undefined) return nothingOn(question, motion);
    if (decidesOwnAppeal(question.number, [last], motion)) {
      return obstacle('own-decision', `Q${question.number}`);
    }
    undone.push(last);
  }
  return allDone(motion, 'undo', undone.map(undoing));
}

/** `/undo @user`, by an owner: everything that this moderator decided, as far as it can still be taken back. */
export function undoAllBy(login: string, motion: Motion): Ruling {
  const { act, docket } = motion;
  if (!isOwner(act.comment.author, docket.view)) return REFUSED;
  const theirs = decisionsOf(login, until(act.at, docket.ledger));
  const { undone, left } = sorted(theirs, motion);
  const [first] = left;
  if (undone.length === 0) {
    return first === undefined
      ? obstacle('nothing-by-them', login)
      : obstacle(first.obstacle, ...questionId(first.question));
  }
  return allDone(motion, 'undo', undone.map(undoing), {
    kind: 'undid',
    login,
    decisions: undone.map(({ question, action }) => ({ question, action })),
    left,
    stillModerates: isModerator(login, docket.view),
  });
}

function questionsMeant(targets: Targets, motion: Motion): readonly Targeted[] | Ruling {
  if (targets.length > 0 || motion.role !== 'asker') return targetsOf(targets, motion);
  const own = ownTarget(null, motion);
  return 'kind' in own ? own : [own];
}

function lastOn({ number }: Targeted, motion: Motion): LedgerEntry | undefined {
  return motion.docket.decisions.findLast(
    (entry) => entry.question === number && entry.at <= motion.act.at && mayUndo(entry, motion),
  );
}

/** Rules decide again by themselves, and what an asker says stays the asker's. */
function mayUndo(entry: LedgerEntry, { role, act, docket }: Motion): boolean {
  const { author } = act.comment;
  if (entry.action === 'withdraw' && entry.byRole === 'asker') return entry.by === author;
  if (entry.byRole === 'guest')
    return role === 'moderator' || speakForOne(entry.by, author, docket.view.file);
  return role === 'moderator' && entry.byRole === 'moderator' && entry.action !== 'ask-for';
}

/** A guest and their offices. */
function speakForOne(one: string | null, other: string | null, file: Parameters<typeof answererOf>[1]) {
  const guest = answererOf(one, file)?.guest;
  return guest !== undefined && guest === answererOf(other, file)?.guest;
}

function nothingOn({ number, asked }: Targeted, { role, act }: Motion): Ruling {
  const isOwn = asked !== undefined && asked.asker === act.comment.author;
  return role === 'moderator' || isOwn ? obstacle('nothing-to-undo', `Q${number}`) : REFUSED;
}

/** Decisions that an appeal can be about, or that can bring one back. */
const REVIEWING: ReadonlySet<LedgerAction> = new Set(['approve', 'hold', 'reject', 'restore', 'undo']);

/** Is an appeal against this person open on the question, or would it be again? */
function decidesOwnAppeal(number: number, undone: readonly LedgerEntry[], { act, docket }: Motion): boolean {
  if (!undone.some(({ action }) => REVIEWING.has(action))) return false;
  const about = docket.ledger.filter(({ question }) => question === number);
  const then = standingsOf(without(undone, about)).get(number)?.appeal;
  return [docket.standings.get(number)?.appeal, then].some(
    (appeal) => appeal && appeal.against === act.comment.author,
  );
}

function undoOnSession(motion: Motion): Ruling {
  const { act, docket } = motion;
  const last = docket.decisions.findLast(
    ({ question, byRole, at }) => question === null && byRole === 'moderator' && at <= act.at,
  );
  if (last === undefined) return obstacle('nothing-to-undo-here');
  const hindrance = hindranceTo([last], [], motion);
  return hindrance === null ? allDone(motion, 'undo', [undoing(last)]) : obstacle(hindrance);
}

/** What can be undone, and what cannot any more. */
function sorted(theirs: readonly LedgerEntry[], motion: Motion) {
  const undone: LedgerEntry[] = [];
  const left: LeftInForce[] = [];
  for (const [question, entries] of Map.groupBy(theirs, (entry) => entry.question)) {
    if (question === null) continue;
    const isOwn = decidesOwnAppeal(question, entries, motion);
    for (const entry of entries) {
      if (isOwn && REVIEWING.has(entry.action)) left.push(leftFor('own-decision', entry));
      else undone.push(entry);
    }
  }
  // One after the other, the latest first: each is judged by what the session would be without it.
  for (const entry of theirs.filter(({ question }) => question === null)) {
    const hindrance = hindranceTo([entry], undone, motion);
    if (hindrance === null) undone.push(entry);
    else left.push(leftFor(hindrance, entry));
  }
  return { undone, left };
}

function leftFor(which: Obstacle, { question, action }: LedgerEntry): LeftInForce {
  return { question, action, obstacle: which };
}

/** What speaks against undoing it now, `before` having been undone: time that has passed cannot be given back. */
function hindranceTo(
  entries: readonly LedgerEntry[],
  before: readonly LedgerEntry[],
  { act: { at }, docket }: Motion,
): Obstacle | null {
  const courseWithout = (undone: readonly LedgerEntry[]) =>
    courseOf(docket.view.file, docket.view.fileRemovedAt, without(undone, docket.ledger));
  const [is, would] = [courseWithout(before), courseWithout([...before, ...entries])];
  if (is.cancelled !== null && would.cancelled === null) {
    return phaseAt(would, at) === 'archived' ? 'session-is-over' : null;
  }
  return timesPast(is, would, at);
}

function timesPast(is: Course, would: Course, at: Instant): Obstacle | null {
  if (is.window.opensAt !== would.window.opensAt && Math.max(is.window.opensAt, would.window.opensAt) <= at) {
    return 'time-has-come';
  }
  if (is.window.closesAt !== would.window.closesAt && would.window.closesAt <= at) {
    return is.window.closesAt <= at ? 'time-has-come' : 'would-be-over';
  }
  return is.archivesAt !== would.archivesAt && Math.max(is.archivesAt, would.archivesAt) <= at
    ? 'time-has-come'
    : null;
}

/** What would count if these were undone. */
function without(undone: readonly LedgerEntry[], ledger: readonly LedgerEntry[]) {
  const undoings = undone.map((entry): LedgerEntry => ({
    ...entry,
    key: `undo ${entry.key}`,
    action: 'undo',
    detail: entry.key,
  }));
  return inForce([...ledger, ...undoings]);
}

/** The question stays named, so that its part of the ledger tells all that happened to it. */
function undoing({ key, question, action }: LedgerEntry): Decided {
  const about = question === null ? {} : { question: { number: question, asked: undefined } };
  return { ...about, reason: action, detail: key };
}

function until(at: Instant, ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return ledger.filter((entry) => entry.at <= at);
}

function questionId(question: number | null): readonly string[] {
  return question === null ? [] : [`Q${question}`];
}
