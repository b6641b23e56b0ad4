/** The door: reads requests, lets mishaps happen, logs what GitChat asks, and writes answers with ETags. */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Accounts } from './accounts.ts';
import { refuse, type Answer, type Asked, type JsonObject } from './exchange.ts';
import { mishapAnswer, type Faults } from './faults.ts';
import type { Event } from './payloads.ts';
import type { RequestLog } from './request-log.ts';
import type { SecondaryLimits } from './secondary-limits.ts';

/** Where emulate sends its webhooks. */
export const EMULATE_WEBHOOKS = '/_emulate/webhooks';

/** What stands behind the door. */
export interface Behind {
  readonly accounts: Accounts;
  readonly requests: RequestLog;
  readonly faults: Faults;
  readonly limits: SecondaryLimits | null;
  answer(asked: Asked): Promise<Answer>;
  webhook(event: Event): void;
}

export class Front {
  readonly url: string;
  readonly #server: Server;
  #behind: Behind | null = null;

  private constructor(server: Server) {
    this.#server = server;
    this.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    server.on('request', (request, response) => {
      this.#handle(request, response).catch((error: unknown) => {
        send(request, response, refuse(500, `The local GitHub failed: ${String(error)}`));
      });
    });
  }

  /** Opens the door on a free port of the loopback; requests are answered once something stands behind it. */
  static async open(): Promise<Front> {
    const server = createServer();
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    return new Front(server);
  }

  serve(behind: Behind): void {
    this.#behind = behind;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.#server.close(() => resolve());
      this.#server.closeAllConnections();
    });
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const behind = this.#behind;
    if (behind === null) return send(request, response, refuse(503, 'Not ready'));
    const asked = await read(request, behind.accounts);
    if (asked === null) return send(request, response, refuse(400, 'Problems parsing JSON'));
    if (asked.path === EMULATE_WEBHOOKS) {
      behind.webhook({ name: asked.headers['x-github-event'] ?? '', payload: asked.body as JsonObject });
      return send(request, response, { status: 202, headers: {}, body: undefined });
    }
    const isGitChat = asked.actor.kind === 'installation' || asked.actor.kind === 'app';
    if (!isGitChat) return send(request, response, await behind.answer(asked));

    const entry = behind.requests.note(asked);
    const fault = behind.faults.forRequest(asked) ?? behind.limits?.forRequest(entry.kind, Date.now());
    const answer = fault?.when === 'before' ? null : await behind.answer(asked);
    const shown = fault ? mishapAnswer(fault.mishap) : answer;
    if (shown === null) {
      if (fault?.mishap.kind === 'reset') request.socket.resetAndDestroy();
      // Silence: the connection stays open until one side gives up.
      return;
    }
    send(request, response, shown);
    entry.status = response.statusCode;
  }
}

/** The request, or `null` where its body is no JSON. */
async function read(request: IncomingMessage, accounts: Accounts): Promise<Asked | null> {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const written = await text(request);
  const headers = request.headers as Record<string, string | undefined>;
  try {
    return {
      method: request.method ?? 'GET',
      // Servers of one's own have the API under these paths.
      path: url.pathname.replace(/^\/api\/v3(?=\/)/, '').replace(/^\/api\/graphql$/, '/graphql'),
      query: url.searchParams,
      headers,
      body: written === '' ? undefined : JSON.parse(written),
      actor: accounts.actorOf(headers['authorization']),
    };
  } catch {
    return null;
  }
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const body =
    Buffer.isBuffer(answer.body) || answer.body === undefined ? answer.body : JSON.stringify(answer.body);
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.setHeader('x-github-request-id', randomUUID());
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  if (body === undefined) response.removeHeader('content-type');

  if (request.method === 'GET' && answer.status === 200 && body !== undefined) {
    const etag = `W/"${createHash('sha256').update(body).digest('hex')}"`;
    response.setHeader('etag', etag);
    if (request.headers['if-none-match'] === etag) {
      response.writeHead(304).end();
      return;
    }
  }
  response.writeHead(answer.status).end(body);
}
