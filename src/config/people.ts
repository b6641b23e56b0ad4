/** Names of people and teams on GitHub. */
import { quoted, scalar } from './field.ts';
import type { Taken } from './field.ts';

/** GitHub allows 39 characters; an underscore stands in the logins of managed users (`jane_corp`). */
const LOGIN = /^[a-z0-9][a-z0-9_-]{0,38}$/;
const TEAM = /^@?[a-z0-9][a-z0-9_-]{0,38}\/[a-z0-9][a-z0-9_-]{0,99}$/;

/** A login, in lower case, with or without `@`. */
export const login = scalar('a GitHub login such as riverton-clerk', takeLogin);

/** A login, or a team `@org/team`; both in lower case. */
export const loginOrTeam = scalar(
  'a GitHub login such as riverton-clerk, or a team such as "@riverton/clerks"',
  (text): Taken<string> => {
    const team = text.toLowerCase();
    if (!TEAM.test(team)) return takeLogin(text);
    return team.startsWith('@') ? { value: team } : { says: `is ${quoted(text)}`, nearest: `@${team}` };
  },
);

function takeLogin(text: string): Taken<string> {
  const value = text.toLowerCase().replace(/^@/, '');
  return LOGIN.test(value) ? { value } : { says: `is ${quoted(text)}` };
}
