/** Why a question was held or rejected, in plain words: what was noticed, and what the asker can do. */
import type { Question, RejectionReason } from '../core/question.ts';
import { REJECTION_REASONS } from '../core/question.ts';
import { inlineText } from './markdown.ts';

/** A sentence to the asker about what was noticed. */
const HELD: ReadonlyMap<string, string> = new Map([
  ['personal-data', 'It seems to hold personal data, such as an e-mail address or a telephone number.'],
  ['suspect-word', 'It holds a word that a moderator looks at first.'],
  ['banned-word', 'It holds a word that is not used here.'],
  ['links', 'It holds more links than are usual in a question.'],
  ['too-short', 'It is very short.'],
  ['too-long', 'It is longer than a question should be.'],
  ['too-many', 'You have already asked as many questions as each person can in this session.'],
  ['repeat-post', 'It looks like something you have posted before.'],
  ['new-account', 'Your account is very new.'],
  ['muted', 'A moderator looks at your questions first.'],
  ['too-early', 'It was asked before the session takes questions.'],
  ['too-late', 'It was asked after the session had stopped taking questions.'],
  ['appeal', 'You asked for a second look at it.'],
]);

/** What would let it through, where the asker can do something about it. */
const ADVICE: ReadonlyMap<string, string> = new Map([
  [
    'personal-data',
    'Take the personal details out: everybody can read them here, and copies go out by mail.',
  ],
  ['suspect-word', 'Say it in other words, if you like.'],
  ['banned-word', 'Say it in other words.'],
  ['links', 'Take some of the links out, if the question can stand without them.'],
  ['too-short', 'Say a little more about what you would like to know.'],
  ['too-long', 'Make it shorter, or keep to what matters most to you.'],
]);

const REJECTED: Readonly<Record<RejectionReason, string>> = {
  'off-topic': 'It is not about the subject of this session.',
  'not-a-question': 'It does not ask the guest anything.',
  'personal-attack': 'It attacks a person. Hard questions are welcome, insults are not.',
  'private-life': "It is about somebody's private life.",
  'personal-data': 'It holds personal data, such as an address or a telephone number.',
  spam: 'It looks like advertising.',
  'too-many': 'You have already asked as many questions as each person can in this session.',
  duplicate: 'It was asked before.',
};

/** What the rules noticed, or what the moderator gave as the reason, in sentences. Never empty. */
export function heldBecause(question: Pick<Question, 'findings' | 'reason'>): readonly string[] {
  const flags = flagsBehind(question);
  if (flags.length > 0) return flags.map(flagSentence);
  const { reason } = question;
  if (reason === null) return ['A moderator would like to look at it first.'];
  return [HELD.get(reason) ?? sentence(reason)];
}

/** What the asker can do about it, where it was a rule that objected. */
export function adviceOn(question: Pick<Question, 'findings' | 'reason'>): readonly string[] {
  return flagsBehind(question).flatMap((flag) => ADVICE.get(flag) ?? []);
}

/** The flags that are the reason: none where a moderator gave another one. */
function flagsBehind({ findings, reason }: Pick<Question, 'findings' | 'reason'>): readonly string[] {
  const flags = [...new Set(findings.map(({ flag }) => flag))];
  return reason === null || flags.includes(reason) ? flags : [];
}

/** The reason of a rejection in sentences: the known one, and the moderator's own words. */
export function rejectedBecause({ reason }: Pick<Question, 'reason'>): readonly string[] {
  if (reason === null) return ['It does not fit into this session.'];
  const known = REJECTION_REASONS.find((each) => reason === each || reason.startsWith(`${each}:`));
  if (known === undefined) return [HELD.get(reason) ?? sentence(reason)];
  const note = reason.slice(known.length + 1).trim();
  return note === '' ? [REJECTED[known]] : [REJECTED[known], sentence(note)];
}

/** For moderators, who know the flags: the reason and what the rules noticed, each once. */
export function reasonWords({ findings, reason }: Pick<Question, 'findings' | 'reason'>): readonly string[] {
  const all = [...(reason === null ? [] : [reason]), ...findings.map(({ flag }) => flag)];
  return [...new Set(all)].map((each) => inlineText(each, 120));
}

function flagSentence(flag: string): string {
  return HELD.get(flag) ?? `It was marked “${inlineText(flag)}”.`;
}

/** A moderator's words as a sentence. */
function sentence(words: string): string {
  const text = inlineText(words, 500);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
