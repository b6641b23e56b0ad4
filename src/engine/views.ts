/** Lays out, from the memory, what the rules are given of each session. */
import { settingsInZone } from '../config/session-settings.ts';
import { sha256 } from '../config/sha256.ts';
import type { Instant } from '../core/instant.ts';
import { courseOf, phaseAt } from '../core/phase.ts';
import { QUESTION_LABEL } from '../core/labels.ts';
import type { People } from '../core/people.ts';
import { keyOf, type Comment, type Issue } from '../core/post.ts';
import { routeQuestion, type Destination, type Route } from '../core/routing.ts';
import type { Settings } from '../core/settings.ts';
import { inForce } from '../core/undoing.ts';
import type { QuestionThread, SessionView } from '../core/view.ts';
import { numbersOnBoard } from '../words/board.ts';
import { alikeFinderOf } from './alike-questions.ts';
import type { Memory } from './memory.ts';
import { publishedAt } from './published-transcript.ts';
import type { SessionMemory } from './session-memory.ts';

export interface Surroundings {
  readonly memory: Memory;
  readonly hubs: ReadonlyMap<string, Issue>;
  readonly settings: Settings;
  readonly people: People;
  readonly now: Instant;
}

/** A question issue whose session is not clear. */
export interface Stray {
  readonly thread: QuestionThread;
  readonly among: readonly Destination[];
}

/** Every session as the rules see it, and the question issues that belong to none yet. */
export function viewsOf(surroundings: Surroundings): {
  readonly views: readonly SessionView[];
  readonly strays: readonly Stray[];
} {
  const { memory, hubs } = surroundings;
  const sessions = memory.slugs().flatMap((slug) => memory.session(slug) ?? []);
  const comments = Map.groupBy([...memory.comments()].sort(byAge), ({ issue }) => issue);
  const routed = routes(surroundings, sessions, comments);
  const gone = memory.gone();
  const voters = memory.allVoters();
  const views = sessions.map((session): SessionView => {
    const hub = hubs.get(session.file.slug) ?? null;
    const { file, fileRemovedAt, record, transcript } = session;
    return {
      repository: memory.repository,
      file,
      fileRemovedAt,
      settings: settingsInZone(surroundings.settings, file.window.timezone),
      people: surroundings.people,
      hub,
      hubComments: hub === null ? [] : (comments.get(hub.number) ?? []),
      threads: routed.threads.get(file.slug) ?? [],
      gone,
      published: hub === null ? new Map() : numbersOnBoard(hub.body),
      frozenVotes: transcript ? publishedAt(transcript.json) : null,
      voters,
      labelledBy: labellersIn(memory),
      record,
      alike: alikeFinderOf([memory.repository, file.slug]),
      sha256,
      now: surroundings.now,
    };
  });
  return { views, strays: routed.strays };
}

function routes(
  { memory, hubs, now }: Surroundings,
  sessions: readonly SessionMemory[],
  comments: ReadonlyMap<number, readonly Comment[]>,
): { readonly threads: ReadonlyMap<string, readonly QuestionThread[]>; readonly strays: readonly Stray[] } {
  const destinations = sessions.flatMap((session) => {
    const hub = hubs.get(session.file.slug);
    return hub === undefined ? [] : [destinationOf(session, hub, now)];
  });
  const threads = new Map<string, QuestionThread[]>();
  const strays: Stray[] = [];
  for (const issue of questionIssues(memory, sessions)) {
    const thread = { issue, comments: comments.get(issue.number) ?? [] };
    const route = routeOf(thread, memory, destinations, now);
    if (route.kind === 'ask') strays.push({ thread, among: route.among });
    if (route.kind !== 'session') continue;
    if (memory.route(issue.number) !== route.slug) memory.putRoute(issue.number, route.slug);
    const others = threads.get(route.slug) ?? [];
    others.push(thread);
    threads.set(route.slug, others);
  }
  return { threads, strays };
}

/** Once a question is in a session it stays there, unless a person moves it to another one's milestone. */
function routeOf(
  { issue, comments }: QuestionThread,
  memory: Memory,
  destinations: readonly Destination[],
  now: Instant,
): Route {
  const known = memory.route(issue.number);
  const isMoved = destinations.some(({ milestone, slug }) => milestone === issue.milestone && slug !== known);
  if (known !== undefined && (issue.milestone === null || !isMoved)) return { kind: 'session', slug: known };
  return routeQuestion(issue, comments, destinations, now);
}

/** Those with the label, and those that were questions before it was taken off. */
function questionIssues(memory: Memory, sessions: readonly SessionMemory[]): readonly Issue[] {
  const isNumbered = (issue: Issue) =>
    sessions.some(({ record }) => record.numbers[keyOf(issue)] !== undefined);
  return memory
    .issues()
    .filter(({ authorKind }) => authorKind !== 'ours')
    .filter((issue) => issue.labels.includes(QUESTION_LABEL) || isNumbered(issue))
    .sort((a, b) => a.number - b.number);
}

function destinationOf(
  { file, fileRemovedAt, record }: SessionMemory,
  hub: Issue,
  now: Instant,
): Destination {
  const course = courseOf(file, fileRemovedAt, inForce(record.ledger));
  const phase = phaseAt(course, now);
  const takesQuestions = phase === 'open' || (phase === 'scheduled' && file.earlyQuestions);
  return {
    slug: file.slug,
    title: file.title,
    milestone: hub.milestone,
    takesQuestions: takesQuestions && file.intake !== 'comments',
    opensAt: course.window.opensAt,
    closesAt: course.window.closesAt,
  };
}

/** Where several people changed labels between two looks, nobody knows who changed which. */
function labellersIn(memory: Memory): ReadonlyMap<number, string> {
  const alone = [...memory.labellers()].flatMap(([issue, logins]) => {
    const [login] = logins;
    return login === undefined || logins.length > 1 ? [] : [[issue, login] as const];
  });
  return new Map(alone);
}

function byAge(a: Comment, b: Comment): number {
  return a.createdAt - b.createdAt || a.id - b.id;
}
