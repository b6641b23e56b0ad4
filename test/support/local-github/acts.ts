/** What people do on GitHub, as small verbs; each by the real API and with the rights of that person. */
import type { Octokit } from '@octokit/rest';
import type { PostedComment, PostedIssue } from './posts.ts';

/** Something to react to. */
export type Votable = { readonly issue: number } | { readonly comment: number };
type Content = '+1' | '-1' | 'laugh' | 'confused' | 'heart' | 'hooray' | 'rocket' | 'eyes';

/** What no person can do by the REST API. */
export interface ByHand {
  /** Files an issue form: its labels are set whoever files it. */
  fileForm(title: string, body: string, labels: readonly string[]): Promise<PostedIssue>;
  deleteIssue(number: number): Promise<void>;
  deleteAccount(): void;
}

export type Acts = ReturnType<typeof actsOf>;

/** The verbs of the person whose Octokit that is, in one repository (`owner/name`). */
export function actsOf(octokit: Octokit, repository: string, byHand: ByHand) {
  const [owner = '', repo = ''] = repository.split('/');
  const at = { owner, repo };
  const { issues, reactions, repos, pulls } = octokit.rest;
  const onIssue = (number: number) => ({ ...at, issue_number: number });

  return {
    ...byHand,
    /** Comments on an issue. */
    comment: async (issue: number, body: string) =>
      asComment(await issues.createComment({ ...onIssue(issue), body })),
    editComment: async (id: number, body: string) =>
      asComment(await issues.updateComment({ ...at, comment_id: id, body })),
    deleteComment: async (id: number) => {
      await issues.deleteComment({ ...at, comment_id: id });
    },
    /** Opens an issue without a form; labels of people without a role in the repository are dropped. */
    openIssue: async (title: string, body: string, labels: string[] = []) =>
      asIssue(await issues.create({ ...at, title, body, labels })),
    editIssue: async (number: number, change: { title?: string; body?: string }) =>
      asIssue(await issues.update({ ...onIssue(number), ...change })),
    closeIssue: async (number: number, reason: 'completed' | 'not_planned' = 'completed') =>
      asIssue(await issues.update({ ...onIssue(number), state: 'closed', state_reason: reason })),
    reopenIssue: async (number: number) =>
      asIssue(await issues.update({ ...onIssue(number), state: 'open' })),
    setLabels: async (number: number, labels: string[]) => {
      await issues.setLabels({ ...onIssue(number), labels });
    },
    addLabel: async (number: number, label: string) => {
      await issues.addLabels({ ...onIssue(number), labels: [label] });
    },
    removeLabel: async (number: number, label: string) => {
      await issues.removeLabel({ ...onIssue(number), name: label });
    },
    lock: async (number: number) => {
      await issues.lock(onIssue(number));
    },
    /** Reacts; with 👍 unless told otherwise. */
    vote: async (post: Votable, content: Content = '+1') => {
      if ('issue' in post) await reactions.createForIssue({ ...onIssue(post.issue), content });
      else await reactions.createForIssueComment({ ...at, comment_id: post.comment, content });
    },
    /** Commits one file to the default branch; `null` deletes it. The commit's id. */
    commitFile: async (path: string, text: string | null, message: string) => {
      const sha = await blobOf(octokit, at, path);
      const answer =
        text === null
          ? await repos.deleteFile({ ...at, path, message, sha: sha ?? '' })
          : await repos.createOrUpdateFileContents({
              ...at,
              path,
              message,
              content: Buffer.from(text).toString('base64'),
              ...(sha === null ? {} : { sha }),
            });
      return answer.data.commit.sha ?? '';
    },
    mergePull: async (number: number) => {
      await pulls.merge({ ...at, pull_number: number });
    },
  };
}

async function blobOf(
  octokit: Octokit,
  at: { owner: string; repo: string },
  path: string,
): Promise<string | null> {
  try {
    const { data } = await octokit.rest.repos.getContent({ ...at, path });
    return Array.isArray(data) ? null : data.sha;
  } catch (error) {
    if ((error as { status?: number }).status === 404) return null;
    throw error;
  }
}

function asIssue(answer: { readonly data: unknown }): PostedIssue {
  return answer.data as PostedIssue;
}

function asComment(answer: { readonly data: unknown }): PostedComment {
  return answer.data as PostedComment;
}
