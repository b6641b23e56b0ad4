/** Everything that was decided since the last look, added to the record in the order of its time. */
import { duplicatesMerged } from '../duplicates.ts';
import { questionsAsked, type Asked } from '../intake.ts';
import type { Instant } from '../instant.ts';
import { ownLabels } from '../labels.ts';
import { courseOf } from '../phase.ts';
import type { Issue, SourceKey } from '../post.ts';
import {
  isInformation,
  type LabelMemory,
  type LedgerEntry,
  type OwedReaction,
  type Refusal,
  type Reported,
  type SessionRecord,
} from '../record.ts';
import { redactedView, takesPersonalDataOut } from '../redactions.ts';
import { after, standingsOf, UNDECIDED, type Standing } from '../standing.ts';
import type { Docket } from '../docket.ts';
import { inForce, type InForce } from '../undoing.ts';
import type { SessionView } from '../view.ts';
import { newActs, type Act } from './acts.ts';
import { labelsChangedOn, phaseSetOn } from './by-hand.ts';
import { rulesApplied } from './by-rule.ts';
import { withCheckableHashes } from './checkable.ts';
import { deletionsIn } from './deletions.ts';
import { rule } from './rule.ts';
import type { Ruling } from './ruling.ts';

/** The docket as it stands when all that people did has been decided, and the record that says so. */
export interface Proceedings {
  readonly docket: Docket;
  readonly record: SessionRecord;
}

/** Decides what is new. Doing it again with the record that came out decides nothing. */
export function proceed(
  view: SessionView,
  asked: readonly Asked[],
  numbers: ReadonlyMap<SourceKey, number>,
): Proceedings {
  let docket = docketOf(view, asked, numbers);
  const refusals: Refusal[] = [];
  const reports: Reported[] = [];
  const owed: OwedReaction[] = [];
  docket = entered(docket, deletionsIn(docket));
  for (const step of stepsIn(view)) {
    if (step.kind === 'labels') {
      docket = entered(docket, labelsChanged(step.issue, docket));
      continue;
    }
    const { act } = step;
    const ruling = rule(act, docket);
    if (ruling.kind === 'done') {
      docket = entered(docket, ruling.entries);
      if (ruling.report !== null) reports.push(reported(act, ruling.report));
    } else refusals.push(refusal(act, ruling.kind === 'explained' ? ruling.explanation : null));
    owed.push({ comment: act.comment.id, reaction: reactionTo(ruling) });
  }
  docket = entered(docket, rulesApplied(docket));
  docket = entered(docket, duplicatesMerged(docket));
  const record: SessionRecord = {
    ...view.record,
    numbers: Object.fromEntries(numbers),
    ledger: docket.ledger,
    refusals: [...view.record.refusals, ...refusals],
    reports: [...view.record.reports, ...reports],
    owed: eachOnce([...view.record.owed, ...owed]),
    labels: labelsSeen(view),
  };
  return { docket, record };
}

function docketOf(
  view: SessionView,
  asked: readonly Asked[],
  numbers: ReadonlyMap<SourceKey, number>,
): Docket {
  const { ledger } = view.record;
  const decisions = inForce(ledger);
  const course = courseOf(view.file, view.fileRemovedAt, decisions);
  return { view, asked, numbers, ledger, decisions, course, standings: standingsOf(decisions) };
}

function entered(docket: Docket, made: readonly LedgerEntry[]): Docket {
  if (made.length === 0) return docket;
  const entries = withCheckableHashes(made, docket);
  const ledger = [...docket.ledger, ...entries];
  const isUndoing = entries.some(({ action }) => action === 'undo');
  const more = inForce(entries);
  const decisions = isUndoing ? inForce(ledger) : [...docket.decisions, ...more];
  const course = courseOf(docket.view.file, docket.view.fileRemovedAt, decisions);
  const standings = isUndoing ? standingsOf(decisions) : standingsAfter(docket.standings, more);
  const next = { ...docket, ledger, decisions, standings, course };
  return entries.some(takesPersonalDataOut) ? withoutPersonalData(next) : next;
}

/** What was taken out is out at once, for whatever is decided next. */
function withoutPersonalData(docket: Docket): Docket {
  const { ledger, numbers, view } = docket;
  const record = { ...view.record, ledger, numbers: Object.fromEntries(numbers) };
  const shown = redactedView({ ...view, record });
  return { ...docket, view: shown, asked: questionsAsked(shown) };
}

function standingsAfter(before: Docket['standings'], more: readonly InForce[]): Docket['standings'] {
  const standings = new Map<number, Standing>(before);
  for (const entry of more) {
    if (entry.question === null) continue;
    standings.set(entry.question, after(standings.get(entry.question) ?? UNDECIDED, entry));
  }
  return standings;
}

/** Something that a person did: with a command, or by hand on the labels of an issue. */
type Step =
  | { readonly kind: 'act'; readonly at: Instant; readonly act: Act }
  | { readonly kind: 'labels'; readonly at: Instant; readonly issue: Issue };

/** In the order of their time; an issue tells only when it was last touched in any way, so labels come first. */
function stepsIn(view: SessionView): readonly Step[] {
  const issues = [...view.threads.map(({ issue }) => issue), ...(view.hub === null ? [] : [view.hub])];
  const byHand = issues.map((issue): Step => ({ kind: 'labels', at: issue.updatedAt, issue }));
  const acts = newActs(view).map((act): Step => ({ kind: 'act', at: act.at, act }));
  return [...byHand, ...acts].sort((a, b) => a.at - b.at);
}

function labelsChanged(issue: Issue, docket: Docket): readonly LedgerEntry[] {
  const isHub = issue.number === docket.view.hub?.number;
  return isHub ? phaseSetOn(issue, docket.course, docket) : labelsChangedOn(issue, docket);
}

/** Once a person's change has been entered, the labels as they are become the ones to compare with. */
function labelsSeen({ record, threads, hub }: SessionView): SessionRecord['labels'] {
  const issues = [...threads.map(({ issue }) => issue), ...(hub === null ? [] : [hub])];
  const seen = issues
    .filter(({ number }) => record.labels[number] !== undefined)
    .map(({ number, labels }) => [number, settled(labels)] as const);
  return { ...record.labels, ...Object.fromEntries(seen) };
}

/** The memory of labels that are as GitChat wants them or as a person left them. */
export function settled(labels: readonly string[]): LabelMemory {
  const own = [...ownLabels(labels)].sort();
  return { seen: own, intended: own };
}

function refusal(act: Act, explanation: Refusal['explanation']): Refusal {
  const { key, at, comment, line } = act;
  return { key, at, comment: comment.id, issue: comment.issue, raw: line.raw, explanation };
}

function reported({ key, comment, line }: Act, report: Reported['report']): Reported {
  return { key, comment: comment.id, issue: comment.issue, raw: line.raw, report };
}

/** Several commands in one comment are answered by one reaction, where they come to the same. */
function eachOnce(owed: readonly OwedReaction[]): readonly OwedReaction[] {
  return [...new Map(owed.map((each) => [`${each.comment} ${each.reaction}`, each])).values()];
}

function reactionTo(ruling: Ruling): OwedReaction['reaction'] {
  if (ruling.kind === 'done') return '+1';
  if (ruling.kind === 'refused') return '-1';
  return isInformation(ruling.explanation) ? '+1' : 'confused';
}
