/** What GitHub knows about people: rights, teams, age of the account. */
import type { Instant } from '../core/instant.ts';
import { GitHubError, type Permission } from '../engine/ports.ts';
import { allPages } from './pages.ts';
import { orNull, type RepositoryClient } from './repository-client.ts';

/** A person's right in the repository. GitHub counts `maintain` as `write` and `triage` as `read`. */
export async function readPermission({ octokit, at }: RepositoryClient, login: string): Promise<Permission> {
  const answer = await orNull(octokit.rest.repos.getCollaboratorPermissionLevel({ ...at, username: login }));
  const permission = answer?.data.permission;
  return permission === 'admin' || permission === 'write' || permission === 'read' ? permission : 'none';
}

/** Logins, lower case, of `@org/team` and its child teams. */
export async function readTeamMembers(
  { octokit }: RepositoryClient,
  team: string,
): Promise<readonly string[]> {
  const [org, slug] = team.replace(/^@/, '').split('/');
  if (!org || !slug) throw new GitHubError('invalid', 'a team is written @org/team');
  const members = await allPages(async (page) => {
    const { data } = await octokit.rest.teams.listMembersInOrg({ org, team_slug: slug, ...page });
    return data;
  });
  return members.map((member) => member.login.toLowerCase());
}

/** When the account was made; `null` where there is no such account. */
export async function readAccountCreation(
  { octokit }: RepositoryClient,
  login: string,
): Promise<Instant | null> {
  const answer = await orNull(octokit.rest.users.getByUsername({ username: login }));
  const at = Date.parse(answer?.data.created_at ?? '');
  return Number.isNaN(at) ? null : at;
}
