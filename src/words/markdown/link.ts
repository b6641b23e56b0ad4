/** Which addresses a citizen's link may lead to. */

/** Longer addresses are not meant for people; and one definition can be used a thousand times. */
const MAX_LENGTH = 1_000;

/**
 * The address in its normal form (host in ASCII, hidden characters encoded, no user name before the host, no
 * fields in a `mailto:`), or `null` unless it is an absolute http, https or mailto address.
 */
export function safeUrl(address: string): string | null {
  if (address.length > MAX_LENGTH) return null;
  const url = URL.parse(address);
  if (url === null) return null;
  switch (url.protocol) {
    case 'http:':
    case 'https:':
      url.username = '';
      url.password = '';
      return shortEnough(url.href);
    case 'mailto:':
      return url.pathname === '' ? null : shortEnough(`mailto:${encodeURI(decode(url.pathname))}`);
    default:
      return null;
  }
}

function shortEnough(href: string): string | null {
  return href.length <= MAX_LENGTH ? href : null;
}

/** Percent-encoding undone, so that encoding again is always needed exactly once. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path).replace(/[\s<>"\\^`{|}]/g, '');
  } catch {
    return '';
  }
}
