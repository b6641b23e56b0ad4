/** A purified tree as plain text, for mails and titles. */
import type { Nodes } from 'mdast';
import { shownText } from './text.ts';

/** Blocks parted by an empty line; lists and quotes keep their marks; a link's address follows its words. */
export function plain(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return blocks(node.children);
    case 'blockquote':
      return prefixed(blocks(node.children), '> ', '> ');
    case 'list':
      return node.children
        .map((item, index) => {
          const mark = node.ordered ? `${(node.start ?? 1) + index}. ` : '- ';
          return prefixed(blocks(item.children), mark, ' '.repeat(mark.length));
        })
        .join('\n');
    case 'table':
      return node.children.map((row) => row.children.map(inline).join(' | ')).join('\n');
    case 'thematicBreak':
      return '* * *';
    case 'code':
      return node.value;
    default:
      return inline(node);
  }
}

function blocks(nodes: readonly Nodes[]): string {
  return nodes.map(plain).join('\n\n');
}

function inline(node: Nodes): string {
  if (node.type === 'break') return '\n';
  if ('value' in node) return node.value;
  const words = 'children' in node ? node.children.map(inline).join('') : '';
  return node.type === 'link' ? linkText(words, node.url.replace(/^mailto:/, '')) : words;
}

/** The address is left out where the words are the address. */
function linkText(words: string, address: string): string {
  return address.includes(words) ? words : `${words} (${address})`;
}

/** The words of all blocks in one line, without addresses and marks; what meets only now is made safe again. */
export function oneLine(node: Nodes): string {
  return shownText(words(node)).replace(/\s+/g, ' ').trim();
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  if (!('children' in node)) return ' ';
  const between = INLINE.has(node.type) ? '' : ' ';
  return node.children.map(words).join(between);
}

const INLINE = new Set(['paragraph', 'strong', 'emphasis', 'delete', 'link', 'tableCell']);

function prefixed(text: string, first: string, rest: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n');
}
