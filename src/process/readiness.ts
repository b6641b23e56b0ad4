/** Why GitHub has not accepted us yet, for the operator who asks. */
import { GitHubError } from '../engine/ports.ts';

/** What a failed first request to GitHub means. */
export function whyNotReady(error: unknown): string {
  if (!(error instanceof GitHubError)) return `GitHub cannot be asked: ${String(error)}`;
  switch (error.kind) {
    case 'forbidden':
    case 'not-found':
    case 'invalid':
    case 'conflict':
      return `GitHub does not know this App: ${error.message}`;
    case 'rate-limited':
      return `GitHub asks us to wait: ${error.message}`;
    case 'transient':
      return `GitHub does not answer as it should, so nobody knows yet: ${error.message}`;
    default:
      return error.kind satisfies never;
  }
}
