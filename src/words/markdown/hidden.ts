/** Characters that a reader cannot see and that can turn, hide or forge text. */

/**
 * Controls (without tab and newline), soft hyphen, zero-width characters, bidirectional controls, interlinear
 * annotation and tag characters. The joiners U+200C and U+200D stay: Persian, Indic scripts and emoji need them.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- removing control characters is the point
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** The text without hidden characters, with `\n` as its only line ending and no broken surrogate pairs. */
export function withoutHidden(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(HIDDEN, '');
}
