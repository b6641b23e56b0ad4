/** The words by which a sentence says what it is about before it says it: "The maps: …", "On the expiry, …". */
import { anywhere, asWhole, atStart, cueText } from './cues/cue.ts';
import { KEEPS_A_PROMISE, ON_THE_MATTER } from './cues/pointing.ts';
import { SPOKEN_OF } from './cues/salutations.ts';

export interface Lead {
  readonly text: string;
  /** `heading`: before a colon or dash, or a line of its own; `matter`: after "on", "about"; `question`: asked again. */
  readonly kind: 'heading' | 'matter' | 'question';
}

const STARTS_ON_MATTER = atStart(ON_THE_MATTER);
const ON_MATTER = anywhere(ON_THE_MATTER);
const SPEAKS_OF = anywhere(SPOKEN_OF);
const IS_PROMISE_KEPT = asWhole(KEEPS_A_PROMISE);
const LONGEST_READ = 400;
const LONGEST_HEADING = 140;
const LONGEST_MATTER = 14;
/** In these clauses from the start somebody says what follows is about. */
const FIRST_CLAUSES = 3;
const HEADING = /^([^:\n]{2,140}):(?=\s|$)|^([^:\n]{2,90}?)\s[–—-]{1,2}\s/u;
const ASKED_AGAIN = /^[^?？؟\n]{4,300}[?？؟]/u;
const IN_QUOTES = /^(?:[^"“”«»„\n]{0,40}[,:]\s)?["“«„]\s?([^"“”«»„\n]{4,200})["”»“]/u;
/** Whom a sentence speaks to says nothing about what it is about. */
const MENTIONS = /^(?:[^@]{0,20}@[a-z\d-]{1,39}(?:\s(?:and|y|et|und|e)(?=\s@))?[\s,:]*)+/i;
const CLAUSE_ENDS = /[,;()]|\s[–—]\s/u;

/**
 * The likeliest first: what is quoted, what stands after "on" or "about", what stands before a colon.
 *
 * @param plain one sentence.
 */
export function leadsOf(plain: string): readonly Lead[] {
  const sentence = plain.slice(0, LONGEST_READ).replace(MENTIONS, '');
  const leads: Lead[] = [];
  const quoted = IN_QUOTES.exec(sentence)?.[1];
  if (quoted !== undefined) leads.push({ kind: 'question', text: quoted });
  for (const clause of clausesOf(sentence.slice(0, LONGEST_HEADING)).slice(0, FIRST_CLAUSES)) {
    const matter = afterCue(clause, STARTS_ON_MATTER);
    if (matter !== null) leads.push({ kind: 'matter', text: firstWords(matter) });
  }
  const found = HEADING.exec(sentence.slice(0, LONGEST_HEADING + 2));
  const heading = found?.[1] ?? found?.[2];
  if (heading !== undefined) leads.push(...headingsIn(heading));
  const asked = ASKED_AGAIN.exec(sentence.slice(0, 302))?.[0];
  if (asked !== undefined) leads.push({ kind: 'question', text: asked });
  return leads;
}

/** What in it comes after "on" or "about", its first and last clause, the whole. What it refers to is not its matter. */
function headingsIn(heading: string): readonly Lead[] {
  if (SPEAKS_OF.test(cueText(heading))) return [];
  const outside = heading.replace(/\([^()]*\)/g, ' ');
  const clauses = clausesOf(outside.trim() === '' ? heading : outside);
  const [first = '', last = ''] = [clauses[0], clauses.at(-1)];
  if (first === '') return [];
  const matter = afterCue(last, ON_MATTER);
  const texts = new Set([...(matter === null ? [] : [matter]), last, first, heading]);
  return [...texts].map((text) => ({ kind: 'heading', text }) as const);
}

/** The first clause of a sentence, apart from whom it speaks to and that it keeps a promise. */
export function openingOf(plain: string): string {
  return clausesOf(plain.slice(0, LONGEST_READ).replace(MENTIONS, ''))[0] ?? '';
}

function clausesOf(text: string): readonly string[] {
  const clauses = text.split(CLAUSE_ENDS).filter((clause) => clause.trim() !== '');
  return clauses.filter((clause) => !IS_PROMISE_KEPT.test(cueText(clause)));
}

function afterCue(clause: string, cue: RegExp): string | null {
  const words = cueText(clause);
  const found = cue.exec(words);
  return found === null ? null : words.slice(found.index + found[0].length).trim();
}

function firstWords(text: string): string {
  return text.split(' ').slice(0, LONGEST_MATTER).join(' ');
}
