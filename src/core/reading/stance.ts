/** What a guest does with a question: answers it, puts the answer off, or declines to answer. */
import { anywhere, asWhole, atStart, cueText } from './cues/cue.ts';
import { DECLINES, IS_OTHERS, SENDS_ELSEWHERE } from './cues/declining.ts';
import { PROMISES } from './cues/promising.ts';
import { GREETINGS, THANKS } from './cues/reacting.ts';

export type Stance = 'answers' | 'promises' | 'declines';

const PROMISE = anywhere(PROMISES);
const DECLINE = anywhere(DECLINES);
const OTHERS = anywhere(IS_OTHERS);
const ELSEWHERE = anywhere(SENDS_ELSEWHERE);
const GREETING = asWhole(GREETINGS);
const THANKING = atStart(THANKS);
const YES_OR_NO = /^(?:yes|no|si|oui|non|ja|nein|sim|nao)(?![^ ])/;

/** Who says more has said something. */
const MOST_DECLINING = 4;
/** So few words beside a promise are no answer. */
const MOST_BESIDE_PROMISE = 12;
const LONGEST_READ = 600;
const LONGEST_THANKS = 14;

/** Whether a sentence puts an answer off. */
export function promises(sentence: string): boolean {
  const words = cueText(sentence.slice(0, LONGEST_READ));
  return PROMISE.test(words) && !YES_OR_NO.test(words);
}

/** Whether a sentence says nothing by itself: a greeting, thanks. */
export function isCourtesy(sentence: string): boolean {
  const words = cueText(sentence.slice(0, LONGEST_READ));
  if (words === '' || GREETING.test(words)) return true;
  return THANKING.test(words) && words.split(' ').length <= LONGEST_THANKS;
}

/** What these sentences of plain text together do. */
export function stanceOf(sentences: readonly string[]): Stance {
  const said = sentences.filter((sentence) => !isCourtesy(sentence));
  if (declines(said.map((sentence) => cueText(sentence.slice(0, LONGEST_READ))))) return 'declines';
  if (!said.some(promises)) return 'answers';
  const beside = said.filter((sentence) => !promises(sentence)).map(cueText);
  return beside.join(' ').split(' ').length <= MOST_BESIDE_PROMISE &&
    !beside.some((each) => YES_OR_NO.test(each))
    ? 'promises'
    : 'answers';
}

function declines(said: readonly string[]): boolean {
  if (said.length > MOST_DECLINING) return false;
  const at = said.findIndex((words) => DECLINE.test(words));
  if (at >= 0 && (at < 2 || at === said.length - 1)) return true;
  return ELSEWHERE.test(said.at(-1) ?? '') && said.some((words) => OTHERS.test(words));
}
