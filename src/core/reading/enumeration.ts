/** Numbered questions within a paragraph. */
import type { Block } from './blocks.ts';
import { rankOf } from './naming.ts';

/** "…, and (2) …" */
const JOINED = /(?:[,;]|[,;]?\s(?:and|y|et|und|e))$/i;
const MARK = /(?<=^|\s)\(?(\d{1,2}|[a-z])\)\s?|(?<=^|\s)(\d{1,2})\.\s|(?<=^|\s)(\d{1,2})\.(?=\p{L}{2})/giu;

/**
 * Takes "I have two: (1) why …? (2) how …?" apart into what leads in and the items, if the numbers run on and at
 * least two items ask.
 */
export function enumerated(block: Block, asks: (block: Block) => boolean): readonly Block[] {
  if (block.kind === 'heading' || block.marker === 'bullet') return [block];
  // The first number may have been taken for the marker of an item.
  const cuts: { readonly from: number; readonly to: number }[] =
    block.kind === 'item' ? [{ from: 0, to: 0 }] : [];
  for (const found of block.text.matchAll(MARK)) {
    const rank = rankOf(found[1] ?? found[2] ?? found[3] ?? '');
    if (rank === cuts.length + 1) cuts.push({ from: found.index, to: found.index + found[0].length });
  }
  if (cuts.length < 2) return [block];
  const pieces: Block[] = cuts.map(({ to }, at) => ({
    kind: 'item',
    marker: 'number',
    text: block.text
      .slice(to, cuts[at + 1]?.from)
      .trim()
      .replace(at + 1 < cuts.length ? JOINED : /$/, ''),
  }));
  if (pieces.filter(asks).length < 2) return [block];
  const before = block.text.slice(0, cuts[0]?.from).trim();
  return before === '' ? pieces : [{ kind: 'paragraph', text: before }, ...pieces];
}
