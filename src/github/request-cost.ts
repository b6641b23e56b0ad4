/** What a request costs of GitHub's secondary limits, told from its route. */

/** `content`: a write that creates an issue, a comment or a pull request, which GitHub limits once more. */
export type RequestKind = 'read' | 'write' | 'content';

/** Routes whose description in GitHub's OpenAPI specification warns of "creating content too quickly". */
const CREATES_CONTENT: ReadonlySet<string> = new Set([
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/pulls',
]);

/** `route`: method and URL template, as in GitHub's documentation. */
export function kindOfRequest(route: string): RequestKind {
  if (CREATES_CONTENT.has(route)) return 'content';
  return route.startsWith('GET ') ? 'read' : 'write';
}
