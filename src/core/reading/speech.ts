/** Question marks that ask nothing: of somebody else's words, and after "…, right". */
import { asWhole, cueText } from './cues/cue.ts';
import { BARE_TAGS, TAGS } from './cues/rhetoric.ts';

const SPEECH = /"[^"\n]{1,400}"|“[^“”]{1,400}”|«[^«»]{1,400}»|„[^„“”]{1,400}[“”]/gu;
/** "My question: “…”" is the person's own. */
const OWN = /(?:question|ask|pregunt|demand|frag|pergunt)\p{L}*\W{0,20}$/iu;
const TAG = /[,;–—-]\s*¿?([\p{L}'’ ]{1,25})\s?[?？]+\s*$/u;
const IS_TAG = asWhole(TAGS);
const BARE_TAG =
  /(?<!\s(?:o|ou|or|oder|y|et|und|e))\s([\p{L}'’]{2,4}(?:[ -][\p{L}]{2,4}){0,2})\s?[?？]+\s*$/u;
const IS_BARE_TAG = asWhole(BARE_TAGS);

/** The text, with the marks in quoted speech blanked out. Speech that is all of the text is the person's own. */
export function withoutSpeech(text: string): string {
  return text.replace(SPEECH, (speech, at: number) => {
    const whole = speech.length === text.trim().length;
    if (whole || OWN.test(text.slice(Math.max(0, at - 40), at))) return speech;
    return speech.replace(/[?？؟.!]/g, ' ');
  });
}

/** The sentence without "…, right?" at its end. */
export function withoutTag(sentence: string): string {
  const tail = sentence.slice(-40);
  const tag = TAG.exec(tail);
  const bare = BARE_TAG.exec(tail);
  const isTag = tag !== null && IS_TAG.test(cueText(tag[1] ?? ''));
  const isBare = bare !== null && IS_BARE_TAG.test(cueText(bare[1] ?? ''));
  const found = (isTag ? tag : null) ?? (isBare ? bare : null);
  return found === null ? sentence : sentence.slice(0, sentence.length - tail.length + found.index);
}
