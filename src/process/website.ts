/** Where GitHub's pages for people are, given where its API is. */

/**
 * `https://api.github.com` → `https://github.com`; a GitHub Enterprise Server's `https://host/api/v3` →
 * `https://host`. Of any other server the API's own address is all that is known.
 */
export function websiteOf(apiUrl: string): string {
  const url = new URL(apiUrl);
  if (url.hostname === 'api.github.com') return 'https://github.com';
  return `${url.origin}${url.pathname.replace(/\/api\/v3\/?$/, '').replace(/\/$/, '')}`;
}
