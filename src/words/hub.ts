/** The hub: the session's own issue, with the announcement and the board. */
import type { Session } from '../core/session.ts';
import { boardText } from './board.ts';
import { newIssueUrl, profileLink, type Links } from './links.ts';
import { inlineText } from './markdown.ts';
import { marker, withoutMarkers } from './marker.ts';
import { windowIn } from './moments.ts';
import { region, withoutMarks, withRegion } from './region.ts';
import type { Templates } from './render.ts';

/** GitHub takes no longer body. */
const MAX_BODY = 65_536;

/** Of a very long introduction the rest is left out, so that a board still fits. */
const MAX_INTRO = 20_000;

const MAX_TITLE = 250;

/** The hub issue's title. */
export function hubTitle({ file }: Session): string {
  return file.title.slice(0, MAX_TITLE);
}

/**
 * The hub issue's body. `existing` is the body as it is now, `null` for a new hub: what people wrote around
 * GitChat's two regions stays as it is. Somebody who removed the marks of the announcement has taken it into
 * their own hands; the board always comes back, at the end. `locale`: a BCP 47 tag for dates.
 */
export function hubBody(
  session: Session,
  templates: Templates,
  links: Links,
  existing: string | null,
  locale = 'en',
): string {
  const first = marker('session', session.file.slug);
  const theirs = (existing ?? '').replaceAll('\r\n', '\n').replaceAll(first, '').replace(/^\n+/, '');
  const announced = withAnnouncement(theirs, announcementText(session, templates, links, locale));
  const empty = `${first}\n${withBoard(announced, '')}`;
  return `${first}\n${withBoard(announced, boardText(session, templates, links, MAX_BODY - empty.length))}`;
}

function withAnnouncement(body: string, text: string): string {
  const replaced = withRegion(body, 'announcement', text);
  if (replaced !== null) return replaced;
  const rest = withoutMarks(body, 'announcement');
  const own =
    withRegion(rest, 'board', '') === null ? rest : rest.slice(0, rest.indexOf('<!-- gitchat:board -->'));
  return own.trim() === '' ? `${region('announcement', text)}\n\n${rest.trimStart()}` : rest;
}

function withBoard(body: string, text: string): string {
  const replaced = withRegion(body, 'board', text);
  if (replaced !== null) return replaced;
  return `${withoutMarks(body, 'board').trimEnd()}\n\n${region('board', text)}`;
}

function announcementText(session: Session, templates: Templates, links: Links, locale: string): string {
  const { file, phase, window } = session;
  return templates
    .render('github/hub', {
      title: inlineText(file.title),
      intro: withoutMarkers(file.intro.slice(0, MAX_INTRO)).trim(),
      phase,
      guests: file.guests.map(({ name, role, login, delegates }) => ({
        name: inlineText(name),
        role: role === null ? '' : inlineText(role),
        login: login === null ? '' : profileLink(links, login),
        delegates: delegates.map((each) => profileLink(links, each)).join(', '),
      })),
      window: windowIn(window, locale),
      byComment: file.intake !== 'issues',
      byIssue: file.intake !== 'comments',
      early: file.earlyQuestions,
      newIssue: newIssueUrl(links),
      transcript: links.transcript,
      codeOfConduct: links.codeOfConduct,
      cancelReason: session.cancelReason === null ? '' : inlineText(session.cancelReason, 500),
    })
    .trim();
}
