/** Sets the scene of every session in a repository from its memory, and decides what is to be done. */
import { deriveSession } from '../core/derive.ts';
import type { Instant } from '../core/instant.ts';
import { labelsNeeded } from '../core/labels.ts';
import { personOf, type Reachable } from '../core/notices.ts';
import type { Issue } from '../core/post.ts';
import type { SessionFile } from '../core/session-file.ts';
import type { SessionView } from '../core/view.ts';
import type { Links } from '../words/links.ts';
import type { Templates } from '../words/render.ts';
import { whichSession } from '../words/replies.ts';
import { decideCheck } from './decide/checks.ts';
import { NOTHING, now as doNow, together, type Decision } from './decide/decision.ts';
import { ownCommentsAmong, postedIn } from './decide/posted.ts';
import { kept } from './decide/say.ts';
import type { Scene } from './decide/scene.ts';
import { asksToSchedule, decideScheduling } from './decide/scheduling.ts';
import { decideSession } from './decide/session.ts';
import { filesReadIn } from './files-read.ts';
import { hubsIn } from './hubs.ts';
import { milestoneTitles } from './milestone-titles.ts';
import { peopleIn } from './look-up-people.ts';
import type { FilesMemory, Memory } from './memory.ts';
import type { Archivist, Log, Postbox, RepositoryName } from './ports.ts';
import type { SessionMemory } from './session-memory.ts';
import { templatesFrom } from './templates.ts';
import { viewsOf, type Stray, type Surroundings } from './views.ts';

/** What a decision needs besides the repository: texts, people's channels, and where GitHub's pages are. */
export interface Backstage {
  readonly archivist: Archivist;
  readonly postbox: Pick<Postbox, 'channelsOf'>;
  readonly version: string;
  /** GitHub's pages for people: `https://github.com`. */
  readonly website: string;
  readonly log: Log;
}

/**
 * Decides for the whole repository. What the rules decided on the way is put into the memory. A session that
 * cannot be decided on is reported, and holds up no other.
 */
export function decideAll(memory: Memory, backstage: Backstage, now: Instant): Decision {
  const files = memory.get('files');
  if (files === undefined) return NOTHING;
  const { settings, problems } = filesReadIn(memory);
  const surroundings: Surroundings = {
    memory,
    hubs: hubsIn(memory),
    settings,
    people: peopleIn(memory),
    now,
  };
  const templates = templatesFrom(files);
  const { views, strays } = viewsOf(surroundings);
  const milestones = milestoneTitles(views);
  const sessions = views.map((view) => {
    try {
      return decideOne(view, { views, milestones }, surroundings, templates, files, backstage);
    } catch (error) {
      const { slug } = view.file;
      backstage.log.error(
        { repository: memory.repository, session: slug, err: error },
        'session cannot be decided on',
      );
      return NOTHING;
    }
  });
  return together(
    decideStandingLabels(files, memory),
    decideCheck(files.headSha, problems, memory.get('checked')),
    ...scheduling(surroundings, templates, files),
    ...strays.map((stray) => askWhichSession(stray, templates)),
    ...sessions,
  );
}

/** GitHub puts a form's labels on an issue only where they exist: they must, before anybody fills in a form. */
function decideStandingLabels(files: FilesMemory, memory: Memory): Decision {
  const isUsed = files.settings.length > 0 || Object.keys(files.sessions).length > 0;
  const missing = labelsNeeded([]).filter(({ name }) => !(memory.get('labels') ?? []).includes(name));
  return isUsed && missing.length > 0 ? doNow({ kind: 'ensure-labels', labels: missing }) : NOTHING;
}

/** All sessions of the repository. */
interface Sessions {
  readonly views: readonly SessionView[];
  /** Slug → title of the milestone. */
  readonly milestones: ReadonlyMap<string, string>;
}

function decideOne(
  view: SessionView,
  { views, milestones }: Sessions,
  { memory, settings, now }: Surroundings,
  templates: Templates,
  files: FilesMemory,
  backstage: Backstage,
): Decision {
  const session = deriveSession(view);
  const before = memory.session(view.file.slug);
  if (before === undefined) return NOTHING;
  const remembered = { ...before, record: session.record };
  if (JSON.stringify(remembered.record) !== JSON.stringify(before.record)) memory.putSession(remembered);
  for (const { number } of issuesIn(view)) memory.forgetLabellers(number);
  const scene: Scene = {
    session,
    view,
    posted: postedIn(view),
    memory: remembered,
    settings,
    templates,
    links: linksFor(memory, remembered, milestones, backstage),
    reachable: reachableIn(view.file, memory.repository, backstage.postbox),
    upcoming: upcomingAmong(views, view.file, now),
    branch: files.branch,
    index: memory.get('index')?.text,
    archivist: backstage.archivist,
    existingLabels: memory.get('labels') ?? [],
    lacking: [...new Set(memory.setbacks().flatMap(({ lacks }) => lacks ?? []))].sort(),
    version: backstage.version,
    now,
  };
  return decideSession(scene);
}

function issuesIn({ hub, threads }: SessionView): readonly Issue[] {
  return [...threads.map(({ issue }) => issue), ...(hub === null ? [] : [hub])];
}

function linksFor(
  memory: Memory,
  { file, transcript }: SessionMemory,
  milestones: ReadonlyMap<string, string>,
  { website }: Backstage,
): Links {
  const codeOfConduct = memory.get('files')?.codeOfConduct ?? null;
  const repository = `${website}/${memory.repository}`;
  const blob = `${repository}/blob/${memory.get('files')?.branch ?? 'main'}`;
  return {
    repository,
    transcript: transcript?.url ?? null,
    milestone: milestones.get(file.slug) ?? file.title,
    codeOfConduct: codeOfConduct === null ? null : `${blob}/${codeOfConduct}`,
  };
}

function reachableIn(
  file: SessionFile,
  repository: RepositoryName,
  postbox: Backstage['postbox'],
): readonly Reachable[] {
  return file.guests.map((guest) => {
    const channels = postbox.channelsOf(personOf(guest), repository);
    return { guest, channels: channels.filter((channel) => channel !== 'github') };
  });
}

function upcomingAmong(
  views: readonly SessionView[],
  own: SessionFile,
  now: Instant,
): readonly SessionFile[] {
  return views
    .filter(({ hub, file }) => hub !== null && file.slug !== own.slug && file.window.opensAt > now)
    .map(({ file }) => file)
    .sort((a, b) => a.window.opensAt - b.window.opensAt);
}

function scheduling(
  { memory, settings, people }: Surroundings,
  templates: Templates,
  files: FilesMemory,
): readonly Decision[] {
  const comments = Map.groupBy(memory.comments(), ({ issue }) => issue);
  return memory
    .issues()
    .filter(asksToSchedule)
    .map((issue) =>
      decideScheduling({
        issue,
        comments: comments.get(issue.number) ?? [],
        settings,
        people,
        templates,
        branch: files.branch,
        isTaken: (path) => files.sessions[path] !== undefined,
        proposal: memory.proposal(issue.number),
      }),
    );
}

function askWhichSession({ thread, among }: Stray, templates: Templates): Decision {
  const { issue, comments } = thread;
  const key = `issue/${issue.number}` as const;
  const existing = ownCommentsAmong(comments)(issue.number, 'which-session', key);
  if (existing !== undefined) return NOTHING;
  return doNow(...kept(existing, whichSession(key, issue.author, among, templates), issue.number));
}
