/** What an organiser plans in `sessions/<slug>.yml`, after validation. */
import type { Instant, Milliseconds } from './instant.ts';

/** Topic name → the words that point to it. */
export type Topics = Readonly<Record<string, readonly string[]>>;

/** Where questions are taken: as comments on the hub, as issues of their own, or both. */
export type Intake = 'comments' | 'issues' | 'both';

export interface Guest {
  /** GitHub login, lower case; `null` for a guest who answers by e-mail or through a delegate only. */
  readonly login: string | null;
  readonly name: string;
  readonly role: string | null;
  /** Logins (lower case) that may answer on the guest's behalf. */
  readonly delegates: readonly string[];
}

export interface Window {
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  /** IANA zone, such as `America/Los_Angeles`. */
  readonly timezone: string;
}

export interface SessionFile {
  /** The file's name without `.yml`. */
  readonly slug: string;
  readonly title: string;
  readonly guests: readonly Guest[];
  /** Logins (lower case) and teams (`@org/team`), besides those of the settings. */
  readonly moderators: readonly string[];
  readonly window: Window;
  /** When the hub is opened; `null`: at once. */
  readonly announceAt: Instant | null;
  readonly earlyQuestions: boolean;
  /** Answers that come until `closesAt + grace` reach the transcript by themselves. */
  readonly grace: Milliseconds;
  readonly intake: Intake;
  /** Markdown, by the organiser; may be empty. */
  readonly intro: string;
  readonly topics: Topics;
}
