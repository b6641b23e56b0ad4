/** Accounts that were made a short time ago. */
import type { Rule } from './rule.ts';

/** An account of unknown age is not held for it. */
export const newAccount: Rule = ({ accountAgeDays }, { newAccountDays }) =>
  accountAgeDays !== null && accountAgeDays < newAccountDays ? [{ flag: 'new-account', action: 'hold' }] : [];
