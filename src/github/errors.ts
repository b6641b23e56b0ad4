/** Every way in which a request to GitHub fails, turned into `GitHubError` once, at the edge. */
import type { Instant } from '../core/instant.ts';
import { GitHubError } from '../engine/ports.ts';

/** Header names are lower case, as Octokit gives them. */
export type Headers = Readonly<Record<string, string | number | undefined>>;

/** GitHub's advice where a limited answer names no time of its own. */
const DEFAULT_WAIT = 60_000;

const LIMITED = /secondary rate limit|rate limit exceeded|abuse detection|submitted too quickly/i;
const LOST_A_RACE = /not a fast[ -]forward|reference already exists/i;

/**
 * What a failed request means, or `null` where the error is not GitHub's doing but a bug of ours.
 * `route` is the URL's template: the message may be logged, so neither names nor bodies go into it.
 */
export function githubErrorFrom(error: unknown, route: string, now: Instant): GitHubError | null {
  if (error instanceof GitHubError) return error;
  const failure = failureOf(error);
  if (failure === null) return null;
  const { status, headers, text } = failure;
  const message = `${route} → ${status === null ? 'no answer' : status}: ${text}`;
  if (status === null) return new GitHubError('transient', message);
  if (isLimited(status, headers, text)) {
    return new GitHubError('rate-limited', message, { retryAt: retryAtFrom(headers, now) });
  }
  return new GitHubError(kindOf(status, text), message);
}

function kindOf(status: number, text: string): Exclude<GitHubError['kind'], 'rate-limited'> {
  if (status === 404 || status === 410 || status === 501) return 'not-found';
  if (status === 401 || status === 403 || status === 451) return 'forbidden';
  if (status === 409) return 'conflict';
  if (status === 422 && LOST_A_RACE.test(text)) return 'conflict';
  if (status === 408 || status >= 500) return 'transient';
  return 'invalid';
}

function isLimited(status: number, headers: Headers, text: string): boolean {
  if (status === 429) return true;
  if (status !== 403) return false;
  return (
    headers['retry-after'] !== undefined ||
    String(headers['x-ratelimit-remaining']) === '0' ||
    LIMITED.test(text)
  );
}

/** When GitHub allows the next request: `Retry-After` (seconds or a date), else the reset time, else a minute. */
function retryAtFrom(headers: Headers, now: Instant): Instant {
  const after = headers['retry-after'];
  if (after !== undefined && after !== '') {
    const seconds = Number(after);
    const at = Number.isFinite(seconds) ? now + seconds * 1000 : Date.parse(String(after));
    if (Number.isFinite(at)) return Math.max(at, now);
  }
  const reset = Number(headers['x-ratelimit-reset']);
  const isExhausted = String(headers['x-ratelimit-remaining']) === '0';
  // One second more, because the reset time has no fractions.
  if (isExhausted && Number.isFinite(reset)) return Math.max((reset + 1) * 1000, now + 1000);
  return now + DEFAULT_WAIT;
}

interface GraphqlProblem {
  readonly type?: unknown;
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown };
}

/** The error in a GraphQL answer, which comes with status 200; `null` where there is none. */
export function graphqlErrorFrom(data: unknown, headers: Headers, now: Instant): GitHubError | null {
  const errors = (data as { errors?: unknown } | null)?.errors;
  if (!Array.isArray(errors) || errors.length === 0) return null;
  const problem = (errors[0] ?? {}) as GraphqlProblem;
  const text = typeof problem.message === 'string' ? problem.message : 'unknown error';
  const message = `POST /graphql → ${short(text)}`;
  if (problem.type === 'RATE_LIMITED' || LIMITED.test(text)) {
    return new GitHubError('rate-limited', message, { retryAt: retryAtFrom(headers, now) });
  }
  if (problem.type === 'FORBIDDEN') return new GitHubError('forbidden', message);
  if (problem.type === 'NOT_FOUND' || problem.extensions?.code === 'undefinedField') {
    return new GitHubError('not-found', message);
  }
  return new GitHubError('invalid', message);
}

interface Failure {
  /** `null`: no answer came. */
  readonly status: number | null;
  readonly headers: Headers;
  readonly text: string;
}

/** Octokit's RequestError by its shape: it answers a broken network with status 500 and no response. */
function failureOf(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return null;
  const response = 'response' in error ? (error.response as { headers?: Headers } | undefined) : undefined;
  return {
    status: response === undefined ? null : error.status,
    headers: response?.headers ?? {},
    text: short(error.message),
  };
}

function short(text: string): string {
  return text.slice(0, 300);
}
