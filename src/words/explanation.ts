/** Which rule said what about a question, for moderators and for whoever tries the settings. */
import type { Finding } from '../core/question.ts';
import type { RuleSaid } from '../core/rules/judge.ts';
import type { Effect } from '../core/rules/names.ts';
import { noticedInFull } from './reasons.ts';

const DOES: Readonly<Record<Effect, string>> = {
  reject: 'rejects',
  hold: 'holds',
  note: 'notes for moderators',
};

/** A rule by its name in the settings, and what it said: markdown in one line. */
export interface ExplanationRow {
  readonly rule: string;
  readonly says: string;
}

/** A row for every rule, in the order of the settings. `noticed`: how much is told of what was noticed. */
export function explanationRows(
  said: readonly RuleSaid[],
  noticed: (finding: Finding) => string = noticedInFull,
): readonly ExplanationRow[] {
  return said.map(({ rule, effect, findings }) => {
    if (effect === 'off') return { rule, says: 'off' };
    const words = findings.map((finding) => `${DOES[finding.action]}: ${noticed(finding)}`);
    return { rule, says: words.join('; ') || 'nothing noticed' };
  });
}
