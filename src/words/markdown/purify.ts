/** The allow-list: rewrites a syntax tree so that only harmless, self-contained constructs are left. */
import type {
  BlockContent,
  Code,
  Definition,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  Root,
  Table,
} from 'mdast';
import { visit } from 'unist-util-visit';
import { safeUrl } from './link.ts';
import { joinNeighbours, shownHtml, shownText, trimLines } from './text.ts';

/** Blocks that are left after purifying. */
export type SafeBlock = BlockContent;

/** Quotes and lists deeper than this lose their frame, not their words. */
const MAX_DEPTH = 8;

/** A larger table becomes lines of text: columns × rows can otherwise grow far beyond the text itself. */
const MAX_CELLS = 2_000;

/** GitHub draws these fences as maps, models, diagrams or formulas instead of showing their text. */
const DRAWN = new Set(['mermaid', 'geojson', 'topojson', 'stl', 'math']);

interface Place {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly depth: number;
  /** Inline constructs around this place; none is put into itself, which keeps the output unambiguous. */
  readonly inside: ReadonlySet<string>;
}

/** The tree with nothing in it that can act, hide, forge or reach outside. Mentions are still plain text. */
export function purify(root: Root): { readonly type: 'root'; readonly children: SafeBlock[] } {
  const definitions = new Map<string, Definition>();
  visit(root, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  });
  return { type: 'root', children: blocks(root.children, { definitions, depth: 0, inside: new Set() }) };
}

function blocks(nodes: readonly Nodes[], place: Place): SafeBlock[] {
  const result: SafeBlock[] = [];
  for (const block of nodes.flatMap((node) => blockOf(node, place))) {
    const last = result.at(-1);
    // Two lists side by side were parted by something that is gone, such as an HTML comment.
    if (block.type === 'list' && last?.type === 'list' && block.ordered === last.ordered) {
      last.children.push(...block.children);
    } else result.push(block);
  }
  return result;
}

function blockOf(node: Nodes, place: Place): SafeBlock[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children, place);
    case 'heading':
      return paragraph([{ type: 'strong', children: node.children }], place);
    case 'html':
      return paragraph([node], place);
    case 'blockquote': {
      const children = blocks(node.children, { ...place, depth: place.depth + 1 });
      return place.depth >= MAX_DEPTH || children.length === 0
        ? children
        : [{ type: 'blockquote', children }];
    }
    case 'list':
      return list(node, place);
    case 'code':
      return [codeBlock(node)];
    case 'thematicBreak':
      return [{ type: 'thematicBreak' }];
    case 'table':
      return table(node, place);
    default:
      return [];
  }
}

function paragraph(nodes: readonly PhrasingContent[], place: Place): SafeBlock[] {
  const children = trimLines(phrasing(nodes, place));
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function list(node: List, place: Place): SafeBlock[] {
  const inner = { ...place, depth: place.depth + 1 };
  const items = node.children.map((item): ListItem => {
    const children = blocks(item.children, inner);
    return {
      type: 'listItem',
      checked: item.checked ?? null,
      spread: item.spread ?? false,
      children: children.length === 0 ? [{ type: 'paragraph', children: [] }] : children,
    };
  });
  if (place.depth >= MAX_DEPTH) return items.flatMap((item) => item.children as SafeBlock[]);
  return [
    {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.start ?? null,
      spread: node.spread ?? false,
      children: items,
    },
  ];
}

function codeBlock(node: Code): Code {
  const language = node.lang?.toLowerCase() ?? '';
  const lang = /^[a-z0-9+#_.-]{1,30}$/.test(language) ? (DRAWN.has(language) ? 'text' : language) : null;
  return { type: 'code', lang, meta: null, value: shownText(node.value) };
}

function table(node: Table, place: Place): SafeBlock[] {
  const columns = Math.max(...node.children.map((row) => row.children.length), node.align?.length ?? 0);
  if (columns * node.children.length > MAX_CELLS) {
    return node.children.flatMap((row) =>
      paragraph(
        row.children.flatMap((cell): PhrasingContent[] => [...cell.children, { type: 'text', value: ' ' }]),
        place,
      ),
    );
  }
  return [
    {
      type: 'table',
      align: node.align ?? null,
      children: node.children.map((row) => ({
        type: 'tableRow',
        children: row.children.map((cell) => ({
          type: 'tableCell',
          children: trimLines(phrasing(cell.children, place)),
        })),
      })),
    },
  ];
}

function phrasing(nodes: readonly Nodes[], place: Place): PhrasingContent[] {
  return joinNeighbours(nodes.flatMap((node) => phrasingOf(node, place)));
}

function phrasingOf(node: Nodes, place: Place): PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return text(shownText(node.value));
    case 'html':
      return text(shownHtml(node.value));
    case 'inlineCode':
      return [{ type: 'inlineCode', value: shownText(node.value).replaceAll('\n', ' ') }];
    case 'break':
      return [{ type: 'break' }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return span(node.type, node.children, place);
    case 'link':
      return link(node.url, node.children, place);
    case 'linkReference':
      return link(place.definitions.get(node.identifier)?.url ?? '', node.children, place);
    case 'image':
      return link(node.url, text(node.alt || 'image'), place);
    case 'imageReference':
      return link(place.definitions.get(node.identifier)?.url ?? '', text(node.alt || 'image'), place);
    default:
      return [];
  }
}

function text(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function span(
  type: 'strong' | 'emphasis' | 'delete',
  nodes: readonly PhrasingContent[],
  place: Place,
): PhrasingContent[] {
  const children = phrasing(nodes, within(place, type));
  const empty = children.every(
    (child) => child.type === 'break' || (child.type === 'text' && !child.value.trim()),
  );
  return empty || place.inside.has(type) ? children : [{ type, children }];
}

/** Links are kept where they lead to the web or to a mailbox; elsewhere only their words are. */
function link(target: string, nodes: readonly PhrasingContent[], place: Place): PhrasingContent[] {
  const children = phrasing(nodes, within(place, 'link'));
  const url = safeUrl(target);
  if (url === null || place.inside.has('link')) return children;
  return [{ type: 'link', url, children: children.length === 0 ? text(url) : children }];
}

function within(place: Place, type: string): Place {
  return { ...place, inside: new Set([...place.inside, type]) };
}
