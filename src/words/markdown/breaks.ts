/** Line ends that GitHub shows in comments, and in files does not. */
import type { Break, Nodes, PhrasingContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/** Makes every line end inside a paragraph one that is shown everywhere. */
export function showLineBreaks(tree: Nodes): void {
  visit(tree, (node) => {
    if (!('children' in node)) return;
    const children = node.children as PhrasingContent[];
    node.children = children.flatMap<PhrasingContent>((child) =>
      child.type === 'text' ? linesOf(child) : [child],
    ) as typeof node.children;
  });
}

function linesOf({ value }: Text): (Text | Break)[] {
  return value
    .split('\n')
    .flatMap<Text | Break>((line, index) => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      ...(line === '' ? [] : [{ type: 'text', value: line } as const]),
    ]);
}
