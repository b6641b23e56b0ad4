/** Questions with more links than the settings allow, or with links that hide where they lead. */
import { WEB_ADDRESS } from '../reading/plain.ts';
import { bareHost, hidesBehindName, hostOf, isShortener, pretence } from './hosts.ts';
import type { Noticed, TextRule } from './rule.ts';

const LINK = /\[([^[\]\n]{1,500})\]\(<?(https?:\/\/[^\s<>()]{1,2000})/gi;
/** Words that are an address: of `[example.org/plan](https://example.com)`. */
const NAMES_HOST = /^(?:https?:\/\/)?([\p{L}\p{N}.-]{1,253}\.\p{L}{2,63})(?![\p{L}\p{N}])/iu;

/** An address that is given twice is one link. */
export const links: TextRule = ({ text }, { maxLinks }) => {
  const addresses = [...new Set((text.match(WEB_ADDRESS) ?? []).map((address) => address.toLowerCase()))];
  if (addresses.length === 0) return [];
  const hosts = [...new Set(addresses.map(hostOf))];
  const pretences = [
    ...hosts.map(pretence).filter((each) => each !== null),
    ...(addresses.some(hidesBehindName) ? ['a name before the host'] : []),
    ...(namesAnother(text) ? ['its words name another host than it leads to'] : []),
  ];
  return [
    ...pretences.map((evidence): Noticed => ({ flag: 'look-alike-link', evidence })),
    ...hosts.filter(isShortener).map((host): Noticed => ({ flag: 'short-link', evidence: host })),
    ...(addresses.length > maxLinks
      ? [{ flag: 'links' as const, evidence: `${addresses.length} links, ${maxLinks} are allowed` }]
      : []),
  ];
};

function namesAnother(text: string): boolean {
  for (const [, words = '', target = ''] of text.matchAll(LINK)) {
    const named = NAMES_HOST.exec(words.trim())?.[1];
    if (named === undefined) continue;
    const [said, meant] = [bareHost(named), hostOf(target)];
    if (said !== meant && !meant.endsWith(`.${said}`) && !said.endsWith(`.${meant}`)) return true;
  }
  return false;
}
