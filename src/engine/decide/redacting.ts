/** Personal data that a moderator had taken out is taken out of the post on GitHub as well. */
import { redactionsDue, type RedactionDue } from '../../core/redactions.ts';
import { now, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Scene } from './scene.ts';

/** Each post once for each decision; what its asker writes after that is theirs. */
export function decideRedacting({ session, view }: Scene): Decision {
  const due = redactionsDue({ ...view, record: session.record });
  return now(...due.map((each) => effectOf(each, session.file.slug)));
}

/** Where GitHub has it already, as after a crash, it is only noted as done. */
function effectOf({ redaction: { once }, before, after }: RedactionDue, slug: string): Effect {
  if (after === before) return { kind: 'note-done', slug, once };
  const title = after.kind === 'issue' ? after.title : null;
  const post = after.kind === 'issue' ? { issue: after.number } : { comment: after.id };
  return { kind: 'redact', slug, post, title, body: after.body, once };
}
