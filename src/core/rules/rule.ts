/** What every rule is: a look at one question that may find something to say about it. */
import type { Moderation, Pattern } from '../settings.ts';
import type { Effect, RuleFlag } from './names.ts';

/** The words of a question. */
export interface Wording {
  /** Title and text, as markdown, without commands and mail trailers. */
  readonly text: string;
  /** Title and post as written. */
  readonly written: string;
}

/** How a question came, besides its words. */
export interface Circumstances {
  /** Outside the time in which the session takes questions. */
  readonly outOfTime: 'too-early' | 'too-late' | null;
  /** A moderator has muted the asker. */
  readonly muted: boolean;
  /** How many questions the asker has in this session that were asked before and still stand. */
  readonly earlierByAsker: number;
  /** Age of the asker's account when they asked; `null` if it is not known. */
  readonly accountAgeDays: number | null;
  /** Questions asked shortly before this one: by the same person, and by everybody. */
  readonly recent: { readonly byAsker: number; readonly byAll: number };
  /** The first question of the same text; `null`: there is no earlier one. */
  readonly sameAs: SameText | null;
}

export interface SameText {
  readonly first: number;
  /** The asker of this question has asked it before. */
  readonly byAsker: boolean;
  /** Askers of this text in the whole session. */
  readonly people: number;
}

/** A question as the rules see it. */
export interface Judged extends Circumstances {
  readonly wording: Wording;
}

/** A text of which nothing is known but its words. */
export function textAlone(text: string): Judged {
  return {
    wording: { text, written: text },
    outOfTime: null,
    muted: false,
    earlierByAsker: 0,
    accountAgeDays: null,
    recent: { byAsker: 0, byAll: 0 },
    sameAs: null,
  };
}

/** What a rule of ours noticed. */
export interface Noticed {
  readonly flag: RuleFlag;
  /** In a few words for moderators, which everybody can read: never the asker's own words. */
  readonly evidence: string;
  /** It is a guess, or harms nobody: it has no graver effect than this, whatever the settings say. */
  readonly atMost?: Effect;
}

/** A pattern of the organiser was found, which has its own flag and its own effect. */
export type PatternFound = Pick<Pattern, 'flag' | 'action'>;

export type Observation = Noticed | PatternFound;

/** A rule about the words alone. Returns what it noticed; nothing, if there is nothing to say. */
export type TextRule = (wording: Wording, settings: Moderation) => readonly Observation[];

/** A rule about how a question came. */
export type CircumstanceRule = (circumstances: Circumstances, settings: Moderation) => readonly Observation[];
