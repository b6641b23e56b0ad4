/** Which posts ask a question of the session, and what exactly they ask. */
import type { Instant } from './instant.ts';
import { answererOf, isModerator } from './people.ts';
import { keyOf, type Comment, type Post, type SourceKey } from './post.ts';
import { HubTalk } from './hub-talk.ts';
import { asksSomething } from './reading/asking.ts';
import type { CommandLine } from './reading/command.ts';
import { withoutCommands } from './reading/commands.ts';
import { readIssueForm } from './reading/form.ts';
import { readProxy } from './reading/proxy.ts';
import { withoutTrailer } from './reading/trailer.ts';
import { actKey, commandsIn, knownKeys } from './rulings/acts.ts';
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
  /** The name a moderator gave, with `/ask-for` or in words. */
  readonly onBehalfOf: string | null;
  readonly seeded: boolean;
  readonly askedAt: Instant;
  readonly title: string | null;
  readonly text: string;
  /** What its asker said on the hub in reaction to an answer, oldest first. */
  readonly reactions: readonly Comment[];
}

/** All questions of the session, in the order asked. A post that has a number stays a question whatever it says. */
export function questionsAsked(view: SessionView): readonly Asked[] {
  const inIssues = view.threads
    .map(({ issue }) => askedInIssue(issue, view))
    .filter((asked) => asked !== null);
  return [...askedOnHub(view), ...inIssues].sort(byTime);
}

/** All words of a question, with the title of its issue. */
export function wordsAsked({ title, text }: Pick<Asked, 'title' | 'text'>): string {
  return title === null ? text : `${title}\n${text}`;
}

/** What a person says in a comment, apart from commands and mail trailers. */
export function messageOf(body: string): string {
  return withoutCommands(withoutTrailer(body)).trim();
}

function askedOnHub(view: SessionView): readonly Asked[] {
  const talk = new HubTalk(view);
  const asked: Asked[] = [];
  const reactions = new Map<SourceKey, Comment[]>();
  for (const comment of view.hubComments.toSorted((a, b) => a.createdAt - b.createdAt || a.id - b.id)) {
    if (comment.authorKind !== 'person') continue;
    const text = messageOf(comment.body);
    if (answererOf(comment.author, view.file) !== null) {
      talk.guestSaid(text);
      continue;
    }
    const found = askedIn(comment, text, view, talk);
    if (found !== null && 'reactsTo' in found) {
      reactions.set(found.reactsTo, [...(reactions.get(found.reactsTo) ?? []), comment]);
    } else if (found !== null) {
      asked.push(found);
      talk.asked(found);
    }
    if (!isModerator(comment.author, view)) talk.citizenSaid(comment.author, text);
  }
  return asked.map((each) => ({ ...each, reactions: reactions.get(each.key) ?? [] }));
}

/** The question that a comment asks, or the one to whose answer it is a reaction. */
function askedIn(
  comment: Comment,
  text: string,
  view: SessionView,
  talk: HubTalk,
): Asked | { readonly reactsTo: SourceKey } | null {
  const known = hasNumber(keyOf(comment), view);
  const proxy = proxyIn(comment, text, view);
  if (proxy !== null) return { ...askedBy(comment, view), ...proxy };
  if (known) return { ...askedBy(comment, view), text };
  if (view.file.intake === 'issues' || text === '' || talk.isReply(comment.author, text)) return null;
  const asks = asksSomething(text);
  // A moderator's announcements are for everybody.
  if (!asks && isModerator(comment.author, view)) return null;
  const reactsTo = talk.reactionTo(comment.author, text);
  if (reactsTo !== null) return { reactsTo };
  return asks ? { ...askedBy(comment, view), text } : null;
}

/** For whom a moderator asks what, by command or in words. */
function proxyIn(comment: Comment, message: string, view: SessionView): Passed | null {
  const moderator = isModerator(comment.author, view);
  const command = askForIn(comment, (line) => moderator || wasCarriedOut(line, comment, view));
  if (command !== null) return { onBehalfOf: command.person, seeded: false, text: command.text };
  return moderator && view.file.intake !== 'issues' ? passedOn(message) : null;
}

/** What a question passed on for somebody has of its own. */
type Passed = Pick<Asked, 'onBehalfOf' | 'seeded' | 'text'>;

function passedOn(message: string): Passed | null {
  const proxy = readProxy(message);
  return proxy && { onBehalfOf: proxy.person, seeded: false, text: proxy.text };
}

function askForIn(comment: Comment, mayAsk: (line: CommandLine) => boolean) {
  for (const line of commandsIn(comment)) {
    if (line.ok && line.command.name === 'ask-for' && mayAsk(line)) return line.command;
  }
  return null;
}

/** Decided when its author was a moderator, it stays; edited in by somebody else, it never counts. */
function wasCarriedOut(line: CommandLine, comment: Comment, view: SessionView): boolean {
  return knownKeys(view.record.ledger, view).has(actKey(comment, line));
}

function askedInIssue(issue: Post & { readonly kind: 'issue' }, view: SessionView): Asked | null {
  if (issue.authorKind !== 'person') return null;
  if (view.file.intake === 'comments' && !hasNumber(keyOf(issue), view)) return null;
  const body = readIssueForm(issue.body, QUESTION_FORM).get(QUESTION_FIELD) ?? issue.body;
  const text = withoutTrailer(body).trim();
  const passed = isModerator(issue.author, view) ? passedOn(text) : null;
  return { ...askedBy(issue, view), title: issue.title, text, ...passed };
}

function askedBy(post: Post, view: SessionView): Omit<Asked, 'text'> {
  return {
    key: keyOf(post),
    post,
    issue: post.kind === 'issue' ? post.number : post.issue,
    asker: post.author,
    onBehalfOf: null,
    seeded: isModerator(post.author, view),
    askedAt: post.createdAt,
    title: null,
    reactions: [],
  };
}

function hasNumber(key: SourceKey, view: SessionView): boolean {
  return view.record.numbers[key] !== undefined || view.published.has(key);
}

function byTime(a: Asked, b: Asked): number {
  return a.askedAt - b.askedAt || a.key.localeCompare(b.key, 'en', { numeric: true });
}
