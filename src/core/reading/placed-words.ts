/** The words of a text as cues are written, each with its place in the text. */
import { cueText } from './cues/cue.ts';

export interface PlacedWord {
  /** As in `cueText`; a short form may stand for several words. */
  readonly cue: string;
  readonly written: string;
  readonly from: number;
  readonly to: number;
  /** Whether it is the first word of the text, or a mark parts it from the word before. */
  readonly opens: boolean;
}

/** The stop of "Mr. Hill", "A. Hill" or "der 9. Klasse" parts nothing. */
const SHORTENED = /^(?:\p{L}|\d+|mr|mrs|ms|dr|prof|st|sra?|srta|mme|mlle|hr|fr|rev)$/iu;
const PARTS = /[,:;()[\]«»"“”„!?¿¡…\n]|\s[–—-]+\s|\.\s/;
const PARTS_ALTHOUGH_SHORTENED = /[,:;()[\]«»"“”„!?¿¡…\n]|\s[–—-]+\s/;

export function placedWords(text: string): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  let end = 0;
  for (const { 0: written, index: from } of text.matchAll(/[\p{L}\p{N}\p{M}]+|&/gu)) {
    const to = from + written.length;
    const isShort = SHORTENED.test(words.at(-1)?.written ?? '');
    const opens = end === 0 || (isShort ? PARTS_ALTHOUGH_SHORTENED : PARTS).test(text.slice(end, from));
    words.push({ cue: written === '&' ? 'and' : cueText(written), written, from, to, opens });
    end = to;
  }
  return words;
}
