/** A markdown text line by line: which lines are a person's own prose, and which are code, quotes or hidden. */

export type LineKind = 'text' | 'blank' | 'quote' | 'code' | 'hidden';

export interface Line {
  readonly kind: LineKind;
  /** The line as written. */
  readonly raw: string;
  /** As readers see it: HTML comments blanked out. */
  readonly shown: string;
  /** What counts as prose: code spans blanked out too; empty for every kind but `text`. */
  readonly prose: string;
}

/**
 * A list marker and the white space after it: `-`, `*`, `+`, `•`, `1.`, `1)`, `(1)`, `1-`, `1:`, `a)`, `(a)`, `a.`. People
 * on telephones leave out the blank after `1.` and `1)`, and take `–` and 1️⃣.
 */
export const LIST_MARKER =
  /^ {0,3}(?:(?:[-*+•–—·‣▪]|\(?\d{1,2}(?:\.[)-]|[.):/°ºª-])|(?:[Nn]o?[.°º]|#)\s?\d{1,2}[.):]?|\(?(?:i{1,3}|iv|v)\)|[①-⑨]|\d\uFE0F?\u20E3|\(?[a-zA-Z]\)|[a-h]\.)[ \t]+|\(?\d{1,2}[.)](?=\p{L}{2}))/u;

const QUOTE = /^ {0,3}>/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const COMMENT_OPENS = /^ {0,3}<!--/;

/** Where the scan stands between two lines. */
interface Scan {
  /** The fence that a code block was opened with. */
  fence: string | null;
  inComment: boolean;
  inList: boolean;
  previous: LineKind;
}

/**
 * Splits markdown into classified lines, after CommonMark 0.31 with two differences that follow people's
 * intent: a line without `>` under a quote is the writer's own (no lazy continuation), and text after `-->` on
 * the closing line of a comment is visible. Linear in the length of the text.
 */
export function linesOf(body: string): readonly Line[] {
  const scan: Scan = { fence: null, inComment: false, inList: false, previous: 'blank' };
  const classified = body.split(/\r\n?|\n/).map((raw) => {
    const visible = scan.inComment ? afterComment(raw, scan) : raw;
    const kind = scan.inComment ? 'hidden' : kindOf(visible, scan);
    scan.previous = kind;
    return { kind, raw, visible };
  });
  return blankSpans(classified);
}

/** What of a line inside a comment block is visible again. */
function afterComment(raw: string, scan: Scan): string {
  const end = raw.indexOf('-->');
  if (end < 0) return '';
  scan.inComment = false;
  return raw.slice(end + 3).trimStart();
}

function kindOf(line: string, scan: Scan): LineKind {
  if (scan.fence !== null) {
    if (closesFence(line, scan.fence)) scan.fence = null;
    return 'code';
  }
  if (line.trim() === '') return 'blank';
  const fence = FENCE.exec(line);
  if (fence?.[1] && !(fence[1].startsWith('`') && fence[2]?.includes('`'))) {
    scan.fence = fence[1];
    return 'code';
  }
  if (COMMENT_OPENS.test(line) && !line.includes('-->')) {
    scan.inComment = true;
    return 'hidden';
  }
  if (QUOTE.test(line)) return 'quote';
  const indented = INDENTED.test(line);
  if (indented && scan.previous !== 'text' && !scan.inList) return 'code';
  if (LIST_MARKER.test(line)) scan.inList = true;
  else if (scan.previous === 'blank' && !indented && !/^ {2}/.test(line)) scan.inList = false;
  return 'text';
}

function closesFence(line: string, fence: string): boolean {
  const closing = FENCE.exec(line);
  return closing?.[1] !== undefined && closing[1].startsWith(fence) && closing[2]?.trim() === '';
}

interface Classified {
  readonly kind: LineKind;
  readonly raw: string;
  readonly visible: string;
}

/** Code spans and comments may run over the lines of a paragraph, so they are looked for in whole paragraphs. */
function blankSpans(classified: readonly Classified[]): readonly Line[] {
  const lines: Line[] = [];
  let paragraph: Classified[] = [];
  const flush = (): void => {
    if (paragraph.length === 0) return;
    const text = paragraph.map((line) => line.visible).join('\n');
    const spans = spansIn(text);
    const shown = blanked(
      text,
      spans.filter((span) => span.kind === 'comment'),
    ).split('\n');
    const prose = blanked(text, spans).split('\n');
    paragraph.forEach(({ raw }, at) => {
      const kind = shown[at]?.trim() === '' ? 'hidden' : 'text';
      lines.push({ kind, raw, shown: shown[at] ?? '', prose: prose[at] ?? '' });
    });
    paragraph = [];
  };
  for (const line of classified) {
    if (line.kind === 'text') {
      paragraph.push(line);
      continue;
    }
    flush();
    lines.push({
      kind: line.kind,
      raw: line.raw,
      shown: line.kind === 'hidden' ? '' : line.visible,
      prose: '',
    });
  }
  flush();
  return lines;
}

interface Span {
  readonly kind: 'code' | 'comment';
  readonly from: number;
  readonly to: number;
}

function spansIn(text: string): readonly Span[] {
  const closers = closingRuns(text);
  const token = /\\[^\n]|`+|<!--/g;
  const spans: Span[] = [];
  let commentsLeft = true;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const from = found.index;
    if (found[0].startsWith('`')) {
      const to = closers.get(from);
      if (to === undefined) continue;
      spans.push({ kind: 'code', from, to });
      token.lastIndex = to;
    } else if (found[0] === '<!--' && commentsLeft) {
      const end = text.indexOf('-->', from + 4);
      commentsLeft = end >= 0;
      if (!commentsLeft) continue;
      spans.push({ kind: 'comment', from, to: end + 3 });
      token.lastIndex = end + 3;
    }
  }
  return spans;
}

/** Start of each run of backticks → the end of the next run of the same length. */
function closingRuns(text: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const nextEnd = new Map<number, number>();
  for (const run of [...text.matchAll(/`+/g)].reverse()) {
    const length = run[0].length;
    const end = nextEnd.get(length);
    if (end !== undefined) closers.set(run.index, end);
    nextEnd.set(length, run.index + length);
  }
  return closers;
}

function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let at = 0;
  for (const { from, to } of spans) {
    result += text.slice(at, from) + text.slice(from, to).replace(/[^\n]/g, ' ');
    at = to;
  }
  return result + text.slice(at);
}

/** A line of a quote without its marks. */
export function withoutQuoteMarks(line: string): string {
  return line.replace(/^[\s>]+/, '');
}

/** Joins lines, without the blank ones at either end. */
export function joined(lines: readonly string[]): string {
  const from = lines.findIndex((line) => line.trim() !== '');
  const to = lines.findLastIndex((line) => line.trim() !== '');
  return from < 0 ? '' : lines.slice(from, to + 1).join('\n');
}
