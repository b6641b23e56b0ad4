/** All rules on one question. */
import type { Finding } from '../question.ts';
import type { Moderation } from '../settings.ts';
import { length } from './length.ts';
import { links } from './links.ts';
import { newAccount } from './new-account.ts';
import { patterns } from './patterns.ts';
import { personalData } from './personal-data.ts';
import type { Judged, Rule } from './rule.ts';
import { tooMany } from './too-many.ts';
import { words } from './words.ts';

export type { Judged } from './rule.ts';

/** Graver reasons first: what people are told is the first that applies. */
const RULES: readonly Rule[] = [words, patterns, personalData, links, length, tooMany, newAccount];

/** What the rules notice in a question, in their order, each flag once for each action. */
export function judge(question: Judged, settings: Moderation): readonly Finding[] {
  const findings = RULES.flatMap((rule) => rule(question, settings));
  return findings.filter(
    ({ flag, action }, at) =>
      findings.findIndex((other) => other.flag === flag && other.action === action) === at,
  );
}
