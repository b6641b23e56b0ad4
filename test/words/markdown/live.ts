/** Reads GitChat's output again, as GitHub would, and says what in it is alive, hidden, or out of its frame. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmAutolinkLiteral } from 'micromark-extension-gfm-autolink-literal';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { SKIP, visit } from 'unist-util-visit';

export function read(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmAutolinkLiteral(), gfmStrikethrough(), gfmTable()],
    mdastExtensions: [
      gfmAutolinkLiteralFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTableFromMarkdown(),
    ],
  });
}

const UNWANTED: ReadonlySet<Nodes['type']> = new Set([
  'html',
  'heading',
  'image',
  'imageReference',
  'linkReference',
  'definition',
]);

/** Everything in the text that citizens must not be able to bring about; empty where all is well. */
export function danger(markdown: string): readonly string[] {
  const found: string[] = [];
  const tree = read(markdown);
  visit(tree, (node) => {
    if (UNWANTED.has(node.type)) found.push(node.type);
    if (node.type === 'code' && /^(?:mermaid|geojson|topojson|stl|math)$/.test(node.lang ?? '')) {
      found.push(`drawn: ${node.lang}`);
    }
    if (node.type === 'link') {
      if (!/^(?:https?|mailto):/.test(node.url)) found.push(`link: ${node.url}`);
      // GitHub looks for mentions outside of links only.
      return SKIP;
    }
    if (node.type === 'text' && /(?:^|[^a-z0-9])@[a-z0-9]|(?:^|\W)(?:#|gh-)\d/i.test(node.value)) {
      found.push(`mention: ${node.value}`);
    }
    return undefined;
  });
  if (/<!--/.test(markdown)) found.push('comment');
  if (/[\u200b\u202a-\u202e\u2066-\u2069\ufeff]/.test(markdown)) found.push('hidden character');
  return found;
}

/** Does the quotation hold all of itself, whatever follows? */
export function staysQuoted(quoted: string): boolean {
  if (quoted === '') return true;
  const types = read(`before\n\n${quoted}\n\nafter`).children.map(({ type }) => type);
  return types.join(' ') === 'paragraph blockquote paragraph';
}
