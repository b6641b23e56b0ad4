/** The town in which the tests of the local GitHub play, and GitChat's own hands there. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { Probot, ProbotOctokit } from 'probot';
import { startLocalGitHub, type LocalGitHub } from '../support/local-github/local-github.ts';
import type { Town } from '../support/local-github/stage.ts';

export const at = { owner: 'riverton', repo: 'townhall' };

/** A town with a clerk, who writes; a helper, who sorts; and citizens. */
export function riverton(more: Partial<Town> = {}): Promise<LocalGitHub> {
  return startLocalGitHub({
    people: [
      { login: 'clerk', name: 'The Clerk' },
      { login: 'helper' },
      { login: 'ana', createdAt: '2026-05-01T08:00:00Z' },
      { login: 'ben' },
    ],
    repo: 'riverton/townhall',
    collaborators: { clerk: 'write', helper: 'triage' },
    ...more,
  });
}

/** The App in the town's repositories, as Probot logs in, without Probot's waiting between requests. */
export function gitchat(github: LocalGitHub, installation = 1001): Promise<ProbotOctokit> {
  const probot = new Probot({
    appId: github.app.id,
    privateKey: github.app.privateKey,
    secret: github.app.webhookSecret,
    baseUrl: github.url,
    logLevel: 'fatal',
    Octokit: ProbotOctokit.defaults((options: { throttle?: object } | undefined) => ({
      ...options,
      throttle: { ...options?.throttle, enabled: false },
      retry: { enabled: false },
      log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    })),
  });
  return probot.auth(installation);
}

/** One webhook as it came in. */
export interface Heard {
  readonly event: string;
  readonly guid: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
  readonly payload: Record<string, unknown>;
}

/** Something that listens for webhooks in GitChat's place. */
export async function listener(status = 200) {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void text(request).then((body) => {
      const { 'x-github-event': event, 'x-github-delivery': guid } = request.headers;
      const payload = JSON.parse(body) as Record<string, unknown>;
      heard.push({ event: String(event), guid: String(guid), headers: request.headers, body, payload });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    heard,
    /** `event.action` of each. */
    names: () => heard.map(({ event, payload }) => [event, payload['action']].filter(Boolean).join('.')),
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
