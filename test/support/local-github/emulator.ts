/** `emulate` itself: started with a seed, and asked over HTTP. */
import { Agent, request, type IncomingMessage } from 'node:http';
import { createEmulator } from 'emulate';
import { buffer, text } from 'node:stream/consumers';
import type { Answer, Asked } from './exchange.ts';

/** One request to emulate. */
export interface Question {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly authorization?: string | undefined;
  readonly accept?: string | undefined;
  readonly body?: unknown;
}

/** What emulate starts with. */
export interface Seed {
  readonly tokens: Record<string, { login: string }>;
  readonly github: Record<string, unknown>;
}

export class Emulator {
  /** With this its answers' links begin. */
  readonly url: string;
  readonly #adminTokens: readonly string[];
  readonly #close: () => Promise<void>;
  readonly #agent = new Agent({ keepAlive: true });
  #turn = 0;

  private constructor(url: string, adminTokens: readonly string[], close: () => Promise<void>) {
    this.url = url;
    this.#adminTokens = adminTokens;
    this.#close = close;
  }

  /**
   * Starts emulate on a free port of the loopback. `adminTokens` take turns for our own questions, because
   * emulate stops each token after 5,000 requests.
   */
  static async start(seed: Seed, adminTokens: readonly string[]): Promise<Emulator> {
    const emulate = await createEmulator({
      service: 'github',
      port: 0,
      seed: { tokens: seed.tokens, github: seed.github },
    });
    return new Emulator(emulate.url, adminTokens, () => emulate.close());
  }

  /** Passes a request on as it came. */
  forward(asked: Asked): Promise<Answer> {
    const query = asked.query.size > 0 ? `?${asked.query.toString()}` : '';
    return this.ask({
      method: asked.method,
      path: `${asked.path}${query}`,
      authorization: asked.headers['authorization'],
      accept: asked.headers['accept'],
      body: asked.body,
    });
  }

  /** Asks as the administrator. */
  asAdmin(method: string, path: string, body?: unknown): Promise<Answer> {
    this.#turn = (this.#turn + 1) % this.#adminTokens.length;
    return this.ask({ method, path, body, authorization: `token ${this.#adminTokens[this.#turn]}` });
  }

  /** One request. JSON comes parsed, anything else as a `Buffer`. */
  async ask(question: Question): Promise<Answer> {
    const response = await this.#send(question);
    return { status: response.statusCode ?? 502, headers: headersOf(response), body: await bodyOf(response) };
  }

  #send(question: Question): Promise<IncomingMessage> {
    const { port, host } = new URL(this.url);
    const { method, path } = question;
    const body = question.body === undefined ? undefined : JSON.stringify(question.body);
    const headers = headersFor(question, host, body);
    return new Promise((resolve, reject) => {
      const asking = request({ agent: this.#agent, host: '127.0.0.1', port, method, path, headers });
      asking.on('response', resolve).on('error', (error: NodeJS.ErrnoException) => {
        // emulate ends idle connections; one that it ended just now never carried this request.
        const isStale = asking.reusedSocket && error.code === 'ECONNRESET';
        if (isStale) resolve(this.#send(question));
        else reject(error);
      });
      asking.end(body);
    });
  }

  async stop(): Promise<void> {
    this.#agent.destroy();
    await this.#close();
  }
}

function headersFor(question: Question, host: string, body: string | undefined): Record<string, string> {
  const { authorization, accept } = question;
  return {
    host,
    ...(authorization === undefined ? {} : { authorization }),
    ...(accept === undefined ? {} : { accept }),
    ...(body === undefined
      ? {}
      : { 'content-type': 'application/json', 'content-length': `${Buffer.byteLength(body)}` }),
  };
}

/** The headers that mean something to a client; lengths and encodings are ours to set. */
function headersOf(response: IncomingMessage): Record<string, string> {
  const kept = Object.entries(response.headers).filter(
    ([name, value]) =>
      typeof value === 'string' && /^(link|content-type|x-ratelimit-.*|location)$/.test(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}

async function bodyOf(response: IncomingMessage): Promise<unknown> {
  if (!/\bjson\b/.test(response.headers['content-type'] ?? '')) {
    const bytes = await buffer(response);
    return bytes.length > 0 ? bytes : undefined;
  }
  const written = await text(response);
  return written === '' ? undefined : JSON.parse(written);
}
