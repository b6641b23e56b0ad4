/** The words after a command, read one after another. Each reader takes what it understands, or nothing. */
import { DateTime, Duration } from 'luxon';
import type { Milliseconds } from '../instant.ts';
import { REJECTION_REASONS } from '../question.ts';
import type { RejectionReason } from '../question.ts';
import type { Target } from './command.ts';
import { nearestName } from './nearest-name.ts';

/** What is left of a command line, for reading from the left. */
export class CommandWords {
  #rest: string;
  /** Lines after the command line that belong to it. */
  readonly following: string;

  constructor(line: string, following: string) {
    this.#rest = line.trim();
    this.following = following;
  }

  /** Everything that has not been taken. */
  get rest(): string {
    return this.#rest;
  }

  get empty(): boolean {
    return this.#rest === '';
  }

  /** Takes what the pattern (anchored at the start) matches. */
  take(pattern: RegExp): RegExpExecArray | null {
    const found = pattern.exec(this.#rest);
    if (found) this.#rest = this.#rest.slice(found[0].length).trimStart();
    return found;
  }

  /** Takes all that is left. */
  takeRest(): string {
    const rest = this.#rest;
    this.#rest = '';
    return rest;
  }
}

/** A number and the punctuation after it: "Q8.", "Q8,", "Q8 : because". */
const QUESTION = /^q(\d{1,6})(?![\p{L}\p{N}_-])\s*([:;,.!–—-]+(?=\s|$)|[:,])?/iu;
/** What may stand between two numbers besides commas. */
const AND = /^(?:and|&|\+)\s+(?=q\d)/i;
const ISSUE = /^#(\d{1,9})(?![\p{L}\p{N}_-])/u;
/** GitHub: letters, digits and hyphens, at most 39; managed accounts add `_company`, apps `[bot]`. */
const LOGIN = /^@?([a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,39})?(?:\[bot\])?)(?=[\s,.]|$)[,.]?/i;

/** A question's number, if the words start with one (`Q7`, in any case). */
export function questionIn(words: CommandWords): Target {
  const found = words.take(QUESTION);
  return found ? Number(found[1]) : null;
}

/**
 * The questions' numbers with which the words start, each once: `Q7 Q8`, `Q7, Q8 and Q9`. A colon or a dash ends
 * them, so that a reason can begin with a number: `Q7: Q9 asks the same`.
 */
export function questionsIn(words: CommandWords): readonly number[] {
  const questions = new Set<number>();
  for (let found = words.take(QUESTION); found; found = words.take(QUESTION)) {
    questions.add(Number(found[1]));
    if (/[^,;]/.test(found[2] ?? '')) break;
    words.take(AND);
  }
  return [...questions];
}

/** An issue's number, if the words start with one (`#12`). */
export function issueIn(words: CommandWords): number | null {
  const found = words.take(ISSUE);
  return found ? Number(found[1]) : null;
}

/** A login, lower case, if the words start with one; the `@` may be left out. */
export function loginIn(words: CommandWords): string | null {
  return words.take(LOGIN)?.[1]?.toLowerCase() ?? null;
}

/** A rejection reason, if the words start with one; "off topic" is as good as `off-topic`. */
export function rejectionReasonIn(words: CommandWords): RejectionReason | null {
  for (const reason of REJECTION_REASONS) {
    const pattern = new RegExp(`^${spelt(reason)}(?![\\p{L}\\p{N}_-])`, 'iu');
    if (words.take(pattern)) return reason;
  }
  return null;
}

/**
 * The rejection that somebody may have meant: the reason that is named among the words, which then explain it, or
 * the one that the first word nearly is.
 */
export function rejectionReasonMeant(
  words: string,
): { readonly reason: RejectionReason; readonly note: string } | null {
  const named = REJECTION_REASONS.find((reason) => new RegExp(`\\b${spelt(reason)}\\b`, 'i').test(words));
  if (named !== undefined) return { reason: named, note: words };
  const [first = ''] = words.split(' ', 1);
  const nearest = nearestName(first.toLowerCase(), REJECTION_REASONS);
  return nearest && { reason: nearest, note: words.slice(first.length).trimStart() };
}

function spelt(reason: RejectionReason): string {
  return reason.replaceAll('-', '[-_ ]?');
}

/** All that is left, as a reason in somebody's own words; without what sets it off from the words before. */
export function reasonIn(words: CommandWords): string | null {
  const reason = words.takeRest().replace(/^[\s:;,.–—-]+/, '');
  return reason === '' ? null : reason;
}

/** Everything that is left, as names of topics: lower case, between blanks or commas. `#` and `topic:` are let go. */
export function topicsIn(words: CommandWords): readonly string[] {
  const names = words
    .takeRest()
    .toLowerCase()
    .split(/[\s,]+/)
    .map((name) => name.replace(/^(?:#|topic:)/, '').replace(/[.;]$/, ''));
  return [...new Set(names)].filter((name) => name !== '');
}

const PLAIN_LENGTH =
  /^(?:(\d{1,3})\s*(?:d|days?))?\s*(?:(\d{1,4})\s*(?:h|hrs?|hours?))?\s*(?:(\d{1,5})\s*(?:m|mins?|minutes?))?$/i;
/** Months and years have no fixed length. */
const ISO_LENGTH = /^P(?:\d{1,4}[WD]){0,2}(?:T(?:\d{1,5}[HMS]){1,3})?$/i;
/** Nobody extends a session by more; a longer one is a slip of the finger. */
const LONGEST = Duration.fromObject({ days: 366 }).toMillis();

/** A length of time: `30m`, `2h`, `1h30m`, `90 minutes`, `PT30M`. `null` if it is none, zero or absurd. */
export function lengthOf(text: string): Milliseconds | null {
  const plain = PLAIN_LENGTH.exec(text);
  const duration = plain
    ? Duration.fromObject({
        days: Number(plain[1] ?? 0),
        hours: Number(plain[2] ?? 0),
        minutes: Number(plain[3] ?? 0),
      })
    : Duration.fromISO(ISO_LENGTH.test(text) ? text.toUpperCase() : '');
  const length = duration.isValid ? duration.toMillis() : 0;
  return length > 0 && length <= LONGEST ? length : null;
}

const DATE_AND_TIME =
  /^(?:(\d{4}-\d{2}-\d{2})(?:T|\s+))?(\d{1,2})(?::(\d{2})(?::(\d{2}))?)?(?:\s*([ap])\.?m\.?)?$/i;

/**
 * A time (`14:00`, `2pm`) or local date and time (`2026-05-07T14:00`, also with a blank for the `T`), as ISO 8601.
 * Which moment it means depends on the session's zone, which is not known here.
 */
export function localTimeOf(text: string): string | null {
  const found = DATE_AND_TIME.exec(text.replace(/[.!]$/, ''));
  if (!found) return null;
  const [, date, hours = '', minutes, seconds, half] = found;
  if (half === undefined && minutes === undefined) return null;
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const time = [String(hour).padStart(2, '0'), minutes ?? '00', ...(seconds === undefined ? [] : [seconds])];
  const iso = [...(date === undefined ? [] : [date]), time.join(':')].join('T');
  return DateTime.fromISO(iso, { zone: 'utc' }).isValid ? iso : null;
}
