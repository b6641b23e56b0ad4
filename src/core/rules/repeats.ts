/** The same text again: by the same person it waits, by many people it is a campaign for moderators to put together. */
import type { CircumstanceRule } from './rule.ts';

/** With two people it may be chance, or a neighbour; they stand among the likely duplicates. */
const CAMPAIGN_FROM = 3;

/** What somebody posts again where the settings say `merge` is merged, and has not to wait. */
export const repeats: CircumstanceRule = ({ sameAs }, { duplicates }) => {
  if (sameAs === null) return [];
  const evidence = `the same text as Q${sameAs.first}`;
  if (sameAs.byAsker) return duplicates === 'merge' ? [] : [{ flag: 'repeat-post', evidence }];
  // People who ask the same together do nothing wrong: nobody waits for it.
  return sameAs.people >= CAMPAIGN_FROM ? [{ flag: 'campaign', evidence, atMost: 'note' }] : [];
};
