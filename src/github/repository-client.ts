/** What every call about one repository needs. */
import { GitHubError, type Log } from '../engine/ports.ts';
import type { Octokit } from './connection.ts';

export interface RepositoryClient {
  readonly octokit: Octokit;
  /** Spread into the parameters of every call. */
  readonly at: { readonly owner: string; readonly repo: string };
  /** Our App's name on GitHub, as in `<slug>[bot]`. */
  readonly ourSlug: string;
  readonly log: Log;
}

/** The answer, or `null` where GitHub says that there is no such thing. */
export async function orNull<T>(call: Promise<T>): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof GitHubError && error.kind === 'not-found') return null;
    throw error;
  }
}
