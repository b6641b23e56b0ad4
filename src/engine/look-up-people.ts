/** Asks GitHub who people are, as far as the rules need it: who may write, who is in a team, how old an account is. */
import type { Instant } from '../core/instant.ts';
import { moderatorTeams } from '../core/people.ts';
import type { People } from '../core/people.ts';
import type { Post } from '../core/post.ts';
import type { Settings } from '../core/settings.ts';
import type { SessionFile } from '../core/session-file.ts';
import type { Memory } from './memory.ts';
import { GitHubError, type GitHub } from './ports.ts';

/** What was found out about a person's rights is believed this long. */
const BELIEVED_FOR = 15 * 60 * 1000;

/** Looks up what is not known yet, or known for too long while somebody acts on it. */
export async function lookUpPeople(
  memory: Memory,
  files: readonly SessionFile[],
  settings: Settings,
  github: GitHub,
  now: Instant,
): Promise<void> {
  const posts = [...memory.issues(), ...memory.comments()].filter(
    ({ authorKind }) => authorKind === 'person',
  );
  for (const login of insidersIn(posts))
    await lookUpPermission(login, lastPostBy(login, posts), memory, github, now);
  const teams = new Set(files.flatMap((file) => moderatorTeams({ file, settings })));
  for (const team of teams) await lookUpTeam(team, memory, github, now);
  if (settings.moderation.newAccountDays === 0) return;
  for (const { author } of posts) if (author !== null) await lookUpAccount(author, memory, github);
}

/** What the memory knows of people, in the shape the rules take. */
export function peopleIn(memory: Memory): People {
  const { permissions, teams, accounts } = memory.people;
  const writers = Object.entries(permissions).filter(
    ([, { permission }]) => permission === 'write' || permission === 'admin',
  );
  const born = Object.entries(accounts).flatMap(([login, at]) => (at === null ? [] : [[login, at] as const]));
  return {
    writers: new Set(writers.map(([login]) => login)),
    owners: new Set(writers.flatMap(([login, { permission }]) => (permission === 'admin' ? [login] : []))),
    teams: new Map(Object.entries(teams).map(([team, { members }]) => [team, new Set(members)])),
    accountCreatedAt: new Map(born),
  };
}

function insidersIn(posts: readonly Post[]): ReadonlySet<string> {
  return new Set(posts.flatMap(({ author, insider }) => (author !== null && insider ? [author] : [])));
}

function lastPostBy(login: string, posts: readonly Post[]): Instant {
  return Math.max(...posts.filter(({ author }) => author === login).map(({ updatedAt }) => updatedAt));
}

async function lookUpPermission(
  login: string,
  active: Instant,
  memory: Memory,
  github: GitHub,
  now: Instant,
) {
  const known = ownValue(memory.people.permissions, login);
  const outdated = known !== undefined && active > known.at && now - known.at > BELIEVED_FOR;
  if (known !== undefined && !outdated) return;
  const permission = await github.permission(login);
  const permissions = { ...memory.people.permissions, [login]: { permission, at: now } };
  memory.set('people', { ...memory.people, permissions });
}

async function lookUpTeam(team: string, memory: Memory, github: GitHub, now: Instant) {
  const known = memory.people.teams[team];
  if (known !== undefined && now - known.at <= BELIEVED_FOR) return;
  const members = await membersUnlessHidden(team, github);
  const lacks = `Organisation members: read, to see the team ${team}`;
  const setback = { attempts: 1, until: now + BELIEVED_FOR, lacks };
  const key = `look-up ${team}`;
  if (members === null) memory.putSetback(key, setback);
  else if (memory.setback(key) !== undefined) memory.putSetback(key, undefined);
  const teams = { ...memory.people.teams, [team]: { members: members ?? [], at: now } };
  memory.set('people', { ...memory.people, teams });
}

/** `null` for a team that is not there, or that the App may not see: the rest of the moderators still count. */
async function membersUnlessHidden(team: string, github: GitHub): Promise<readonly string[] | null> {
  try {
    return await github.teamMembers(team);
  } catch (error) {
    if (error instanceof GitHubError && (error.kind === 'forbidden' || error.kind === 'not-found'))
      return null;
    throw error;
  }
}

async function lookUpAccount(login: string, memory: Memory, github: GitHub) {
  if (ownValue(memory.people.accounts, login) !== undefined) return;
  const createdAt = await github.accountCreatedAt(login);
  memory.set('people', { ...memory.people, accounts: { ...memory.people.accounts, [login]: createdAt } });
}

/** Not what every object has: there is somebody of the name `constructor`. */
function ownValue<T>(values: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}
