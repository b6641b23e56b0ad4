/** The people of a transcript in words: the guest by name, a delegate as "the office of …", all others by login. */
import type { Guest } from '../core/session-file.ts';
import type { TranscriptAnswer } from '../core/transcript.ts';
import { inlineText } from './markdown.ts';

/** A login in a code span, so that nobody is notified. */
export function mention(login: string | null): string {
  return login === null ? 'a deleted account' : inlineText(`@${login}`);
}

/** Who answered, in which role. */
export function answererWords({ login, role }: TranscriptAnswer['by'], guests: readonly Guest[]): string {
  const guest = role === 'guest' ? guestOf(login, guests) : bossOf(login, guests);
  if (guest === undefined) return mention(login);
  const words = `${inlineText(guest.name)} (${mention(login)})`;
  return role === 'guest' ? words : `the office of ${words}`;
}

/** Who wrote a remark or a follow-up. */
export function writerWords(login: string | null, guests: readonly Guest[]): string {
  const role = guestOf(login, guests) === undefined ? 'delegate' : 'guest';
  return answererWords({ login, role }, guests);
}

function guestOf(login: string | null, guests: readonly Guest[]): Guest | undefined {
  return guests.find((guest) => login !== null && guest.login === login);
}

function bossOf(login: string | null, guests: readonly Guest[]): Guest | undefined {
  return guests.find(({ delegates }) => login !== null && delegates.includes(login));
}
