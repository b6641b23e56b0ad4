/** Reads "Posting on behalf of …: …": a question that somebody passes on. */
import { asksSomething } from './asking.ts';
import { ASKED_ME_TO, NAMELESS_LEAD_INS, NOT_SOMEBODY, ON_BEHALF_OF } from './cues/proxies.ts';

export interface Proxy {
  /** The person as named. */
  readonly person: string;
  /** What they ask, without the lead-in. */
  readonly text: string;
}

/** These say it even without a colon. */
const PLAINLY = /behalf|nombre|parte|\bnom\b|\bpart\b|compte|namen|auftrag|vertretung|nome|pedido/iu;

/** For somebody whose name is not given. */
const NAMELESS = 'a resident';
const IS_NAMELESS =
  /^(?:some(?:one|body)|an? anonymous.*|anonymous|anónim[oa]|anonyme|anonym|alguien|alguém|quelqu['’]un|jemand(?:em|en)?)$/iu;
/** A lead-in is one line, and no longer. */
const LONGEST_LEAD_IN = 300;
const LONGEST_NAME = 80;
/** What follows a name and is no part of it. */
const AFTER_NAME =
  /\s*(?:[,;:(—–]|\s(?:who|whose|that|que|qui|quien|dont|quem|via|by (?:e-?mail|phone))\s|$)/u;
const SENTENCE_AFTER_NAME = /(?<!\b(?:mrs?|ms|dr|sra?|mme|hr|fr|st))\.\s|[?!]\s/iu;

/** "…, who has no account,", "… (82)" */
const APPOSITION = /(?:,\s.*|,|\s*\([^()]*\))$/u;

const GREETING = /^(?:[\p{L}]{2,12}(?:\s[\p{L}]{2,12})?[,!.]\s)?/u.source;
const BEFORE = new RegExp(`${GREETING}(?:${Object.values(ON_BEHALF_OF).flat().join('|')})\\s*(?=\\S)`, 'iu');
const WITHOUT_NAME = new RegExp(
  `^(?:${Object.values(NAMELESS_LEAD_INS).flat().join('|')})\\s?[:：]\\s*`,
  'iu',
);
const AFTER = new RegExp(
  `^(.{2,${LONGEST_NAME}}?)\\s(?:${Object.values(ASKED_ME_TO).flat().join('|')})\\s?[:：]\\s*`,
  'iu',
);

/** The question that a text passes on, and for whom; `null`: it passes on none. */
export function readProxy(text: string): Proxy | null {
  const line = /^[^\n]*/.exec(text)?.[0].slice(0, LONGEST_LEAD_IN) ?? '';
  const found = nameless(line) ?? namedAfter(line, text.length > line.length) ?? namedBefore(line);
  if (found === null) return null;
  const rest = unquoted(text.slice(found.end).trim());
  if (!asksSomething(rest)) return null;
  return { person: IS_NAMELESS.test(found.person) ? NAMELESS : found.person, text: rest };
}

interface LeadIn {
  readonly person: string;
  /** Where what is asked begins. */
  readonly end: number;
}

/** "Sent in anonymously: …" */
function nameless(line: string): LeadIn | null {
  const found = WITHOUT_NAME.exec(line);
  return found && { person: NAMELESS, end: found[0].length };
}

/** "Posting on behalf of Rosa Diaz, who has no account: …" */
function namedAfter(line: string, goesOn: boolean): LeadIn | null {
  const opening = BEFORE.exec(line);
  if (!opening) return null;
  const from = opening[0].length;
  const rest = line.slice(from);
  const colon = /\s?[:：](?=\s|$)/.exec(rest);
  const stop = SENTENCE_AFTER_NAME.exec(rest);
  const comma = rest.indexOf(', ');
  let end = rest.length;
  if (colon) end = colon.index + colon[0].length;
  else if (stop) end = stop.index + 1;
  else if (!goesOn && comma > 0) end = comma + 1;
  const lead = rest.slice(0, end).replace(/[.!\s]+$/, '');
  if ((!colon && !PLAINLY.test(opening[0])) || /[?¿]/.test(lead)) return null;
  const person = lead.slice(0, AFTER_NAME.exec(lead)?.index).trim();
  return person === '' || person.length > LONGEST_NAME ? null : { person, end: from + end };
}

/** "A resident asked me to post this: …" */
function namedBefore(line: string): LeadIn | null {
  const found = AFTER.exec(line);
  const person = found?.[1]?.trim() ?? '';
  const first = /^[\p{L}’']+/u.exec(person)?.[0].toLowerCase() ?? '';
  if (!found || first === '' || NOT_SOMEBODY.has(first) || SENTENCE_AFTER_NAME.test(person)) return null;
  return { person: person.replace(APPOSITION, ''), end: found[0].length };
}

/** Somebody's words that stand as a quote, as text. */
function unquoted(text: string): string {
  const lines = text.split('\n');
  if (!lines.every((line) => /^\s*(?:>|$)/.test(line))) return text;
  return lines
    .map((line) => line.replace(/^\s*> ?/, ''))
    .join('\n')
    .trim();
}
