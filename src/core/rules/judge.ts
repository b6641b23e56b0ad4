/** All rules on one question, and what each of them said. */
import type { Finding } from '../question.ts';
import type { Moderation } from '../settings.ts';
import { attackHint, privateLifeHint } from './hints.ts';
import { forgery } from './forgery.ts';
import { hasNoLanguage, language } from './language.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { muted } from './muted.ts';
import { EFFECTS, RULE_NAMES, type Effect, type RuleName } from './names.ts';
import { newAccount } from './new-account.ts';
import { patterns } from './patterns.ts';
import { personalData } from './personal-data.ts';
import { rate } from './rate.ts';
import { repeats } from './repeats.ts';
import type { CircumstanceRule, Judged, Observation, TextRule, Wording } from './rule.ts';
import { shouting } from './shouting.ts';
import { timing } from './timing.ts';
import { tooMany } from './too-many.ts';
import { bannedWords, suspectWords } from './words.ts';

export { textAlone, type Judged } from './rule.ts';

type Rule = {
  /** Unless the settings say otherwise. */
  readonly effect: Effect;
  /** Other settings leave it nothing to look for. */
  readonly isOff?: (settings: Moderation) => boolean;
} & (
  | { readonly reads: 'words'; readonly look: TextRule }
  | { readonly reads: 'circumstances'; readonly look: CircumstanceRule }
);

const RULES: Readonly<Record<RuleName, Rule>> = {
  timing: { effect: 'hold', reads: 'circumstances', look: timing },
  muted: { effect: 'hold', reads: 'circumstances', look: muted },
  'banned-words': {
    effect: 'reject',
    reads: 'words',
    look: bannedWords,
    isOff: (settings) => settings.bannedWords.length === 0,
  },
  patterns: {
    effect: 'hold',
    reads: 'words',
    look: patterns,
    isOff: (settings) => settings.patterns.length === 0,
  },
  'personal-data': {
    effect: 'hold',
    reads: 'words',
    look: personalData,
    isOff: (settings) => settings.personalData === 'off',
  },
  'suspect-words': {
    effect: 'hold',
    reads: 'words',
    look: suspectWords,
    isOff: (settings) => settings.suspectWords.length === 0,
  },
  links: { effect: 'hold', reads: 'words', look: links },
  repeats: { effect: 'hold', reads: 'circumstances', look: repeats },
  rate: { effect: 'hold', reads: 'circumstances', look: rate },
  length: { effect: 'hold', reads: 'words', look: length },
  'too-many': { effect: 'hold', reads: 'circumstances', look: tooMany },
  'new-account': {
    effect: 'hold',
    reads: 'circumstances',
    look: newAccount,
    isOff: (settings) => settings.newAccountDays === 0,
  },
  forgery: { effect: 'note', reads: 'words', look: forgery },
  'attack-hint': { effect: 'note', reads: 'words', look: attackHint },
  'private-life-hint': { effect: 'note', reads: 'words', look: privateLifeHint },
  shouting: { effect: 'note', reads: 'words', look: shouting },
  language: { effect: 'note', reads: 'words', look: language, isOff: hasNoLanguage },
};

/** What one rule said about a question. */
export interface RuleSaid {
  readonly rule: RuleName;
  /** What it does when it notices something; `off`: it did not look. */
  readonly effect: Effect | 'off';
  readonly findings: readonly Finding[];
}

/** What every rule says to a question, in the order of the settings: also that it noticed nothing, or did not look. */
export function explain(question: Judged, settings: Moderation): readonly RuleSaid[] {
  return orderOf(settings).map((name): RuleSaid => {
    const rule = RULES[name];
    const set = settings.rules.get(name);
    if (set === 'off' || rule.isOff?.(settings)) return { rule: name, effect: 'off', findings: [] };
    const observations =
      rule.reads === 'words'
        ? observedIn(question.wording, name, rule.look, settings)
        : rule.look(question, settings);
    const findings = observations.map((each) => findingFrom(each, name, set, rule.effect));
    return { rule: name, effect: set ?? rule.effect, findings: eachOnce(findings) };
  });
}

/** What the rules notice in a question, in their order, each flag once for each action. */
export function judge(question: Judged, settings: Moderation): readonly Finding[] {
  return eachOnce(explain(question, settings).flatMap(({ findings }) => findings));
}

/** Of two findings the graver one, and of two that are as grave, the first, decides. `null`: nothing was found. */
export function gravest(findings: readonly Finding[]): Finding | null {
  const [first, ...others] = findings;
  if (first === undefined) return null;
  return others.reduce((worst, each) => (isGraver(each.action, worst.action) ? each : worst), first);
}

/** Those named in the settings first; before all of them, what no setting changes. */
function orderOf({ rules }: Moderation): readonly RuleName[] {
  return [...new Set<RuleName>(['timing', 'muted', ...rules.keys(), ...RULE_NAMES])];
}

function findingFrom(
  observation: Observation,
  rule: RuleName,
  set: Effect | undefined,
  usual: Effect,
): Finding {
  const { flag } = observation;
  if ('action' in observation) return { rule, flag, action: set ?? observation.action, evidence: [] };
  const { evidence, atMost } = observation;
  const meant = set ?? usual;
  const action = atMost !== undefined && isGraver(meant, atMost) ? atMost : meant;
  return { rule, flag, action, evidence: [evidence] };
}

/** One finding for each flag and action, with all that speaks for it. */
function eachOnce(findings: readonly Finding[]): readonly Finding[] {
  const once = new Map<string, Finding>();
  for (const finding of findings) {
    const key = `${finding.action} ${finding.flag}`;
    const known = once.get(key);
    const evidence = [...new Set([...(known?.evidence ?? []), ...finding.evidence])];
    once.set(key, { ...(known ?? finding), evidence });
  }
  return [...once.values()];
}

function isGraver(a: Effect, b: Effect): boolean {
  return EFFECTS.indexOf(a) > EFFECTS.indexOf(b);
}

/** The same words under the same settings are read once: a session is derived again and again. */
const read = new WeakMap<Wording, { settings: Moderation; seen: Map<RuleName, readonly Observation[]> }>();

function observedIn(
  wording: Wording,
  name: RuleName,
  look: TextRule,
  settings: Moderation,
): readonly Observation[] {
  let known = read.get(wording);
  if (known?.settings !== settings) {
    known = { settings, seen: new Map() };
    read.set(wording, known);
  }
  const observations = known.seen.get(name) ?? look(wording, settings);
  known.seen.set(name, observations);
  return observations;
}
