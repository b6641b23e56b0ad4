/** Why a question was held or rejected, in plain words: what was noticed, and what the asker can do. */
import type { Finding, Question, RejectionReason } from '../core/question.ts';
import { REJECTION_REASONS } from '../core/question.ts';
import type { RuleFlag, RuleName } from '../core/rules/names.ts';
import { inlineText } from './markdown.ts';

/** A sentence to the asker about what was noticed. */
const NOTICED: Readonly<Record<RuleFlag | 'appeal', string>> = {
  'personal-data': 'It seems to hold personal data, such as an e-mail address or a telephone number.',
  'suspect-word': 'It holds a word that a moderator looks at first.',
  'banned-word': 'It holds a word that is not used here.',
  links: 'It holds more links than are usual in a question.',
  'short-link': 'It holds a shortened link, and nobody can see where it leads.',
  'look-alike-link': 'It holds a link that looks as if it led somewhere else than it does.',
  'too-short': 'It is very short.',
  'too-long': 'It is longer than a question should be.',
  'too-many': 'You have already asked as many questions as each person can in this session.',
  'repeat-post': 'It looks like something you have posted before.',
  campaign: 'Others have asked the same in the same words.',
  'too-fast': 'You have asked several questions in a short time.',
  flood: 'Very many questions are coming in at once, so everybody’s first one goes first.',
  'new-account': 'Your account is very new.',
  muted: 'A moderator looks at your questions first.',
  'too-early': 'It was asked before the session takes questions.',
  'too-late': 'It was asked after the session had stopped taking questions.',
  forgery: 'It holds signs or words that are meant for GitChat, and only moderators can give them.',
  'attack-hint': 'It may attack a person. Hard questions are welcome, insults are not.',
  'private-life-hint': "It may be about somebody's private life.",
  shouting: 'It is written mostly in capitals, or with rows of exclamation marks.',
  language: 'It seems to be in a language in which this session is not held.',
  appeal: 'You asked for a second look at it.',
};

/** What would let it through, where the asker can do something about the text. */
const ADVICE: Readonly<Partial<Record<RuleFlag, string>>> = {
  'personal-data': 'Take the personal details out: everybody can read them here, and copies go out by mail.',
  'suspect-word': 'Say it in other words, if you like.',
  'banned-word': 'Say it in other words.',
  links: 'Take some of the links out, if the question can stand without them.',
  'short-link': 'Give the whole address instead of the shortened one.',
  'look-alike-link': 'Give the plain address of the page, or take the link out.',
  'too-short': 'Say a little more about what you would like to know.',
  'too-long': 'Make it shorter, or keep to what matters most to you.',
  'repeat-post': 'Ask something else in its place, if you like.',
  forgery: 'Take out what is not part of your question.',
  'attack-hint': 'Ask about what was done or decided.',
  'private-life-hint': 'Ask about the office, and leave the family and private matters out.',
  shouting: 'Write it in small letters.',
  language: 'Ask in a language of this session, if you can.',
};

const HELD: ReadonlyMap<string, string> = new Map(Object.entries(NOTICED));
const CHANGES: ReadonlyMap<string, string> = new Map(Object.entries(ADVICE));

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

/** What our code of conduct (`templates/organiser/CODE_OF_CONDUCT.md`) asks instead, where the reason lies in a clause. */
const CLAUSES: Readonly<Partial<Record<RejectionReason | RuleFlag, string>>> = {
  'personal-attack': 'No threats, insults or slurs, and no mockery of a person or a group.',
  'private-life':
    "Speak about decisions and plans, not about anybody's person, family, looks or private life.",
  'personal-data':
    'Leave private details out: addresses, telephone numbers, health, and names of people who hold no public office.',
  spam: 'No advertising.',
  duplicate: 'Ask each question once. If somebody has asked it already, vote for it with 👍.',
  'banned-word': 'No threats, insults or slurs, and no mockery of a person or a group.',
};

const CLAUSE_OF: ReadonlyMap<string, string> = new Map(Object.entries(CLAUSES));

/** The clause of the code of conduct behind a rejection; `null`: none. */
export function clauseFor({ reason }: Pick<Question, 'reason'>): string | null {
  return CLAUSE_OF.get((reason ?? '').split(':', 1)[0] ?? '') ?? null;
}

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
  return flagsBehind(question).flatMap((flag) => CHANGES.get(flag) ?? []);
}

/** The flags that are the reason: none where a moderator gave another one. */
function flagsBehind({ findings, reason }: Pick<Question, 'findings' | 'reason'>): readonly string[] {
  const against = findings.filter(({ action }) => action !== 'note');
  const flags = [...new Set(against.map(({ flag }) => flag))];
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

/** For moderators, who know the flags: the reason, and what the rules noticed with what speaks for it, each once. */
export function reasonWords({ findings, reason }: Pick<Question, 'findings' | 'reason'>): readonly string[] {
  const decisive = findings.filter(({ flag }) => flag === reason);
  const noticed = [...decisive, ...findings].map(noticedWords);
  const words = reason === null || decisive.length > 0 ? noticed : [inlineText(reason, 120), ...noticed];
  return [...new Set(words)];
}

/** Their evidence is a word that the organiser does not want to read; the board, which everybody reads, leaves it out. */
const NAME_WORDS: ReadonlySet<RuleName> = new Set(['banned-words', 'suspect-words']);

/** What was noticed, for the board: a flag and, in brackets, what speaks for it. */
export function noticedWords(finding: Finding): string {
  return NAME_WORDS.has(finding.rule) ? inlineText(finding.flag, 120) : noticedInFull(finding);
}

/** The same with every evidence, for whoever asks for it. */
export function noticedInFull({ flag, evidence }: Finding): string {
  const words = inlineText(flag, 120);
  return evidence.length === 0 ? words : `${words} (${inlineText(evidence.join('; '), 200)})`;
}

/** What was noticed, in a sentence to the asker. */
export function flagSentence(flag: string): string {
  return HELD.get(flag) ?? `It was marked “${inlineText(flag)}”.`;
}

/** A moderator's words as a sentence. */
function sentence(words: string): string {
  const text = inlineText(words, 500);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
