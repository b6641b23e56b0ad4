/** Tells questions from thanks, complaints and chit-chat. */
import { blocksOf } from './blocks.ts';
import { linesOutsideCommands } from './commands.ts';
import { REQUESTS, WITHHELD } from './cues/asking.ts';
import { anywhere, atStart, cueText } from './cues/cue.ts';
import {
  BEFORE_QUESTIONS,
  CURT_STARTS,
  INVERSIONS,
  OPEN_CHOICES,
  QUESTION_STARTS,
  TRAILING,
  UNPUNCTUATED,
  VERB_FIRST,
} from './cues/question-build.ts';
import { sentencesOf, withoutAddresses } from './plain.ts';
import { isRhetoric, isVerdict, soundsAngry } from './rhetoric.ts';
import { withoutSpeech, withoutTag } from './speech.ts';

/** Latin, full-width and Arabic question marks. */
const QUESTION_MARK = /[?？؟]/;

const REQUEST = anywhere(REQUESTS, WITHHELD, INVERSIONS);
const ASKS_TO_BE_TOLD = anywhere(REQUESTS, WITHHELD);
const BUILT_AS_QUESTION = atStart(QUESTION_STARTS);
const BUILT_WITH_VERB_FIRST = atStart(VERB_FIRST);
const LEFT_OPEN = anywhere(OPEN_CHOICES);
/** "why", "and since when", "quando cai" */
const CURT = atStart(CURT_STARTS);
const LONGEST_CURT = 4;
const ENDS_ASKING = anywhere(TRAILING);
const BUILT_WITHOUT_PUNCTUATION = anywhere(UNPUNCTUATED);
/** French turns verb and subject round only to ask: "sera-t-il", "peut-on". */
const TURNED_ROUND = /\p{L}{2}-(?:t-)?(?:ils?|elles?|on|tu|je)(?!\p{L}|-)/iu;
const TURNED_ROUND_WITHOUT_ASKING = /(?:dit|semble-t|paraît|soit|puisse)-(?:ils?|elle|on)(?!\p{L})/iu;
/** Spanish and Portuguese write the question word with an accent; "qué bien" is an exclamation. */
const ACCENTED =
  /^(?:\P{L}*(?:y|e|o|pero|entonces)\s)?\P{L}*(?:(?:a|de|en|para|hasta|desde|con)\s)?(?:por\s(?:qué|quê)|cuándo|cómo(?!\sno)|dónde|adónde|quién(?:es)?|cuál(?:es)?|cuánt[oa]s?(?!\s(?:me\s(?:alegr|gust)|tiempo\ssin))|qué\s(?!bien|buen|mal|gran|lind|bonit|fe[oa]|ric[oa]|bell|hermos|precios|maravill|triste|rar[oa]|list|fuerte|alegre|divertid|pena|risa|alegría|horror|vergüenza|asco|suerte|gusto|alivio|va\b))/iu;
/** "Oigan, y …" without its comma. */
const APPROACH =
  /^(?:(?:hola|buen[oa]s?|d[ií]as|tardes|noches|oigan?|oye|mir[ae]n?|ok|pues|perd[oó]n|disculpen?|ol[áa]|oi|gente|eh)\s){1,3}/iu;
/** What ends a clause within a sentence. */
const CLAUSE_END = /[,;:(–—]\s/u;
/** Nobody puts more before a question. */
const LONGEST_APPROACH = 10;
/** Enough of a clause to see how it begins. */
const LONGEST_START = 200;
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
    sentence.split(CLAUSE_END).some((clause) => ACCENTED.test(clause.replace(APPROACH, ''))) ||
    (TURNED_ROUND.test(sentence) && !TURNED_ROUND_WITHOUT_ASKING.test(sentence)) ||
    (!STATED.test(sentence) && asksWithoutStop(sentence, words))
  );
}

/** Where even the full stop is missing, more is likely to be a question. */
function asksWithoutStop(sentence: string, words: string): boolean {
  if (LEFT_OPEN.test(words) || startsAs(BUILT_WITH_VERB_FIRST, words)) return true;
  if (words.split(' ').length <= LONGEST_CURT && startsAs(CURT, words)) return true;
  if (!PUNCTUATION.test(sentence) && BUILT_WITHOUT_PUNCTUATION.test(words)) return true;
  const [first = '', ...clauses] = sentence.split(CLAUSE_END);
  if ([first, ...clauses].some((clause) => ENDS_ASKING.test(cueText(clause)))) return true;
  return clauses.some((clause) => startsAs(BUILT_AS_QUESTION, cueText(clause)));
}

/** Whether a text asks to be told something: "could you say when". */
export function isRequest(text: string): boolean {
  return ASKS_TO_BE_TOLD.test(cueText(text));
}

/** Whether a line, from its beginning, is built as a question. */
export function isBuiltAsQuestion(line: string): boolean {
  return startsAs(BUILT_AS_QUESTION, cueText(line)) || ACCENTED.test(line);
}

/** Whether a clause begins like a question, in any word order that asks. */
export function startsLikeQuestion(clause: string): boolean {
  const words = cueText(clause.slice(0, LONGEST_START));
  const start = clause.slice(0, LONGEST_START);
  return (
    isBuiltAsQuestion(start) ||
    startsAs(BUILT_WITH_VERB_FIRST, words) ||
    (TURNED_ROUND.test(start.split(' ').slice(0, 3).join(' ')) && !TURNED_ROUND_WITHOUT_ASKING.test(start))
  );
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
