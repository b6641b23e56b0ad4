/** Markdown as one reads it in a terminal: without addresses, markers and table rules. */
import type { Nodes, Root, Table, TableRow } from 'mdast';
import { readMarkdown } from '../../src/words/markdown/tree.ts';

/** The text of a document. Tables keep to so many columns of the terminal; other lines are as long as they are. */
export function readable(markdown: string, width: number): string {
  const withoutFrontMatter = markdown.replace(/^---\n[\s\S]*?\n---\n/, '');
  return blocks(readMarkdown(withoutFrontMatter), width).join('\n').trim();
}

/** The blocks within a node, with an empty line between two. */
function blocks(
  node: Root | Extract<Nodes, { readonly children: unknown }>,
  width: number,
): readonly string[] {
  const shown = (node.children as Nodes[])
    .map((each) => block(each, width))
    .filter((lines) => lines.length > 0);
  return shown.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));
}

function block(node: Nodes, width: number): readonly string[] {
  switch (node.type) {
    case 'heading':
      return [node.depth < 3 ? inline(node).toUpperCase() : inline(node)];
    case 'paragraph':
      return inline(node).trim() === '' ? [] : inline(node).split('\n');
    case 'blockquote':
      return blocks(node, width).map((line) => `│ ${line}`.trimEnd());
    case 'list':
      return node.children.flatMap((item, at) => {
        const mark = node.ordered === true ? `${(node.start ?? 1) + at}. ` : '• ';
        return blocks(item, width).map((line, row) => (row === 0 ? mark : ' '.repeat(mark.length)) + line);
      });
    case 'table':
      return table(node, width);
    case 'code':
      return node.value.split('\n').map((line) => `    ${line}`);
    case 'html': {
      const words = withoutTags(node.value);
      return words === '' ? [] : words.split('\n');
    }
    default:
      return [];
  }
}

const GAP = '  ';

function table({ children }: Table, width: number): readonly string[] {
  const rows = children.map((row: TableRow) => row.children.map(inline));
  const natural = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  const widths = within(width - GAP.length * (natural.length - 1), natural);
  const lines = rows.map((row) =>
    widths
      .map((most, column) => padded(row[column] ?? '', most))
      .join(GAP)
      .trimEnd(),
  );
  const rule = widths.map((each) => '─'.repeat(each)).join(GAP);
  return [lines[0] ?? '', rule, ...lines.slice(1)];
}

/** The widest columns give way until all fit. */
function within(width: number, natural: readonly number[]): readonly number[] {
  const sum = (most: number) => natural.reduce((all, each) => all + Math.min(each, most), 0);
  let most = Math.max(...natural);
  while (most > 1 && sum(most) > width) most -= 1;
  return natural.map((each) => Math.min(each, most));
}

function padded(cell: string, width: number): string {
  const characters = [...cell];
  while (columnsOf(characters.join('')) > width) characters.splice(-2, 2, '…');
  const text = characters.join('');
  return text + ' '.repeat(width - columnsOf(text));
}

/** How many columns of the terminal a text takes: pictures take two. */
function columnsOf(text: string): number {
  return [...text].length + (text.match(/\p{Emoji_Presentation}/gu)?.length ?? 0);
}

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if (node.type === 'html') return /^<br/i.test(node.value) ? ' · ' : '';
  if ('value' in node) return node.value;
  return 'children' in node ? (node.children as Nodes[]).map(inline).join('') : '';
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<[^>]*>/g, '')
    .trim();
}
