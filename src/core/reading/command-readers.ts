/** How the words after each command are read: as the command, or as what is wrong with them. */
import { TOPIC_NAME } from '../labels.ts';
import { REJECTION_REASONS } from '../question.ts';
import type { Command, CommandName, DuplicateOf, Fault, Misreading, Target } from './command.ts';
import {
  issueIn,
  lengthOf,
  localTimeOf,
  loginIn,
  questionIn,
  questionsIn,
  reasonIn,
  rejectionReasonIn,
  rejectionReasonMeant,
  topicsIn,
  type CommandWords,
} from './command-words.ts';

/** Reads the words after one command. */
export type Reader = (words: CommandWords) => Command | Misreading;

/** What stands in a proposed line in the place of something that only its writer knows. */
export const SOME = { question: '<question>', guest: '<@guest>', user: '<@user>', name: '<name>' };

/** Longer words are cut in what is said about them. */
const LONGEST_WORDS = 100;
/** More questions are not proposed. */
const MOST_PROPOSED = 10;

type About = Extract<Command, { name: 'restore' | 'not-duplicate' | 'answered' | 'unanswered' | 'pin' }>;

/** A moderator's command about questions and nothing else. More words are refused: they would be lost. */
export function readAbout(name: About['name']): Reader {
  return (words) => {
    const questions = questionsIn(words);
    if (words.empty) return { name, questions };
    return wrong('odd-words', words.rest, proposed(name, [...questions, ...questionsAmong(words.rest)]));
  };
}

/** `/approve`: `redacted` may follow the questions, or precede them. */
export function readApprove(words: CommandWords): Command | Misreading {
  const first = questionsIn(words);
  const redacted = words.take(/^redacted(?![\p{L}\p{N}_-])[.,:;!]?/iu) !== null;
  const questions = redacted ? [...new Set([...first, ...questionsIn(words)])] : first;
  if (words.empty) return { name: 'approve', questions, redacted };
  const meant = [...questions, ...questionsAmong(words.rest)];
  const how = redacted || /\bredact/i.test(words.rest) ? ['redacted'] : [];
  return wrong('odd-words', words.rest, proposed('approve', meant, ...how));
}

/** An asker's command about their own question. They may explain themselves after it. */
export function readByAsker(name: 'withdraw' | 'appeal'): Reader {
  return (words) => ({ name, question: questionIn(words) });
}

/** `/why`: "/why Q7 is it held" is understood as well. */
export function readWhy(words: CommandWords): Command {
  return { name: 'why', question: questionIn(words) };
}

/** `/hold`: a reason may follow. */
export function readHold(words: CommandWords): Command {
  return { name: 'hold', questions: questionsIn(words), reason: reasonIn(words) };
}

/** `/reject`: one of the known reasons, and perhaps further words. */
export function readReject(words: CommandWords): Command | Misreading {
  const questions = questionsIn(words);
  const reason = rejectionReasonIn(words);
  if (reason !== null) return { name: 'reject', questions, reason, note: reasonIn(words) };
  const said = reasonIn(words) ?? '';
  const { reason: meant, note } = rejectionReasonMeant(said) ?? { reason: REJECTION_REASONS[0], note: said };
  const fault = said === '' ? 'no-rejection-reason' : 'odd-rejection-reason';
  return wrong(fault, said, proposed('reject', questions, meant, note));
}

/** `/pass`: the guest's reason is needed, because it is what people read in the place of an answer. */
export function readPass(words: CommandWords): Command | Misreading {
  const question = questionIn(words);
  const reason = reasonIn(words);
  if (reason !== null) return { name: 'pass', question, reason };
  return wrong('no-reason', '', proposed('pass', targets(question), 'this is for the county'));
}

/** `/tag`, `/untag`. */
export function readTagging(name: 'tag' | 'untag'): Reader {
  return (words) => {
    const first = questionsIn(words);
    const names = topicsIn(words);
    // "/tag housing Q7": nobody means a topic of that name.
    const late = names.filter((topic) => /^q\d{1,6}$/.test(topic));
    const questions = [...new Set([...first, ...late.flatMap(questionsAmong)])];
    const topics = names.filter((topic) => !late.includes(topic));
    const odd = topics.filter((topic) => !TOPIC_NAME.test(topic));
    if (topics.length > 0 && odd.length === 0) return { name, questions, topics };
    const possible = topics.map(asTopic).filter((topic) => TOPIC_NAME.test(topic));
    const usage = proposed(name, questions, possible.join(' ') || 'housing');
    return wrong(odd.length === 0 ? 'no-topic' : 'odd-topic', odd.join(' '), usage);
  };
}

/** `/duplicate Q7 Q9 of Q4`, `of #12`. */
export function readDuplicate(words: CommandWords): Command | Misreading {
  const first = questionsIn(words);
  const named = words.take(/^of(?![\p{L}\p{N}])/iu) !== null;
  const issue = issueIn(words);
  const second = named && issue === null ? questionIn(words) : null;
  const rest = words.takeRest();
  const original = originalFrom(issue, second);
  if (rest !== '') {
    const of = original === null ? SOME.question : shown(original);
    return wrong('odd-words', rest, proposed('duplicate', first, `of ${of}`));
  }
  if (original !== null) return { name: 'duplicate', questions: first, of: original };
  // "/duplicate Q7 Q4", and "/duplicate Q4", said in a question's own issue.
  const last = named ? undefined : first.at(-1);
  if (last !== undefined) return { name: 'duplicate', questions: first.slice(0, -1), of: { question: last } };
  return wrong('no-original', '', proposed('duplicate', first, `of ${SOME.question}`));
}

/** `/answers Q7 Q9`. */
export function readAnswers(words: CommandWords): Command | Misreading {
  const questions = questionsIn(words);
  if (words.empty && questions.length > 0) return { name: 'answers', questions };
  const meant = [...questions, ...questionsAmong(words.rest)];
  const usage = meant.length > 0 ? proposed('answers', meant) : proposed('answers', [], SOME.question);
  return wrong(words.empty ? 'no-question' : 'odd-words', words.rest, usage);
}

/** `/assign Q7 @guest`. */
export function readAssign(words: CommandWords): Command | Misreading {
  const questions = questionsIn(words);
  const said = words.rest;
  const login = loginIn(words);
  if (login !== null && words.empty) return { name: 'assign', questions, login };
  const meant = [...questions, ...questionsAmong(said)];
  return wrong('no-person', said, proposed('assign', meant, accountAmong(said) ?? SOME.guest));
}

/** `/mute @user for 12h`; the length may be left out. */
export function readMute(words: CommandWords): Command | Misreading {
  const said = words.rest;
  const login = loginIn(words);
  if (login === null) return wrong('no-person', said, proposed('mute', [], accountAmong(said) ?? SOME.user));
  if (words.empty) return { name: 'mute', login, length: null };
  words.take(/^for(?=\s|$)/i);
  const time = words.takeRest();
  const length = lengthOf(time);
  if (length !== null) return { name: 'mute', login, length };
  const fault = time === '' ? 'no-time' : 'odd-time';
  return wrong(fault, time, proposed('mute', [], `@${login}`, 'for 12h'));
}

/** `/unmute @user`. */
export function readUnmute(words: CommandWords): Command | Misreading {
  const said = words.rest;
  const login = loginIn(words);
  if (login !== null && words.empty) return { name: 'unmute', login };
  return wrong('no-person', said, proposed('unmute', [], accountAmong(said) ?? SOME.user));
}

/** `/undo Q7`, `/undo`, `/undo @user`. */
export function readUndo(words: CommandWords): Command | Misreading {
  const questions = questionsIn(words);
  if (words.empty) return { name: 'undo', questions };
  const said = words.rest;
  const login = questions.length === 0 && said.startsWith('@') ? loginIn(words) : null;
  if (login !== null && words.empty) return { name: 'undo', login };
  return wrong('odd-words', said, proposed('undo', [...questions, ...questionsAmong(said)]));
}

/** `/ask-for Rosa: Why?`, with the lines that follow. */
export function readAskFor(words: CommandWords): Command | Misreading {
  const said = words.rest;
  const person = words.take(/^([^:]{1,100}):/)?.[1]?.trim() ?? '';
  const text = `${words.rest}\n${words.following}`.replace(/^\n+/, '').trimEnd();
  if (person !== '' && text !== '') return { name: 'ask-for', person, text };
  const [name, question] = nameAndQuestion(said);
  const usage = `${name || SOME.name}: ${question || SOME.question}`;
  return wrong('no-name-or-question', '', proposed('ask-for', [], usage));
}

/** What is there of the two; without a colon, a question mark tells. */
function nameAndQuestion(said: string): readonly [name: string, question: string] {
  const colon = said.indexOf(':');
  if (colon < 0) return said.includes('?') ? ['', said] : [said.slice(0, LONGEST_WORDS / 2).trim(), ''];
  return [
    said.slice(0, Math.min(colon, LONGEST_WORDS / 2)).trim(),
    said.slice(colon + 1).replace(/^[\s:]+/, ''),
  ];
}

/** `/extend 30m`, `/extend until 14:00`. */
export function readExtend(words: CommandWords): Command | Misreading {
  const untilGiven = words.take(/^until(?=\s|$)/i) !== null;
  if (!untilGiven) words.take(/^by(?=\s|$)/i);
  const said = words.takeRest();
  const until = localTimeOf(untilGiven ? said : said.replace(/^(?:to|till)\s+/i, ''));
  const by = untilGiven ? null : lengthOf(said);
  if (by !== null) return { name: 'extend', by };
  if (untilGiven && until !== null) return { name: 'extend', until };
  const fault = said === '' ? 'no-time' : 'odd-time';
  if (untilGiven || until !== null)
    return wrong(fault, said, proposed('extend', [], `until ${until ?? '14:00'}`));
  return wrong(fault, said, proposed('extend', [], lengthOf(`${said}m`) === null ? '30m' : `${said}m`));
}

/** `/open now`, `/close now`. */
export function readNow(name: 'open' | 'close'): Reader {
  return (words) => {
    words.take(/^now(?![\p{L}\p{N}])[.!]?/iu);
    return words.empty ? { name } : wrong('odd-words', words.rest, proposed(name, [], 'now'));
  };
}

/** `/archive`. */
export function readArchive(words: CommandWords): Command | Misreading {
  return words.empty ? { name: 'archive' } : wrong('odd-words', words.rest, proposed('archive', []));
}

/** `/cancel`: a reason may follow. */
export function readCancel(words: CommandWords): Command {
  return { name: 'cancel', reason: reasonIn(words) };
}

function wrong(fault: Fault, words: string, usage: string): Misreading {
  return { fault, words: shortened(words), usage };
}

function proposed(name: CommandName, questions: readonly number[], ...rest: readonly string[]): string {
  const numbers = [...new Set(questions)].slice(0, MOST_PROPOSED).map((number) => `Q${number}`);
  return [`/${name}`, ...numbers, ...rest.map(shortened)].join(' ').trimEnd();
}

function shortened(words: string): string {
  return words.slice(0, LONGEST_WORDS).trimEnd();
}

function targets(question: Target): readonly number[] {
  return question === null ? [] : [question];
}

/** The questions that are named anywhere among the words. */
function questionsAmong(words: string): readonly number[] {
  return [...words.matchAll(/\bq(\d{1,6})/gi)].map(([, number]) => Number(number));
}

/** The first account that is named anywhere among the words. */
function accountAmong(words: string): string | null {
  return /(?:^|\s)(@[a-z\d][a-z\d-]{0,38})(?=[\s,.]|$)/i.exec(words)?.[1] ?? null;
}

function originalFrom(issue: number | null, question: number | null): DuplicateOf | null {
  if (issue !== null) return { issue };
  return question === null ? null : { question };
}

function shown(original: DuplicateOf): string {
  return 'issue' in original ? `#${original.issue}` : `Q${original.question}`;
}

/** The name without the characters that a topic cannot have. */
function asTopic(name: string): string {
  return name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
}
