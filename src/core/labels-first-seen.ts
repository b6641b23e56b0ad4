/** Labels on issues of which there is no memory: which of them GitChat put there itself. */
import { standingLabels } from './labels.ts';
import type { Question } from './question.ts';
import type { LabelMemory, LedgerEntry, SessionRecord } from './record.ts';
import { settled } from './rulings/proceedings.ts';
import type { Session } from './session.ts';
import type { SessionView } from './view.ts';

const LABEL_OF: ReadonlyMap<LedgerEntry['action'], string> = new Map([
  ['hold', 'review:held'],
  ['appeal', 'review:held'],
  ['reject', 'review:rejected'],
  ['answered', 'outcome:answered'],
  ['pass', 'outcome:declined'],
  ['duplicate', 'outcome:duplicate'],
  ['withdraw', 'outcome:withdrawn'],
]);

/**
 * For issues whose labels were not seen before: those labels that GitChat itself would put there count as its own.
 * Whatever else an issue carries was put there by a person; what is missing was just not written yet.
 */
export function labelsFirstSeen(
  { record, hub, threads, settings }: SessionView,
  session: Session,
): SessionRecord['labels'] {
  const labels: Record<number, LabelMemory> = {};
  if (hub !== null && record.labels[hub.number] === undefined) labels[hub.number] = settled(hub.labels);
  for (const { issue } of threads) {
    if (record.labels[issue.number] !== undefined) continue;
    const question = session.questions.find(
      ({ source }) => source.kind === 'issue' && source.id === issue.number,
    );
    const own =
      question === undefined
        ? []
        : [
            ...standingLabels(question),
            ...putByRules(question, settings),
            ...putByDecisions(question, session.ledger),
          ];
    labels[issue.number] = settled(issue.labels.filter((label) => own.includes(label)));
  }
  return labels;
}

/** Labels by which a rule kept the question back, and which may not have been taken off since a moderator decided. */
function putByRules({ findings }: Question, { moderation }: SessionView['settings']): readonly string[] {
  const reviews = findings
    .filter(({ action }) => action !== 'note')
    .map(({ action }) => (action === 'reject' ? 'review:rejected' : 'review:held'));
  return moderation.mode === 'pre' ? [...reviews, 'review:pending'] : reviews;
}

/** Labels that earlier decisions called for, which later ones have not taken off yet. */
function putByDecisions({ number }: Question, ledger: readonly LedgerEntry[]): readonly string[] {
  const actions = new Set(ledger.filter(({ question }) => question === number).map(({ action }) => action));
  return [...LABEL_OF].flatMap(([action, label]) => (actions.has(action) ? [label] : []));
}
