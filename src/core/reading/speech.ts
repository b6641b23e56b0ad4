/** Question marks that ask nothing: of somebody else's words, and after "…, right". */
import { asWhole, cueText } from './cues/cue.ts';
import { TAGS } from './cues/rhetoric.ts';

const SPEECH = /"[^"\n]{1,400}"|“[^“”]{1,400}”|«[^«»]{1,400}»|„[^„“”]{1,400}[“”]/gu;
/** "My question: “…”" is the person's own. */
const OWN = /(?:question|ask|pregunt|demand|frag|pergunt)\p{L}*\W{0,20}$/iu;
const TAG = /[,;–—-]\s*¿?([\p{L}'’ ]{1,25})\s?[?？]+\s*$/u;
const IS_TAG = asWhole(TAGS);

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
  const found = TAG.exec(tail);
  if (!found || !IS_TAG.test(cueText(found[1] ?? ''))) return sentence;
  return sentence.slice(0, sentence.length - tail.length + found.index);
}
