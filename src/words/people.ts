/** People in GitChat's own texts on GitHub. Only those are mentioned who are meant to be told. */
import type { Answer, Question } from '../core/question.ts';
import type { Guest, SessionFile } from '../core/session-file.ts';
import { inlineText, mayMention } from './markdown.ts';

/** More than so many who asked the same are told by their number. */
const MOST_ASKERS = 4;

/** Who asked, without telling them. */
export function askerWords({ asker, seeded }: Pick<Question, 'asker' | 'seeded'>): string {
  if (asker.onBehalfOf !== null) return inlineText(asker.onBehalfOf, 60);
  const name = asker.login === null ? 'a deleted account' : inlineText(asker.login);
  return seeded ? `${name} (moderator)` : name;
}

/** Who asked, and who asked the same. */
export function askersWords(question: Pick<Question, 'asker' | 'seeded' | 'mergedFrom'>): string {
  const names = [...new Set([question, ...question.mergedFrom].map(askerWords))];
  const shown = names.slice(0, MOST_ASKERS).join(', ');
  return names.length > MOST_ASKERS ? `${shown} and ${names.length - MOST_ASKERS} more` : shown;
}

/** Who answered, by name: the guest, or the guest's office. */
export function answererName({ login, role }: Answer['by'], guests: readonly Guest[]): string {
  const guest = guests.find((each) =>
    role === 'guest' ? each.login === login : login !== null && each.delegates.includes(login),
  );
  const name = inlineText(guest?.name ?? login ?? 'a deleted account', 60);
  return guest !== undefined && role === 'delegate' ? `the office of ${name}` : name;
}

/** A live mention of everybody who can answer on GitHub; the names of guests who cannot be mentioned. */
export function guestMentions({ guests }: SessionFile): string {
  return guests
    .map(({ login, name, delegates }) => {
      const logins = login === null ? delegates : [login];
      return logins.length === 0 ? inlineText(name) : logins.map(mayMention).join(', ');
    })
    .join(', ');
}
