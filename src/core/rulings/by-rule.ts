/** What the rules did to a question, entered in the ledger when it differs from what they did before. */
import type { LedgerEntry } from '../record.ts';
import { UNDECIDED, type RuleVerdict } from '../standing.ts';
import type { Docket } from '../docket.ts';
import { verdictsOn, type Verdict } from '../verdicts.ts';

/** Entries for verdicts by rules that the ledger does not know yet. */
export function rulesApplied(docket: Docket): readonly LedgerEntry[] {
  const verdicts = verdictsOn(docket);
  return docket.asked.flatMap(({ key, post }) => {
    const question = docket.numbers.get(key);
    const verdict = question === undefined ? undefined : verdicts.get(question);
    if (question === undefined || verdict === undefined || !verdict.byRules) return [];
    const before = (docket.standings.get(question) ?? UNDECIDED).rule;
    const action = actionOf(verdict);
    if (!isNews(action, verdict.reason, post.sha256, before)) return [];
    const firstLook = before === null || before.textSha256 !== post.sha256;
    const at = firstLook ? (post.editedAt ?? post.createdAt) : docket.view.now;
    return [
      {
        key: `${key} ${action} ${verdict.reason ?? ''} ${at}`,
        at,
        question,
        action,
        byRole: 'rule',
        by: null,
        reason: verdict.reason,
        textSha256: post.sha256,
        detail: null,
      },
    ];
  });
}

/** A clean question makes no entry, unless the rules had objected before. Of a text without a hash nothing is known. */
function isNews(
  action: RuleVerdict['action'],
  reason: string | null,
  textSha256: string,
  before: RuleVerdict | null,
): boolean {
  if (action === 'approve') return before !== null && before.action !== 'approve';
  if (before?.action !== action || before.reason !== reason) return true;
  return before.textSha256 !== null && before.textSha256 !== textSha256;
}

function actionOf({ review }: Verdict): RuleVerdict['action'] {
  if (review === 'rejected') return 'reject';
  return review === 'held' ? 'hold' : 'approve';
}
