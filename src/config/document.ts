/** Reads a YAML file to plain values of which every one still knows its line and column. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Pair, ParsedNode, YAMLParseError } from 'yaml';
import { inOneLine, quoted } from './field.ts';
import type { Complaint, KeyPath } from './complaint.ts';
import type { Problem, Reading } from './problem.ts';

/** As GitHub limits issue bodies; no sensible file comes near it. */
const MAX_CHARACTERS = 65_536;

/** GitHub shows at most 50 annotations of a check run in one request. */
const MAX_PROBLEMS = 50;

/** Groups of keys, lists, and text: `failsafe` YAML, with what was left empty as `null`. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

class YamlFile {
  readonly path: string;
  readonly value: Plain;
  readonly #contents: ParsedNode | null;
  readonly #lines: LineCounter;

  constructor(path: string, contents: ParsedNode | null, lines: LineCounter) {
    this.path = path;
    this.value = plain(contents);
    this.#contents = contents;
    this.#lines = lines;
  }

  /** The complaints with the places in this file that they are about, top to bottom. */
  problems(complaints: readonly Complaint[]): readonly Problem[] {
    return complaints
      .slice(0, MAX_PROBLEMS)
      .map((complaint) => {
        const { line, col } = this.#lines.linePos(this.#offset(complaint.keyPath));
        const key = nameOf(complaint.keyPath);
        return {
          path: this.path,
          line: Math.max(line, 1),
          column: Math.max(col, 1),
          key,
          message: `${key === '' ? 'The file' : key} ${complaint.says}`,
          expected: complaint.expected,
          nearest: complaint.nearest,
        };
      })
      .sort((a, b) => a.line - b.line || a.column - b.column);
  }

  /** Where the key stands; where there is no such key, the group that should hold it. */
  #offset(keyPath: KeyPath): number {
    let node: unknown = this.#contents;
    let offset = this.#contents?.range[0] ?? 0;
    for (const key of keyPath) {
      const found = isMap(node) ? pairOf(node.items, key) : isSeq(node) ? node.items[Number(key)] : undefined;
      if (found === undefined) break;
      const stands = 'key' in (found as object) ? (found as Pair).key : found;
      node = 'key' in (found as object) ? (found as Pair).value : found;
      offset = (stands as ParsedNode | null)?.range?.[0] ?? offset;
    }
    return offset;
  }
}

/** Parses one file. Its problems are those of YAML itself; what the values mean is not looked at. */
export function readYaml(path: string, text: string): Reading<YamlFile> {
  const whole = { path, line: 1, column: 1, key: '', nearest: null };
  if (text.length > MAX_CHARACTERS) {
    const message = `The file has ${text.length} characters`;
    return { ok: false, problems: [{ ...whole, message, expected: `at most ${MAX_CHARACTERS}` }] };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const errors = [...document.errors, ...aliasErrors(document)];
  if (errors.length > 0) return { ok: false, problems: problemsOf(errors, path, lines) };
  return { ok: true, value: new YamlFile(path, document.contents, lines) };
}

interface SyntaxError {
  readonly code: YAMLParseError['code'] | 'ALIAS';
  readonly message: string;
  readonly pos: readonly [number, number];
}

/** Aliases (`*name`) are refused: nobody needs them here, and they can blow a small file up to gigabytes. */
function aliasErrors(document: Document.Parsed): readonly SyntaxError[] {
  const errors: SyntaxError[] = [];
  visit(document, {
    Alias(_key, alias) {
      const at = alias.range?.[0] ?? 0;
      errors.push({ code: 'ALIAS', message: `${quoted(`*${alias.source}`)} is an alias`, pos: [at, at] });
    },
  });
  return errors;
}

const REMEDIES: Partial<Record<SyntaxError['code'], string>> = {
  ALIAS: 'the text itself; a text that starts with * needs quotes',
  BAD_SCALAR_START: 'quotes around a text that starts with @, % or `, such as "@riverton/clerks"',
  BLOCK_AS_IMPLICIT_KEY:
    'quotes around a text that holds a colon, such as title: "GitChat: the Mayor on housing"',
  DUPLICATE_KEY: 'each key once',
  MULTIPLE_DOCS: 'one document, without a second line of ---',
  MULTILINE_IMPLICIT_KEY: 'a key, a colon and a space, such as title: Housing',
  MISSING_CHAR: 'a closing quote or bracket',
  TAB_AS_INDENT: 'spaces instead of tabs',
};

/** One problem a line: what follows on the same line is a consequence. */
function problemsOf(errors: readonly SyntaxError[], path: string, lines: LineCounter): readonly Problem[] {
  const perLine = new Map<number, Problem>();
  for (const error of errors) {
    const { line, col } = lines.linePos(error.pos[0]);
    if (perLine.has(line) || perLine.size >= MAX_PROBLEMS) continue;
    perLine.set(line, {
      path,
      line: Math.max(line, 1),
      column: Math.max(col, 1),
      key: '',
      message: `This is not YAML that GitChat can read: ${inOneLine(error.message, 200)}`,
      expected: REMEDIES[error.code] ?? 'keys and values as in the example',
      nearest: null,
    });
  }
  return [...perLine.values()];
}

function plain(node: unknown): Plain {
  if (isMap(node)) return Object.fromEntries(node.items.map((pair) => [textOf(pair.key), plain(pair.value)]));
  if (isSeq(node)) return node.items.map(plain);
  const text = textOf(node);
  const quotes = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
  return text.trim() === '' || (!quotes && (text === '~' || text === 'null')) ? null : text;
}

/** Lists and groups as keys are YAML, but nothing that we read has them. */
function textOf(node: unknown): string {
  if (isScalar(node)) return String(node.value);
  return node === null ? '' : '[…]';
}

function pairOf(pairs: readonly Pair[], key: string | number): Pair | undefined {
  return pairs.find((pair) => textOf(pair.key) === String(key));
}

function nameOf(keyPath: KeyPath): string {
  return keyPath
    .map((key) => (typeof key === 'number' ? `[${key}]` : key === '' ? '.""' : `.${inOneLine(key)}`))
    .join('')
    .replace(/^\./, '');
}
