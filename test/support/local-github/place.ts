/** One repository of the local GitHub, as a test looks at it. */
import type { Octokit } from '@octokit/rest';
import { actsOf, type Acts, type ByHand } from './acts.ts';
import type { Emulator } from './emulator.ts';
import { fieldsOf } from './exchange.ts';
import type { Likeness } from './likeness.ts';
import { issueNumberOf, type PostedComment, type PostedIssue, type Posts } from './posts.ts';

export interface Place {
  readonly repo: string;
  /** The verbs of a person in this repository. */
  acts(login: string): Acts;
  /** All issues (and pull requests) there are, oldest first. */
  issues(): readonly PostedIssue[];
  issue(number: number): PostedIssue | undefined;
  /** Oldest first. */
  comments(issue: number): readonly PostedComment[];
  /** Text of a file at a ref, by default of the default branch; `undefined` where there is none. */
  file(path: string, ref?: string): Promise<string | undefined>;
  /** Path → text, on the default branch. */
  files(): Promise<ReadonlyMap<string, string>>;
  checkRuns(commit: string): Promise<readonly ReportedCheck[]>;
}

export interface ReportedCheck {
  readonly name: string;
  readonly conclusion: string | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly annotations_count: number;
  };
}

interface TreeEntry {
  readonly path: string;
  readonly type: string;
}

/** The repository `owner/name`. */
export function placeAt(
  repo: string,
  emulator: Emulator,
  posts: Posts,
  likeness: Likeness,
  as: (login: string) => Octokit,
  byHand: (login: string) => ByHand,
): Place {
  const file = async (path: string, ref = 'main') => {
    const where = `/repos/${repo}/contents/${encodeURIComponent(path)}?ref=${encodeURIComponent(ref)}`;
    const content = fieldsOf((await emulator.asAdmin('GET', where)).body)['content'];
    return typeof content === 'string' ? Buffer.from(content, 'base64').toString() : undefined;
  };
  return {
    repo,
    acts: (login) => actsOf(as(login), repo, byHand(login)),
    issues: () => posts.issues(repo).map((issue) => likeness.of(issue)),
    issue: (number) => likeness.of(posts.issue(repo, number)),
    comments: (issue) =>
      posts
        .comments(repo)
        .filter((comment) => issueNumberOf(comment) === issue)
        .map((comment) => likeness.of(comment)),
    file,
    files: async () => {
      const answer = await emulator.asAdmin('GET', `/repos/${repo}/git/trees/main?recursive=1`);
      const entries = (fieldsOf(answer.body)['tree'] as TreeEntry[]).filter(({ type }) => type === 'blob');
      return new Map(
        await Promise.all(entries.map(async ({ path }) => [path, (await file(path)) ?? ''] as const)),
      );
    },
    checkRuns: async (commit) => {
      const answer = await emulator.asAdmin(
        'GET',
        `/repos/${repo}/commits/${commit}/check-runs?per_page=100`,
      );
      return fieldsOf(answer.body)['check_runs'] as ReportedCheck[];
    },
  };
}
