/** Accounts that were made a short time ago. */
import type { CircumstanceRule } from './rule.ts';

/** An account of unknown age is not held for it. */
export const newAccount: CircumstanceRule = ({ accountAgeDays }, { newAccountDays }) => {
  if (accountAgeDays === null || accountAgeDays >= newAccountDays) return [];
  const evidence = `an account of less than ${newAccountDays} ${newAccountDays === 1 ? 'day' : 'days'}`;
  return [{ flag: 'new-account', evidence }];
};
