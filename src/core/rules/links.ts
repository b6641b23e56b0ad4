/** Questions with more links than the settings allow. */
import { WEB_ADDRESS } from '../reading/plain.ts';
import type { Rule } from './rule.ts';

/** An address that is given twice is one link. */
export const links: Rule = ({ text }, { maxLinks }) => {
  const addresses = new Set((text.match(WEB_ADDRESS) ?? []).map((address) => address.toLowerCase()));
  return addresses.size > maxLinks ? [{ flag: 'links', action: 'hold' }] : [];
};
