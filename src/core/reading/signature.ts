/** Finds the signature at the end of a message: name, office, telephone, with or without a closing formula. */
import { CLOSINGS, NAME_PARTICLES } from './cues/mail.ts';
import { LIST_MARKER, type Line } from './lines.ts';
import { isDashes } from './mail-marks.ts';
import { wordsOf } from './vocabulary.ts';

/** A signature has no more lines than this, and none of them is longer. */
const MOST_LINES = 12;
const LONGEST_LINE = 90;
const LONGEST_CLOSING = 180;
/** "Lt. Col. Ana María de la Cruz" */
const LONGEST_NAME = 7;

const CLOSING = new RegExp(String.raw`^(?:${CLOSINGS.join('|')})(?<name>(?: \p{L}+){0,3})$`, 'u');
const SENTENCE_ENDS = /[.!?…:;,][*_"'”’)\]]*\s*$/u;
/** A full stop that only shortens: "Inc.", "1 Main St.", "e. V.", "Ph.D." */
const ABBREVIATED =
  /(?:^|[\s.\p{Ll}])(?:inc|ltd|co|corp|llc|jr|sr|esq|dept|st|ave|rd|blvd|str|v|d|a|s)\.\s*$/iu;
const POSTSCRIPT = /^\s*p\.? ?s\b/i;
const REACHABLE =
  /\+?\d[\d ()./-]{5,}\d|[^\s@]@[^\s@]+\.[a-z]{2,}|(?:^|\s)(?:https?:|www\.)|\b(?:tel|phone|ph|fax|mobile|cell|mobil|tél|téléphone|teléfono|telefone|telefon|móvil|celular|cp|c\.p)\b\.?:?/iu;

/** A signature's lines so far as they are looked at: which of them, and what is said about what follows. */
interface Ending {
  readonly lines: readonly Line[];
  /** Index behind its last line. */
  readonly end: number;
  /** Whether another trailer follows: then even a bare name and office are a signature. */
  readonly trailerFollows: boolean;
}

/**
 * Where the signature begins that ends at a line; the end itself, if there is none. A closing formula with nothing
 * but a name below it ("Thanks, Ana") is part of what people say, and so is a bare first name.
 */
export function signatureStart(ending: Ending): number {
  const opening = shortLinesOf(ending).find((at) => {
    const said = lastSaidBefore(ending.lines, at);
    return (
      said !== undefined && (opensByDashes(ending, at) || closes(ending, at) || isCard(ending, at, said))
    );
  });
  return opening ?? ending.end;
}

/** The short lines at the end, by their indices, from the first on. */
function shortLinesOf({ lines, end }: Ending): readonly number[] {
  const short: number[] = [];
  for (let at = end - 1; at >= 0 && short.length < MOST_LINES; at -= 1) {
    const line = lines[at];
    if (line?.kind === 'blank') continue;
    if (line === undefined || !(isCardLine(line) || isDashes(line) || closingIn(line) !== null)) break;
    short.unshift(at);
  }
  return short;
}

function lastSaidBefore(lines: readonly Line[], at: number): Line | undefined {
  const before = lines.findLastIndex((line, index) => index < at && line.kind !== 'blank');
  return lines[before];
}

/** "--", above a name. */
function opensByDashes(ending: Ending, at: number): boolean {
  if (!isDashes(ending.lines[at]) || ending.lines[at - 1]?.kind === 'text') return false;
  const [first] = cardBelow(ending, at);
  return first !== undefined && isName(first.raw);
}

/** A closing formula, and below it more than a name. */
function closes(ending: Ending, at: number): boolean {
  const name = closingIn(ending.lines[at]);
  if (name === null) return false;
  const card = cardBelow(ending, at);
  const [first] = card;
  if (first === undefined) return false;
  if (name !== '') return true;
  return isName(first.raw) && (card.length >= 2 || REACHABLE.test(first.raw));
}

/** Name and office without any formula: only where somebody can be reached there, or another trailer follows. */
function isCard(ending: Ending, at: number, said: Line): boolean {
  const { lines, trailerFollows } = ending;
  const [line, next] = [lines[at], lines[at + 1]];
  if (line?.kind !== 'text' || lines[at - 1]?.kind === 'text' || next?.kind !== 'text') return false;
  if (!isName(line.raw) || /[:,;]\s*$/.test(said.raw) || !wellSeparated(said)) return false;
  return trailerFollows || cardBelow(ending, at).some(({ raw }) => REACHABLE.test(raw));
}

/** What was said before is a sentence, not one more short line. */
function wellSeparated(said: Line): boolean {
  return said.kind !== 'text' || SENTENCE_ENDS.test(said.raw.slice(-LONGEST_LINE)) || !isCardLine(said);
}

function cardBelow({ lines, end }: Ending, at: number): readonly Line[] {
  return lines.slice(at + 1, end).filter((line) => line.kind !== 'blank' && !isDashes(line));
}

function isCardLine({ kind, raw }: Line): boolean {
  if (kind !== 'text' || raw.length > LONGEST_LINE || LIST_MARKER.test(raw) || POSTSCRIPT.test(raw))
    return false;
  const ends = SENTENCE_ENDS.test(raw) && !/,\s*$/.test(raw) && !ABBREVIATED.test(raw);
  return (
    !ends && /^[\s*_|(]*(?:[\p{Lu}\p{N}+✉☎📞@]|i\. ?[avAV]|gez|https?:|www\.|[\w.-]+@|tel|t[eé]l)/u.test(raw)
  );
}

/** What follows a closing formula on its line, a name or nothing; `null`: it is none. */
function closingIn(line: Line | undefined): string | null {
  if (line?.kind !== 'text' || line.raw.length > LONGEST_CLOSING || line.raw.includes('?')) return null;
  const found = CLOSING.exec(wordsOf(line.raw).join(' '));
  if (!found) return null;
  const name = found.groups?.['name']?.trim() ?? '';
  // "Best of luck to all" is no formula with a name.
  const written = line.raw.trim().replace(/[\s,.!*_]+$/u, '');
  return name === '' || isName(written.slice(-name.length)) ? name : null;
}

/** Capitalised words and the small words between them: a person's or an office's name. */
function isName(text: string): boolean {
  const tokens = text
    .replace(/[*_]+/g, '')
    .split(/[\s,|·]+/)
    .filter((token) => token !== '');
  if (tokens.length === 0 || tokens.length > LONGEST_NAME) return false;
  const fits = (token: string) =>
    isCapital(token) || NAME_PARTICLES.has(token.toLowerCase().replace(/\.$/, '')) || /^[–&—-]$/.test(token);
  return tokens.every(fits) && tokens.some(isCapital);
}

function isCapital(token: string): boolean {
  return /^[("]?\p{Lu}/u.test(token);
}
