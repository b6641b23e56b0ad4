/** Markdown read into a syntax tree, with a guard against texts that are made to block the parser. */
import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemFromMarkdown } from 'mdast-util-gfm-task-list-item';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { gfmTaskListItem } from 'micromark-extension-gfm-task-list-item';
import { withoutHidden } from './hidden.ts';

/** GitHub's own limit for a body; what is longer did not come from GitHub. */
const MAX_LENGTH = 65_536;

/**
 * The parser's worst cases grow with (things that may open an inline construct) × (length): `*a_ ` 16,000 times
 * took it 46 seconds. Honest texts stay far below this; at this bound reading takes well under a second.
 */
const MAX_INLINE_WORK = 8_000_000;

/** … and with the square of the blocks: `> a` and an empty line, 13,000 times, took it three minutes. */
const MAX_BLOCK_STARTS = 1_000;
const MAX_LINES = 5_000;

/** More `>`, `-` or `1.` than this at the start of one line is nobody's quotation or list. */
const MAX_MARKERS = 30;

const INLINE_OPENER = /\*+|_+|~+|`+|[[<\]&|@#\\]|https?:|www\./gi;
const BLOCK_START = /^[ \t]*[^\p{L}\s]/gmu;

/**
 * Reads markdown as GitHub does (without footnotes). A text that could block the parser is not parsed: its words
 * are kept as one plain paragraph.
 */
export function readMarkdown(markdown: string): Root {
  const text = withoutHidden(markdown.slice(0, MAX_LENGTH));
  if (isTangled(text)) return plainParagraph(text);
  return fromMarkdown(text, {
    extensions: [gfmAutolinkLiteral(), gfmStrikethrough(), gfmTable(), gfmTaskListItem()],
    mdastExtensions: [
      gfmAutolinkLiteralFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
    ],
  });
}

function isTangled(text: string): boolean {
  const lines = text.split('\n');
  return (
    count(text, INLINE_OPENER) * text.length > MAX_INLINE_WORK ||
    count(text, BLOCK_START) > MAX_BLOCK_STARTS ||
    lines.length > MAX_LINES ||
    lines.some((line) => markersOf(line) > MAX_MARKERS)
  );
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function markersOf(line: string): number {
  const start = /^[\s>*+\-\d.)]*/.exec(line)?.[0] ?? '';
  return count(start, /[>*+\-.)]/g);
}

function plainParagraph(text: string): Root {
  const value = text.replace(/\n\s*\n/g, '\n');
  return { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] };
}
