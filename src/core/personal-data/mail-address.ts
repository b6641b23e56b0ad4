/** E-mail addresses, as they are and as people spell them out to hide them from machines. */
import { extentsOf, type Extent } from './extent.ts';

/**
 * Lengths are those of RFC 5321, section 4.5.3.1; they also keep the search linear. A second `@` before it makes a
 * handle such as `@ann@social.example`, and `icon@2x.png` is a picture. What runs on behind it, with digits or another
 * `@`, goes with it.
 */
const ADDRESS =
  /(?<![\p{L}\p{N}._%+@＠-])[\p{L}\p{N}._%+-]{1,64}[@＠](?:[\p{L}\p{N}-]{1,63}\.){1,8}(?!(?:png|jpe?g|gif|svg|webp|pdf)\b)\p{L}{2,63}(?!\p{L}|\.\p{L})(?:\p{N}[\p{L}\p{N}]*)?(?:[\p{L}\p{N}._%+-]*[@＠][\p{L}\p{N}._%+@＠-]*)?/giu;

const NAME = String.raw`[\p{L}\p{N}._%+-]{1,64}`;
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
const BRACKETED_AT = String.raw`\s{0,2}[([{<]\s?(?:at|ät|@|arroba|arobase)\s?[)\]}>]\s{0,2}|\s{1,2}(?:arroba|arobase)\s{1,2}`;
const BRACKETED_DOT = String.raw`\s{0,2}[([{<]\s?(?:dot|\.|punkt|punto|point|ponto)\s?[)\]}>]\s{0,2}`;
const DOT = String.raw`\s{1,2}(?:dot|punkt|punto|point|ponto)\s{1,2}`;

/** `ann (at) example.org`, `ann [at] example [dot] org`, `ann arroba example punto org`. */
const SPELLED = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NAME}(?:${DOT})){0,3}${NAME}(?:${BRACKETED_AT})(?:${LABEL}(?:\.|${BRACKETED_DOT}|${DOT})){1,6}\p{L}{2,63}(?![\p{L}\p{N}])`,
  'giu',
);

/** `ann dot lee at example dot org`. Both words are common, so the end must be one that addresses have. */
const SPOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NAME}(?:${DOT})){0,3}${NAME}\s{1,2}at\s{1,2}(?!(?:the|an?|this|that|our|every|any)\s)(?:${LABEL}(?:${DOT})){1,4}(?:com|org|net|edu|gov|info|eu|uk|us|ca|au|ie|de|at|ch|fr|be|es|mx|pt|br|it)(?![\p{L}\p{N}])`,
  'giu',
);

/** Where the e-mail addresses of a text stand. */
export function mailAddressesIn(text: string): readonly Extent[] {
  return [ADDRESS, SPELLED, SPOKEN].flatMap((pattern) => extentsOf(text, pattern));
}
