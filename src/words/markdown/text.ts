/** Runs of inline nodes: what is shown of them, and how neighbours are put together. */
import type { PhrasingContent } from 'mdast';
import { withoutHidden } from './hidden.ts';

/** Text as shown. Character references can bring hidden characters in again; `<!--` could forge our markers. */
export function shownText(value: string): string {
  return withoutHidden(value).replaceAll('<!--', '<! --');
}

/** HTML as visible text. Comments, which nobody was meant to see, are left out. */
export function shownHtml(value: string): string {
  return shownText(value.replace(/<!--(?:-?>|[\s\S]*?(?:-->|$))/g, ''));
}

/**
 * Neighbouring texts made one, so that a mention cannot hide in the gap between two; and a space between
 * neighbouring code spans, whose backticks would otherwise run together.
 */
export function joinNeighbours(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      result.splice(-1, 1, { type: 'text', value: shownText(last.value + node.value) });
    } else if (node.type === 'inlineCode' && last?.type === 'inlineCode') {
      result.push({ type: 'text', value: ' ' }, node);
    } else result.push(node);
  }
  return result;
}

/**
 * White space of any kind taken from both ends of each line. Markdown does this for blanks and tabs; doing it for
 * U+00A0 and the like too means that no later `trim()` can bring a `# ` to the start of a line.
 */
export function trimLines(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const value = trimmed(node.value, isEdge(nodes[index - 1]), isEdge(nodes[index + 1]));
    return value === '' ? [] : [{ type: 'text', value }];
  });
}

function isEdge(neighbour: PhrasingContent | undefined): boolean {
  return neighbour === undefined || neighbour.type === 'break';
}

function trimmed(text: string, startsLine: boolean, endsLine: boolean): string {
  const lines = text.split('\n');
  return lines
    .map((line, index) => {
      const start = index > 0 || startsLine ? line.trimStart() : line;
      return index < lines.length - 1 || endsLine ? start.trimEnd() : start;
    })
    .filter(
      (line, index) =>
        line !== '' || (index === 0 && !startsLine) || (index === lines.length - 1 && !endsLine),
    )
    .join('\n');
}
