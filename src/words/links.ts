/** Where things stand on GitHub, for people to click on. */
import type { SourceKey } from '../core/post.ts';
import type { Question } from '../core/question.ts';
import type { Guest } from '../core/session-file.ts';
import { inlineText } from './markdown.ts';
import { answererName } from './people.ts';

export interface Links {
  /** The repository's page: `https://github.com/owner/name`, or on another host. No slash at the end. */
  readonly repository: string;
  /** The transcript's page; `null`: not written yet. */
  readonly transcript: string | null;
  /** Title of the session's milestone. */
  readonly milestone: string;
  /** `null`: the repository has none. */
  readonly codeOfConduct: string | null;
}

/** The page where an issue form is chosen. */
export function newIssueUrl({ repository }: Links): string {
  return `${repository}/issues/new/choose`;
}

/** The page of an issue. */
function issueUrl({ repository }: Links, number: number): string {
  return `${repository}/issues/${number}`;
}

/** A link to somebody's page, which, unlike a mention, notifies nobody. */
export function profileLink({ repository }: Links, login: string): string {
  return `[${inlineText(login)}](${new URL(`/${encodeURIComponent(login)}`, repository).href})`;
}

/** The post that asked, even where it is gone. */
export function questionUrl(links: Links, question: Pick<Question, 'source' | 'issue'>): string {
  const page = issueUrl(links, question.issue);
  return question.source.kind === 'issue' ? page : `${page}#issuecomment-${question.source.id}`;
}

/** The comments that answer a question: who said it, and where. One that answers several parts is linked once. */
export function answerLinks({ answers }: Pick<Question, 'answers'>, guests: readonly Guest[]) {
  const byUrl = new Map(answers.map(({ by, source }) => [source.url, by]));
  return [...byUrl].map(([url, by]) => ({ by: answererName(by, guests), url }));
}

/** All question issues of a session. */
export function questionSearchUrl({ repository, milestone }: Links): string {
  const query = `is:issue label:"gitchat:question" milestone:"${milestone.replaceAll('"', ' ')}"`;
  return `${repository}/issues?q=${encodeURIComponent(query).replace(/[()']/g, (c) => `%${c.charCodeAt(0).toString(16)}`)}`;
}

/** The post that a question's address names, or `null` for any other address. */
export function sourceIn(url: string): SourceKey | null {
  const [, issue, comment] = /\/issues\/(\d{1,15})(?:#issuecomment-(\d{1,15}))?$/.exec(url) ?? [];
  if (issue === undefined) return null;
  return comment === undefined ? `issue/${Number(issue)}` : `comment/${Number(comment)}`;
}
