/** Says what is wrong with the YAML of a file: at the line that is wrong, in plain words, with what to write instead. */
import { isPair, isScalar, visit } from 'yaml';
import type { Document, LineCounter, Scalar, YAMLParseError } from 'yaml';
import { inOneLine, quoted } from './field.ts';
import { LinesOfFile } from './lines-of-file.ts';

export interface Mistake {
  /** Counted from 1, as the column is. */
  readonly line: number;
  readonly column: number;
  /** A sentence without its full stop. */
  readonly says: string;
  readonly expected: string;
}

/** Blanks to the eye, and none to YAML: word processors and web pages put them into copied text. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]/;

const KEY_WITH_VALUE = /^(\s*(?:- +)*)([^\s:]+):\s+(.*)$/;

type Words = Pick<Mistake, 'says' | 'expected'>;

const NO_KEY: Words = {
  says: 'This line has no key with a value',
  expected:
    'a key, a colon, a blank and a value, such as title: Housing; what goes on from the line above is indented, or in quotes',
};

const UNCLEAR: Words = {
  says: 'This line cannot be read',
  expected:
    'a key, a colon, a blank and a value, such as title: Housing; a text with signs such as : # [ { in it needs quotes around the whole of it',
};

const ODD: Words = {
  says: 'This line holds a no-break space, which looks like a blank and is none',
  expected: 'a blank that is typed with the space bar',
};

const IN_WORDS: Partial<Record<YAMLParseError['code'], Words>> = {
  BAD_DQ_ESCAPE: {
    says: 'In double quotes, \\ begins a special sign, and this is none',
    expected: "single quotes around a pattern, such as match: '\\bcasino\\b'",
  },
  BAD_SCALAR_START: {
    says: 'A text cannot begin with this sign',
    expected: 'quotes around a text that starts with @, % or `, such as "@riverton/clerks"',
  },
  DUPLICATE_KEY: { says: 'This key stands in its group a second time', expected: 'each key once' },
  MULTIPLE_DOCS: {
    says: 'Here begins a second document, after a line of three hyphens or dots',
    expected: 'one document, without that line',
  },
  TAB_AS_INDENT: { says: 'This line begins with a tab', expected: 'blanks instead of tabs' },
  TAG_RESOLVE_FAILED: {
    says: 'A text that begins with ! has another meaning in YAML',
    expected: 'quotes around it',
  },
};

/** The first `most` mistakes in the text that was parsed, one a line: what follows on a line is a consequence. */
export function yamlMistakes(
  text: string,
  document: Document.Parsed,
  counter: LineCounter,
  most: number,
): readonly Mistake[] {
  const reader = new MistakeReader(text, document, counter);
  // Once the file has ended in the parser's eyes, all that still follows is an error to it.
  const first = document.errors.filter(({ message }) => !message.includes(' in YAML stream'));
  const errors = firstAtEachPlace(first.length > 0 ? first : document.errors).slice(0, most);
  const found = [...aliases(document, counter), ...oddKeys(document, counter)];
  return onePerLine([...found, ...errors.map((error) => reader.read(error))]).slice(0, most);
}

function firstAtEachPlace(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const perPlace = new Map<number, YAMLParseError>();
  for (const error of errors) if (!perPlace.has(error.pos[0])) perPlace.set(error.pos[0], error);
  return [...perPlace.values()];
}

function onePerLine(mistakes: readonly Mistake[]): readonly Mistake[] {
  const perLine = new Map<number, Mistake>();
  for (const mistake of mistakes) {
    if (!perLine.has(mistake.line)) perLine.set(mistake.line, mistake);
  }
  return [...perLine.values()].sort((a, b) => a.line - b.line);
}

function at(counter: LineCounter, offset: number, words: Words): Mistake {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1), ...words };
}

/** Aliases (`*name`) are refused: nobody needs them here, and they can blow a small file up to gigabytes. */
function aliases(document: Document, counter: LineCounter): readonly Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Alias(_key, alias) {
      const says = `${quoted(`*${alias.source}`)} is an alias`;
      const expected = 'the text itself; a text that starts with * needs quotes';
      found.push(at(counter, alias.range?.[0] ?? 0, { says, expected }));
    },
  });
  return found;
}

/** A no-break space before or in a key makes it another key, which YAML does not mind. */
function oddKeys(document: Document, counter: LineCounter): readonly Mistake[] {
  const found: Mistake[] = [];
  visit(document, {
    Scalar(place, { value, range }) {
      if (place === 'key' && ODD_SPACE.test(String(value))) found.push(at(counter, range?.[0] ?? 0, ODD));
    },
  });
  return found;
}

class MistakeReader {
  readonly #counter: LineCounter;
  readonly #lines: LinesOfFile;
  /** In the order in which they stand. */
  readonly #quotedTexts: readonly Scalar[];

  constructor(text: string, document: Document, counter: LineCounter) {
    this.#counter = counter;
    this.#lines = new LinesOfFile(text);
    const quotedTexts: Scalar[] = [];
    visit(document, (_key, node) => {
      for (const part of isPair(node) ? [node.key, node.value] : [node]) {
        if (isScalar(part) && part.type?.startsWith('QUOTE_')) quotedTexts.push(part);
      }
    });
    this.#quotedTexts = quotedTexts;
  }

  read(error: YAMLParseError): Mistake {
    const offset = error.pos[0];
    const { line, col } = this.#counter.linePos(offset);
    switch (error.code) {
      case 'BLOCK_AS_IMPLICIT_KEY':
        return this.#colonOrIndent(line, col);
      case 'MULTILINE_IMPLICIT_KEY':
        return { line, column: col, ...this.#noKey(line) };
      case 'BAD_INDENT':
        return this.#indentOrBracket(error);
      case 'MISSING_CHAR':
        return this.#missing(error);
      case 'UNEXPECTED_TOKEN':
        return this.#unexpected(error);
      default:
        return at(this.#counter, offset, IN_WORDS[error.code] ?? UNCLEAR);
    }
  }

  /** `title: GitChat: the Mayor`, or a line that is indented below one with a value. */
  #colonOrIndent(line: number, column: number): Mistake {
    const value = this.#lines.at(line).slice(column - 1);
    const next = this.#lines.nextAfter(line);
    if (/:(\s|$)/.test(value) || next === null) {
      return {
        line,
        column,
        says: 'A colon and a blank in a text make it a key',
        expected: `quotes around a text that holds a colon, such as ${this.#requoted(line) ?? 'title: "GitChat: the Mayor"'}`,
      };
    }
    return this.#indentedTooFar(next);
  }

  #indentedTooFar(line: number): Mistake {
    const above = this.#lines.at(this.#lines.lastBefore(line) ?? line);
    return {
      line,
      column: 1,
      says: 'This line is indented below a line that has its value already',
      expected: `${blanks(keyColumn(above))} before it, as before the key in the line above`,
    };
  }

  #noKey(line: number): Words {
    const text = this.#lines.at(line);
    if (ODD_SPACE.test(text)) return ODD;
    const [, key, value] = /^\s*(?:- +)*([\w-]+):(\S.*)$/.exec(text) ?? [];
    if (key === undefined || value === undefined) return NO_KEY;
    return { says: 'There is no blank after the colon', expected: inOneLine(`${key}: ${value}`, 80) };
  }

  #indentOrBracket(error: YAMLParseError): Mistake {
    const bracket = /end with an? ([\]}])/.exec(error.message)?.[1];
    if (bracket !== undefined) return this.#openBracket(error.pos[0], bracket);
    return this.#outOfLine(this.#counter.linePos(error.pos[0]).line);
  }

  #openBracket(offset: number, closing: string): Mistake {
    const opening = closing === ']' ? '[' : '{';
    return at(this.#counter, this.#lines.unclosed(opening, closing, offset) ?? offset, {
      says: `The ${opening} that stands here is not closed`,
      expected: `a ${closing} where it ends`,
    });
  }

  /** The parser begins such a line with the comments above it. */
  #outOfLine(from: number): Mistake {
    const line = this.#lines.nextAfter(from - 1) ?? from;
    const levels = this.#lines.levelsAbove(line, keyColumn);
    return {
      line,
      column: 1,
      says: `This line has ${blanks(keyColumn(this.#lines.at(line)))} before it and so belongs to no group of keys`,
      expected: `as many as before the keys that it belongs to: ${levels.map(blanks).join(' or ')}`,
    };
  }

  #missing(error: YAMLParseError): Mistake {
    const [offset] = error.pos;
    const { line } = this.#counter.linePos(offset);
    const [, quote] = /closing (["'])quote/.exec(error.message) ?? [];
    if (quote !== undefined) return this.#openQuote(offset);
    if (error.message.includes('without - indicator')) return this.#outOfLine(line);
    if (error.message.includes('followed by map values')) return at(this.#counter, offset, this.#noKey(line));
    return at(this.#counter, offset, {
      says: 'A comma is missing between two values in brackets',
      expected: 'commas between them, such as [rent, zoning]',
    });
  }

  #openQuote(offset: number): Mistake {
    return at(this.#counter, this.#quotedBefore(offset)?.range?.[0] ?? offset, {
      says: 'The quotation mark that stands here is not closed in its line',
      expected: 'the same mark at the end of the text',
    });
  }

  #unexpected(error: YAMLParseError): Mistake {
    const [offset] = error.pos;
    const { line, col } = this.#counter.linePos(offset);
    const before = this.#lines.at(line).slice(0, col - 1);
    if (/Block scalar header|Not a YAML token/.test(error.message) && /[|>]/.test(this.#lines.at(line))) {
      const expected = 'the text in the next lines, indented; a text that starts with | or > needs quotes';
      return { line, column: col, says: 'After | or > the line must end', expected };
    }
    const first = this.#lines.nextAfter(0) ?? line;
    if (col === 1 && first < line && /^\s/.test(this.#lines.at(first))) {
      const says = 'This line has a blank before it, and the keys below have none';
      return { line: first, column: 1, says, expected: 'no blanks before it' };
    }
    if (before.trim() === '' && before !== '') return this.#indentedTooFar(line);
    if (/["']\s*$/.test(before)) return this.#afterQuote(offset, line, col);
    return { line, column: col, ...UNCLEAR };
  }

  /** `title: "The Mayor" on housing`, or the end of what an earlier quotation mark has begun. */
  #afterQuote(offset: number, line: number, column: number): Mistake {
    const opened = this.#quotedBefore(offset)?.range?.[0] ?? offset;
    if (this.#counter.linePos(opened).line < line) return this.#openQuote(offset);
    return {
      line,
      column,
      says: 'The text goes on after its quotation marks have closed',
      expected: `quotes around the whole of it: ${this.#requoted(line) ?? `title: '"The Mayor" on housing'`}`,
    };
  }

  #quotedBefore(offset: number): Scalar | undefined {
    return this.#quotedTexts.findLast(({ range }) => (range?.[0] ?? 0) < offset);
  }

  /** The line with its value in quotes. */
  #requoted(line: number): string | null {
    const [, , key, value] = KEY_WITH_VALUE.exec(this.#lines.at(line)) ?? [];
    return key === undefined || value === undefined || value.length > 100
      ? null
      : inOneLine(`${key}: ${inQuotes(value)}`, 120);
  }
}

/** An apostrophe in `'the Mayor's talk'` leaves an odd number of marks: the outer two are the quotes then. */
function inQuotes(value: string): string {
  const text = value.trim();
  const mark = text.charAt(0);
  const marks = text.split(mark).length - 1;
  const isAround = /["']/.test(mark) && text.endsWith(mark) && marks % 2 === 1;
  const inner = isAround ? text.slice(1, -1) : text;
  return inner.includes('"') ? `'${inner.replaceAll("'", "''")}'` : `"${inner}"`;
}

/** Where the key of a line begins, after its blanks and the hyphen of a list. */
function keyColumn(line: string): number {
  return (/^ *(?:- +)*/.exec(line)?.[0] ?? '').length;
}

function blanks(count: number): string {
  return count === 0 ? 'no blanks' : count === 1 ? 'one blank' : `${count} blanks`;
}
