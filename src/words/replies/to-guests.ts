/** What guests are told on GitHub, with a mention: that the session is open, and what waits before it closes. */
import { rank } from '../../core/rank.ts';
import type { Session } from '../../core/session.ts';
import { titleOf } from '../board-row.ts';
import { questionUrl, type Links } from '../links.ts';
import { inlineText } from '../markdown.ts';
import { windowIn } from '../moments.ts';
import { guestMentions } from '../people.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** More would not be read. */
const MOST_LISTED = 10;

/** The session is open. `key`: the notice's. Marked `opened <key>`. */
export function sessionOpened(
  session: Session,
  key: string,
  templates: Templates,
  links: Links,
  locale = 'en',
): string {
  return reply(templates, 'opened', key, guestView(session, links, locale));
}

/** The session closes soon: what still waits for an answer. `key`: the notice's. Marked `reminder <key>`. */
export function closesSoon(
  session: Session,
  key: string,
  templates: Templates,
  links: Links,
  locale = 'en',
): string {
  return reply(templates, 'reminder', key, guestView(session, links, locale));
}

function guestView(session: Session, links: Links, locale: string) {
  const waiting = rank(
    session.questions.filter(({ review, outcome }) => review === 'approved' && outcome === 'unanswered'),
  );
  return {
    guests: guestMentions(session.file),
    title: inlineText(session.file.title),
    window: windowIn(session.window, locale),
    waitingLength: waiting.length,
    first: waiting[0]?.id ?? null,
    waiting: waiting.slice(0, MOST_LISTED).map((question) => ({
      id: question.id,
      url: questionUrl(links, question),
      title: titleOf(question),
      votes: question.votes,
    })),
    more: Math.max(0, waiting.length - MOST_LISTED),
  };
}
