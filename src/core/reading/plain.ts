/** Markdown reduced to the words in it. */

/** Addresses as they stand in running text. Not for checking them: only for finding them. */
export const WEB_ADDRESS = /(?:https?:\/\/|(?<![\w./@-])www\.)[^\s<>()[\]"'`]+/giu;

/**
 * The text without web addresses and link targets, so that what is in them is not taken for words. A mark that ends
 * the sentence right behind an address is none of the address, as in GitHub's own reading of links.
 */
export function withoutAddresses(text: string): string {
  return text
    .replace(/\]\([^()\n]*\)/g, ']')
    .replace(WEB_ADDRESS, (address) => (/[?!.]$/.test(address) ? ` ${address.slice(-1)}` : ' '));
}

/**
 * A line or paragraph as plain text on one line: links as their words, no emphasis, headings, list markers,
 * tags or images. For summaries and comparisons, not for safe display.
 */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^ {0,3}#{1,6}[ \t]+/gm, '')
    .replace(/^ {0,3}(?:[-*+•]|\(?\d{1,2}[.)])[ \t]+/gm, '')
    .replace(/<[a-z/!][^<>]*>/gi, ' ')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[*`~]+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** After these a full stop ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(])(?:\p{L}|mr|mrs|ms|dr|st|no|vs|etc|e\.g|i\.e|u\.s|gov|sen|rep|dept|z\.b|sr|sra)\.$/iu;

/** The look-behind keeps a run of marks from being tried again at each of them. */
const SENTENCE_END = /(?<![.!?…。？！؟])[.!?…。？！؟]+["'”’)\]]*(?=\s|$)|[。？！؟]|\n+/gu;

/** The sentences of a plain text, each with its end mark. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    const to = end.index + end[0].length;
    // Only the last few characters can be an abbreviation.
    if (end[0] === '.' && ABBREVIATION.test(text.slice(Math.max(from, to - 8), to))) continue;
    const sentence = text.slice(from, to).trim();
    if (sentence !== '') sentences.push(sentence);
    from = to;
  }
  const rest = text.slice(from).trim();
  return rest === '' ? sentences : [...sentences, rest];
}
