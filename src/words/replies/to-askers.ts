/** What askers are told: that a question waits, was not let through, came at another time, or needs a session. */
import type { Instant } from '../../core/instant.ts';
import { keyOfSource, type MergedQuestion, type Question } from '../../core/question.ts';
import type { Guest } from '../../core/session-file.ts';
import type { SourceKey } from '../../core/post.ts';
import { inlineText, mayMention } from '../markdown.ts';
import { answerLinks } from '../links.ts';
import { momentIn } from '../moments.ts';
import { adviceOn, clauseFor, heldBecause, rejectedBecause, flagSentence } from '../reasons.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** More questions are not named one by one. */
const MOST_NAMED = 3;

/** The question is held: why, and what the asker can do. Marked `held comment/123`. */
export function questionHeld(question: Question, templates: Templates): string {
  return reply(templates, 'held', keyOfSource(question.source), {
    asker: askerMention(question.asker.login),
    id: question.id,
    reasons: heldBecause(question),
    advice: adviceOn(question),
  });
}

/**
 * The question is rejected: why, by which clause, and what the asker can do. `codeOfConduct`: its page. Marked `rejected comment/123`.
 */
export function questionRejected(
  question: Question,
  codeOfConduct: string | null,
  templates: Templates,
): string {
  const advice = adviceOn(question);
  return reply(templates, 'rejected', keyOfSource(question.source), {
    asker: askerMention(question.asker.login),
    id: question.id,
    reasons: rejectedBecause(question),
    clause: clauseFor(question),
    codeOfConduct,
    advice,
    byRule: advice.length > 0,
  });
}

/**
 * Questions of one person that wait for the same reason, which lies in how they came; none are left: that they have
 * been looked at. `asker`, `flag`: who, and why. Marked `waiting ana/too-many`.
 */
export function questionsWait(
  asker: string,
  flag: string,
  waiting: readonly Question[],
  templates: Templates,
): string {
  return reply(templates, 'waiting', `${asker}/${flag}`, {
    asker: mayMention(asker),
    waiting: inWords(waiting.map(({ id }) => id)),
    several: waiting.length > 1,
    reason: flagSentence(flag),
    example: waiting[0]?.id,
  });
}

/** The first few; not how many more, or the comment would change with each of them. */
function inWords(ids: readonly string[]): string {
  const shown = ids.slice(0, MOST_NAMED).join(', ');
  return ids.length > MOST_NAMED ? `${shown} and later ones` : shown;
}

/** A question that was held or rejected is now before the guest. Takes the place of what was said before. */
export function questionAccepted(question: Question, templates: Templates): string {
  return reply(templates, 'accepted', keyOfSource(question.source), {
    asker: askerMention(question.asker.login),
    id: question.id,
    redacted: question.redacted,
  });
}

/** Others asked the same, and it has been answered. `key`: the post of the question that stays. Marked `answered …`. */
export function sameAnswered(
  key: string,
  question: Question,
  merged: readonly MergedQuestion[],
  guests: readonly Guest[],
  templates: Templates,
): string {
  const people = merged.flatMap(({ asker }) => (asker.onBehalfOf === null ? (asker.login ?? []) : []));
  return reply(templates, 'answered', key, {
    askers: [...new Set(people)].map(mayMention).join(', '),
    ids: merged.map(({ id }) => id).join(', '),
    original: { id: question.id, url: question.source.url },
    declined: question.outcome === 'declined',
    answers: answerLinks(question, guests),
  });
}

/** What somebody can do who asked while no session took questions. */
export type NextChance =
  | { readonly kind: 'opens'; readonly title: string; readonly at: Instant; readonly timezone: string }
  | { readonly kind: 'over'; readonly transcript: string }
  | { readonly kind: 'nothing-planned' };

/** The question came while none are taken. `source`: its post. Marked `out-of-time comment/123`. */
export function askedOutOfTime(
  source: SourceKey,
  asker: string | null,
  next: NextChance,
  templates: Templates,
  locale = 'en',
): string {
  return reply(templates, 'out-of-time', source, {
    asker: askerMention(asker),
    next: next.kind,
    title: next.kind === 'opens' ? inlineText(next.title) : '',
    at: next.kind === 'opens' ? momentIn(next.at, next.timezone, locale) : '',
    atUtc: next.kind === 'opens' && next.timezone !== 'UTC' ? momentIn(next.at, 'UTC', locale) : '',
    transcript: next.kind === 'over' ? next.transcript : '',
  });
}

/** Several sessions take questions: which one is meant? The answer is a slug. Marked `which-session issue/12`. */
export function whichSession(
  source: SourceKey,
  asker: string | null,
  among: readonly { readonly slug: string; readonly title: string }[],
  templates: Templates,
): string {
  return reply(templates, 'which-session', source, {
    asker: askerMention(asker),
    sessions: among.map(({ slug, title }) => ({ slug: inlineText(slug), title: inlineText(title) })),
  });
}

/** The asker is told, so this mention is live; a deleted account has nobody to tell. */
function askerMention(login: string | null): string {
  return login === null ? '' : mayMention(login);
}
