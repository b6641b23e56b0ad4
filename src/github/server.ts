/** The HTTP server: GitHub's webhooks, and what an operator asks of the process. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Probot, Server } from 'probot';
import type { Log } from '../engine/ports.ts';
import { PlainOctokit, type AppAccess } from './connection.ts';
import { readBody } from './limited-body.ts';
import { probotLog } from './probot-log.ts';
import { installWebhooks, type Intake } from './webhooks.ts';

const WEBHOOK_PATH = '/api/github/webhooks';
/** GitHub sends no larger payloads. */
const MAX_BODY = 25 * 1024 * 1024;

export interface ServerSettings {
  readonly app: AppAccess;
  readonly webhookSecret: string;
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
}

export interface Answers {
  readonly intake: Intake;
  /** `null`: ready; else why not, in plain words. */
  readonly notReady: () => Promise<string | null> | string | null;
  /** In the text format of Prometheus. */
  readonly metrics: () => Promise<string>;
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:3000`. */
  readonly url: string;
  /** Stops listening; resolves when the requests under way are answered. */
  stop(): Promise<void>;
}

/** Starts listening, and says so. Rejects with Node's error where it cannot listen there. */
export async function startServer(
  settings: ServerSettings,
  answers: Answers,
  log: Log,
): Promise<RunningServer> {
  const { app, webhookSecret, host, port } = settings;
  const server = new Server({
    Probot: LimitedProbot.defaults({
      appId: app.appId,
      privateKey: app.privateKey,
      baseUrl: app.baseUrl,
      secret: webhookSecret,
      Octokit: PlainOctokit,
    }),
    log: probotLog(log),
    host,
    // Probot takes the number 0 for "not given" and the text for "any free port", as Node does.
    port: port === 0 ? ('0' as unknown as number) : port,
    webhookPath: WEBHOOK_PATH,
    enablePing: false,
    enableStaticFiles: false,
  });
  await server.load((probot) => installWebhooks(probot, answers.intake));
  server.addHandler((request, response) => answerOperator(request, response, answers));
  const http = await server.start();
  const address = http.address();
  const actualPort = typeof address === 'object' && address !== null ? address.port : port;
  log.info({ host, port: actualPort }, 'listening');
  return { url: `http://${host}:${actualPort}`, stop: () => server.stop() };
}

type TakeIn = Awaited<ReturnType<Probot['getNodeMiddleware']>>;

/** Probot with a limit on what it takes in. */
class LimitedProbot extends Probot {
  override async getNodeMiddleware(...options: Parameters<Probot['getNodeMiddleware']>): Promise<TakeIn> {
    const takeIn = await super.getNodeMiddleware(...options);
    return async (request: IncomingMessage, response: ServerResponse, next) => {
      if (request.method !== 'POST') return takeIn(request, response, next);
      // Probot's set-up page registers the App with its webhooks at the root.
      if (request.url === '/') request.url = WEBHOOK_PATH;
      const body = await readBody(request, MAX_BODY);
      if (body === null) {
        response.writeHead(413, { connection: 'close' }).end();
        return true;
      }
      // An empty name of an event is no name; Octokit would call that our failure.
      if (request.url === WEBHOOK_PATH && !request.headers['x-github-event']) {
        response.writeHead(400).end();
        return true;
      }
      request.body = body.toString('utf8');
      return takeIn(request, response, next);
    };
  }
}

async function answerOperator(
  request: IncomingMessage,
  response: ServerResponse,
  { notReady, metrics }: Answers,
): Promise<boolean> {
  const path = request.url?.split('?')[0];
  if (request.method !== 'GET') return false;
  switch (path ?? '') {
    case '/healthz':
      send(response, 200, 'ok\n');
      return true;
    case '/readyz': {
      const reason = await notReady();
      send(response, reason === null ? 200 : 503, `${reason ?? 'ready'}\n`);
      return true;
    }
    case '/metrics':
      send(response, 200, await metrics(), 'text/plain; version=0.0.4; charset=utf-8');
      return true;
    default:
      return false;
  }
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type }).end(text);
}
