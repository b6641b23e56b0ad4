/** Reactions to issues and comments, which emulate has not. */
import type { Accounts } from './accounts.ts';
import {
  fieldsOf,
  json,
  nothing,
  refuse,
  route,
  type Answer,
  type Asked,
  type Handler,
  type Route,
} from './exchange.ts';
import { paged } from './pages.ts';
import { issueNumberOf, type Posts } from './posts.ts';

const CONTENTS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes'] as const;

interface Reaction {
  readonly id: number;
  readonly content: string;
  readonly login: string;
  readonly created_at: string;
}

export class Reactions {
  /** By the path of the post in the API. */
  readonly #byPost = new Map<string, Reaction[]>();
  readonly #accounts: Accounts;
  readonly #posts: Posts;
  readonly #url: string;
  #ids = 0;

  constructor(accounts: Accounts, posts: Posts, url: string) {
    this.#accounts = accounts;
    this.#posts = posts;
    this.#url = url;
  }

  /** The counts as posts carry them; `path` as in the post's `url`. */
  summary(path: string): Record<string, unknown> {
    const reactions = this.#of(path);
    const counts = CONTENTS.map((content) => [
      content,
      reactions.filter((one) => one.content === content).length,
    ]);
    return {
      url: `${this.#url}${path}/reactions`,
      total_count: reactions.length,
      ...Object.fromEntries(counts),
    };
  }

  routes(): Route<Handler>[] {
    const issue = '/repos/{repo}/issues/{number}/reactions';
    const comment = '/repos/{repo}/issues/comments/{id}/reactions';
    return [issue, comment].flatMap((template) => [
      route('GET', template, (asked: Asked) => this.#list(asked)),
      route('POST', template, (asked: Asked, repository: string, post: string) =>
        this.#add(
          asked,
          repository,
          template === issue ? Number(post) : this.#issueOf(repository, Number(post)),
        ),
      ),
      route(
        'DELETE',
        `${template}/{reaction}`,
        (asked: Asked, _repository: string, _post: string, id: string) => this.#remove(asked, Number(id)),
      ),
    ]);
  }

  #issueOf(repository: string, comment: number): number | undefined {
    const found = this.#posts.comment(repository, comment);
    return found && issueNumberOf(found);
  }

  #list(asked: Asked): Answer {
    const content = asked.query.get('content');
    const chosen = this.#of(postPath(asked)).filter((one) => content === null || one.content === content);
    return paged(
      asked,
      this.#url,
      chosen.map((one) => this.#shown(one)),
    );
  }

  #add(asked: Asked, repository: string, number: number | undefined): Answer {
    const login = this.#accounts.loginOf(asked.actor);
    const issue = number === undefined ? undefined : this.#posts.issue(repository, number);
    if (login === null || issue === undefined) return refuse(404, 'Not Found');
    if (asked.actor.kind === 'installation' && asked.actor.permissions['issues'] !== 'write') {
      return refuse(403, 'Resource not accessible by integration');
    }
    // Nobody reacts on a locked conversation, whatever their rights.
    if (issue.locked) return refuse(403, 'Unable to create reaction because issue is locked');
    const content = CONTENTS.find((known) => known === fieldsOf(asked.body)['content']);
    if (content === undefined) return refuse(422, 'Validation Failed');

    const path = postPath(asked);
    const before = this.#of(path);
    const same = before.find((one) => one.login === login && one.content === content);
    if (same) return json(this.#shown(same), 200);
    const added = { id: ++this.#ids, content, login, created_at: new Date().toISOString() };
    this.#byPost.set(path, [...before, added]);
    return json(this.#shown(added), 201);
  }

  #remove(asked: Asked, id: number): Answer {
    const path = postPath(asked);
    const reaction = this.#of(path).find((one) => one.id === id);
    if (reaction === undefined) return refuse(404, 'Not Found');
    if (reaction.login !== this.#accounts.loginOf(asked.actor)) return refuse(403, 'Forbidden');
    this.#byPost.set(
      path,
      this.#of(path).filter((one) => one !== reaction),
    );
    return nothing();
  }

  /** Reactions of deleted accounts are gone. */
  #of(path: string): readonly Reaction[] {
    return (this.#byPost.get(path) ?? []).filter((one) => !this.#accounts.isDeleted(one.login));
  }

  #shown(reaction: Reaction): Record<string, unknown> {
    const { id, content, login, created_at } = reaction;
    const type = login.endsWith('[bot]') ? 'Bot' : 'User';
    return { id, node_id: `REA_${id}`, content, created_at, user: { login, type } };
  }
}

function postPath(asked: Asked): string {
  return asked.path.replace(/\/reactions(\/\d+)?$/, '');
}
