/** The App's installations: their tokens, which the overlay must know, and their repositories, which emulate has not. */
import type { Accounts } from './accounts.ts';
import type { Emulator } from './emulator.ts';
import { fieldsOf, refuse, route, succeeded, type Handler, type Route } from './exchange.ts';
import { paged } from './pages.ts';

/** One owner's repositories, in which the App is installed. */
export interface Installation {
  readonly id: number;
  readonly owner: string;
  readonly repositories: readonly string[];
}

/** One installation for each owner, as GitHub has it. */
export function installationsOf(repositories: readonly string[]): Installation[] {
  const owners = [...new Set(repositories.map((name) => ownerOf(name)))];
  return owners.map((owner, index) => ({
    id: 1001 + index,
    owner,
    repositories: repositories.filter((name) => ownerOf(name) === owner),
  }));
}

/** The owner in `owner/name`. */
export function ownerOf(repository: string): string {
  return repository.slice(0, repository.indexOf('/'));
}

export function installationRoutes(
  installations: readonly Installation[],
  accounts: Accounts,
  emulator: Emulator,
  url: string,
): Route<Handler>[] {
  return [
    route('POST', '/app/installations/{id}/access_tokens', async (asked, id) => {
      const answer = await emulator.forward(asked);
      const { token, permissions } = fieldsOf(answer.body);
      if (succeeded(answer))
        accounts.admit(String(token), Number(id), fieldsOf(permissions) as Record<string, string>);
      return answer;
    }),
    route('GET', '/installation/repositories', async (asked) => {
      const { actor } = asked;
      if (actor.kind !== 'installation')
        return refuse(403, 'You must authenticate with an installation access token');
      const names = installations.find(({ id }) => id === actor.id)?.repositories ?? [];
      const shown = await Promise.all(names.map((name) => emulator.asAdmin('GET', `/repos/${name}`)));
      return paged(
        asked,
        url,
        shown.map((answer) => answer.body),
        (page) => ({ total_count: names.length, repositories: page }),
      );
    }),
  ];
}
