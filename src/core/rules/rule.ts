/** What every rule is: a look at one question that may find reasons to hold or reject it. */
import type { Finding } from '../question.ts';
import type { Moderation } from '../settings.ts';

/** A question as the rules see it. */
export interface Judged {
  /** Title and text, as markdown. */
  readonly text: string;
  /** How many questions the asker has in this session that were asked before and still stand. */
  readonly earlierByAsker: number;
  /** Age of the asker's account when they asked; `null` if it is not known. */
  readonly accountAgeDays: number | null;
}

/** Returns what it noticed; nothing, if there is nothing to say. */
export type Rule = (question: Judged, settings: Moderation) => readonly Finding[];
