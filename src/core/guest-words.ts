/** What the guests of a session may be called. */
import { namesIn } from './reading/addressing.ts';
import { wordsOf } from './reading/vocabulary.ts';
import type { SessionFile } from './session-file.ts';

/** Logins of the guests and their delegates. */
export function officialsOf({ guests }: SessionFile): ReadonlySet<string> {
  return new Set(guests.flatMap(({ login, delegates }) => [login ?? [], delegates].flat()));
}

/** Words of the guests' names, offices and logins. */
export function guestWords(file: SessionFile): ReadonlySet<string> {
  const names = file.guests.flatMap(({ name, role }) => wordsOf(`${name} ${role ?? ''}`));
  return new Set([...names, ...[...officialsOf(file)].flatMap(namesIn)]);
}
