/** Who may do what, and how much: what GitHub refuses or drops, and emulate lets through. */
import type { Accounts, Role } from './accounts.ts';
import { fieldsOf, find, refuse, route, type Answer, type Asked, type Route } from './exchange.ts';
import type { Posts } from './posts.ts';

/** The request, perhaps with less in it; or the refusal. */
type Verdict = { readonly asked: Asked } | { readonly refusal: Answer };
type Rule = (asked: Asked, ...parts: string[]) => Verdict;

const LONGEST_BODY = 65_536;
const LONGEST_TITLE = 256;
const LOCK_REASONS = new Set<unknown>(['off-topic', 'too heated', 'resolved', 'spam']);
/** What only people with a role set on an issue; from others GitHub ignores it without a word. */
const FOR_TRIAGE = ['labels', 'milestone', 'assignee', 'assignees', 'type'];

export class Rights {
  readonly #accounts: Accounts;
  readonly #posts: Posts;

  constructor(accounts: Accounts, posts: Posts) {
    this.#accounts = accounts;
    this.#posts = posts;
  }

  /** Whether and how a request goes through. */
  judge(asked: Asked): Verdict {
    if (asked.actor.kind === 'unknown') return { refusal: refuse(401, 'Bad credentials') };
    if (asked.actor.kind === 'nobody' && asked.method !== 'GET') {
      return { refusal: refuse(401, 'Requires authentication') };
    }
    const tooLong = lengthRefusal(asked);
    if (tooLong) return { refusal: tooLong };
    const rule = find(this.#rules, asked);
    return rule ? rule.does(asked, ...rule.parts) : { asked };
  }

  readonly #rules: readonly Route<Rule>[] = [
    route('POST', '/repos/{repo}/issues', (asked, repository) =>
      this.#reaches(asked, 'triage', repository) ? { asked } : { asked: without(asked, FOR_TRIAGE) },
    ),
    route('PATCH', '/repos/{repo}/issues/{number}', (asked, repository, number) =>
      this.#changeIssue(asked, repository, this.#posts.issue(repository, Number(number))?.user?.login),
    ),
    route('POST', '/repos/{repo}/issues/{number}/comments', (asked, repository, number) => {
      const locked = this.#posts.issue(repository, Number(number))?.locked ?? false;
      return locked ? this.#needs('write', asked, repository) : { asked };
    }),
    route('PATCH|DELETE', '/repos/{repo}/issues/comments/{id}', (asked, repository, id) => {
      const author = this.#posts.comment(repository, Number(id))?.user?.login;
      return this.#isAuthor(asked, author) ? { asked } : this.#needs('write', asked, repository);
    }),
    route('PUT', '/repos/{repo}/issues/{number}/lock', (asked, repository) => {
      const reason = fieldsOf(asked.body)['lock_reason'];
      if (reason !== undefined && reason !== null && !LOCK_REASONS.has(reason)) {
        return { refusal: refuse(422, 'Invalid request. There is no such lock reason.') };
      }
      // emulate wants a body where GitHub wants none.
      return this.#needs('write', { ...asked, body: fieldsOf(asked.body) }, repository);
    }),
    route('DELETE', '/repos/{repo}/issues/{number}/lock', (asked, repository) =>
      this.#needs('write', asked, repository),
    ),
    ...['labels', 'labels/{name}', 'assignees'].map((rest) =>
      route('POST|PUT|DELETE', `/repos/{repo}/issues/{number}/${rest}`, (asked: Asked, repository: string) =>
        this.#needs('triage', asked, repository),
      ),
    ),
    ...['labels', 'labels/{name}', 'milestones', 'milestones/{number}'].map((rest) =>
      route('POST|PATCH|DELETE', `/repos/{repo}/${rest}`, (asked: Asked, repository: string) =>
        this.#needs('write', asked, repository),
      ),
    ),
  ];

  /** Text is for its author and for writers; the rest for triage, and the state for the author too. */
  #changeIssue(asked: Asked, repository: string, author: string | undefined): Verdict {
    if (this.#reaches(asked, 'write', repository)) return { asked };
    const own = this.#isAuthor(asked, author);
    if (this.#reaches(asked, 'triage', repository)) {
      const fields = fieldsOf(asked.body);
      return own || !('title' in fields || 'body' in fields) ? { asked } : { refusal: forbidden() };
    }
    return own ? { asked: without(asked, FOR_TRIAGE) } : { refusal: forbidden() };
  }

  #needs(role: Role, asked: Asked, repository: string): Verdict {
    return this.#reaches(asked, role, repository) ? { asked } : { refusal: forbidden(asked) };
  }

  #reaches(asked: Asked, role: Role, repository: string): boolean {
    return this.#accounts.reaches(asked.actor, role, repository);
  }

  #isAuthor(asked: Asked, author: string | undefined): boolean {
    return author !== undefined && this.#accounts.loginOf(asked.actor) === author;
  }
}

function forbidden(asked?: Asked): Answer {
  return asked?.actor.kind === 'installation'
    ? refuse(403, 'Resource not accessible by integration')
    : refuse(403, 'Must have admin rights to Repository.');
}

function without(asked: Asked, names: readonly string[]): Asked {
  const kept = Object.entries(fieldsOf(asked.body)).filter(([name]) => !names.includes(name));
  return { ...asked, body: Object.fromEntries(kept) };
}

function lengthRefusal(asked: Asked): Answer | null {
  if (!asked.path.includes('/issues') && !asked.path.includes('/pulls')) return null;
  const { body, title } = fieldsOf(asked.body);
  if (typeof body === 'string' && [...body].length > LONGEST_BODY) return tooLong('body', LONGEST_BODY);
  if (typeof title === 'string' && [...title].length > LONGEST_TITLE) return tooLong('title', LONGEST_TITLE);
  return null;
}

function tooLong(field: string, longest: number): Answer {
  const message = `${field} is too long (maximum is ${longest} characters)`;
  return refuse(422, 'Validation Failed', [{ resource: 'Issue', code: 'custom', field, message }]);
}
