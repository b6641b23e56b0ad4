/** Completes the webhooks that emulate sends, and makes the ones that it does not. */
import { fieldsOf, type JsonObject } from './exchange.ts';
import type { Emulator } from './emulator.ts';
import type { PostedComment, PostedIssue, Posts } from './posts.ts';

/** Something that GitHub tells. */
export interface Event {
  readonly name: string;
  readonly payload: JsonObject;
}

interface Repository {
  readonly full_name: string;
  readonly html_url: string;
}
interface Commit {
  readonly sha: string;
  readonly commit: { readonly message: string; readonly author: JsonObject; readonly committer: JsonObject };
}
interface Comparison {
  readonly commits: readonly Commit[];
  readonly files: readonly { readonly filename: string; readonly status: string }[];
}

export class Payloads {
  readonly #emulator: Emulator;
  readonly #posts: Posts;
  /** The texts as last told, from which `changes` are made. */
  readonly #told = new Map<string, { readonly title: string | undefined; readonly body: string | null }>();

  constructor(emulator: Emulator, posts: Posts) {
    this.#emulator = emulator;
    this.#posts = posts;
  }

  /** What GitHub would send where emulate sends this; nothing, one or several events. */
  async complete(event: Event): Promise<readonly Event[]> {
    switch (event.name) {
      case 'issues':
        return this.#issues(event.payload);
      case 'issue_comment':
        return [{ name: event.name, payload: this.#comment(event.payload) }];
      case 'push':
        return this.#push(event.payload);
      default:
        return [event];
    }
  }

  /** `issues.deleted`, which emulate does not know. */
  async issueDeleted(
    repository: string,
    issue: PostedIssue,
    by: string,
    installation: number,
  ): Promise<Event> {
    const shown = await this.#emulator.asAdmin('GET', `/repos/${repository}`);
    const payload = {
      action: 'deleted',
      issue,
      repository: shown.body,
      sender: { login: by, type: 'User' },
      installation: { id: installation },
    };
    return { name: 'issues', payload };
  }

  #issues(payload: JsonObject): Event[] {
    const issue = payload['issue'] as PostedIssue;
    const before = this.#tell(issue.html_url, { title: issue.title, body: issue.body });
    const event = (fields: JsonObject): Event => ({ name: 'issues', payload: { ...payload, ...fields } });
    const fullLabel = (name: unknown) =>
      issue.labels.find((label) => label.name === name) ?? payload['label'];

    switch (payload['action']) {
      case 'opened':
        // emulate tells the labels an issue was opened with in the issue alone.
        return [event({}), ...issue.labels.map((label) => event({ action: 'labeled', label }))];
      case 'edited':
        return [event({ changes: changesOf(before, issue) })];
      case 'labeled':
        return [event({ label: fullLabel(fieldsOf(payload['label'])['name']) })];
      default:
        return [event({})];
    }
  }

  #comment(payload: JsonObject): JsonObject {
    const comment = payload['comment'] as PostedComment;
    const before = this.#tell(comment.html_url, { title: undefined, body: comment.body });
    const changes = payload['action'] === 'edited' ? { changes: changesOf(before, comment) } : {};
    return { ...payload, ...changes, issue: this.#commentedIssue(payload, comment) };
  }

  /** emulate shows the issue as it was before the comment came or went, and a pull request as any issue. */
  #commentedIssue(payload: JsonObject, comment: PostedComment): JsonObject {
    const told = payload['issue'] as PostedIssue;
    const repository = (payload['repository'] as Repository).full_name;
    const pull = this.#posts.issue(repository, told.number)?.pull_request;
    const issue = { ...told, ...(pull ? { pull_request: pull } : {}) };
    switch (payload['action']) {
      case 'created':
        return { ...issue, comments: told.comments + 1, updated_at: comment.created_at };
      case 'deleted':
        return { ...issue, comments: told.comments - 1 };
      default:
        return issue;
    }
  }

  #tell(key: string, text: { title: string | undefined; body: string | null }) {
    const before = this.#told.get(key);
    this.#told.set(key, text);
    return before;
  }

  /** GitHub tells pushes to branches and tags only, and with their commits. */
  async #push(payload: JsonObject): Promise<Event[]> {
    const { ref, before, after } = payload as { ref: string; before: string; after: string };
    if (!/^refs\/(heads|tags)\//.test(ref)) return [];
    const repository = payload['repository'] as Repository;
    const answer = await this.#emulator.asAdmin(
      'GET',
      `/repos/${repository.full_name}/compare/${before}...${after}`,
    );
    const commits = answer.status === 200 ? commitsOf(answer.body as Comparison) : [];
    const pusher = { name: fieldsOf(payload['sender'])['login'] };
    const kind = { created: /^0+$/.test(before), deleted: false, forced: false, base_ref: null };
    const compare = `${repository.html_url}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`;
    return [
      {
        name: 'push',
        payload: { ...payload, ...kind, compare, commits, head_commit: commits.at(-1) ?? null, pusher },
      },
    ];
  }
}

function changesOf(
  before: { readonly title: string | undefined; readonly body: string | null } | undefined,
  now: { readonly title?: string; readonly body: string | null },
): JsonObject {
  if (before === undefined) return {};
  return {
    ...(before.title !== now.title ? { title: { from: before.title } } : {}),
    ...(before.body !== now.body ? { body: { from: before.body ?? '' } } : {}),
  };
}

/** The commits between, each with the files of the whole push: emulate compares no closer. */
function commitsOf(comparison: Comparison): JsonObject[] {
  const named = (status: string) =>
    comparison.files.filter((file) => file.status === status).map((file) => file.filename);
  return comparison.commits.map(({ sha, commit }) => ({
    id: sha,
    message: commit.message,
    timestamp: commit.committer['date'],
    author: commit.author,
    committer: commit.committer,
    added: named('added'),
    removed: named('removed'),
    modified: named('modified'),
  }));
}
