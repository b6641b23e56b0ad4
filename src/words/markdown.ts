/** Citizens' markdown made safe: for GitHub, for mails and for titles. Everything works on the syntax tree. */
import { showLineBreaks } from './markdown/breaks.ts';
import { html } from './markdown/html.ts';
import { oneLine, plain } from './markdown/plain.ts';
import { purify } from './markdown/purify.ts';
import { quietReferences, quietText } from './markdown/references.ts';
import { remembered } from './markdown/remembered.ts';
import { shownText } from './markdown/text.ts';
import { readMarkdown } from './markdown/tree.ts';
import { writeBlocks, writeInline } from './markdown/write.ts';

/** Self-contained markdown that mentions nobody, links to the web only, and carries no HTML. May be empty. */
export function safeBlock(markdown: string): string {
  const tree = purify(readMarkdown(markdown));
  quietReferences(tree);
  return writeBlocks(tree);
}

/** {@link safeBlock} as a quotation: every line starts with `>`. Put an empty line after it. */
export function quoteBlock(markdown: string): string {
  return quoted(safeBlock(markdown));
}

/** {@link quoteBlock} for a file in a repository, where GitHub shows no line ends that are not marked. */
export function quoteInFile(markdown: string): string {
  const tree = purify(readMarkdown(markdown));
  quietReferences(tree);
  showLineBreaks(tree);
  return quoted(writeBlocks(tree));
}

/**
 * One line of words without links, images and mentions, fit for a list, a link's text or a table's cell.
 * What is longer than `maxLength` characters is cut at a word and ends with `…`.
 */
export function inlineText(markdown: string, maxLength = Number.POSITIVE_INFINITY): string {
  return quietLine(cutAtWord(shownLine(markdown), maxLength));
}

const shownLine = remembered((markdown) => oneLine(purify(readMarkdown(markdown))));
const quietLine = remembered((line) => writeInline({ type: 'paragraph', children: quietText(line) }));

/** A code span with the words as they were written, on one line. */
export function codeSpan(text: string, maxLength = Number.POSITIVE_INFINITY): string {
  const line = cutAtWord(shownText(text).replace(/\s+/g, ' ').trim(), maxLength);
  return line === ''
    ? ''
    : writeInline({ type: 'paragraph', children: [{ type: 'inlineCode', value: line }] });
}

/** The words without markup or hidden characters; for mails and titles, never for GitHub. */
export function plainText(markdown: string): string {
  return plain(purify(readMarkdown(markdown)));
}

/** Simple HTML for mails: text, lists, quotations, code, emphasis and links to the web or a mailbox. */
export function safeHtml(markdown: string): string {
  return html(purify(readMarkdown(markdown)));
}

/** GitHub's shape of a login, with the `_company` of managed accounts. */
const LOGIN = /^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,20})?$/i;

/** GitHub's shape of a team's name. */
const TEAM = /^@[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}\/[a-z\d][a-z\d_-]{0,99}$/i;

/** A live mention of a moderator as the settings name them: a login, or a team (`@org/team`). */
export function moderatorMention(name: string): string {
  return TEAM.test(name) ? name : mayMention(name);
}

/** A live mention of a login from the session's own files. What has not the shape of a login mentions nobody. */
export function mayMention(login: string): string {
  return LOGIN.test(login) ? `@${login}` : inlineText(login);
}

function quoted(block: string): string {
  return block === '' ? '' : block.replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

/** The text, or as many of its words as fit, with `…` in the place of the rest. */
function cutAtWord(text: string, maxLength: number): string {
  const characters = [...text];
  if (characters.length <= maxLength) return text;
  const cut = characters.slice(0, maxLength - 1).join('');
  const space = cut.lastIndexOf(' ');
  return `${(space > cut.length / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–-]+$/, '')}…`;
}
