/** Hosts that are known for one thing: hiding where a link leads, or being imitated. */

/** They lead anywhere, and nobody can see where. Those of one owner only, such as `youtu.be`, are none. */
// prettier-ignore
export const SHORTENERS: ReadonlySet<string> = new Set([
  'adf.ly', 'b.link', 'bit.do', 'bit.ly', 'bl.ink', 'buff.ly', 'clck.ru', 'cutt.ly', 'dub.sh', 'goo.gl', 'goo.su',
  'is.gd', 'j.mp', 'kurzelinks.de', 'lc.cx', 'ow.ly', 'qr.ae', 'rb.gy', 'rebrand.ly', 's.id', 'short.io', 'shorturl.at',
  'shorte.st', 'soo.gd', 't.co', 't.ly', 't1p.de', 'tiny.cc', 'tinyurl.com', 'tr.im', 'urlz.fr', 'v.gd', 'vu.fr',
  'x.co', 'yourls.org',
]);

/** Where people type passwords, or what they believe: worth imitating. */
// prettier-ignore
export const IMITATED: readonly string[] = [
  'amazon.com', 'apple.com', 'bankofamerica.com', 'bbc.com', 'chase.com', 'cnn.com', 'dropbox.com', 'ebay.com',
  'facebook.com', 'github.com', 'gmail.com', 'google.com', 'gov.uk', 'icloud.com', 'instagram.com', 'irs.gov',
  'linkedin.com', 'live.com', 'microsoft.com', 'netflix.com', 'nytimes.com', 'office.com', 'outlook.com', 'paypal.com',
  'reddit.com', 'ssa.gov', 'twitter.com', 'usa.gov', 'vote.gov', 'wellsfargo.com', 'whatsapp.com', 'whitehouse.gov',
  'wikipedia.org', 'yahoo.com', 'youtube.com', 'zoom.us',
];
