/** The lines of a file as their writer sees them, counted from 1. */

export class LinesOfFile {
  readonly #text: string;
  readonly #lines: readonly string[];

  constructor(text: string) {
    this.#text = text;
    this.#lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  }

  at(line: number): string {
    return this.#lines[line - 1] ?? '';
  }

  /** The next line that is neither empty nor a comment; from 0, the first of all. */
  nextAfter(line: number): number | null {
    const index = this.#lines.findIndex((text, place) => place >= line && isContent(text));
    return index === -1 ? null : index + 1;
  }

  /** The line above that is neither empty nor a comment. */
  lastBefore(line: number): number | null {
    for (let above = line - 1; above > 0; above -= 1) {
      if (isContent(this.at(above))) return above;
    }
    return null;
  }

  /** The indents of the groups that are open above the line, outermost first; `indentOf` tells that of a line. */
  levelsAbove(line: number, indentOf: (text: string) => number): readonly number[] {
    const levels: number[] = [];
    for (let above = this.lastBefore(line); above !== null; above = this.lastBefore(above)) {
      const indent = indentOf(this.at(above));
      if (indent < (levels[0] ?? Infinity)) levels.unshift(indent);
      if (indent === 0) break;
    }
    return levels;
  }

  /** Where the last bracket before the offset stands that was opened and not closed. */
  unclosed(opening: string, closing: string, offset: number): number | null {
    let closed = 0;
    for (let place = offset - 1; place >= 0; place -= 1) {
      const sign = this.#text[place];
      if (sign === closing) closed += 1;
      if (sign === opening && closed === 0) return place;
      if (sign === opening) closed -= 1;
    }
    return null;
  }
}

function isContent(line: string): boolean {
  const text = line.trim();
  return text !== '' && !text.startsWith('#') && text !== '---';
}
