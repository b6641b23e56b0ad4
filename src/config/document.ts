/** Reads a YAML file to plain values of which every one still knows its line and column. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Pair, ParsedNode } from 'yaml';
import { inOneLine } from './field.ts';
import type { Complaint, KeyPath } from './complaint.ts';
import type { Problem, Reading } from './problem.ts';
import { subjectOf } from './subject.ts';
import { yamlMistakes } from './yaml-mistakes.ts';
import type { Mistake } from './yaml-mistakes.ts';

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
          message: `${subjectOf(key)} ${complaint.says}`,
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

/** Parses one file. Its problems are those of YAML and its letters; what the values mean is not looked at. */
export function readYaml(path: string, text: string): Reading<YamlFile> {
  const whole = { path, line: 1, column: 1, key: '', nearest: null };
  if (text.length > MAX_CHARACTERS) {
    const message = `The file has ${text.length} characters`;
    return { ok: false, problems: [{ ...whole, message, expected: `at most ${MAX_CHARACTERS}` }] };
  }
  const misread = notInUtf8(path, text);
  if (misread !== null) return { ok: false, problems: [misread] };
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    resolveKnownTags: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const mistakes = yamlMistakes(text, document, lines, MAX_PROBLEMS);
  if (mistakes.length > 0)
    return { ok: false, problems: mistakes.map((mistake) => problemOf(mistake, path)) };
  return { ok: true, value: new YamlFile(path, document.contents, lines) };
}

function problemOf({ says, ...rest }: Mistake, path: string): Problem {
  return { path, ...rest, key: '', message: says, nearest: null };
}

/** What is left of characters in another encoding, once they are read as UTF-8; and UTF-16's every second one. */
const LOST = /[\0\ufffd]/u;

function notInUtf8(path: string, text: string): Problem | null {
  const lost = text.search(LOST);
  if (lost === -1) return null;
  const before = text.slice(0, lost).split('\n');
  return {
    path,
    line: before.length,
    column: (before.at(-1) ?? '').length + 1,
    key: '',
    message: 'The file is not saved as UTF-8, and a letter here cannot be read',
    expected:
      'the file to be saved anew with the encoding UTF-8 (Notepad: Save as, Encoding), and the letter to be typed again',
    nearest: null,
  };
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
