/** The answer to a moderator who asks why a question stands where it stands. Everybody can read it. */
import type { Outcome, Question, Review } from '../../core/question.ts';
import type { LedgerEntry } from '../../core/record.ts';
import type { RuleSaid } from '../../core/rules/judge.ts';
import { explanationRows } from '../explanation.ts';
import { inlineText } from '../markdown.ts';
import { noticedWords, reasonWords } from '../reasons.ts';
import type { Templates } from '../render.ts';
import { decisionWords } from '../transcript-ledger.ts';
import { moment } from '../transcript-moment.ts';
import { reply } from './reply.ts';

const REVIEWS: Readonly<Record<Review, string>> = {
  pending: 'waits for a moderator, as every question of this session does',
  approved: 'is let in',
  held: 'is held',
  rejected: 'is rejected',
};

const OUTCOMES: Readonly<Record<Exclude<Outcome, 'duplicate'>, string>> = {
  unanswered: 'not answered yet',
  answered: 'answered',
  declined: 'declined',
  withdrawn: 'withdrawn',
};

/**
 * What every rule says to the question, what was decided, and where it stands: none of the asker's words, and no
 * word that the organiser does not want to read. `said`: `null`, where the rules do not judge it; `zone`: the
 * session's. Marked `why <key>`.
 */
export function whyItStands(
  key: string,
  question: Question,
  said: readonly RuleSaid[] | null,
  ledger: readonly LedgerEntry[],
  zone: string,
  templates: Templates,
): string {
  const { id, number, review, outcome, duplicateOf } = question;
  const isKeptBack = review === 'held' || review === 'rejected';
  return reply(templates, 'why', key, {
    id,
    review: REVIEWS[review],
    reasons: isKeptBack ? reasonWords(question).join('; ') : '',
    outcome: outcome === 'duplicate' ? `merged into Q${duplicateOf}` : OUTCOMES[outcome],
    decisions: ledger
      .filter((entry) => entry.question === number)
      .map((entry) => ({
        at: moment(new Date(entry.at).toISOString()),
        action: decisionWords(entry, zone, (other) => other),
        by: entry.byRole,
        // Of an undo, the reason is what was undone, and stands beside it.
        reason: entry.reason === null || entry.action === 'undo' ? '' : inlineText(entry.reason),
      })),
    rules: explanationRows(said ?? [], noticedWords),
  });
}
