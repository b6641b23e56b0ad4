/** Tells an asker's reaction to an answer from a new question. */
import { sentenceAsks } from './asking.ts';
import { anywhere, atStart, asWhole, cueText } from './cues/cue.ts';
import { GREETINGS, ME_TOO, POINTS_BACK, REACTIONS, TAKES_UP, THANKS } from './cues/reacting.ts';
import { linesOf, withoutQuoteMarks } from './lines.ts';
import { subjectOf, turnOf } from './matters.ts';
import { plainText, sentencesOf } from './plain.ts';
import { ownWords } from './prose.ts';
import { countShared } from './vocabulary.ts';

/** What somebody has said. */
export interface Utterance {
  readonly text: string;
  /** As `subjectOf` gives it. */
  readonly subject: ReadonlySet<string>;
}

/** Most of what is said is never looked at again, so its subject is found when somebody asks for it. */
export function utterance(text: string): Utterance {
  let subject: ReadonlySet<string> | null = null;
  return {
    text,
    get subject() {
      return (subject ??= subjectOf(text));
    },
  };
}

/** What somebody has asked and heard before. */
export interface Conversation {
  /** Their questions. */
  readonly asked: readonly Utterance[];
  /** What the guests have said to them since; perhaps nothing, although they have spoken since. */
  readonly answers: readonly Utterance[];
  /** Logins of guests and delegates, lower case. */
  readonly guests: ReadonlySet<string>;
}

const STARTS_THANKS = atStart(THANKS);
const GIVES_THANKS = anywhere(THANKS);
const STARTS_REACTION = atStart(REACTIONS);
const STARTS_ME_TOO = atStart(ME_TOO);
const STARTS_TAKING_UP = atStart(TAKES_UP);
const POINTS = anywhere(POINTS_BACK);
const IS_GREETING = asWhole(GREETINGS);
const MENTION = /^@([a-z\d][a-z\d-]{0,38})[,:]?\s*/i;

/** Signs count one or two; with so many a comment is a reaction. */
const ENOUGH = 2;
/** A first sentence up to this many words is a remark on the answer, a longer one may introduce a new question. */
const LONGEST_REMARK = 8;
/** A question with at most so many words of meaning cannot stand alone, or hardly can. */
const DEPENDENT = 2;
const SHORT = 4;
/** So much of a quote's words stand in what was quoted. */
const QUOTED_SHARE = 0.75;

/**
 * Whether a comment, written after a guest has spoken, only goes on from an answer: it begins with thanks, a quote of
 * the answer or "So does that mean …", or there are enough signs, such as the answer's words, that it takes it up.
 * Whoever turns to another matter asks a new question, and so does, in doubt, everybody else.
 */
export function reactsToAnswer(text: string, conversation: Conversation): boolean {
  const { answers, guests } = conversation;
  const mention = MENTION.exec(text);
  const said = ownWords(mention ? text.slice(mention[0].length) : text);
  const sentences = sentencesOf(plainText(said)).filter(
    (each) => !IS_GREETING.test(cueText(each.slice(0, 120))),
  );
  if (sentences.some((sentence) => turnOf(sentence) === 'another')) return false;
  const opening = cueText((sentences[0] ?? '').slice(0, 200));
  if (quotes(text, answers) || thanks(sentences[0] ?? '', opening)) return true;
  if (answers.length === 0) return false;
  const addressed = guests.has(mention?.[1]?.toLowerCase() ?? '') ? 1 : 0;
  return STARTS_REACTION.test(opening) || addressed + signsOfReaction(sentences, conversation) >= ENOUGH;
}

/** "Thanks, and when …", "Splendid, thank you."; but not "When …, thanks". */
function thanks(sentence: string, words: string): boolean {
  return STARTS_THANKS.test(words) || (GIVES_THANKS.test(words) && !sentenceAsks(sentence));
}

function signsOfReaction(sentences: readonly string[], { asked, answers }: Conversation): number {
  const question = sentences.find(sentenceAsks);
  if (question === undefined)
    return STARTS_ME_TOO.test(cueText(sentences.join(' ').slice(0, 80))) ? 0 : ENOUGH;
  const words = cueText(question);
  const heard = [...asked, ...answers];
  const isRelated = [...subjectOf(question)].some((word) => heard.some(({ subject }) => subject.has(word)));
  const fresh = [...subjectOf(sentences.join(' '))].filter(
    (word) => !asked.some(({ subject }) => subject.has(word)),
  );
  const takenUp = fresh.filter((word) => answers.some(({ subject }) => subject.has(word))).length;
  const own = subjectOf(question).size;
  const remarks =
    sentences[0] !== question && cueText(sentences[0] ?? '').split(' ').length <= LONGEST_REMARK;
  const signs = [
    Math.min(takenUp, 2),
    weightOfLength(own),
    isRelated ? 1 : 0,
    STARTS_TAKING_UP.test(words) ? 2 : 0,
    POINTS.test(words) ? 1 : 0,
    remarks ? 1 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0);
}

function weightOfLength(words: number): number {
  if (words <= DEPENDENT) return 2;
  return words <= SHORT ? 1 : 0;
}

/** Whether a text begins with a quote of one of these. */
export function quotes(text: string, sources: readonly Utterance[]): boolean {
  const quoted = openingQuote(text);
  if (quoted === '') return false;
  const words = subjectOf(quoted);
  return (
    words.size > 0 && sources.some(({ subject }) => countShared(words, subject) >= words.size * QUOTED_SHARE)
  );
}

/** What a text quotes before it says anything. */
function openingQuote(text: string): string {
  const lines = linesOf(text);
  const from = lines.findIndex(({ kind }) => kind === 'quote' || kind === 'text');
  const quoted: string[] = [];
  for (let at = from; at >= 0 && lines[at]?.kind === 'quote'; at += 1) {
    quoted.push(withoutQuoteMarks(lines[at]?.raw ?? ''));
  }
  return quoted.join('\n').trim();
}
