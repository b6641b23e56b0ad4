/** Reads "Posting on behalf of …: …": a question that somebody passes on. */
import { asksSomething, isBuiltAsQuestion } from './asking.ts';
import { INDIRECT } from './cues/question-build.ts';
import { anywhere, asWhole, cueText } from './cues/cue.ts';
import {
  ANONYMOUS,
  ASKS,
  CHANNELS,
  OWN_QUESTIONS,
  PASSED_ON,
  SAYS,
  SOMEBODY,
  SPOKEN_TO,
} from './cues/proxies.ts';
import { personIn } from './person.ts';
import { placedWords } from './placed-words.ts';
import { sentencesOf } from './plain.ts';

export interface Proxy {
  /** The person as named. */
  readonly person: string;
  /** What they ask, without the lead-in. */
  readonly text: string;
}

/** For somebody whose name is not given. */
const NAMELESS = 'a resident';
/** A lead-in is no longer. */
const LONGEST_LEAD_IN = 300;
const LONGEST_NAME = 80;
/** A sentence that only says who asks is short. */
const LONGEST_SENTENCE = 100;
/** "Asks by mail in the name of her son": so many words may stand before what is asked. */
const LONGEST_ASKS = 8;
/** "(Rosa Diaz, by phone)", at the end. */
const LONGEST_CREDIT = 120;

const SAYS_PASSED_ON = anywhere(PASSED_ON);
const SAYS_ASKS = anywhere(ASKS);
const QUOTES = anywhere(CHANNELS, SAYS);
const SAYS_ANONYMOUS = anywhere(ANONYMOUS);
const SAYS_SOMEBODY = anywhere(SOMEBODY);
const SAYS_OWN = anywhere(OWN_QUESTIONS);
const SPEAKS_TO = anywhere(SPOKEN_TO);
const IS_ASKED_BY = asWhole(INDIRECT);
/** "A question" asks nothing. */
const ENDS_ASKING = new RegExp(
  `(?<![^ ])(?<!(?:una|la|otra|cada|mi|uma|a|outra|eine|die|une) )(?:${Object.values(ASKS).flat().join('|')})(?: \\S+){0,3}$`,
);
const COLON = /[:：](?=\s|$|["«»„“”])/;
const QUOTE = /["«»„“]/;
const PARAGRAPH_END = /\n\s*\n/;
const CREDIT = /\s(?:\(([^()\n]+)\)|[–—-]{1,2}\s*([^\n–—]+))\s*$/;
const QUOTED = /^(?:"([^"]+)"|“([^”]+)”|„([^“”"]+)[“”"]|«([^»]+)»|»([^«]+)«)[.\s]*$/;

/** The question that a text passes on, and for whom; `null`: it passes on none. */
export function readProxy(text: string): Proxy | null {
  return afterLeadIn(text) ?? askedIndirectly(text) ?? beforeCredit(text);
}

/** What ends in a colon or a quotation mark, or stands in a paragraph of its own, may say who asks. */
function afterLeadIn(text: string): Proxy | null {
  const head = text.slice(0, LONGEST_LEAD_IN);
  const asking = head.search(/[?¿]/);
  // "At the microphone: Rosa Diaz. Will …?"
  const sentence = sentencesOf(head)[0]?.length ?? 0;
  const ends = [COLON, QUOTE, PARAGRAPH_END].map((end) => head.search(end));
  for (const at of [...ends, sentence > LONGEST_SENTENCE ? -1 : sentence]) {
    if (at <= 0 || (asking >= 0 && asking < at)) continue;
    const rest = unquoted(
      text
        .slice(at)
        .replace(/^\s*[:：]/, '')
        .trim(),
    );
    const person = isAsked(rest) ? askerIn(text.slice(0, at)) : null;
    if (person !== null) return { person, text: rest };
  }
  return null;
}

/** "Mrs. Diaz is at the microphone. She asks whether …" */
function askedIndirectly(text: string): Proxy | null {
  const words = placedWords(text.slice(0, LONGEST_LEAD_IN));
  const cues = words.map(({ cue }) => cue);
  for (let at = 1; at < words.length; at += 1) {
    if (!IS_ASKED_BY.test(cues[at] ?? '') || cues[at] === 'que') continue;
    const from = words[at]?.from ?? 0;
    const before = cues.slice(Math.max(0, at - LONGEST_ASKS), at).join(' ');
    if (!ENDS_ASKING.test(before)) continue;
    const person = askerIn(text.slice(0, from));
    return person === null ? null : { person, text: text.slice(from).trim() };
  }
  return null;
}

/** "Will the pool open? (Rosa Diaz, by phone)" */
function beforeCredit(text: string): Proxy | null {
  const tail = text.slice(-LONGEST_CREDIT);
  const found = CREDIT.exec(tail);
  if (!found) return null;
  const rest = text.slice(0, text.length - tail.length + found.index).trim();
  const person = isAsked(rest) ? askerIn(found[1] ?? found[2] ?? '') : null;
  return person === null ? null : { person, text: rest };
}

/** Whom a lead-in names as the one who asks. */
function askerIn(leadIn: string): string | null {
  const words = cueText(leadIn);
  if (SAYS_OWN.test(words)) return null;
  if (SAYS_ANONYMOUS.test(words)) return NAMELESS;
  const isPassedOn = SAYS_PASSED_ON.test(words) || SAYS_ASKS.test(words);
  if (!isPassedOn && (!QUOTES.test(words) || SPEAKS_TO.test(words))) return null;
  const person = personIn(leadIn);
  if (person !== null && person.length <= LONGEST_NAME)
    return SAYS_SOMEBODY.test(cueText(person)) ? NAMELESS : person;
  return SAYS_SOMEBODY.test(words) ? NAMELESS : null;
}

function isAsked(text: string): boolean {
  return asksSomething(text) || isBuiltAsQuestion(text);
}

/** Somebody's words that stand as a quote, as text. */
function unquoted(text: string): string {
  const inMarks = QUOTED.exec(text)
    ?.slice(1)
    .find((inner) => inner !== undefined);
  if (inMarks !== undefined) return inMarks.trim();
  const lines = text.split('\n');
  if (!lines.every((line) => /^\s*(?:>|$)/.test(line))) return text;
  return lines
    .map((line) => line.replace(/^\s*> ?/, ''))
    .join('\n')
    .trim();
}
