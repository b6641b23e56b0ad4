/** A purified tree as simple HTML for mails. Safe by construction: these elements, and everything else escaped. */
import type { Nodes, Parents } from 'mdast';

/** Only `p ul ol li blockquote pre code strong em br` and `a` with an http, https or mailto address. */
export function html(node: Nodes): string {
  switch (node.type) {
    case 'root':
      return node.children.map(html).join('\n');
    case 'paragraph':
      return element('p', node);
    case 'blockquote':
      return element('blockquote', node);
    case 'list':
      return node.ordered ? element('ol', node) : element('ul', node);
    case 'listItem': {
      // A list of one-liners reads better without paragraphs.
      const [only, ...others] = node.children;
      return only?.type === 'paragraph' && others.length === 0 ? element('li', only) : element('li', node);
    }
    case 'table':
      return element('p', node, '<br>');
    case 'tableRow':
      return inner(node, ' | ');
    case 'code':
      return `<pre><code>${escapeHtml(node.value)}</code></pre>`;
    case 'inlineCode':
      return `<code>${escapeHtml(node.value)}</code>`;
    case 'strong':
      return element('strong', node);
    case 'emphasis':
      return element('em', node);
    case 'link':
      return `<a href="${escapeHtml(node.url)}">${inner(node)}</a>`;
    case 'break':
      return '<br>';
    case 'thematicBreak':
      return '<p>* * *</p>';
    case 'text':
      return escapeHtml(node.value);
    default:
      return 'children' in node ? inner(node) : '';
  }
}

function element(name: string, node: Parents, between = ''): string {
  return `<${name}>${inner(node, between)}</${name}>`;
}

function inner(node: Parents, between = ''): string {
  return node.children.map(html).join(between);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
