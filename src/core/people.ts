/** Who somebody is in a session, and so what they may do. */
import type { Instant } from './instant.ts';
import type { Guest, SessionFile } from './session-file.ts';
import type { Settings } from './settings.ts';

/** What GitHub says about people, as far as it was asked. Logins are lower case. */
export interface People {
  /** Logins with write access to the repository. */
  readonly writers: ReadonlySet<string>;
  /** Those of them who administer the repository. */
  readonly owners: ReadonlySet<string>;
  /** `@org/team` → the logins in it. */
  readonly teams: ReadonlyMap<string, ReadonlySet<string>>;
  readonly accountCreatedAt: ReadonlyMap<string, Instant>;
}

export interface Cast {
  readonly file: SessionFile;
  readonly settings: Settings;
  readonly people: People;
}

/** Somebody who answers: the guest in person, or an office that may answer for the guest. */
export interface Answerer {
  readonly guest: Guest;
  readonly role: 'guest' | 'delegate';
}

/** The guest that this person is or answers for, or `null`. */
export function answererOf(login: string | null, file: SessionFile): Answerer | null {
  if (login === null) return null;
  const guest = file.guests.find((each) => each.login === login);
  if (guest !== undefined) return { guest, role: 'guest' };
  const principal = file.guests.find((each) => each.delegates.includes(login));
  return principal === undefined ? null : { guest: principal, role: 'delegate' };
}

/**
 * May this person moderate the session? By the session file, the settings, a team named there, or write access
 * to the repository. A guest or delegate never moderates questions that are put to them.
 */
export function isModerator(login: string | null, cast: Cast): boolean {
  if (login === null || answererOf(login, cast.file) !== null) return false;
  return isTrusted(login, moderatorsNamed(cast), cast.people);
}

/** May this person take back what a moderator decided? A moderator who administers the repository may. */
export function isOwner(login: string | null, cast: Cast): boolean {
  return login !== null && cast.people.owners.has(login) && isModerator(login, cast);
}

/** May this person plan sessions? Whoever moderates all sessions of the repository may. */
export function mayPlan(login: string | null, settings: Settings, people: People): boolean {
  return login !== null && isTrusted(login, settings.moderators, people);
}

function isTrusted(login: string, names: readonly string[], people: People): boolean {
  if (people.writers.has(login)) return true;
  return names.some((name) =>
    name.startsWith('@') ? (people.teams.get(name)?.has(login) ?? false) : name === login,
  );
}

/** The teams (`@org/team`) whose members moderate the session. */
export function moderatorTeams(cast: Pick<Cast, 'file' | 'settings'>): readonly string[] {
  return moderatorsNamed(cast).filter((name) => name.startsWith('@'));
}

function moderatorsNamed({ file, settings }: Pick<Cast, 'file' | 'settings'>): readonly string[] {
  return [...settings.moderators, ...file.moderators];
}
