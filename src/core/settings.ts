/** What a repository sets in `.github/gitchat.yml`, after validation and with every default filled in. */
import type { Milliseconds } from './instant.ts';
import type { PhoneNumbers } from './personal-data/phone-form.ts';
import type { Language } from './reading/language.ts';
import type { Effect, RuleName } from './rules/names.ts';
import type { Topics } from './session-file.ts';

/** An organiser's own pattern. Compiled outside the core, because the core knows no RE2 engine. */
export interface Pattern {
  readonly source: string;
  readonly flag: string;
  readonly action: 'hold' | 'reject';
  readonly matches: (text: string) => boolean;
}

export interface Moderation {
  /** What rules do that shall not do the usual; they are looked at in this order, before the others. */
  readonly rules: ReadonlyMap<RuleName, Effect | 'off'>;
  /** `post`: visible at once unless flagged; `pre`: held until a moderator approves. */
  readonly mode: 'post' | 'pre';
  readonly maxQuestionsPerPerson: number;
  /** Characters. */
  readonly minLength: number;
  /** Characters. */
  readonly maxLength: number;
  readonly maxLinks: number;
  /** Hold questions from accounts younger than this many days; 0 turns it off. */
  readonly newAccountDays: number;
  readonly bannedWords: readonly string[];
  readonly suspectWords: readonly string[];
  /** Names and phrases in which a banned or suspect word is none. */
  readonly allowedWords: readonly string[];
  /** In which people may ask; none: in any. */
  readonly languages: readonly Language[];
  readonly patterns: readonly Pattern[];
  readonly personalData: 'hold' | 'off';
  /** By the numbering plan of the session's country. Handed in like the patterns. */
  readonly phoneNumbers: PhoneNumbers;
  readonly duplicates: 'suggest' | 'merge' | 'off';
  /** One moderator alone mutes for a day at most. */
  readonly twoModeratorsToMute: boolean;
}

/** Minutes after local midnight; a range that ends before it starts crosses midnight. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
}

export interface Settings {
  /** Logins (lower case) and teams (`@org/team`). */
  readonly moderators: readonly string[];
  /** Default zone for session files that name none. */
  readonly timezone: string;
  /** BCP 47 tag, such as `en`. */
  readonly locale: string;
  readonly topics: Topics;
  readonly moderation: Moderation;
  readonly board: { readonly refresh: Milliseconds };
  readonly notify: {
    readonly digest: Milliseconds;
    readonly remindBeforeClose: readonly Milliseconds[];
    readonly quietHours: QuietHours | null;
    /** Moderators are mentioned once something has waited so long for their decision. */
    readonly callModeratorsAfter: Milliseconds;
  };
  readonly archive: {
    /** Folder, without a slash at either end. */
    readonly path: string;
    readonly via: 'commit' | 'pull-request';
  };
}
