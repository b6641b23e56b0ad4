/** Tells moderators, on the hub, what GitChat cannot do as things are. */
import { missingRights, templateProblems } from '../../words/replies.ts';
import { NOTHING, now, together, type Decision } from './decision.ts';
import { kept } from './say.ts';
import type { Scene } from './scene.ts';

/** Permissions that the App lacks, and templates that cannot be used: one comment each, edited in place. */
export function decideWarnings(scene: Scene): Decision {
  const { session, templates, lacking } = scene;
  if (session.hub === null || session.phase === 'cancelled') return NOTHING;
  const { slug } = session.file;
  const problems = templates.problems();
  const rights = lacking.length === 0 ? null : missingRights(slug, lacking, templates);
  const unusable = problems.length === 0 ? null : templateProblems(slug, problems, templates);
  return together(said('rights', rights, scene), said('templates', unusable, scene));
}

function said(kind: string, body: string | null, { session, posted }: Scene): Decision {
  if (body === null || session.hub === null) return NOTHING;
  const { number } = session.hub;
  return now(...kept(posted.ownComment(number, kind, session.file.slug), body, number));
}
