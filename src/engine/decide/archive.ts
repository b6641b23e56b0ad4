/** The transcript: written at the close, again when the session is archived, and whenever it changes after that. */
import type { Session } from '../../core/session.ts';
import { transcriptOf } from '../../core/transcript.ts';
import { sameButNotices } from '../published-transcript.ts';
import { NOTHING, now, type Decision } from './decision.ts';
import type { Scene } from './scene.ts';
import { votesAreFinal } from './votes.ts';

/** Reads what is there, and publishes where it is not what it should be. */
export function decideArchive(scene: Scene): Decision {
  const { session, memory, settings, archivist, links } = scene;
  const { slug } = session.file;
  if (session.hub === null || !hasRecord(session)) return NOTHING;
  const paths = archivist.paths(session, settings.archive.path);
  const url = `${links.repository}/blob/${scene.branch}/${paths.markdown}`;
  if (memory.transcript === undefined) return now({ kind: 'read-transcript', slug, path: paths.json, url });
  if (!votesAreFinal(scene) || !isDue(scene)) return NOTHING;
  if (scene.index === undefined) return now({ kind: 'read-index', path: paths.index });
  const { templates, version, index } = scene;
  const files = archivist.files(session, { path: settings.archive.path, readme: index, templates, version });
  const isProposed = settings.archive.via === 'pull-request';
  const branch = isProposed ? `gitchat/archive-${slug}` : scene.branch;
  const message = archivist.message(session);
  const [title = ''] = message.split('\n', 1);
  return now({
    kind: 'publish',
    slug,
    commit: { branch, message, files },
    pullRequest: isProposed ? { branch, title, body: message } : null,
    json: files.get(paths.json) ?? '',
    url,
  });
}

/** A session that is over; one that was cancelled only where somebody had asked something. */
function hasRecord({ phase, questions }: Session): boolean {
  if (phase === 'cancelled') return questions.length > 0;
  return phase === 'closed' || phase === 'archived';
}

/** Before the archive, once for each close; then whenever more than the list of notices has changed. */
function isDue({ session, memory, view }: Scene): boolean {
  const published = memory.transcript?.json ?? null;
  if (published === null) return true;
  if (session.phase === 'closed') return view.frozenVotes?.closesAt !== session.window.closesAt;
  return !sameButNotices(published, transcriptOf(session));
}
