/** Cuts what mail programs add to a reply: the quoted original, its header, and the signature. */
import { joined, linesOf, type Line } from './lines.ts';

/** No line that a mail program writes is longer; longer ones are not tried. */
const LONGEST_MARK = 300;
/** Mail programs wrap "On … wrote:" at about 78 characters, so over at most this many lines. */
const ATTRIBUTION_LINES = 3;
/** A mail's header block names sender, date, recipient and subject: within this many lines. */
const HEADER_LINES = 6;

/** "-----Original Message-----", in the languages of Outlook and Gmail. */
const SEPARATOR =
  /^\s*[-_]{2,}\s*(?:original message|forwarded message|urspr(?:ü|ue)ngliche nachricht|original-?nachricht|weitergeleitete nachricht|message d['’]origine|message transf[ée]r[ée]|mensaje original|mensaje reenviado|messaggio originale|mensagem original|oorspronkelijk bericht)\s*[-_]{2,}\s*$/i;

/** "On Tue, May 6, 2014 at 3:25 PM, Ann wrote:", lines joined. */
const ATTRIBUTION =
  /^(?:on\b.*\bwrote|am\b.*\bschrieb\b.*|le\b.*\ba écrit|el\b.*\bescribió|il\b.*\bha scritto|em\b.*\bescreveu|op\b.*\bschreef\b.*|den\b.*\bskrev\b.*|在.*写道)\s*[:：]\s*$/i;
/** In any language, a line that introduces a quote and names a mail address, or a year and a time of day. */
const INTRODUCTION = /<[^<>\s]+@[^<>\s]+>|\b20\d\d\b.*\b\d{1,2}:\d{2}\b/;
/** A mail program's attribution says to the minute when, or from which address; a person's own words seldom do. */
const EXACT = /\d:\d{2}\b|@/;

const HEADER_FROM = /^\s*\*{0,2}(?:from|von|de|da|van|från)\s?:/i;
const HEADER_FIELD =
  /^\s*\*{0,2}(?:sent|date|to|cc|subject|gesendet|datum|an|betreff|envoyé|à|objet|enviado|fecha|para|asunto|assunto|inviato|data|oggetto|verzonden|aan|onderwerp)\s?:/i;

const DEVICE =
  /^\s*(?:sent (?:from|via) (?:my |mail for |yahoo |outlook|gmail|proton)[^?!]*|get outlook for (?:ios|android)\S*|von meinem .{1,40} gesendet|envoyé de(?:puis)? mon .*|enviado desde mi .*|enviado do meu .*|inviato da(?:l mio)? .*|verstuurd vanaf mijn .*)$/i;
const LONGEST_DEVICE_LINE = 80;

/** GitHub's own footer under its mails. */
const FOOTER = /^\s*(?:reply to this email directly|you are receiving this because)\b/i;

/**
 * The text up to the trailer of an e-mail reply: quoted original, message header, signature, "Sent from my …",
 * GitHub's footer. Quotes that come before the person's own words stay, because they say what the words answer;
 * only the line that introduces them ("On … wrote:") goes. A text without a trailer comes back as it is, but
 * for blank lines at its ends. Linear in the length of the text.
 */
export function withoutTrailer(body: string): string {
  const lines = linesOf(body);
  const ownAfter = ownWordsAfter(lines);
  const kept: string[] = [];
  let somethingSaid = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const introduction = line.kind === 'text' ? introductionAt(lines, at) : 0;
    if (introduction > 0) {
      if (!ownAfter(at + introduction)) break;
      at += introduction - 1;
      continue;
    }
    if (line.kind === 'text' && trailerStartsAt(lines, at, somethingSaid)) break;
    kept.push(line.raw);
    somethingSaid ||= line.kind === 'text';
  }
  return joined(kept);
}

/** Whether a reply's own words follow a quote that starts (after blank lines) at an index. */
function ownWordsAfter(lines: readonly Line[]): (index: number) => boolean {
  // Counted from the end once, so that many introductions do not make many scans.
  const ownFrom: boolean[] = Array.from({ length: lines.length + 1 }, () => false);
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const own = line?.kind === 'text' && introductionAt(lines, at) === 0;
    ownFrom[at] = own ? !trailerStartsAt(lines, at, true) : ownFrom[at + 1] === true;
  }
  return (index) => startsQuote(lines, index) && ownFrom[index] === true;
}

/** How many lines, from this one, introduce a quoted mail; 0: none. */
function introductionAt(lines: readonly Line[], at: number): number {
  let text = '';
  for (let count = 1; count <= ATTRIBUTION_LINES; count += 1) {
    const line = lines[at + count - 1];
    if (line?.kind !== 'text' || line.raw.length > LONGEST_MARK) return 0;
    text = `${text} ${line.raw.trim()}`.trim();
    if (!/[:：]$/.test(text)) continue;
    const quoted = startsQuote(lines, at + count);
    const attributes = ATTRIBUTION.test(text) && (quoted ? /\d/ : EXACT).test(text);
    return attributes || (quoted && INTRODUCTION.test(text)) ? count : 0;
  }
  return 0;
}

/** At most one blank line stands between an introduction and its quote. */
function startsQuote(lines: readonly Line[], at: number): boolean {
  const next = lines[at]?.kind === 'blank' ? lines[at + 1] : lines[at];
  return next?.kind === 'quote';
}

/**
 * @param somethingSaid whether the person has said something before. What only looks like a trailer at the very
 *   beginning is how they chose to write.
 */
function trailerStartsAt(lines: readonly Line[], at: number, somethingSaid: boolean): boolean {
  const text = lines[at]?.raw ?? '';
  if (text.length > LONGEST_MARK) return false;
  if (SEPARATOR.test(text)) return true;
  if (!somethingSaid) return false;
  return isSignature(lines, at) || isHeader(lines, at) || isDevice(text) || isFooter(lines, at);
}

/** RFC 3676, section 4.3: "-- ". Without the space it also underlines a heading, so then a blank line is needed. */
function isSignature(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.raw;
  return text === '-- ' || (text?.trimEnd() === '--' && lines[at - 1]?.kind === 'blank');
}

function isHeader(lines: readonly Line[], at: number): boolean {
  if (!HEADER_FROM.test(lines[at]?.raw ?? '')) return false;
  const fields = lines
    .slice(at + 1, at + HEADER_LINES)
    .filter(({ raw }) => HEADER_FIELD.test(raw.slice(0, 20)));
  return fields.length >= 2;
}

function isDevice(text: string): boolean {
  return text.length <= LONGEST_DEVICE_LINE && DEVICE.test(text);
}

function isFooter(lines: readonly Line[], at: number): boolean {
  const dash = /^\s*(?:—|--?)\s*$/.test(lines[at]?.raw ?? '');
  return FOOTER.test(lines[dash ? at + 1 : at]?.raw ?? '');
}
