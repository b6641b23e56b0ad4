/** How requests leave for GitHub: an Octokit with our pacing and our errors instead of Probot's stock ones. */
import { ProbotOctokit } from 'probot';
import { GitHubError, type Clock } from '../engine/ports.ts';
import { githubErrorFrom, graphqlErrorFrom } from './errors.ts';
import { Governor } from './governor.ts';
import { kindOfRequest, type RequestKind } from './request-cost.ts';

/** Who we are to GitHub, and where GitHub is. */
export interface AppAccess {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  /** Such as `https://api.github.com`, without a slash at the end. */
  readonly baseUrl: string;
}

/** One request that was answered (`status`: `null` where no answer came), for metrics. */
export interface RequestDone {
  /** Method and URL template, such as `GET /repos/{owner}/{repo}/issues`. */
  readonly route: string;
  readonly kind: RequestKind;
  readonly status: number | null;
}

/** What every connection shares. */
export interface Traffic {
  readonly clock: Clock;
  readonly onRequest: (done: RequestDone) => void;
}

export type Octokit = InstanceType<typeof ProbotOctokit>;
type OctokitOptions = NonNullable<ConstructorParameters<typeof ProbotOctokit>[0]>;

/**
 * Probot's Octokit without its throttling and retries: they queue all installations behind each other and
 * lose a write on a secondary limit. Only this function form of `defaults` reaches the plugins' options.
 */
export const PlainOctokit: typeof ProbotOctokit = ProbotOctokit.defaults((options: OctokitOptions) => ({
  ...options,
  throttle: { ...options['throttle'], enabled: false },
  retry: { ...options['retry'], enabled: false },
}));

const TOKEN_ROUTE = 'POST /app/installations/{installation_id}/access_tokens';
const GRAPHQL_ROUTE = 'POST /graphql';
/** GitHub gives up on a request after 10 s; what takes three times as long will not come. */
const TIMEOUT = 30_000;

const SILENT = { debug: nothing, info: nothing, warn: nothing, error: nothing };
function nothing(): void {}

/**
 * A connection as one installation, or (`null`) as the App itself. `onRemoved` is called when it turns out that
 * the App is not installed there any more.
 */
export function connect(
  app: AppAccess,
  installationId: number | null,
  traffic: Traffic,
  onRemoved: () => void = nothing,
): Octokit {
  const octokit = new PlainOctokit({
    auth: {
      appId: app.appId,
      privateKey: app.privateKey,
      ...(installationId === null ? {} : { installationId }),
    },
    baseUrl: app.baseUrl,
    // Octokit's own lines would hold the bodies of requests.
    log: SILENT,
    request: {
      // GitHub redirects to where a repository or an issue has moved. Nothing may happen there under the old
      // name, so a redirect counts as "not found" (see `answered`).
      redirect: 'manual',
      fetch: (url: string, init: RequestInit) =>
        fetch(url, { ...init, signal: AbortSignal.timeout(TIMEOUT) }),
    },
  });
  const governor = new Governor(traffic.clock);
  octokit.hook.wrap('request', async (request, options) => {
    const route = routeOf(options);
    const send = () => answered(async () => request(options), route, traffic);
    // The token is fetched inside another request's turn: waiting for a turn of its own would never end.
    if (route === TOKEN_ROUTE) return tokenFrom(send, onRemoved);
    const response = await governor.run(kindOfRequest(route), send);
    governor.observe(response.headers);
    return response;
  });
  return octokit;
}

/** GitHub Enterprise has GraphQL at another address, which Octokit then gives in full. */
function routeOf({ method, url }: { readonly method: string; readonly url: string }): string {
  return url.endsWith('/graphql') ? GRAPHQL_ROUTE : `${method} ${url}`;
}

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | number | undefined>;
  readonly data: unknown;
}

/** One request's answer, also of "not modified"; every failure as `GitHubError`. */
async function answered<T extends Answer>(
  request: () => Promise<T>,
  route: string,
  { clock, onRequest }: Traffic,
): Promise<T> {
  const done = (status: number | null) => onRequest({ route, kind: kindOfRequest(route), status });
  try {
    const response = await request();
    done(response.status);
    if (response.status >= 300) throw new GitHubError('not-found', `${route} → moved elsewhere`);
    const refused =
      route === GRAPHQL_ROUTE ? graphqlErrorFrom(response.data, response.headers, clock.now()) : null;
    if (refused !== null) throw refused;
    return response;
  } catch (error) {
    // A failed token request inside this one has been counted and mapped already.
    if (error instanceof GitHubError) throw error;
    const response =
      error instanceof Error && 'response' in error ? (error.response as T | undefined) : undefined;
    done(response?.status ?? null);
    if (response?.status === 304) return response;
    throw githubErrorFrom(error, route, clock.now()) ?? error;
  }
}

/** Without a token nothing can be read, which must not look as if what was asked for did not exist. */
async function tokenFrom<T>(send: () => Promise<T>, onRemoved: () => void): Promise<T> {
  try {
    return await send();
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') {
      onRemoved();
      throw new GitHubError('forbidden', 'the App is not installed there (any more)');
    }
    throw error;
  }
}
