/** Where a link leads, and whether its name pretends to be another. */
import { IMITATED, SHORTENERS } from './cues/domains.ts';
import { LOOK_ALIKES } from './look-alikes.ts';
import { readableHost } from './punycode.ts';

/** The host of a web address, lower case, without `www.`. */
export function hostOf(address: string): string {
  return bareHost(authorityOf(address).replace(/^.*@/, ''));
}

/** A host as it is compared: without port, `www.` and a dot at the end. */
export function bareHost(host: string): string {
  return host
    .replace(/:\d*$/, '')
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/[.,;:!?]+$/, '');
}

/** Something stands before the host that looks like one: `https://paypal.com@example.org`. */
export function hidesBehindName(address: string): boolean {
  return authorityOf(address).includes('@');
}

export function isShortener(host: string): boolean {
  return SHORTENERS.has(host);
}

/** What a host pretends to be, in a few words for moderators; `null`: nothing. */
export function pretence(host: string): string | null {
  const readable = readableHost(host);
  const labels = readable.split('.');
  const original = IMITATED_SKELETONS.find(({ domain, skeleton }) => {
    const end = labels.slice(-domain.split('.').length).join('.');
    return end !== domain && skeletonOfHost(end) === skeleton;
  });
  if (original !== undefined) return `looks like ${original.domain}`;
  const isOurs = /^[a-z\d-]+$/.test(labels.at(-1) ?? '');
  if (labels.some((label) => isMixed(label) || (isOurs && isBorrowed(label)))) {
    return 'letters of another alphabet that look like ours';
  }
  return null;
}

function authorityOf(address: string): string {
  return /^(?:https?:\/\/)?([^/?#\\]*)/i.exec(address)?.[1] ?? '';
}

/** Latin letters, and others that are easily taken for them. */
function isMixed(label: string): boolean {
  return /\p{Script=Latin}/u.test(label) && OTHERS.test(label);
}

/** No Latin letter, and nothing that does not look like one. */
function isBorrowed(label: string): boolean {
  const letters = label.match(/\p{L}/gu) ?? [];
  return letters.length > 0 && letters.every((letter) => OTHERS.test(letter) && LOOK_ALIKES.has(letter));
}

const OTHERS =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}]/u;

const IMITATED_SKELETONS = IMITATED.map((domain) => ({ domain, skeleton: skeletonOfHost(domain) }));

/** Equal for names that are hard to tell apart. */
function skeletonOfHost(host: string): string {
  let looks = '';
  for (const letter of host.normalize('NFKD').replace(/\p{M}+/gu, ''))
    looks += LOOK_ALIKES.get(letter) ?? letter;
  return looks
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[1i|]/g, 'l')
    .replace(/0/g, 'o')
    .replace(/5/g, 's');
}
