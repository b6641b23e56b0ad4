/** What everybody is told at the end. */
import type { Session } from '../../core/session.ts';
import { inlineText } from '../markdown.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** The transcript is there. `url`: its page. Marked `transcript <slug>`. */
export function transcriptReady(session: Session, url: string, templates: Templates): string {
  return reply(templates, 'transcript', session.file.slug, {
    title: inlineText(session.file.title),
    rate: session.answerRate,
    url,
  });
}
