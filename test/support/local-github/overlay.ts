/** Answers a request: by right, from our own rooms where emulate lacks the thing, else from emulate, in GitHub's likeness. */
import type { Emulator } from './emulator.ts';
import {
  fieldsOf,
  find,
  refuse,
  succeeded,
  type Answer,
  type Asked,
  type Handler,
  type Route,
} from './exchange.ts';
import type { Likeness } from './likeness.ts';
import type { Posts } from './posts.ts';
import type { Rights } from './rights.ts';

export class Overlay {
  readonly #emulator: Emulator;
  readonly #rights: Rights;
  readonly #posts: Posts;
  readonly #likeness: Likeness;
  readonly #routes: readonly Route<Handler>[];

  constructor(
    emulator: Emulator,
    rights: Rights,
    posts: Posts,
    likeness: Likeness,
    routes: readonly Route<Handler>[],
  ) {
    this.#emulator = emulator;
    this.#rights = rights;
    this.#posts = posts;
    this.#likeness = likeness;
    this.#routes = routes;
  }

  /** The answer that GitHub would give. */
  async answer(asked: Asked): Promise<Answer> {
    const verdict = this.#rights.judge(asked);
    const answer = 'refusal' in verdict ? verdict.refusal : await this.carryOut(verdict.asked);
    return this.#asGitHub(asked, answer);
  }

  /** Carries a request out without asking for rights. */
  async carryOut(asked: Asked): Promise<Answer> {
    const gone = this.#posts.goneAnswer(asked.path);
    if (gone) return gone;
    const ours = find(this.#routes, asked);
    const answer = ours ? await ours.does(asked, ...ours.parts) : await this.#emulator.forward(asked);
    if (succeeded(answer)) await this.#posts.follow(asked, answer);
    return answer;
  }

  #asGitHub(asked: Asked, answer: Answer): Answer {
    if (Buffer.isBuffer(answer.body)) {
      // emulate calls a raw file an octet stream, which clients do not read as text.
      return {
        ...answer,
        headers: { ...answer.headers, 'content-type': 'application/vnd.github.raw; charset=utf-8' },
      };
    }
    if (
      answer.status === 403 &&
      asked.actor.kind === 'installation' &&
      fieldsOf(answer.body)['message'] === 'Forbidden'
    ) {
      return refuse(403, 'Resource not accessible by integration');
    }
    const { link, 'content-type': _contentType, ...headers } = answer.headers;
    return {
      status: answer.status,
      headers: { ...headers, ...(link === undefined ? {} : { link: this.#likeness.links(link) }) },
      body: this.#likeness.of(answer.body),
    };
  }
}
