/** A markdown text as the pieces that people think in: paragraphs, list items, headings. */
import { LIST_MARKER, joined, linesOf } from './lines.ts';

export interface Block {
  readonly kind: 'paragraph' | 'item' | 'heading';
  /** Markdown, without the list marker. */
  readonly text: string;
  /** Of an item. */
  readonly marker?: MarkerKind;
}

export type MarkerKind = 'bullet' | 'number' | 'letter';

/** The paragraphs, headings and outer list items of a text. */
export function blocksOf(body: string): readonly Block[] {
  const blocks: { kind: Block['kind']; marker?: MarkerKind; lines: string[] }[] = [];
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
      const lines = [line.raw.slice(marker?.length ?? 0)];
      blocks.push({ kind: kindOf(marker, heading), ...markerOf(marker), lines });
      afterBlank = false;
    }
  }
  return blocks.map(({ lines, ...block }) => ({ ...block, text: joined(lines) }));
}

function markerOf(marker: string | undefined): { readonly marker?: MarkerKind } {
  if (marker === undefined) return {};
  if (/\d/.test(marker)) return { marker: 'number' };
  return { marker: /\p{L}/u.test(marker) ? 'letter' : 'bullet' };
}

function kindOf(marker: string | undefined, heading: boolean): Block['kind'] {
  if (heading) return 'heading';
  return marker === undefined ? 'paragraph' : 'item';
}
