/** Tells complaints, outcries and small talk in the form of a question from questions. */
import { ITEM_STARTS } from './cues/question-build.ts';
import { anywhere, asWhole, atStart, cueText } from './cues/cue.ts';
import { COMPLAINTS, EMPTY_QUESTIONS, OUTCRIES, OWN_ANSWERS, VERDICTS } from './cues/rhetoric.ts';

const OUTCRY = anywhere(OUTCRIES);
const COMPLAINT = anywhere(COMPLAINTS);
const VERDICT = anywhere(VERDICTS);
const EMPTY_QUESTION = asWhole(EMPTY_QUESTIONS);
const OWN_ANSWER = asWhole(OWN_ANSWERS);
/** "??", "?!": somebody is upset. */
const EMPHATIC = /[?？]{2}|[?？][!！]|[!！][?？]/;
const ASKS_AT_ONCE = atStart(ITEM_STARTS);
/** "Another tax?" */
const LONGEST_OUTBURST = 3;
/** Longer sentences say more than a verdict. */
const LONGEST_VERDICT = 9;

/** "Unbelievable." "Who cares?" */
export function isVerdict(sentence: string): boolean {
  const words = cueText(sentence.slice(0, 200));
  if (OUTCRY.test(words)) return true;
  return !/[?？]/.test(sentence) && words.split(' ').length <= LONGEST_VERDICT && VERDICT.test(words);
}

/**
 * Whether a sentence, although it has the form of a question, asks nothing.
 *
 * @param next the sentence after it: perhaps the person's own answer.
 */
export function isRhetoric(sentence: string, next: string | undefined): boolean {
  const words = cueText(sentence);
  if (OUTCRY.test(words) || EMPTY_QUESTION.test(words)) return true;
  return next !== undefined && OWN_ANSWER.test(cueText(next.slice(0, 80)));
}

/**
 * Whether a question would be a complaint if its writer passes a verdict or cries out beside it: for its words, or
 * because it is no more than a piece of a sentence.
 *
 * @param built whether it is built as a question.
 */
export function soundsAngry(sentence: string, built: boolean): boolean {
  const words = cueText(sentence);
  if (COMPLAINT.test(words)) return true;
  return (
    !built &&
    (EMPHATIC.test(sentence) || words.split(' ').length <= LONGEST_OUTBURST) &&
    !ASKS_AT_ONCE.test(words)
  );
}
