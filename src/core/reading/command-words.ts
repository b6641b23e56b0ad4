/** The words after a command, read one after another. Each reader takes what it understands, or nothing. */
import { DateTime, Duration } from 'luxon';
import type { Milliseconds } from '../instant.ts';
import { REJECTION_REASONS } from '../question.ts';
import type { RejectionReason } from '../question.ts';
import type { Target } from './command.ts';

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

  /** Takes all that is left; `null` if that is nothing. */
  takeRest(): string | null {
    const rest = this.#rest;
    this.#rest = '';
    return rest === '' ? null : rest;
  }
}

const QUESTION = /^q(\d{1,6})(?![\p{L}\p{N}_-])[:,]?/iu;
const ISSUE = /^#(\d{1,9})(?![\p{L}\p{N}_-])/u;
/** GitHub: letters, digits and hyphens, at most 39; managed accounts add `_company`, apps `[bot]`. */
const LOGIN = /^@?([a-z\d][a-z\d-]{0,38}(?:_[a-z\d]{1,39})?(?:\[bot\])?)(?=[\s,.]|$)[,.]?/i;

/** A question's number, if the words start with one (`Q7`, in any case). */
export function questionIn(words: CommandWords): Target {
  const found = words.take(QUESTION);
  return found ? Number(found[1]) : null;
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
    const pattern = new RegExp(`^${reason.replaceAll('-', '[-_ ]?')}(?![\\p{L}\\p{N}_-])[:,.;]?`, 'iu');
    if (words.take(pattern)) return reason;
  }
  return null;
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

/**
 * A time (`14:00`) or local date and time (`2026-05-07T14:00`, also with a blank for the `T`), as ISO 8601.
 * Which moment it means depends on the session's zone, which is not known here.
 */
export function localTimeOf(text: string): string | null {
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  const iso = time
    ? `${time[1]?.padStart(2, '0') ?? ''}:${time[2] ?? ''}`
    : text.replace(/^(\d{4}-\d{2}-\d{2})\s+/, '$1T').toUpperCase();
  const complete = time !== null || /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?$/.test(iso);
  return complete && DateTime.fromISO(iso, { zone: 'utc' }).isValid ? iso : null;
}
