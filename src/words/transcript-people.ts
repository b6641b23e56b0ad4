/** The people of a transcript in words: the guest by name, a delegate as "the office of …", all others by login. */
import type { Guest } from '../core/session-file.ts';
import type { TranscriptAnswer } from '../core/transcript-document.ts';
import { inlineText } from './markdown.ts';
import { answererName } from './people.ts';

/** A login in a code span, so that nobody is notified. */
export function mention(login: string | null): string {
  return login === null ? 'a deleted account' : inlineText(`@${login}`);
}

/** Who answered, in which role. */
export function answererWords(by: TranscriptAnswer['by'], guests: readonly Guest[]): string {
  const name = answererName(by, guests);
  const isKnown = by.login !== null && name !== inlineText(by.login);
  return isKnown ? `${name} (${mention(by.login)})` : mention(by.login);
}

/** Who wrote a remark or a follow-up. */
export function writerWords(login: string | null, guests: readonly Guest[]): string {
  const isGuest = guests.some((guest) => guest.login === login);
  return answererWords({ login, role: isGuest ? 'guest' : 'delegate' }, guests);
}
