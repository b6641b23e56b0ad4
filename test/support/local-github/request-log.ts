/** Every request that GitChat makes, counted as GitHub counts it. */
import type { Asked } from './exchange.ts';
import { specification, type Violation } from './specification.ts';

/**
 * `read`, `write` and `content` (which makes issues, comments or pull requests) count against GitHub's limits as such;
 * `app` are the App's own affairs, such as getting a token.
 */
export type RequestKind = 'read' | 'write' | 'content' | 'app';

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  /** GitHub's template of the path. */
  readonly route: string;
  readonly kind: RequestKind;
  readonly body: unknown;
  /** 304 costs nothing; `null`: no answer got through, or not yet. */
  status: number | null;
}

export class RequestLog {
  /** Oldest first. */
  readonly all: LoggedRequest[] = [];
  /** What was not as GitHub's specification says. */
  readonly violations: Violation[] = [];

  /** Notes a request and checks it; the entry, whose status comes later. */
  note(asked: Asked): LoggedRequest {
    const { method, path, body } = asked;
    const isGraphQL = path === '/graphql';
    const route = isGraphQL ? path : (specification().operation(method, path)?.template ?? path);
    const entry: LoggedRequest = { method, path, route, kind: kindOf(method, route), body, status: null };
    this.all.push(entry);
    if (!isGraphQL) this.violations.push(...specification().violations(asked));
    return entry;
  }

  /** How many of each kind. */
  counts(): Record<RequestKind, number> {
    const counts: Record<RequestKind, number> = { read: 0, write: 0, content: 0, app: 0 };
    for (const { kind } of this.all) counts[kind] += 1;
    return counts;
  }

  /** Those to a method and route. */
  to(method: string, route: string): LoggedRequest[] {
    return this.all.filter((entry) => entry.method === method && entry.route === route);
  }

  /** Starts counting anew; violations stay. */
  clear(): void {
    this.all.length = 0;
  }
}

const CONTENT = [
  /\/issues$/,
  /\/issues\/\{issue_number\}\/(comments|sub_issues)$/,
  /\/pulls$/,
  /\/pulls\/\{pull_number\}\/(comments|reviews)$/,
];

function kindOf(method: string, route: string): RequestKind {
  if (route === '/app' || route.startsWith('/app/')) return 'app';
  if (method === 'GET' || method === 'HEAD') return 'read';
  return method === 'POST' && CONTENT.some((pattern) => pattern.test(route)) ? 'content' : 'write';
}
