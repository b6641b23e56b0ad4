/** What GitChat's work cost in requests to GitHub. */
import type { LoggedRequest } from '../support/local-github/request-log.ts';
import { thing, type Named, type Play } from './seen.ts';

/** Changes that one question caused by itself, each as method and path. */
export interface Cost {
  readonly writes: readonly string[];
  readonly comments: readonly string[];
}

/**
 * What GitChat wrote about this post in the step that made it: to the post itself, or in comments that bear its
 * mark. The board and the record name all questions together and are nobody's own.
 */
export function costOf(name: string, play: Play): Cost {
  const { requests } = play.stage.github;
  const span = play.spans.get(name);
  const own = requests.all.slice(span?.from ?? 0, span?.to ?? 0).filter(isAbout(thing(name, play)));
  const shown = (kind: string) =>
    own.filter((request) => request.kind === kind).map(({ method, path }) => `${method} ${path}`);
  return { writes: shown('write'), comments: shown('content') };
}

function isAbout(post: Named): (request: LoggedRequest) => boolean {
  switch (post.kind) {
    case 'commit':
      return () => false;
    case 'issue':
      return ({ path }) => new RegExp(`/issues/${post.number}(?:/|$)`).test(path);
    case 'comment': {
      const mark = new RegExp(` comment/${post.id} -->`);
      return ({ path, body }) =>
        new RegExp(`/comments/${post.id}(?:/|$)`).test(path) || mark.test(JSON.stringify(body ?? ''));
    }
    default:
      return post satisfies never;
  }
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
