/** What can be seen on the stage, under the names that the script gave to posts and commits. */
import type { PostedComment, PostedIssue } from '../support/local-github/posts.ts';
import type { LocalGitHub } from '../support/local-github/local-github.ts';
import type { ReceivedMail } from '../support/smtp-sink.ts';
import { HUB, type Scenario } from './scenario.ts';
import type { Stage } from './stage.ts';

export const BOT = 'gitchat[bot]';

/** Something that a step made. */
export type Named =
  | { readonly kind: 'issue'; readonly number: number }
  | { readonly kind: 'comment'; readonly id: number; readonly issue: number }
  | { readonly kind: 'commit'; readonly sha: string };

/** A play under way. */
export interface Play {
  readonly stage: Stage;
  readonly town: Scenario['town'];
  readonly named: Map<string, Named>;
  /** Name → the requests (from, up to) that GitChat made in the step that made it. */
  readonly spans: Map<string, { readonly from: number; readonly to: number }>;
}

/** The session's issue; the first, where there are several. */
export function hubOf(github: LocalGitHub): PostedIssue | undefined {
  return github.issues().find(({ labels }) => labels.some(({ name }) => name === 'gitchat:session'));
}

/** A name behind which nothing stands, or nothing yet. */
export class NotThere extends Error {}

/** What stands behind a name. Throws {@link NotThere}. */
export function thing(name: string, play: Play): Named {
  const hub = name === HUB ? hubOf(play.stage.github) : undefined;
  const found = hub ? { kind: 'issue' as const, number: hub.number } : play.named.get(name);
  if (found === undefined) throw new NotThere(`there is no ${name} yet`);
  return found;
}

/** The number of the issue that a name means, or on which it stands. */
export function issueOf(name: string, play: Play): number {
  const found = thing(name, play);
  if (found.kind === 'commit') throw new NotThere(`${name} is a commit, and on no issue`);
  return found.kind === 'issue' ? found.number : found.issue;
}

/** The post behind a name. */
export function postOf(name: string, play: Play): PostedIssue | PostedComment | undefined {
  const found = thing(name, play);
  const { github } = play.stage;
  if (found.kind === 'issue') return github.issue(found.number);
  if (found.kind === 'comment') return github.comments(found.issue).find(({ id }) => id === found.id);
  return undefined;
}

/** GitChat's own comments on an issue. */
export function saidOn(issue: number, github: LocalGitHub): readonly string[] {
  return github
    .comments(issue)
    .filter(({ user }) => user?.login === BOT)
    .map(({ body }) => body ?? '');
}

/** A mail's plain text. */
export function textOf({ message }: ReceivedMail): string {
  return message.text ?? '';
}

/** The calendar entry that a mail carries. */
export function calendarOf({ message }: ReceivedMail): string | null {
  const entry = message.attachments.find(({ contentType }) => /calendar|ics/.test(contentType));
  return entry === undefined ? null : entry.content.toString();
}
