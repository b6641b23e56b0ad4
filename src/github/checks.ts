/** Telling authors of a commit what is wrong with their files. */
import { GitHubError, type CheckRun } from '../engine/ports.ts';
import type { RepositoryClient } from './repository-client.ts';

/** The most that one request takes. */
const ANNOTATIONS = 50;
const SUMMARY_LENGTH = 65_535;
const STATUS_LENGTH = 140;

/** A check run; where the App may not write those or the server has none, a commit status. */
export async function reportCheck(client: RepositoryClient, check: CheckRun): Promise<void> {
  try {
    await createCheckRun(client, check);
  } catch (error) {
    const isRefused =
      error instanceof GitHubError && (error.kind === 'forbidden' || error.kind === 'not-found');
    if (!isRefused) throw error;
    await createStatus(client, check);
  }
}

async function createCheckRun({ octokit, at }: RepositoryClient, check: CheckRun): Promise<void> {
  await octokit.rest.checks.create({
    ...at,
    name: check.name,
    head_sha: check.sha,
    status: 'completed',
    conclusion: check.conclusion,
    output: {
      title: check.title,
      summary: check.summary.slice(0, SUMMARY_LENGTH),
      annotations: check.annotations.slice(0, ANNOTATIONS).map(({ path, line, message }) => ({
        path,
        start_line: line,
        end_line: line,
        annotation_level: 'failure',
        message,
      })),
    },
  });
}

async function createStatus({ octokit, at }: RepositoryClient, check: CheckRun): Promise<void> {
  const first = check.annotations[0];
  const description = first === undefined ? check.title : `${first.path}:${first.line} ${first.message}`;
  await octokit.rest.repos.createCommitStatus({
    ...at,
    sha: check.sha,
    state: check.conclusion,
    context: check.name,
    description:
      description.length > STATUS_LENGTH ? `${description.slice(0, STATUS_LENGTH - 1)}…` : description,
  });
}
