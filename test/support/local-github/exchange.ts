/** One request to the local GitHub and its answer, as every part of the overlay sees them. */
import type { Actor } from './accounts.ts';

/** A request, read whole. `path` has no query and keeps its percent-encoding. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Parsed JSON; `undefined` where there was none. */
  readonly body: unknown;
  readonly actor: Actor;
}

/** An answer. `body`: a `Buffer` goes out as it is, anything else as JSON, `undefined` as nothing. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What `JSON.parse` gives for an object. */
export type JsonObject = Record<string, unknown>;

/** Answers a request; `parts` are the placeholders of the route, in order and decoded. */
export type Handler = (asked: Asked, ...parts: string[]) => Answer | Promise<Answer>;

/** Something that happens to requests of one method and path. */
export interface Route<Does> {
  readonly method: string;
  /** The placeholders' values, or `null` where the path is another. */
  match(path: string): string[] | null;
  readonly does: Does;
}

/**
 * A route by GitHub's own template. `{repo}` stands for `owner/name`, `{path}` and `{ref}` for the rest of the path,
 * any other placeholder for one segment. `method` may list several: `'PATCH|DELETE'`.
 */
export function route<Does>(method: string, template: string, does: Does): Route<Does> {
  const expression = pathExpression(template);
  return {
    method,
    does,
    match: (path) => expression.exec(path)?.slice(1).map(decodeURIComponent) ?? null,
  };
}

/** The regular expression of a path template; one group for each placeholder. */
export function pathExpression(template: string): RegExp {
  const source = template
    .replace('{owner}/{repo}', '{repo}')
    .split(/(\{\w+\})/)
    .map((piece) => {
      if (piece === '{repo}') return '([^/]+/[^/]+)';
      if (piece === '{path}' || piece === '{ref}') return '(.+)';
      if (piece.startsWith('{')) return '([^/]+)';
      return piece.replace(/[.+]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}

/** The first route for a request, with the values of its placeholders. */
export function find<Does>(
  routes: readonly Route<Does>[],
  asked: Pick<Asked, 'method' | 'path'>,
): { readonly does: Does; readonly parts: string[] } | null {
  for (const candidate of routes) {
    if (!candidate.method.split('|').includes(asked.method)) continue;
    const parts = candidate.match(asked.path);
    if (parts !== null) return { does: candidate.does, parts };
  }
  return null;
}

/** An answer in JSON. */
export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return { status, headers, body };
}

/** An answer without a body. */
export function nothing(status = 204): Answer {
  return { status, headers: {}, body: undefined };
}

/** An error in GitHub's form. */
export function refuse(status: number, message: string, errors?: readonly unknown[]): Answer {
  return json(
    {
      message,
      ...(errors ? { errors } : {}),
      documentation_url: 'https://docs.github.com/rest',
      status: `${status}`,
    },
    status,
  );
}

/** Whether it went well. */
export function succeeded(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300;
}

/** A request's or answer's body where it is an object; else an empty one. */
export function fieldsOf(body: unknown): JsonObject {
  return body !== null && typeof body === 'object' && !Array.isArray(body) ? (body as JsonObject) : {};
}
