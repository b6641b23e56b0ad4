/** Every relative link in the project's markdown leads to a file that is there, and to a heading in it. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');
/** What is not ours, or holds what tests compare with: those links lead out of made-up towns. */
const LEFT_OUT = new Set(['.git', 'node_modules', 'dist', 'data', '__snapshots__', 'golden']);

const guides = markdownIn(ROOT);

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (LEFT_OUT.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return markdownIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function read(path: string): Nodes {
  return fromMarkdown(readFileSync(path, 'utf8'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  });
}

/** Addresses of links and images inside the project. */
function relativeLinksIn(path: string): readonly string[] {
  const links: string[] = [];
  visit(read(path), (node) => {
    const isLink = node.type === 'link' || node.type === 'image' || node.type === 'definition';
    if (isLink && !/^[a-z][a-z\d+.-]*:/i.test(node.url)) links.push(node.url);
  });
  return links;
}

/** The anchors that GitHub gives to headings: small letters, no punctuation, hyphens for blanks. */
function anchorsIn(path: string): ReadonlySet<string> {
  const anchors = new Set<string>();
  visit(read(path), 'heading', (heading) => {
    anchors.add(
      wordsOf(heading)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    );
  });
  return anchors;
}

function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

/** The file that a link in another one leads to. */
function fileOf(link: string, from: string): string {
  const [path = ''] = link.split('#', 1);
  return path === '' ? from : resolve(dirname(from), decodeURI(path));
}

/** What is wrong with a link, or `null`. */
function wrongWith(link: string, from: string): string | null {
  const [, anchor] = link.split('#', 2);
  const target = fileOf(link, from);
  if (!existsSync(target)) return `${link} leads nowhere`;
  const isKnown = anchor === undefined || !target.endsWith('.md') || anchorsIn(target).has(anchor);
  return isKnown ? null : `${link}: there is no such heading`;
}

describe('the guides', () => {
  it('are found', () => {
    const names = guides.map((path) => relative(ROOT, path));
    expect(names).toEqual(
      expect.arrayContaining([
        'README.md',
        'CONTRIBUTING.md',
        'docs/architecture.md',
        'docs/decisions/0001-level-triggered.md',
      ]),
    );
  });

  it.each(guides.map((path) => [relative(ROOT, path), path] as const))(
    '%s links to what is there',
    (_name, path) => {
      expect(relativeLinksIn(path).flatMap((link) => wrongWith(link, path) ?? [])).toEqual([]);
    },
  );

  it('are each linked from another', () => {
    const linked = new Set(guides.flatMap((path) => relativeLinksIn(path).map((link) => fileOf(link, path))));
    const inDocs = guides.filter((path) => dirname(path) === join(ROOT, 'docs'));
    expect(inDocs.filter((path) => !linked.has(path))).toEqual([]);
  });
});
