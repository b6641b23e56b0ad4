/** A purified tree written as markdown again, with everything escaped that the tree does not mean. */
import type { Nodes } from 'mdast';
import { gfmAutolinkLiteralToMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Options } from 'mdast-util-to-markdown';
import { toMarkdown } from 'mdast-util-to-markdown';

const GFM: readonly Options[] = [
  // Also escapes texts that would only become links when read again: GitHub's autolinks swallow backslashes.
  gfmAutolinkLiteralToMarkdown(),
  gfmStrikethroughToMarkdown(),
  gfmTableToMarkdown({ tablePipeAlign: false }),
  gfmTaskListItemToMarkdown(),
];

/**
 * The writer's own patterns for these look at the character after them too and so use up the line feed on which
 * the next line's pattern depends: of `-` on two lines, the second stayed awake and underlined a heading.
 */
const LINE_STARTS: Options = {
  unsafe: [
    { atBreak: true, character: '-' },
    { atBreak: true, character: '+' },
    { atBreak: true, before: '\\d+', character: '.' },
  ],
};

/** For one line that is put into link texts and table cells: `]` and `|` would end those. */
const INLINE: Options = {
  unsafe: [
    { character: ']', inConstruct: 'phrasing' },
    { character: '|', inConstruct: 'phrasing' },
  ],
};

/** Block level. Only line feeds are taken from the end: a `trim()` knows more white space than markdown does. */
export function writeBlocks(tree: Nodes): string {
  return write(tree, []);
}

/** One paragraph that can stand in a link's text or a table's cell. */
export function writeInline(tree: Nodes): string {
  return write(tree, [INLINE]);
}

function write(tree: Nodes, extensions: readonly Options[]): string {
  return toMarkdown(tree, {
    bullet: '-',
    rule: '*',
    fences: true,
    resourceLink: true,
    extensions: [...GFM, LINE_STARTS, ...extensions],
  }).replace(/\n+$/, '');
}
