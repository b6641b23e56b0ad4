/** Which posts ask a question of the session, and what exactly they ask. */
import type { Instant } from './instant.ts';
import { answererOf, isModerator } from './people.ts';
import { keyOf, type Comment, type Post, type SourceKey } from './post.ts';
import { asksSomething } from './reading/asking.ts';
import { readCommands, withoutCommands } from './reading/commands.ts';
import { readIssueForm } from './reading/form.ts';
import { withoutTrailer } from './reading/trailer.ts';
import type { SessionView } from './view.ts';

/** The heading of the question's field in the form "Ask a question". */
export const QUESTION_FIELD = 'Question';
/** The heading of the field that chooses a session. */
export const SESSION_FIELD = 'Session';
/** The fields of that form: whatever else looks like a heading belongs to somebody's text. */
export const QUESTION_FORM = [SESSION_FIELD, QUESTION_FIELD];

/** A post that asks. */
export interface Asked {
  readonly key: SourceKey;
  readonly post: Post;
  /** The issue on which it is answered. */
  readonly issue: number;
  readonly asker: string | null;
  /** The name a moderator gave with `/ask-for`. */
  readonly onBehalfOf: string | null;
  readonly seeded: boolean;
  readonly askedAt: Instant;
  readonly title: string | null;
  readonly text: string;
}

/** All questions of the session, in the order asked. A post that has a number stays a question whatever it says. */
export function questionsAsked(view: SessionView): readonly Asked[] {
  const onHub = view.hubComments.map((comment) => askedOnHub(comment, view));
  const inIssues = view.threads.map(({ issue }) => askedInIssue(issue, view));
  return [...onHub, ...inIssues].filter((asked) => asked !== null).sort(byTime);
}

/** What a person says in a comment, apart from commands and mail trailers. */
export function messageOf(body: string): string {
  return withoutCommands(withoutTrailer(body)).trim();
}

function askedOnHub(comment: Comment, view: SessionView): Asked | null {
  const known = hasNumber(keyOf(comment), view);
  if (comment.authorKind !== 'person' || answererOf(comment.author, view.file) !== null) return null;
  const moderator = isModerator(comment.author, view);
  const proxy = readCommands(comment.body).find((line) => line.ok && line.command.name === 'ask-for');
  if (proxy?.ok && proxy.command.name === 'ask-for' && (moderator || known)) {
    const { person, text } = proxy.command;
    return { ...asked(comment, view), onBehalfOf: person, seeded: false, text };
  }
  const text = messageOf(comment.body);
  const asks = view.file.intake !== 'issues' && asksSomething(text) && !addressesSomebodyElse(text, view);
  return asks || known ? { ...asked(comment, view), text } : null;
}

function askedInIssue(issue: Post & { readonly kind: 'issue' }, view: SessionView): Asked | null {
  if (issue.authorKind !== 'person') return null;
  if (view.file.intake === 'comments' && !hasNumber(keyOf(issue), view)) return null;
  const text = readIssueForm(issue.body, QUESTION_FORM).get(QUESTION_FIELD) ?? issue.body;
  return { ...asked(issue, view), title: issue.title, text: withoutTrailer(text).trim() };
}

function asked(post: Post, view: SessionView): Omit<Asked, 'text'> {
  return {
    key: keyOf(post),
    post,
    issue: post.kind === 'issue' ? post.number : post.issue,
    asker: post.author,
    onBehalfOf: null,
    seeded: isModerator(post.author, view),
    askedAt: post.createdAt,
    title: null,
  };
}

/** A comment that begins with the name of somebody other than a guest is a reply to that person. */
function addressesSomebodyElse(text: string, view: SessionView): boolean {
  const login = /^@([a-z\d][a-z\d-]*)/i.exec(text)?.[1];
  return login !== undefined && answererOf(login.toLowerCase(), view.file) === null;
}

function hasNumber(key: SourceKey, view: SessionView): boolean {
  return view.record.numbers[key] !== undefined || view.published.has(key);
}

function byTime(a: Asked, b: Asked): number {
  return a.askedAt - b.askedAt || a.key.localeCompare(b.key, 'en', { numeric: true });
}
