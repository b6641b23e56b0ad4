import { expect, test } from 'vitest';
import { GitHubError } from '../../src/engine/ports.ts';
import { whyNotReady } from '../../src/process/readiness.ts';

test.each([
  [new GitHubError('forbidden', 'GET /app → 401'), 'GitHub does not know this App: GET /app → 401'],
  [
    new GitHubError('transient', 'GET /app → no answer'),
    'GitHub does not answer as it should, so nobody knows yet: GET /app → no answer',
  ],
  [
    new GitHubError('rate-limited', 'GET /app → 429', { retryAt: 0 }),
    'GitHub asks us to wait: GET /app → 429',
  ],
  [new TypeError('odd'), 'GitHub cannot be asked: TypeError: odd'],
])('%s', (error, reason) => {
  expect(whyNotReady(error)).toBe(reason);
});
