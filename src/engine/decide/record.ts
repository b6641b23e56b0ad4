/** Mirrors the session's record to GitHub when it holds something that GitHub itself would forget. */
import { NOTHING_TO_SAVE, recordText } from '../saved-record.ts';
import { later, NOTHING, now, type Decision } from './decision.ts';
import type { Scene } from './scene.ts';

/** Saved at most once in the board's refresh time. */
export function decideRecord(scene: Scene): Decision {
  const { session, memory, settings } = scene;
  if (session.hub === null) return NOTHING;
  const { text, digest } = recordText({ ...memory, record: session.record });
  if (digest === (memory.savedRecord ?? NOTHING_TO_SAVE)) return NOTHING;
  const due = (memory.savedAt ?? 0) + settings.board.refresh;
  if (scene.now < due) return later(due);
  return now({ kind: 'save-record', slug: session.file.slug, text, digest });
}
