/** What a webhook tells: pure, payload in, repositories and facts out. */
import { z } from 'zod';
import type { Fact, RepositoryName } from '../engine/ports.ts';
import { commentFromPayload, isOfPullRequest, issueFromPayload } from './post-from-payload.ts';

/** One repository to look at, and what is known already. */
export interface Wake {
  readonly repository: RepositoryName;
  readonly facts: readonly Fact[];
}

/** The events that can tell something; GitHub's other events are not for us. */
export const EVENTS = [
  'issues.opened',
  'issues.edited',
  'issues.labeled',
  'issues.unlabeled',
  'issues.milestoned',
  'issues.demilestoned',
  'issues.closed',
  'issues.reopened',
  'issues.deleted',
  'issues.transferred',
  'issue_comment.created',
  'issue_comment.edited',
  'issue_comment.deleted',
  'push',
  'installation.created',
  'installation.new_permissions_accepted',
  'installation.unsuspend',
  'installation_repositories.added',
  'repository.renamed',
  'repository.transferred',
  'repository.edited',
] as const;

const repository = z.looseObject({ full_name: z.string(), default_branch: z.string().nullish() });
const payloads = {
  any: z.looseObject({ repository }),
  action: z.looseObject({ action: z.string() }),
  sent: z.looseObject({ sender: z.looseObject({ login: z.string() }) }),
  numbered: z.looseObject({ number: z.int() }),
  identified: z.looseObject({ id: z.int() }),
  installation: z.looseObject({
    repositories: z.array(repository).nullish(),
    repositories_added: z.array(repository).nullish(),
  }),
  defaultBranchEdited: z.looseObject({ changes: z.looseObject({ default_branch: z.unknown() }) }),
};

/**
 * Reads one event. What is in no known shape asks for a fresh look at the repository, if that much can be read;
 * a known fact does not ask for one, so that our own writes, which come back as events, lead to nothing.
 * `ourSlug` is `null` where our App's name is not known yet: posts are then left to the fresh look.
 */
export function wakesFrom(name: string, payload: unknown, ourSlug: string | null): readonly Wake[] {
  if (name === 'installation' || name === 'installation_repositories') return installationWakes(payload);
  const parsed = payloads.any.safeParse(payload);
  if (!parsed.success) return [];
  const event = parsed.data;
  const facts = factsFrom(name, event, ourSlug);
  return facts.length === 0 ? [] : [{ repository: event.repository.full_name, facts }];
}

type RepositoryEvent = z.infer<typeof payloads.any>;

function factsFrom(name: string, event: RepositoryEvent, ourSlug: string | null): readonly Fact[] {
  const action = payloads.action.safeParse(event).data?.action ?? '';
  switch (name) {
    case 'issues':
      return issueFacts(action, event, ourSlug);
    case 'issue_comment':
      return isOfPullRequest(event['issue']) ? [] : commentFacts(action, event, ourSlug);
    case 'push':
      return touchesOurFiles(event) ? [{ kind: 'pushed' }] : [];
    case 'repository':
      return action !== 'edited' || payloads.defaultBranchEdited.safeParse(event).success
        ? [{ kind: 'pushed' }]
        : [];
    default:
      return [];
  }
}

function issueFacts(action: string, event: RepositoryEvent, ourSlug: string | null): readonly Fact[] {
  const payload = event['issue'];
  if (action === 'deleted' || action === 'transferred') {
    const number = payloads.numbered.safeParse(payload).data?.number;
    return [number === undefined ? { kind: 'stirred' } : { kind: 'issue-gone', number }];
  }
  if (isOfPullRequest(payload)) return [];
  const issue = ourSlug === null ? null : issueFromPayload(payload, ourSlug);
  if (issue === null) return [{ kind: 'stirred' }];
  if (action === 'edited') return [{ kind: 'issue', issue: { ...issue, editedAt: issue.updatedAt } }];
  const labelledBy = action === 'labeled' || action === 'unlabeled' ? senderOf(event, ourSlug) : null;
  return [{ kind: 'issue', issue, ...(labelledBy !== null && { labelledBy }) }];
}

/** Who did it, lower case; `null`: GitChat itself, or nobody is named. */
function senderOf(event: RepositoryEvent, ourSlug: string | null): string | null {
  const login = payloads.sent.safeParse(event).data?.sender.login.toLowerCase() ?? null;
  return login === `${ourSlug?.toLowerCase()}[bot]` ? null : login;
}

/** The issue comes along, because its own event may be late or lost. */
function commentFacts(action: string, event: RepositoryEvent, ourSlug: string | null): readonly Fact[] {
  if (action === 'deleted') {
    const id = payloads.identified.safeParse(event['comment']).data?.id;
    return [id === undefined ? { kind: 'stirred' } : { kind: 'comment-gone', id }];
  }
  const issue = ourSlug === null ? null : issueFromPayload(event['issue'], ourSlug);
  const comment = ourSlug === null ? null : commentFromPayload(event['comment'], ourSlug);
  if (issue === null || comment === null) return [{ kind: 'stirred' }];
  return [
    { kind: 'issue', issue },
    { kind: 'comment', comment },
  ];
}

function installationWakes(payload: unknown): readonly Wake[] {
  const parsed = payloads.installation.safeParse(payload);
  const { repositories, repositories_added: added } = parsed.data ?? {};
  return [...(repositories ?? []), ...(added ?? [])].map(({ full_name }) => ({
    repository: full_name,
    facts: [{ kind: 'pushed' }],
  }));
}

const paths = z.array(z.string());
const push = z.looseObject({
  ref: z.string(),
  deleted: z.boolean().nullish(),
  forced: z.boolean().nullish(),
  commits: z.array(z.looseObject({ added: paths, removed: paths, modified: paths })),
});

/** A push event lists the files of so many commits. */
const LISTED_COMMITS = 20;
const OURS = ['sessions/', '.github/gitchat'];

/** A push to the default branch that touches settings, templates or session files, or may have done so. */
function touchesOurFiles(event: RepositoryEvent): boolean {
  if (event['ref'] !== `refs/heads/${event.repository.default_branch}`) return false;
  const parsed = push.safeParse(event);
  if (!parsed.success) return true;
  const { forced, commits } = parsed.data;
  if (forced === true || commits.length === 0 || commits.length >= LISTED_COMMITS) return true;
  return commits.some(({ added, removed, modified }) =>
    [...added, ...removed, ...modified].some((path) => OURS.some((prefix) => path.startsWith(prefix))),
  );
}
