/** Recognises the lines that mail programs write: attributions, separators, headers, device lines, disclaimers. */
import {
  BEFORE_PRINTING,
  BEGIN_FORWARDED,
  DISCLAIMED,
  EXCUSES,
  GITHUB_FOOTER,
  HEADER_FIELDS,
  I_WROTE,
  LEGAL_CUES,
  ORIGINAL_MESSAGE,
  PROGRAMS,
  PROGRAM_FIRST,
  SENT_WITH,
  WROTE,
  WROTE_OPENERS,
  type HeaderField,
} from './cues/mail.ts';
import { withoutQuoteMarks, type Line } from './lines.ts';
import { folded } from './vocabulary.ts';

/** No line that a mail program writes is longer; of longer ones only so much is looked at. */
const LONGEST_MARK = 300;
/** Mail programs wrap "On … wrote:" at about 78 characters, so over at most this many lines. */
const ATTRIBUTION_LINES = 3;
/** A mail's header block names sender, date, recipients and subject: within this many lines. */
const HEADER_LINES = 8;
const LONGEST_DEVICE_LINE = 100;
/** Of a disclaimer, so much is read; what it is about stands at its beginning. */
const DISCLAIMER_BEGINNING = 600;

const DASHES = String.raw`[-_=‐–—]{2,}`;
const WORD_END = String.raw`(?![\p{L}\p{N}])`;
const SEPARATOR = new RegExp(
  String.raw`^\s*(?:${DASHES}\s*(?:${ORIGINAL_MESSAGE}|.{1,200}\s(?:${WROTE})\s?:)\s*${DASHES}|(?:${BEGIN_FORWARDED})\s?:)\s*$`,
  'iu',
);
const RULE = new RegExp(String.raw`^\s*[-_=‐–—*]{5,}\s*$`, 'u');

const ADDRESS = /[^\s<>()[\]:]@[^\s<>()[\]]+\.[a-z]{2,}/iu;
/** As programs write it: in brackets. */
const MARKED_ADDRESS = new RegExp(String.raw`[<(\[](?:mailto:)?[^\s<>()[\]:]*${ADDRESS.source}`, 'iu');
const TIME = /\b\d{1,2}[:.h]\d{2}\b/;
const SAYS_WROTE = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${WROTE})${WORD_END}`, 'iu');
const OPENS_ATTRIBUTION = new RegExp(String.raw`^[-\s]*(?:${WROTE_OPENERS})${WORD_END}`, 'iu');
const OWN_WRITING = new RegExp(String.raw`(?<!\p{L})(?:${I_WROTE})${WORD_END}`, 'iu');
/** Yahoo on a telephone puts the original on the same line. */
const ORIGINAL_ON_LINE = new RegExp(
  String.raw`^\s*(?:${WROTE_OPENERS})${WORD_END}.{1,200}@.{1,80}(?:${WROTE})\s?:\s+\S`,
  'iu',
);

const FIELD_OF: ReadonlyMap<string, HeaderField> = new Map(
  Object.entries(HEADER_FIELDS).flatMap(([field, names]) =>
    names.map((name) => [name, field as HeaderField] as const),
  ),
);
const FIELD = /^[\s*_]{0,6}([\p{L}-]{1,14}(?: [\p{L}]{1,8})?)\s?:/u;
/** Lotus Notes heads an original with sender, time, and the names of fields on lines of their own. */
const DATE_AND_TIME = /^\s*\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [ap]\.?m\.?)?\s*$/i;

const DEVICE = new RegExp(
  String.raw`^[\s*_<([]{0,4}(?:(?:${SENT_WITH})${WORD_END}[^?!]{0,50}(?:${PROGRAMS})${WORD_END}[^?]*|${PROGRAM_FIRST})$`,
  'iu',
);
const EXCUSE = new RegExp(String.raw`^\s*(?:${EXCUSES})[^?]*$`, 'iu');
const FOOTER = new RegExp(String.raw`^\s*(?:[—-]{1,2}\s*)?(?:${GITHUB_FOOTER})`, 'iu');
const DISCLAIMER = new RegExp(String.raw`^[\s*_]{0,4}(?:${DISCLAIMED})${WORD_END}`, 'iu');
const LEGAL = LEGAL_CUES.map((cue) => new RegExp(String.raw`(?<!\p{L})(?:${cue})`, 'iu'));
const PRINTING = new RegExp(String.raw`^\P{L}{0,4}(?:${BEFORE_PRINTING})`, 'iu');

/** An attribution that stands at a line. */
export interface Attribution {
  /** How many lines it takes. */
  readonly lines: number;
  /** Whether a quote follows, after at most one blank line. */
  readonly quoted: boolean;
}

/**
 * The attribution ("On Tue, May 6, 2014 at 3:25 PM, Ann wrote:") that begins at a line, on up to three lines. It has
 * to be as exact as only programs are, to the minute or with an address, because people write "On Tuesday the mayor
 * wrote:" too. Without a quote it also has to begin a paragraph.
 */
export function attributionAt(lines: readonly Line[], at: number): Attribution | null {
  const beginsParagraph = lines[at - 1]?.kind !== 'text';
  let text = '';
  for (let count = 1; count <= ATTRIBUTION_LINES; count += 1) {
    const line = lines[at + count - 1];
    if (line?.kind !== 'text') return null;
    if (count === 1 && beginsParagraph && ORIGINAL_ON_LINE.test(line.raw.slice(0, LONGEST_MARK))) {
      return { lines: 1, quoted: false };
    }
    if (line.raw.length > LONGEST_MARK) return null;
    text = `${text} ${line.raw.trim()}`.trim();
    if (/[:：]$/.test(text)) {
      const quoted = startsQuote(lines, at + count);
      return isAttribution(text) && (quoted || beginsParagraph) ? { lines: count, quoted } : null;
    }
    if (count === 1 && !goesOn(text)) return null;
  }
  return null;
}

/** Whether a line of a quote is the attribution of all of it, as Apple's Mail on telephones writes it. */
export function opensQuotedOriginal(line: Line): boolean {
  if (line.kind !== 'quote' || line.raw.length > LONGEST_MARK) return false;
  const text = withoutQuoteMarks(line.raw).trim();
  return SEPARATOR.test(text) || (/[:：]$/.test(text) && isAttribution(text));
}

/** Whether a line can be the beginning of a wrapped attribution, and not the end of somebody's words. */
function goesOn(text: string): boolean {
  return !/[.!?]$/.test(text) && (OPENS_ATTRIBUTION.test(text) || ADDRESS.test(text) || TIME.test(text));
}

function isAttribution(text: string): boolean {
  if (OWN_WRITING.test(text)) return false;
  const exact = isExactDate(text);
  return SAYS_WROTE.test(text) ? exact || MARKED_ADDRESS.test(text) : exact && MARKED_ADDRESS.test(text);
}

/** Day, year and time of day. */
function isExactDate(text: string): boolean {
  return TIME.test(text) && (text.match(/\d+/g)?.length ?? 0) >= 4;
}

function startsQuote(lines: readonly Line[], at: number): boolean {
  const next = lines[at]?.kind === 'blank' ? lines[at + 1] : lines[at];
  return next?.kind === 'quote';
}

/** "-----Original Message-----" and its like: below it, nothing is the person's own. */
export function isSeparator({ raw }: Line): boolean {
  return raw.length <= LONGEST_MARK && SEPARATOR.test(raw);
}

/** The header of an original that was not marked as a quote, with the row of underscores that Outlook puts above. */
export function isHeaderAt(lines: readonly Line[], at: number): boolean {
  if (RULE.test((lines[at]?.raw ?? '').slice(0, LONGEST_MARK))) {
    const next = lines[at + 1]?.kind === 'blank' ? at + 2 : at + 1;
    return lines[next] !== undefined && isFieldsAt(lines, next);
  }
  return isFieldsAt(lines, at) || isNotesHeaderAt(lines, at);
}

/** Sender and two more fields, one of which people do not write themselves: subject or "sent". */
function isFieldsAt(lines: readonly Line[], at: number): boolean {
  if (fieldOf(lines[at]) === null) return false;
  const found = new Set<HeaderField>();
  for (const line of lines.slice(at, at + HEADER_LINES)) {
    if (line.kind === 'blank') break;
    const field = fieldOf(line);
    if (field !== null) found.add(field);
  }
  return found.has('from') && found.size >= 3 && (found.has('sent') || found.has('subject'));
}

function fieldOf(line: Line | undefined): HeaderField | null {
  if (line?.kind !== 'text') return null;
  const name = FIELD.exec(line.raw.slice(0, 40))?.[1];
  return name === undefined ? null : (FIELD_OF.get(folded(name)) ?? null);
}

function isNotesHeaderAt(lines: readonly Line[], at: number): boolean {
  const time = lines[at + 1];
  if (lines[at]?.kind !== 'text' || time === undefined || !DATE_AND_TIME.test(time.raw.slice(0, 40)))
    return false;
  const below = lines.slice(at + 2, at + 2 + 2 * HEADER_LINES);
  const names = new Set(below.map(({ raw }) => FIELD_OF.get(folded(raw.slice(0, 40).trim()))));
  return names.has('to') && names.has('subject');
}

/** "Sent from my iPhone", "Gesendet mit der GMX Mail App": a paragraph's first line. An excuse may follow it. */
export function isDeviceAt(lines: readonly Line[], at: number): boolean {
  const [before, line] = [lines[at - 1], lines[at]];
  if (line?.kind !== 'text' || line.raw.length > LONGEST_DEVICE_LINE) return false;
  if (DEVICE.test(line.raw)) return before?.kind !== 'text' || isDashes(before);
  return (
    EXCUSE.test(line.raw) && before !== undefined && DEVICE.test(before.raw.slice(0, LONGEST_DEVICE_LINE))
  );
}

/** GitHub's footer, with or without the dash above it. */
export function isFooterAt(lines: readonly Line[], at: number): boolean {
  const first = lines[at]?.raw.slice(0, LONGEST_MARK) ?? '';
  const second = lines[at + 1]?.raw.slice(0, LONGEST_MARK) ?? '';
  return FOOTER.test(first) || (/^\s*(?:—|--?)\s*$/.test(first) && FOOTER.test(second));
}

/** A legal disclaimer: a paragraph that is about the mail itself and uses two of the usual legal terms. */
export function isDisclaimerAt(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (line?.kind !== 'text' || (lines[at - 1]?.kind === 'text' && !isDashes(lines[at - 1]))) return false;
  if (PRINTING.test(line.raw.slice(0, LONGEST_MARK))) return true;
  if (!DISCLAIMER.test(line.raw.slice(0, LONGEST_MARK))) return false;
  let text = '';
  for (let next = at; lines[next]?.kind === 'text' && text.length < DISCLAIMER_BEGINNING; next += 1) {
    text += ` ${lines[next]?.raw ?? ''}`;
  }
  const beginning = text.slice(0, DISCLAIMER_BEGINNING);
  return !beginning.includes('?') && LEGAL.filter((cue) => cue.test(beginning)).length >= 2;
}

/** A line of dashes or the like, such as people put above their signature. */
export function isDashes(line: Line | undefined): boolean {
  return line?.kind === 'text' && line.raw.length <= LONGEST_MARK && /^\s*[-_=~*‐–—]{2,}\s*$/.test(line.raw);
}
