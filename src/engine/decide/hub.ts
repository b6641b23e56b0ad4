/** The hub: opened when it is announced, and kept as the session is. */
import { labelsNeeded, ownLabels, phaseLabel, SESSION_LABEL } from '../../core/labels.ts';
import type { Issue } from '../../core/post.ts';
import { hubBody, hubTitle } from '../../words/hub.ts';
import type { IssueChange, MilestoneSpec } from '../ports.ts';
import { later, NOTHING, now, together, type Decision } from './decision.ts';
import type { Scene } from './scene.ts';
import { closed, openedAgain, written, type Turn } from './turn.ts';

/** Labels and milestone first, then the hub that carries them. */
export function decideHub(scene: Scene): Decision {
  const { view, memory } = scene;
  if (view.hub === null && !isToBeAnnounced(scene)) return announcedLater(scene);
  const ready = together(decideLabels(scene), decideMilestone(scene));
  if (ready.effects.length > 0) return ready;
  if (memory.milestone === null) return NOTHING;
  return view.hub === null ? openHub(scene, memory.milestone.number) : keepHub(view.hub, scene);
}

/** A session that is over, or that was cancelled before anybody heard of it, is not announced any more. */
function isToBeAnnounced({ session, now }: Scene): boolean {
  const isAhead = session.phase === 'scheduled' || session.phase === 'open';
  return isAhead && (session.file.announceAt === null || session.file.announceAt <= now);
}

function announcedLater({ session, now }: Scene): Decision {
  const { announceAt } = session.file;
  return announceAt !== null && announceAt > now ? later(announceAt) : NOTHING;
}

function decideLabels({ session, settings, existingLabels }: Scene): Decision {
  const topics = Object.keys({ ...settings.topics, ...session.file.topics });
  const missing = labelsNeeded(topics).filter(({ name }) => !existingLabels.includes(name));
  return missing.length === 0 ? NOTHING : now({ kind: 'ensure-labels', labels: missing });
}

function decideMilestone({ session, memory, links }: Scene): Decision {
  const { slug } = session.file;
  const spec: MilestoneSpec = {
    title: links.milestone,
    description: 'Questions of this session. GitHub shows how many are done.',
    dueOn: session.window.closesAt,
  };
  const known = memory.milestone?.spec;
  if (known?.title === spec.title && known.dueOn === spec.dueOn) return NOTHING;
  return now({ kind: 'ensure-milestone', slug, spec });
}

function openHub(scene: Scene, milestone: number): Decision {
  const { session, templates, links, settings } = scene;
  return now({
    kind: 'open-hub',
    slug: session.file.slug,
    title: hubTitle(session),
    body: hubBody(session, templates, links, null, settings.locale),
    labels: [SESSION_LABEL, phaseLabel(session.phase)],
    milestone,
  });
}

/** The phase is shown at once; the board at most once in its refresh time. */
function keepHub(hub: Issue, scene: Scene): Decision {
  const { session, memory, settings } = scene;
  const turn = turnOf(hub, scene);
  const change = hubChange(hub, scene);
  const isUrgent =
    change.labels !== undefined || change.title !== undefined || turn?.change.state !== undefined;
  const due = (memory.boardAt ?? 0) + settings.board.refresh;
  if (Object.keys(change).length > 0 && !isUrgent && scene.now < due) return later(due);
  return now(...written('change-hub', session.file.slug, hub.number, change, turn));
}

function hubChange(hub: Issue, scene: Scene): IssueChange {
  const { session, memory, templates, links, settings } = scene;
  const title = hubTitle(session);
  const body = hubBody(session, templates, links, hub.body, settings.locale);
  const others = hub.labels.filter((label) => !ownLabels([label]).includes(label));
  const labels = [...others, SESSION_LABEL, phaseLabel(session.phase)];
  const isRelabelled =
    labels.length !== hub.labels.length || labels.some((each) => !hub.labels.includes(each));
  const milestone = memory.milestone?.number ?? null;
  return {
    ...(title === hub.title ? {} : { title }),
    ...(body === hub.body.replaceAll('\r\n', '\n') ? {} : { body }),
    ...(isRelabelled ? { labels } : {}),
    ...(hub.milestone === milestone ? {} : { milestone }),
  };
}

/** Closed once when the session is over, and opened once when its file brings it back; else it is left to people. */
function turnOf(hub: Issue, { session, links }: Scene): Turn | null {
  const { phase, record } = session;
  const times = (what: string) => record.done.filter((each) => each.startsWith(`${what}/`)).length;
  const [closings, reopenings] = [times('close-hub'), times('reopen-hub')];
  const isClosed = closings > reopenings;
  const isOver = phase === 'cancelled' || phase === 'archived';
  if (!isOver) return isClosed ? openedAgain(hub, `reopen-hub/${reopenings + 1}`) : null;
  if (isClosed || (phase === 'archived' && links.transcript === null)) return null;
  return closed(hub, phase === 'cancelled' ? 'not_planned' : 'completed', `close-hub/${closings + 1}`);
}
