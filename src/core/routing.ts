/** Which session a question issue belongs to. */
import type { Instant } from './instant.ts';
import { QUESTION_FORM, SESSION_FIELD } from './intake.ts';
import type { Comment, Issue } from './post.ts';
import { readIssueForm } from './reading/form.ts';

/** A session that a question could be meant for. */
export interface Destination {
  readonly slug: string;
  readonly title: string;
  /** Number of its milestone, once it has one. */
  readonly milestone: number | null;
  /** Question issues are welcome there now. */
  readonly takesQuestions: boolean;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
}

export type Route =
  | { readonly kind: 'session'; readonly slug: string }
  /** Several take questions: the asker is asked which one they mean. */
  | { readonly kind: 'ask'; readonly among: readonly Destination[] }
  | { readonly kind: 'nowhere' };

/**
 * The milestone decides, then the form's session field or the asker's word, then what takes questions now. Where
 * nothing does, the next session is meant, or else the last: there the question is kept and gets a polite answer.
 */
export function routeQuestion(
  issue: Issue,
  comments: readonly Comment[],
  destinations: readonly Destination[],
  now: Instant,
): Route {
  const placed = destinations.find(({ milestone }) => milestone !== null && milestone === issue.milestone);
  if (placed !== undefined) return to(placed);
  const named = namedIn(issue, comments, destinations);
  if (named !== undefined) return to(named);
  const open = destinations.filter(({ takesQuestions }) => takesQuestions);
  if (open.length > 1) return { kind: 'ask', among: open };
  const nearest = open[0] ?? nextOf(destinations, now) ?? lastOf(destinations);
  return nearest === undefined ? { kind: 'nowhere' } : to(nearest);
}

function namedIn(
  issue: Issue,
  comments: readonly Comment[],
  destinations: readonly Destination[],
): Destination | undefined {
  const chosen = readIssueForm(issue.body, QUESTION_FORM).get(SESSION_FIELD) ?? '';
  const said = comments
    .filter(({ author }) => author !== null && author === issue.author)
    .map(({ body }) => body);
  const words = [chosen, ...said].map((text) => text.trim().toLowerCase());
  return destinations.find(({ slug, title }) =>
    words.some((word) => word === slug.toLowerCase() || word === title.toLowerCase()),
  );
}

function nextOf(destinations: readonly Destination[], now: Instant): Destination | undefined {
  return destinations.filter(({ opensAt }) => opensAt > now).sort((a, b) => a.opensAt - b.opensAt)[0];
}

function lastOf(destinations: readonly Destination[]): Destination | undefined {
  return [...destinations].sort((a, b) => b.closesAt - a.closesAt)[0];
}

function to({ slug }: Destination): Route {
  return { kind: 'session', slug };
}
