/** What GitChat's work cost in requests to GitHub. */
import type { LoggedRequest } from '../support/local-github/request-log.ts';
import { fieldsOf } from '../support/local-github/exchange.ts';
import { hubOf, type Play } from './seen.ts';

/** Changes that one question caused by itself, each as method and path. */
export interface Cost {
  readonly writes: readonly string[];
  readonly comments: readonly string[];
}

/**
 * What the step that made this post cost. Left out is what is written at most once in the board's refresh time,
 * however many questions came in it: the board and the record.
 */
export function costOf(name: string, play: Play): Cost {
  const { github } = play.stage;
  const span = play.spans.get(name);
  const hub = hubOf(github)?.number ?? 0;
  const own = github.requests.all
    .slice(span?.from ?? 0, span?.to ?? 0)
    .filter((request) => !isShared(request, hub));
  const shown = (kind: string) =>
    own.filter((request) => request.kind === kind).map(({ method, path }) => `${method} ${path}`);
  return { writes: shown('write'), comments: shown('content') };
}

function isShared(request: LoggedRequest, hub: number): boolean {
  const { method, path, body } = request;
  if (purposeOf(request) === RECORD) return true;
  return (
    method === 'PATCH' && path.endsWith(`/issues/${hub}`) && Object.keys(fieldsOf(body)).join() === 'body'
  );
}

const RECORD = 'the record under refs/gitchat';

/** Method, a piece of the path template, and what such a request is for. The first that fits counts. */
const PURPOSES: readonly (readonly [string, string, string])[] = [
  ['POST', '/access_tokens', 'tokens of the App'],
  ['GET', '/app', 'the App itself'],
  ['GET', '/installation', 'where the App is installed'],
  ['GET', '/collaborators/', 'rights of people'],
  ['GET', '/users/', 'ages of accounts'],
  ['GET', '/teams/', 'members of teams'],
  ['GET', '/issues', 'issues, comments and votes'],
  ['GET', '/labels', 'labels and milestones'],
  ['GET', '/milestones', 'labels and milestones'],
  ['GET', '', 'files, commits and refs'],
  ['POST', '/labels', 'labels and milestones'],
  ['POST', '/milestones', 'labels and milestones'],
  ['PATCH', '/milestones', 'labels and milestones'],
  ['POST', '/check-runs', 'checks of files'],
  ['POST', '/reactions', 'reactions to commands'],
  ['POST', '/graphql', 'hiding comments'],
  ['POST', '/comments', 'comments'],
  ['PATCH', '/issues/comments', 'comments edited in place'],
  ['POST', '/pulls', 'pull requests'],
  ['POST', '/issues', 'the hub, opened'],
  ['PATCH', '/issues/', 'boards, labels and states of issues'],
];

/** What a request is for, in words. */
function purposeOf({ method, route, path, body }: LoggedRequest): string {
  const isGit = method !== 'GET' && route.includes('/git/');
  if (isGit) return isRecord(path, body) ? RECORD : 'the transcript, committed';
  return (
    PURPOSES.find(([verb, piece]) => verb === method && route.includes(piece))?.[2] ?? `${method} ${route}`
  );
}

/** Whether a write to git belongs to the record of a session, which no branch holds. */
function isRecord(path: string, body: unknown): boolean {
  return /refs\/gitchat|"record\.json"|"Record of /.test(
    `${decodeURIComponent(path)} ${JSON.stringify(body)}`,
  );
}

export interface Purpose {
  readonly kind: string;
  readonly purpose: string;
  readonly count: number;
  /** Answered with "not modified", which GitHub does not count. */
  readonly free: number;
}

/** All requests by kind and purpose, the most frequent first. */
export function purposes(requests: readonly LoggedRequest[]): readonly Purpose[] {
  const groups = Map.groupBy(requests, (request) => `${request.kind}\n${purposeOf(request)}`);
  return [...groups]
    .map(([key, group]) => {
      const [kind = '', purpose = ''] = key.split('\n');
      return {
        kind,
        purpose,
        count: group.length,
        free: group.filter(({ status }) => status === 304).length,
      };
    })
    .sort((a, b) => b.count - a.count);
}
