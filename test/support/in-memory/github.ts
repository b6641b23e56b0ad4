/** The engine's port to GitHub over an in-memory town; counts calls, and fails when told to. */
import type { Comment, Issue } from '../../../src/core/post.ts';
import { GitHubError, type GitHub, type Installations, type PostRef } from '../../../src/engine/ports.ts';
import { BOT, type Town } from './town.ts';

/** Decides what happens to one call: nothing, or an error before it is carried out or after. */
export type Fault = (call: string) => { readonly when: 'before' | 'after'; readonly error: Error } | null;

export interface Traffic {
  /** Names of the calls, in order. */
  readonly calls: string[];
  fault: Fault;
}

const READS = new Set([
  'head',
  'file',
  'directory',
  'settingsTexts',
  'issuesSince',
  'commentsSince',
  'issuesLabelled',
  'issue',
  'commentsOn',
  'issuesIn',
  'permission',
  'teamMembers',
  'accountCreatedAt',
  'readRecord',
]);

/** Was this call a write? */
export function isWrite(call: string): boolean {
  return !READS.has(call);
}

/** The App installed in one town, as one process sees it. */
export function installedIn(town: Town, traffic: Traffic): Installations {
  const github = faulty(githubOver(town), traffic);
  return {
    repositories: () => Promise.resolve([town.repository]),
    open: () => Promise.resolve(github),
  };
}

function faulty(github: GitHub, traffic: Traffic): GitHub {
  return new Proxy(github, {
    get(target, name: keyof GitHub) {
      const member = target[name];
      if (typeof member !== 'function') return member;
      return async (...given: unknown[]) => {
        traffic.calls.push(name);
        const fault = traffic.fault(name);
        if (fault?.when === 'before') throw fault.error;
        const result = await (member as (...given: unknown[]) => Promise<unknown>).apply(target, given);
        if (fault?.when === 'after') throw fault.error;
        return result;
      };
    },
  });
}

function githubOver(town: Town): GitHub {
  return { repository: town.repository, ...reads(town), ...posts(town), ...files(town) };
}

function reads(town: Town) {
  const issues = () => [...town.issues.values()];
  const comments = () => [...town.comments.values()];
  return {
    issuesSince: (since: number | null) =>
      Promise.resolve(
        issues()
          .filter(({ updatedAt }) => updatedAt >= (since ?? 0))
          .sort(byUpdate),
      ),
    commentsSince: (since: number | null) =>
      Promise.resolve(
        comments()
          .filter(({ updatedAt }) => updatedAt >= (since ?? 0))
          .sort(byUpdate),
      ),
    issuesLabelled: (label: string) =>
      Promise.resolve(issues().filter(({ labels }) => labels.includes(label))),
    issue: (number: number) => Promise.resolve(town.issues.get(number) ?? null),
    commentsOn: (issue: number) => Promise.resolve(comments().filter((comment) => comment.issue === issue)),
    issuesIn: (milestone: number) =>
      Promise.resolve(issues().filter((issue) => issue.milestone === milestone)),
    votersOf: (post: PostRef) => {
      const found = 'comment' in post ? town.comments.get(post.comment) : town.issues.get(post.issue);
      return Promise.resolve([...(found?.voters ?? [])]);
    },
    permission: (login: string) => Promise.resolve(town.people.permissions?.[login] ?? 'read'),
    teamMembers: (team: string) => Promise.resolve(town.people.teams?.[team] ?? []),
    accountCreatedAt: (login: string) => Promise.resolve(town.people.accounts?.[login] ?? null),
  } satisfies Partial<GitHub>;
}

function posts(town: Town) {
  return {
    ensureLabels: (labels) => {
      for (const label of labels) if (!town.labels.has(label.name)) town.labels.set(label.name, label);
      return Promise.resolve();
    },
    ensureMilestone: (spec) => {
      const known = [...town.milestones].find(([, { title }]) => title === spec.title)?.[0];
      const number = known ?? town.milestones.size + 1;
      town.milestones.set(number, spec);
      return Promise.resolve(number);
    },
    createIssue: (title, body, labels, milestone): Promise<Issue> => {
      checkLength(body);
      const { number } = town.openIssue(BOT, title, body, labels);
      return found(town.changeIssue(number, { milestone }));
    },
    changeIssue: (number, { state, ...change }): Promise<Issue> => {
      checkLength(change.body ?? '');
      return found(
        town.changeIssue(number, { ...change, ...(state === undefined ? {} : { open: state === 'open' }) }),
      );
    },
    createComment: (issue, body): Promise<Comment> => {
      checkLength(body);
      if (!town.issues.has(issue)) throw new GitHubError('not-found', 'no such issue');
      return Promise.resolve(town.comment(BOT, issue, body));
    },
    changeComment: (id, body): Promise<Comment> => found(town.editComment(id, body)),
    react: (post, reaction) => {
      const key = 'comment' in post ? (`comment/${post.comment}` as const) : (`issue/${post.issue}` as const);
      if (!town.reactions.some((each) => each.key === key && each.reaction === reaction)) {
        town.reactions.push({ key, by: BOT, reaction });
      }
      return Promise.resolve();
    },
    minimise: (comment, reason) => {
      town.hidden.set(comment, reason);
      return Promise.resolve(true);
    },
  } satisfies Partial<GitHub>;
}

function files(town: Town) {
  const settings = '.github/gitchat.yml';
  return {
    head: () => Promise.resolve({ branch: town.branch, sha: town.headSha() }),
    file: (path: string) => Promise.resolve(town.files().get(path) ?? null),
    directory: (folder: string) =>
      Promise.resolve(
        [...town.files()]
          .filter(([path]) => path.startsWith(`${folder}/`) && !path.slice(folder.length + 1).includes('/'))
          .map(([path, text]) => ({ name: path.slice(folder.length + 1), sha: text })),
      ),
    settingsTexts: () => {
      const text = town.files().get(settings);
      return Promise.resolve(text === undefined ? [] : [{ path: settings, text }]);
    },
    commit: ({ branch, files }) => {
      const before = town.files(branch);
      const changed = [...files].filter(([path, text]) => (before.get(path) ?? null) !== text);
      if (changed.length === 0) return Promise.resolve(null);
      town.push(Object.fromEntries(changed), branch);
      return Promise.resolve(town.headSha());
    },
    openPullRequest: (spec) => {
      const known = town.pullRequests.find(({ branch }) => branch === spec.branch);
      if (known !== undefined) return Promise.resolve(known.number);
      const { number } = town.openIssue(BOT, spec.title, spec.body);
      town.issues.delete(number);
      town.pullRequests.push({ ...spec, number });
      return Promise.resolve(number);
    },
    reportCheck: (check) => {
      town.checks.push(check);
      return Promise.resolve();
    },
    readRecord: (slug: string) => Promise.resolve(town.records.get(slug) ?? null),
    saveRecord: (slug, text) => {
      town.records.set(slug, text);
      return Promise.resolve();
    },
  } satisfies Partial<GitHub>;
}

function found<T>(value: T | null): Promise<T> {
  if (value === null) throw new GitHubError('not-found', 'it is gone');
  return Promise.resolve(value);
}

function checkLength(body: string): void {
  if (body.length > 65_536)
    throw new GitHubError('invalid', 'body is too long (maximum is 65536 characters)');
}

function byUpdate(a: { readonly updatedAt: number }, b: { readonly updatedAt: number }): number {
  return a.updatedAt - b.updatedAt;
}
