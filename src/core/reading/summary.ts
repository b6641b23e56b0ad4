/** A question in one line, for lists. */
import { sentenceAsks } from './asking.ts';
import { blocksOf } from './blocks.ts';
import { plainText, sentencesOf, withoutAddresses } from './plain.ts';
import { ownWords } from './prose.ts';

/**
 * The first sentence that asks something, else the first one, as plain text on one line of at most `maxLength`
 * UTF-16 units; a longer one ends in "…". Empty if the person says nothing in words.
 */
export function firstSentence(body: string, maxLength: number): string {
  const sentences = blocksOf(ownWords(body)).flatMap(({ text }) => sentencesOf(plainText(text)));
  const asking = sentences.find((sentence) => sentenceAsks(withoutAddresses(sentence)));
  return shortened(asking ?? sentences[0] ?? '', maxLength);
}

function shortened(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  if (maxLength < 1) return '';
  // Never half of a surrogate pair.
  const head = text.slice(0, maxLength - 1).replace(/[\uD800-\uDBFF]$/, '');
  const lastBlank = head.lastIndexOf(' ');
  // A cut between words, unless that would lose much of the line.
  const cut = lastBlank > head.length / 2 ? head.slice(0, lastBlank) : head;
  return `${cut.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}
