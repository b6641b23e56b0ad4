/** The ledger as the hub shows it while the session runs: how many decisions for which reasons, and the last of them. */
import { REJECTION_REASONS } from '../core/question.ts';
import type { LedgerEntry } from '../core/record.ts';
import type { Session } from '../core/session.ts';
import { publishedDecisions } from '../core/transcript.ts';
import { inlineText } from './markdown.ts';
import { shortMoment } from './moments.ts';
import { decisionWords } from './transcript-ledger.ts';

/** Older ones are counted, and stand in the transcript. */
const MOST_SHOWN = 20;

/** What the template `github/decisions` is given, the newest first. */
export function decisionsView(session: Session) {
  const { ledger, questions, window } = session;
  const last = ledger.slice(-MOST_SHOWN);
  const decisions = publishedDecisions({ ledger: last, questions });
  const rows = last.map((entry, at) => ({
    at: shortMoment(entry.at, window.timezone),
    question: entry.question === null ? '' : `Q${entry.question}`,
    action: decisionWords(entry, window.timezone, (id) => id),
    by: entry.byRole,
    // Of an undo, the reason is what was undone, and stands beside it.
    reason: entry.reason === null || entry.action === 'undo' ? '' : inlineText(entry.reason, 120),
    sha256: decisions[at]?.text_sha256?.slice(0, 12) ?? '',
  }));
  return {
    timezone: window.timezone,
    total: ledger.length,
    counts: countsByReason(ledger),
    rows: rows.toReversed(),
    older: ledger.length - last.length,
  };
}

/** Of holds and rejections: the known reason or flag, without what a moderator added in words. */
function countsByReason(ledger: readonly LedgerEntry[]) {
  const counts = new Map<string, number>();
  for (const { action, reason } of ledger) {
    if (action !== 'hold' && action !== 'reject') continue;
    const words = `${action === 'hold' ? 'held' : 'rejected'}: ${nameOf(reason)}`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b, 'en'))
    .map(([words, times]) => ({ words, times }));
}

function nameOf(reason: string | null): string {
  if (reason === null) return 'no reason given';
  const known = REJECTION_REASONS.find((each) => reason === each || reason.startsWith(`${each}:`));
  return known ?? (/^[a-z-]{1,40}$/.test(reason) ? reason : 'in own words');
}
