/** Takes the life out of what GitHub would turn into links and notices: mentions, issue numbers, commit ids. */
import type { Nodes, PhrasingContent } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';
import { joinNeighbours } from './text.ts';

/**
 * `@name` and `@org/team`, `#1` and `GH-1`, and commit ids. Of a commit id, letters and digits both are asked
 * for unless it is written out in full: a budget or a telephone number is no commit.
 */
const LIVE =
  /@[a-z0-9][\w/.@-]*|#\d+|\bgh-\d+|\b(?:[0-9a-f]{40}|(?=[a-f]{0,39}\d)(?=\d{0,39}[a-f])[0-9a-f]{7,39})\b/gi;

/** Puts every live reference of the tree into a code span, in place. In a link's words GitHub looks for none. */
export function quietReferences(tree: Nodes): void {
  visit(tree, (node) => {
    if (node.type === 'link') return SKIP;
    if ('children' in node && node.children.some((child) => child.type === 'text')) {
      const children = node.children as PhrasingContent[];
      node.children = joinNeighbours(children.flatMap(quietNode)) as typeof node.children;
    }
    return CONTINUE;
  });
}

/** One text as text and code spans. */
export function quietText(text: string): PhrasingContent[] {
  return joinNeighbours(quietNode({ type: 'text', value: text }));
}

function quietNode(node: PhrasingContent): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const nodes: PhrasingContent[] = [];
  let end = 0;
  for (const match of node.value.matchAll(LIVE)) {
    if (match.index > end) nodes.push({ type: 'text', value: node.value.slice(end, match.index) });
    nodes.push({ type: 'inlineCode', value: match[0] });
    end = match.index + match[0].length;
  }
  if (end < node.value.length) nodes.push({ type: 'text', value: node.value.slice(end) });
  return nodes;
}
