/** A markdown text as the pieces that people think in: paragraphs, list items, headings. */
import { LIST_MARKER, joined, linesOf } from './lines.ts';

export interface Block {
  readonly kind: 'paragraph' | 'item' | 'heading';
  /** Markdown, without the list marker. */
  readonly text: string;
}

/** The paragraphs, headings and outer list items of a text. */
export function blocksOf(body: string): readonly Block[] {
  const blocks: { kind: Block['kind']; lines: string[] }[] = [];
  let afterBlank = true;
  for (const line of linesOf(body)) {
    const marker = line.kind === 'text' ? LIST_MARKER.exec(line.raw)?.[0] : undefined;
    const heading = line.kind === 'text' && /^ {0,3}#{1,6}[ \t]/.test(line.raw);
    const last = blocks.at(-1);
    const nested = last?.kind === 'item' && /^(?: {2}|\t)/.test(line.raw);
    if (line.kind === 'blank') {
      afterBlank = true;
    } else if (nested || (!afterBlank && last && last.kind !== 'heading' && !marker && !heading)) {
      last?.lines.push(...(afterBlank ? ['', line.raw] : [line.raw]));
      afterBlank = false;
    } else {
      blocks.push({ kind: kindOf(marker, heading), lines: [line.raw.slice(marker?.length ?? 0)] });
      afterBlank = false;
    }
  }
  return blocks.map(({ kind, lines }) => ({ kind, text: joined(lines) }));
}

function kindOf(marker: string | undefined, heading: boolean): Block['kind'] {
  if (heading) return 'heading';
  return marker === undefined ? 'paragraph' : 'item';
}
