/** Tells in the terminal what happens; as readable without colours, and when piped into a file. */
import { styleText } from 'node:util';
import type { Happening } from './happenings.ts';

type Style = Parameters<typeof styleText>[0];

const NARROWEST = 60;
const WIDEST = 120;
const WHEN = 8;
const WHO = 16;
const LONGEST_QUOTE = 8;

export class Narrator {
  readonly #out: NodeJS.WriteStream;
  readonly #startedAt: number;
  readonly width: number;

  constructor(out: NodeJS.WriteStream, startedAt: number) {
    this.#out = out;
    this.#startedAt = startedAt;
    this.width = Math.min(WIDEST, Math.max(NARROWEST, out.columns ?? 100));
  }

  title(title: string, about: string): void {
    this.line('');
    this.line(this.#styled(['bold', 'cyan'], title));
    this.line(this.#styled('dim', '═'.repeat(Math.min(this.width, title.length))));
    if (about !== '') this.prose(about);
  }

  chapter(title: string): void {
    const rule = '─'.repeat(Math.max(0, this.width - title.length - 4));
    this.line('');
    this.line(`${this.#styled('dim', '──')} ${this.#styled('bold', title)} ${this.#styled('dim', rule)}`);
  }

  why(text: string): void {
    this.line('');
    for (const each of wrapped(text, this.width - 2)) this.line(`  ${this.#styled('italic', each)}`);
  }

  /** What a person or GitChat does, with their words below. */
  happening({ who, what, words }: Happening): void {
    const seconds = `${((performance.now() - this.#startedAt) / 1000).toFixed(1)} s`;
    const style: Style = who === 'GitChat' ? 'green' : 'cyan';
    const left = this.#styled('dim', `${seconds.padStart(WHEN - 1)} `) + this.#styled(style, who.padEnd(WHO));
    const indent = ' '.repeat(WHEN + WHO + 1);
    const [first = '', ...more] = wrapped(what, this.width - indent.length);
    this.line(`${left} ${first}`);
    for (const each of more) this.line(`${indent}${each}`);
    this.#quote(words, indent);
  }

  prose(text: string): void {
    for (const each of wrapped(text, this.width)) this.line(each);
  }

  verdict(isKept: boolean, what: string, obstacle: string | null): void {
    const sign = isKept ? this.#styled(['green', 'bold'], '✓') : this.#styled(['red', 'bold'], '✗');
    this.line(`${sign} ${what}`);
    if (obstacle !== null) this.#quote(obstacle, '  ');
  }

  place(path: string): void {
    this.line(this.#styled('dim', path));
  }

  line(text: string): void {
    this.#out.write(`${text}\n`);
  }

  #quote(words: string, indent: string): void {
    const lines = words === '' ? [] : wrapped(words.trim(), this.width - indent.length - 2);
    const shown = lines.length > LONGEST_QUOTE ? [...lines.slice(0, LONGEST_QUOTE - 1), '…'] : lines;
    for (const each of shown) this.line(`${indent}${this.#styled('dim', `│ ${each}`.trimEnd())}`);
  }

  /** Colours only on a terminal, and without NO_COLOR; Node sees to it. */
  #styled(style: Style, text: string): string {
    return styleText(style, text, { stream: this.#out });
  }
}

/** Lines of at most `width` characters, broken at blanks. */
function wrapped(text: string, width: number): readonly string[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const lines = [''];
      for (const word of line.trimEnd().split(/(?<=\S) /)) {
        const last = lines.at(-1) ?? '';
        const isFirst = last === '';
        if (!isFirst && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = isFirst ? word : `${last} ${word}`;
      }
      return lines;
    });
}
