/** The two things that GitHub does by GraphQL only and GitChat needs: minimising comments and pinning issues. */
import {
  fieldsOf,
  json,
  refuse,
  route,
  type Answer,
  type Asked,
  type Handler,
  type JsonObject,
  type Route,
} from './exchange.ts';
import type { Accounts } from './accounts.ts';
import type { Posts } from './posts.ts';

const CLASSIFIERS = new Set(['ABUSE', 'DUPLICATE', 'OFF_TOPIC', 'OUTDATED', 'RESOLVED', 'SPAM']);
const MOST_PINNED = 3;

export class GraphQL {
  /** Node id of a comment → why it is minimised. */
  readonly minimised = new Map<string, string>();
  /** Node ids of pinned issues. */
  readonly pinned = new Set<string>();
  readonly #posts: Posts;
  readonly #accounts: Accounts;

  constructor(posts: Posts, accounts: Accounts) {
    this.#posts = posts;
    this.#accounts = accounts;
  }

  routes(): Route<Handler>[] {
    return [route('POST', '/graphql', (asked) => this.#answer(asked))];
  }

  #answer(asked: Asked): Answer {
    const query = String(fieldsOf(asked.body)['query']);
    const input = inputOf(asked.body);
    if (query.includes('minimizeComment')) return this.#minimise(asked, input);
    if (query.includes('pinIssue')) return this.#pin(asked, input);
    return failure('NOT_IMPLEMENTED', 'The local GitHub knows minimizeComment and pinIssue only.');
  }

  #minimise(asked: Asked, input: JsonObject): Answer {
    const id = String(input['subjectId']);
    const classifier = String(input['classifier']);
    if (!CLASSIFIERS.has(classifier))
      return failure('INVALID', `${classifier} is not a ReportedContentClassifiers.`);
    const refusal = this.#refusal(asked, id);
    if (refusal) return refusal;
    this.minimised.set(id, classifier);
    const minimizedComment = {
      isMinimized: true,
      minimizedReason: classifier.toLowerCase().replace('_', '-'),
    };
    return json({ data: { minimizeComment: { minimizedComment } } });
  }

  #pin(asked: Asked, input: JsonObject): Answer {
    const id = String(input['issueId']);
    const refusal = this.#refusal(asked, id);
    if (refusal) return refusal;
    if (!this.pinned.has(id) && this.pinned.size === MOST_PINNED) {
      return failure('UNPROCESSABLE', `Maximum ${MOST_PINNED} pinned issues per repository`);
    }
    this.pinned.add(id);
    return json({ data: { pinIssue: { issue: { id } } } });
  }

  #refusal(asked: Asked, id: string): Answer | null {
    const post = this.#posts.byNodeId(id);
    if (post === undefined)
      return failure('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
    const repository = new URL(post.html_url).pathname.split('/').slice(1, 3).join('/');
    return this.#accounts.reaches(asked.actor, 'write', repository)
      ? null
      : failure('FORBIDDEN', 'Resource not accessible by integration');
  }
}

/** The mutation's input: from the variables, or written into the query. */
function inputOf(body: unknown): JsonObject {
  const { query, variables } = fieldsOf(body);
  const given = fieldsOf(variables);
  const written = [...String(query).matchAll(/(\w+):\s*(?:"([^"]*)"|\$(\w+)|([A-Z_]+))/g)].map(
    ([, name, quoted, variable, word]) => [name, quoted ?? (variable ? given[variable] : word)] as const,
  );
  return { ...Object.fromEntries(written), ...given, ...fieldsOf(given['input']) };
}

/** GraphQL says errors with status 200. */
function failure(type: string, message: string): Answer {
  return type === 'NOT_IMPLEMENTED'
    ? refuse(404, message)
    : json({ data: null, errors: [{ type, message }] });
}
