/** Tells questions from thanks, complaints and chit-chat. */
import { blocksOf } from './blocks.ts';
import { linesOutsideCommands } from './commands.ts';
import {
  BEFORE_QUESTIONS,
  INVERSIONS,
  OPEN_CHOICES,
  QUESTION_STARTS,
  REQUESTS,
  UNPUNCTUATED,
  VERB_FIRST,
  WITHHELD,
} from './cues/asking.ts';
import { anywhere, atStart, cueText } from './cues/cue.ts';
import { sentencesOf, withoutAddresses } from './plain.ts';
import { isRhetoric, isVerdict, soundsAngry } from './rhetoric.ts';
import { withoutSpeech, withoutTag } from './speech.ts';

/** Latin, full-width and Arabic question marks. */
const QUESTION_MARK = /[?？؟]/;

const REQUEST = anywhere(REQUESTS, WITHHELD, INVERSIONS);
const BUILT_AS_QUESTION = atStart(QUESTION_STARTS);
const BUILT_WITH_VERB_FIRST = atStart(VERB_FIRST);
const LEFT_OPEN = anywhere(OPEN_CHOICES);
const BUILT_WITHOUT_PUNCTUATION = anywhere(UNPUNCTUATED);
/** French turns verb and subject round only to ask: "sera-t-il", "peut-on". */
const TURNED_ROUND = /\p{L}{2}-(?:t-)?(?:ils?|elles?|on|tu|je)(?!\p{L}|-)/iu;
const TURNED_ROUND_WITHOUT_ASKING = /(?:dit|semble-t|paraît|soit|puisse)-(?:ils?|elle|on)(?!\p{L})/iu;
/** Spanish and Portuguese write the question word with an accent; "qué bien" is an exclamation. */
const ACCENTED =
  /^(?:\P{L}*(?:y|e|o|pero|entonces)\s)?\P{L}*(?:(?:a|de|en|para|hasta|desde|con)\s)?(?:por\s(?:qué|quê)|cuándo|cómo(?!\sno)|dónde|adónde|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?|qué\s(?!bien|bueno|buena|lindo|linda|pena|risa|alegría|horror|vergüenza|asco|suerte|gusto|va\b))/iu;
/** What ends a clause within a sentence. */
const CLAUSE_END = /[,;:(–—]\s/u;
/** Nobody puts more before a question. */
const LONGEST_APPROACH = 10;
/** Whoever ends a sentence like this means it as a statement. */
const STATED = /[.!…]\s*$/;
const PUNCTUATION = /[.,;:!?¡¿…]/;

/**
 * Whether the person asks something in their own words: with a question mark outside addresses, code, quotes and
 * speech, with a request ("please explain", "I would love to hear how"), by the build of a sentence whose mark was
 * forgotten, or by saying that an answer is missing ("nobody has told us why"). Thanks, "+1", chit-chat and
 * complaints in the form of a question ("are you kidding?") ask nothing.
 */
export function asksSomething(body: string): boolean {
  const passages = blocksOf(proseOf(body)).map(({ text }) => withoutSpeech(withoutAddresses(text)));
  // A line may be a sentence of its own, or be wrapped in the middle of one.
  const asLines = passages.flatMap(sentencesOf);
  const wrapped = passages.filter((text) => text.includes('\n')).map((text) => text.replace(/\s+/g, ' '));
  return asksAmong(asLines) || asksAmong(wrapped.flatMap(sentencesOf));
}

function asksAmong(sentences: readonly string[]): boolean {
  let angry: boolean | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (!hasFormOfAsking(sentence) || isRhetoric(sentence, sentences[at + 1])) continue;
    if (!soundsAngry(sentence, isBuiltAsQuestion(sentence))) return true;
    angry ??= sentences.some(isVerdict);
    if (!angry) return true;
  }
  return false;
}

/** Whether one sentence of plain text asks something. */
export function sentenceAsks(sentence: string): boolean {
  return hasFormOfAsking(sentence) && !isRhetoric(sentence, undefined);
}

function hasFormOfAsking(sentence: string): boolean {
  if (!/\p{L}/u.test(sentence)) return false;
  const said = withoutTag(sentence);
  return QUESTION_MARK.test(said) || asksWithoutMark(said);
}

/** Whether a sentence asks by its words alone. */
export function asksWithoutMark(sentence: string): boolean {
  const words = cueText(sentence);
  return (
    REQUEST.test(words) ||
    startsAs(BUILT_AS_QUESTION, words) ||
    sentence.split(CLAUSE_END).some((clause) => ACCENTED.test(clause)) ||
    (TURNED_ROUND.test(sentence) && !TURNED_ROUND_WITHOUT_ASKING.test(sentence)) ||
    (!STATED.test(sentence) && asksWithoutStop(sentence, words))
  );
}

/** Where even the full stop is missing, more is likely to be a question. */
function asksWithoutStop(sentence: string, words: string): boolean {
  if (LEFT_OPEN.test(words) || startsAs(BUILT_WITH_VERB_FIRST, words)) return true;
  if (!PUNCTUATION.test(sentence) && BUILT_WITHOUT_PUNCTUATION.test(words)) return true;
  const [, ...clauses] = sentence.split(CLAUSE_END);
  return clauses.some((clause) => startsAs(BUILT_AS_QUESTION, cueText(clause)));
}

/** Whether a line, from its beginning, is built as a question. */
export function isBuiltAsQuestion(line: string): boolean {
  return startsAs(BUILT_AS_QUESTION, cueText(line)) || ACCENTED.test(line);
}

/** At the start, or after a greeting, a title and the like: "ok and mayor when will …". */
function startsAs(build: RegExp, words: string): boolean {
  let rest = words;
  for (let count = 0; count <= LONGEST_APPROACH; count += 1) {
    if (build.test(rest)) return true;
    const end = rest.indexOf(' ');
    if (end < 0 || !BEFORE_QUESTIONS.has(rest.slice(0, end))) return false;
    rest = rest.slice(end + 1);
  }
  return false;
}

/** The person's own words without code. */
function proseOf(body: string): string {
  return linesOutsideCommands(body)
    .filter(({ kind }) => kind === 'text' || kind === 'blank')
    .map(({ prose }) => prose)
    .join('\n');
}
