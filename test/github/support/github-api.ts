/** GitHub on the other end of the wire, for contract tests. The only file that knows nock. */
import { afterEach, beforeEach, expect } from 'vitest';
import nock from 'nock';
import { faultsOfAnswer, faultsOfRequest } from './openapi.ts';
import { BASE_URL, OWNER, REPO } from './riverton.ts';

export interface Exchange {
  /** Fills the route's `{placeholders}`; owner and repo are Riverton's. */
  readonly params?: Readonly<Record<string, string | number>>;
  readonly query?: Readonly<Record<string, string | number>>;
  /** The request's whole JSON. */
  readonly body?: unknown;
  readonly ifNoneMatch?: string;
  readonly status?: number;
  readonly data?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Answers that are wrong on purpose are not checked against GitHub's specification. */
  readonly isOdd?: boolean;
}

export interface GitHubApi {
  /** The next request of this kind must be exactly this one. Each is answered once, and must have come. */
  expect(route: string, exchange?: Exchange): void;
  /** The network breaks. */
  expectBroken(route: string, exchange?: Pick<Exchange, 'params' | 'query'>): void;
  /** GraphQL has no place in the OpenAPI specification. */
  expectGraphql(answer: { readonly status?: number; readonly data: unknown }): {
    readonly variables: unknown[];
  };
}

/** Call it in a `describe`: before and after each test the wire is clean. */
export function githubApi(): GitHubApi {
  const faults: string[] = [];
  const onUnexpected = ({ method, url }: Request) => {
    faults.push(`unexpected request ${method} ${url}`);
  };

  beforeEach(() => {
    faults.length = 0;
    if (!nock.isActive()) nock.activate();
    nock.disableNetConnect();
    nock.emitter.on('no match', onUnexpected);
  });
  afterEach(() => {
    const unused = nock.pendingMocks();
    nock.emitter.off('no match', onUnexpected);
    nock.cleanAll();
    nock.enableNetConnect();
    // Test files share a process: the next one may want the real wire.
    nock.restore();
    expect({ faults, unused }).toEqual({ faults: [], unused: [] });
  });

  return {
    expect: (route, exchange = {}) => intercept(route, exchange, faults),
    expectBroken: (route, { params = {}, query = {} } = {}) => {
      const { method, path } = addressOf(route, params);
      nock(BASE_URL).intercept(path, method).query(query).replyWithError('socket hang up');
    },
    expectGraphql: ({ status = 200, data }) => {
      const variables: unknown[] = [];
      nock(BASE_URL)
        .post('/graphql')
        .reply(async (request: Request) => {
          variables.push(((await bodyOf(request)) as { variables: unknown }).variables);
          return [status, data];
        });
      return { variables };
    },
  };
}

function intercept(route: string, exchange: Exchange, faults: string[]): void {
  const { status = 200, data, query = {}, params = {}, headers = {}, ifNoneMatch } = exchange;
  const { method, path, all } = addressOf(route, params);
  if (data !== undefined && exchange.isOdd !== true) faults.push(...faultsOfAnswer(route, status, data));
  nock(
    BASE_URL,
    ifNoneMatch === undefined
      ? { badheaders: ['if-none-match'] }
      : { reqheaders: { 'if-none-match': ifNoneMatch } },
  )
    .intercept(path, method)
    .query(query)
    .reply(async (request: Request) => {
      const body = await bodyOf(request);
      faults.push(...faultsOfRequest(route, { path: all, query, body }));
      if ('body' in exchange) faults.push(...differences(route, body, exchange.body));
      return [status, data, { 'content-type': 'application/json; charset=utf-8', ...headers }];
    });
}

/** The request's JSON; empty text where there is none. */
async function bodyOf(request: Request): Promise<unknown> {
  const text = await request.text();
  return text === '' ? '' : JSON.parse(text);
}

function addressOf(route: string, params: Readonly<Record<string, string | number>>) {
  const [method = '', template = ''] = route.split(' ');
  const all: Record<string, string | number> = {};
  const path = template.replaceAll(/\{(\w+)\}/g, (_match, name: string) => {
    const value = params[name] ?? { owner: OWNER, repo: REPO }[name];
    if (value === undefined) throw new Error(`${route}: no value for ${name}`);
    all[name] = value;
    return encodeURIComponent(value);
  });
  return { method, path, all };
}

function differences(route: string, body: unknown, wanted: unknown): readonly string[] {
  try {
    expect(body).toEqual(wanted);
    return [];
  } catch (error) {
    return [`${route}: ${(error as Error).message}`];
  }
}
