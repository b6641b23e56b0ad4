/** Where a question stands by decision: the fold of the entries about it that are in force. */
import type { Instant } from './instant.ts';
import type { Outcome } from './question.ts';
import type { LedgerEntry } from './record.ts';
import type { InForce } from './undoing.ts';

/** A person's decision about the review; it covers the text it was made on. */
export interface ReviewDecision {
  readonly review: 'approved' | 'held' | 'rejected';
  readonly textSha256: string | null;
  readonly reason: string | null;
  readonly by: string | null;
}

/** A decision about the outcome. `unanswered` undoes the answers given until then. */
export interface OutcomeDecision {
  readonly outcome: Outcome;
  readonly at: Instant;
  readonly reason: string | null;
  readonly duplicateOf: number | null;
}

/** What the rules last entered in the ledger about a question. */
export interface RuleVerdict {
  readonly action: 'approve' | 'hold' | 'reject';
  readonly reason: string | null;
  readonly textSha256: string | null;
}

export interface Standing {
  readonly review: ReviewDecision | null;
  readonly outcome: OutcomeDecision | null;
  readonly rule: RuleVerdict | null;
  /** The asker's objection to a rejection that was not decided again yet. */
  readonly appeal: { readonly against: string | null } | null;
  readonly tagged: ReadonlySet<string>;
  readonly untagged: ReadonlySet<string>;
  readonly pinned: boolean;
  readonly assignedTo: string | null;
  readonly notDuplicate: boolean;
}

export const UNDECIDED: Standing = {
  review: null,
  outcome: null,
  rule: null,
  appeal: null,
  tagged: new Set(),
  untagged: new Set(),
  pinned: false,
  assignedTo: null,
  notDuplicate: false,
};

/** The standing after one more entry about the question. */
export function after(standing: Standing, entry: InForce): Standing {
  if (entry.byRole === 'rule') return afterRule(standing, entry);
  switch (entry.action) {
    case 'approve':
      return { ...standing, review: reviewed('approved', entry), appeal: null };
    case 'hold':
      return { ...standing, review: reviewed('held', entry) };
    case 'reject':
      return { ...standing, review: reviewed('rejected', entry), appeal: null };
    case 'restore':
      return { ...standing, review: reviewed('approved', entry), outcome: null, appeal: null };
    case 'appeal':
      return { ...standing, appeal: { against: standing.review?.by ?? null } };
    case 'answered':
    case 'unanswered':
      return { ...standing, outcome: decided(entry.action, entry) };
    case 'pass':
      return { ...standing, outcome: decided('declined', entry) };
    case 'withdraw':
      return { ...standing, outcome: decided('withdrawn', entry) };
    case 'duplicate':
      return { ...standing, outcome: decided('duplicate', entry), notDuplicate: false };
    case 'not-duplicate':
      return {
        ...standing,
        outcome: standing.outcome?.outcome === 'duplicate' ? null : standing.outcome,
        notDuplicate: true,
      };
    case 'tag':
    case 'untag':
      return { ...standing, ...retagged(standing, entry) };
    case 'pin':
      return { ...standing, pinned: true };
    case 'assign':
      return { ...standing, assignedTo: entry.detail };
    case 'answers':
    case 'ask-for':
    case 'mute':
    case 'unmute':
    case 'extend':
    case 'open':
    case 'close':
    case 'cancel':
    case 'archive':
      return standing;
    default:
      return entry.action satisfies never;
  }
}

/** Question number → its standing after all the decisions. */
export function standingsOf(decisions: readonly InForce[]): Map<number, Standing> {
  const standings = new Map<number, Standing>();
  for (const entry of decisions) {
    if (entry.question === null) continue;
    standings.set(entry.question, after(standings.get(entry.question) ?? UNDECIDED, entry));
  }
  return standings;
}

/** The topic names in an entry's detail, a line each: a label put on by hand may hold blanks. */
export function topicsIn({ detail }: Pick<LedgerEntry, 'detail'>): readonly string[] {
  return (detail ?? '').split('\n').filter((topic) => topic !== '');
}

function afterRule(standing: Standing, entry: LedgerEntry): Standing {
  const { action, reason, textSha256 } = entry;
  if (action === 'duplicate') return { ...standing, outcome: decided('duplicate', entry) };
  if (action !== 'approve' && action !== 'hold' && action !== 'reject') return standing;
  return { ...standing, rule: { action, reason, textSha256 } };
}

function reviewed(review: ReviewDecision['review'], entry: LedgerEntry): ReviewDecision {
  return { review, textSha256: entry.textSha256, reason: entry.reason, by: entry.by };
}

function decided(outcome: Outcome, entry: LedgerEntry): OutcomeDecision {
  const duplicateOf = outcome === 'duplicate' && entry.detail !== null ? Number(entry.detail) : null;
  return { outcome, at: entry.at, reason: entry.reason, duplicateOf };
}

function retagged(standing: Standing, entry: LedgerEntry): Pick<Standing, 'tagged' | 'untagged'> {
  const topics = topicsIn(entry);
  const tagged = new Set(standing.tagged);
  const untagged = new Set(standing.untagged);
  const [gains, loses] = entry.action === 'tag' ? [tagged, untagged] : [untagged, tagged];
  for (const topic of topics) {
    gains.add(topic);
    loses.delete(topic);
  }
  return { tagged, untagged };
}
