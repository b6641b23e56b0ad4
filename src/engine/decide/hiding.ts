/** Rejected comments are folded away on the hub, as far as GitHub lets us: they can still be unfolded. */
import type { Question } from '../../core/question.ts';
import type { MinimiseReason } from '../ports.ts';
import { now, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Scene } from './scene.ts';

const REASONS: Readonly<Record<string, MinimiseReason>> = {
  spam: 'SPAM',
  'personal-attack': 'ABUSE',
  duplicate: 'DUPLICATE',
};

/** Each rejected comment once; a person who shows it again has the last word. */
export function decideHiding(scene: Scene): Decision {
  const { session, posted } = scene;
  const done = new Set(session.record.done);
  const effects = session.questions
    .filter(({ review, source }) => review === 'rejected' && source.kind === 'comment')
    .filter(({ source }) => posted.isThere(source) && !done.has(onceFor(source.id)))
    .map((question): Effect => ({
      kind: 'hide',
      slug: session.file.slug,
      comment: question.source.id,
      reason: reasonFor(question),
      once: onceFor(question.source.id),
    }));
  return now(...effects);
}

function reasonFor({ reason }: Question): MinimiseReason {
  const [first = ''] = (reason ?? '').split(':', 1);
  return REASONS[first] ?? 'OFF_TOPIC';
}

function onceFor(comment: number): string {
  return `hide/${comment}`;
}
