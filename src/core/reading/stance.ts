/** What a guest does with a question: answers it, puts the answer off, or declines to answer. */
import { anywhere, asWhole, atStart, cueText } from './cues/cue.ts';
import { ASKS_WHOSE, BODIES, IS_NOT_THEIRS, IS_OTHERS, REFUSES, SENDS_ELSEWHERE } from './cues/declining.ts';
import { PROMISES } from './cues/promising.ts';
import { GREETINGS, THANKS } from './cues/reacting.ts';

export type Stance = 'answers' | 'promises' | 'declines';

const PROMISE = anywhere(PROMISES);
const REFUSAL = anywhere(REFUSES);
const NOT_THEIRS = anywhere(IS_NOT_THEIRS);
const WHOSE = anywhere(ASKS_WHOSE);
const OTHERS = anywhere(IS_OTHERS);
const ELSEWHERE = anywhere(SENDS_ELSEWHERE);
const BODY = anywhere(BODIES);
const GREETING = asWhole(GREETINGS);
/** "Dear Ana, in June." */
const SAYS_MORE = /[,:]\s*\S+\s+\S/;
const THANKING = atStart(THANKS);
/** With its accents: "já" is no "ja". */
const YES_OR_NO =
  /^[\s*_>(-]*(?:(?:yes|no|sí|oui|non|ja|nein|sim|não|nao)(?![\p{L}\p{N}])|si(?=\s*[,.;:!]))/iu;

/** Who says more has said something. */
const MOST_DECLINING = 4;
/** So few words beside a promise are no answer. */
const MOST_BESIDE_PROMISE = 12;
/** "As for the pier, ask the harbour authority." */
const LONGEST_ADVICE = 12;
const LONGEST_READ = 600;
const LONGEST_THANKS = 14;

/** Whether a sentence puts an answer off. */
export function promises(sentence: string): boolean {
  const words = cueText(sentence.slice(0, LONGEST_READ));
  return PROMISE.test(words) && !YES_OR_NO.test(sentence);
}

export function opensWithYesOrNo(sentence: string): boolean {
  return YES_OR_NO.test(sentence);
}

/** Whether a sentence says nothing by itself: a greeting, thanks. */
export function isCourtesy(sentence: string): boolean {
  const words = cueText(sentence.slice(0, LONGEST_READ));
  if (words === '' || (GREETING.test(words) && !SAYS_MORE.test(sentence))) return true;
  return THANKING.test(words) && words.split(' ').length <= LONGEST_THANKS;
}

/** Whether it is asked whose business something is: then to name somebody else is an answer. */
export function asksWhose(question: string): boolean {
  return WHOSE.test(cueText(question.slice(0, LONGEST_READ)));
}

/**
 * What these sentences of plain text together do.
 *
 * @param isAskedWhose whether they were asked whose business something is.
 */
export function stanceOf(sentences: readonly string[], isAskedWhose = false): Stance {
  const said = sentences.filter((sentence) => !isCourtesy(sentence));
  const words = said.map((sentence) => cueText(sentence.slice(0, LONGEST_READ)));
  if (declines(words, isAskedWhose)) return 'declines';
  if (!said.some(promises)) return 'answers';
  const beside = said.filter((sentence) => !promises(sentence));
  return beside.map(cueText).join(' ').split(' ').length <= MOST_BESIDE_PROMISE &&
    !beside.some((each) => YES_OR_NO.test(each))
    ? 'promises'
    : 'answers';
}

function declines(said: readonly string[], isAskedWhose: boolean): boolean {
  if (said.length > MOST_DECLINING) return false;
  const isSent = said.some((words) => ELSEWHERE.test(words));
  const isNo = (words: string) =>
    !PROMISE.test(words) && (REFUSAL.test(words) || ((isSent || !isAskedWhose) && NOT_THEIRS.test(words)));
  const at = said.findIndex(isNo);
  if (at >= 0 && (at < 2 || at === said.length - 1)) return true;
  if (!isSent || isAskedWhose || said.some((words) => PROMISE.test(words))) return false;
  const [first = '', more] = said;
  if (more === undefined && BODY.test(first))
    return first.split(' ').length <= LONGEST_ADVICE && !YES_OR_NO.test(first);
  return ELSEWHERE.test(said.at(-1) ?? '') && said.some((words) => OTHERS.test(words));
}
