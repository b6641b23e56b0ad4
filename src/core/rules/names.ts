/** The rules by name: what can be named in the settings, and what people can be told that a rule noticed. */

/** All rules, graver reasons first. Those named in the settings come before the others. */
export const RULE_NAMES = [
  'timing',
  'muted',
  'banned-words',
  'patterns',
  'personal-data',
  'suspect-words',
  'links',
  'repeats',
  'rate',
  'length',
  'too-many',
  'new-account',
  'forgery',
  'attack-hint',
  'private-life-hint',
  'shouting',
  'language',
] as const;
export type RuleName = (typeof RULE_NAMES)[number];

/** These two follow from the session's file and from what a moderator decided, so no setting weakens them. */
type FixedRule = 'timing' | 'muted';

/** The rules whose effect is the organiser's choice. */
export const SETTABLE_RULES = RULE_NAMES.filter(
  (name): name is Exclude<RuleName, FixedRule> => name !== 'timing' && name !== 'muted',
);

/** What a finding does to its question: it stands and moderators see what was noticed (`note`), it waits, it is out. */
export const EFFECTS = ['note', 'hold', 'reject'] as const;
export type Effect = (typeof EFFECTS)[number];

/** The flags of GitChat's own rules; patterns have the flags that the organiser gave them. */
export type RuleFlag =
  | 'too-early'
  | 'too-late'
  | 'muted'
  | 'banned-word'
  | 'personal-data'
  | 'suspect-word'
  | 'links'
  | 'short-link'
  | 'look-alike-link'
  | 'repeat-post'
  | 'campaign'
  | 'too-fast'
  | 'flood'
  | 'too-short'
  | 'too-long'
  | 'too-many'
  | 'new-account'
  | 'forgery'
  | 'attack-hint'
  | 'private-life-hint'
  | 'shouting'
  | 'language';
