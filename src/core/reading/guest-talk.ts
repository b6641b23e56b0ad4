/** What guests have said in a session so far, and from it how their next comment is to be understood. */
import type { PairedBy } from '../question.ts';
import { anywhere, atStart, cueText } from './cues/cue.ts';
import { CONTINUED, CORRECTS, KEEPS_A_PROMISE, TO_BE_CONTINUED } from './cues/pointing.ts';
import { ALSO_FOR } from './cues/salutations.ts';
import { Layout } from './layout.ts';
import type { Candidate } from './likeness.ts';
import { joined, linesOf } from './lines.ts';
import { namedWithin } from './naming.ts';
import {
  isOpen,
  targetsOf,
  type Given,
  type Memory,
  type Passage,
  type Sign,
  type Target,
} from './passages.ts';
import { isCourtesy, promises } from './stance.ts';
import { takenUp } from './taking-up.ts';
import { ANSWER_PREFIX, matchesOfQuote, unitsOf, type Unit } from './units.ts';

export interface PairedAnswer extends Given {
  /** Markdown, without quoted question and heading. */
  readonly text: string;
  /** It says that the guest will not answer. */
  readonly declines: boolean;
}

export interface Heard {
  /** In the order of the comment. */
  readonly answers: readonly PairedAnswer[];
  /** Markdown: what is paired with no question; `null`: nothing. */
  readonly remark: string | null;
  /** Markdown: what only puts an answer off; `null`: nothing. */
  readonly promise: string | null;
}

/** A comment of a guest. */
export interface Said {
  /** Login of who said it. */
  readonly by: string | null;
  /** Markdown, without commands and mail trailer. */
  readonly text: string;
  /** What a mail reply quotes around it, without marks; empty, if nothing. */
  readonly original: string;
}

const IS_CONTINUED = atStart(CONTINUED);
const IS_CORRECTION = atStart(CORRECTS);
const KEEPS_PROMISE = atStart(KEEPS_A_PROMISE);
const CONTINUES = anywhere(TO_BE_CONTINUED);
const IS_ALSO_FOR = anywhere(ALSO_FOR);
const SENTENCE_ENDS = /[.!?…)\]"'”»’:;*_`]\s*$|https?:\S+\s*$/u;

/** A mail quotes what it answers at its beginning. */
const LONGEST_ORIGINAL = 10_000;
/** The talk of the guests in one session. Questions and comments are told to it in the order of time. */
export class GuestTalk {
  readonly #questions = new Map<number, Candidate>();
  #list: readonly Candidate[] | null = null;
  readonly #layout: Layout;
  readonly #answered = new Set<string>();
  readonly #promised = new Set<string>();
  /** Login → what they answered last, and whether it breaks off. */
  readonly #latest = new Map<
    string | null,
    { readonly given: readonly Given[]; readonly breaksOff: boolean }
  >();

  /** @param guestWords words of the guests' names and offices: they stand in many questions, as an address. */
  constructor(guestWords: ReadonlySet<string> = new Set()) {
    this.#layout = new Layout(guestWords, (number) => {
      const question = this.#questions.get(number);
      return question !== undefined && isOpen(question, this.#memory);
    });
  }

  asked(question: Candidate): void {
    this.#questions.set(question.number, question);
    this.#list = null;
    this.#layout.asked(question);
  }

  /** It was paired with the question by hand. */
  paired(number: number): void {
    for (const { id } of this.#questions.get(number)?.parts ?? []) this.#answered.add(id);
  }

  /** A comment on the hub. */
  onHub(said: Said): Heard {
    const units = unitsOf(said.text, this.#candidates);
    const keepsPromise = opensWith(units, KEEPS_PROMISE);
    const passages = this.#layout.passagesIn(units, this.#signsBefore(units, said, keepsPromise));
    const answers: PairedAnswer[] = [];
    const remarks: string[] = [];
    const put: string[] = [];
    for (const passage of withNumberWithin(withQuoteBelow(passages), said.text)) {
      const found = this.#taken(passage, keepsPromise);
      answers.push(...found.answers);
      if (found.answers.length > 0) continue;
      const raw = rawOf(passage.units);
      if (raw !== '') (found.isPromise ? put : remarks).push(raw);
    }
    // Somebody who only names or quotes a question has said something all the same.
    const isLost = answers.length + remarks.length + put.length === 0;
    if (isLost && said.text.trim() !== '') remarks.push(said.text.trim());
    this.#remember(said, answers);
    return { answers, remark: textOf(remarks), promise: textOf(put) };
  }

  /** A comment on the issue of a question: its parts by number, letter and words; those still open, if it names none. */
  onIssueOf(question: Candidate, said: Said): Heard {
    const units = unitsOf(said.text, [question]);
    const target = { question, pairedBy: 'thread', units, parts: [] } as const;
    const answers = this.#answersTo(target, said.text, opensWith(units, KEEPS_PROMISE), true);
    for (const id of answers.flatMap(({ parts }) => parts)) this.#answered.add(id);
    this.#remember(said, answers);
    return { answers, remark: null, promise: answers.length === 0 && said.text !== '' ? said.text : null };
  }

  /** One list as long as nothing more is asked: what is known of the questions' words is kept with it. */
  get #candidates(): readonly Candidate[] {
    return (this.#list ??= [...this.#questions.values()]);
  }

  get #memory(): Memory {
    return { questions: this.#questions, answered: this.#answered, promised: this.#promised };
  }

  #remember({ by, text }: Said, answers: readonly PairedAnswer[]): void {
    const last = answers.findLast(({ declines }) => !declines) ?? answers.at(-1);
    if (last === undefined) return;
    const given = answers.filter(({ text }) => text === last.text);
    const end = text.trimEnd().slice(-120);
    const breaksOff = !SENTENCE_ENDS.test(end) || CONTINUES.test(cueText(end.split('\n').at(-1) ?? ''));
    this.#latest.set(by, { given, breaksOff });
  }

  /** What a whole comment goes on from: the guest's comment before, an answer that it mends, a promise, a mail. */
  #signsBefore(units: readonly Unit[], { by, original }: Said, keepsPromise: boolean): readonly Sign[] {
    const latest = this.#latest.get(by);
    const first = units.find(({ plain }) => plain !== '')?.plain ?? '';
    const goesOn = latest?.breaksOff === true && /^[\s(]*(?:\.\.\.|…|\p{Ll})/u.test(first);
    if (latest && (goesOn || opensWith(units, IS_CONTINUED) || opensWith(units, IS_CORRECTION))) {
      return [{ kind: 'earlier', given: latest.given }];
    }
    if (keepsPromise) {
      const owed = this.#candidates.filter(({ parts }) =>
        parts.some(({ id }) => this.#promised.has(id) && !this.#answered.has(id)),
      );
      if (owed.length === 1) return owed.map(({ number }) => earlier(number, [], 'words'));
    }
    if (original === '') return [];
    const matches = matchesOfQuote(original.slice(0, LONGEST_ORIGINAL), this.#candidates);
    const quoted = [...new Set(matches.map(({ question }) => question))];
    return quoted.slice(0, 1).map((number) => {
      const parts = matches.filter(({ question }) => question === number).map(({ part }) => part);
      return earlier(number, parts.includes(null) ? [] : parts.filter((part) => part !== null), 'quote');
    });
  }

  #taken(
    passage: Passage,
    keepsPromise: boolean,
  ): { readonly answers: readonly PairedAnswer[]; readonly isPromise: boolean } {
    const hasText = !isCourteous(passage.units) && textIn(passage.units) !== '';
    const targets = hasText ? targetsOf(passage, this.#memory) : [];
    const answers = targets.flatMap((target) =>
      this.#answersTo(target, textIn(target.units), keepsPromise, false),
    );
    answers.push(...this.#alsoFor(passage, answers));
    for (const id of answers.flatMap(({ parts }) => parts)) this.#answered.add(id);
    return { answers, isPromise: passage.units.some(({ plain }) => promises(plain)) };
  }

  /** None, if it puts all of it off. */
  #answersTo(target: Target, text: string, keepsPromise: boolean, isBelow: boolean): readonly PairedAnswer[] {
    const { question, pairedBy } = target;
    const { answered, declined, promised } = takenUp(target, this.#memory, keepsPromise, isBelow);
    for (const id of promised) this.#promised.add(id);
    if (text === '') return [];
    const isBoth = answered.parts.length > 0 && declined.parts.length > 0;
    return [
      { ...answered, declines: false },
      { ...declined, declines: true },
    ]
      .filter(({ parts }) => parts.length > 0)
      .map(({ parts, units, declines }) => ({
        question: question.number,
        parts,
        pairedBy,
        text: isBoth ? textIn(units) : text,
        declines,
      }));
  }

  /** "The same goes for the Nguyens": their question that is most like the one answered. */
  #alsoFor({ units }: Passage, answers: readonly PairedAnswer[]): readonly PairedAnswer[] {
    const [answer] = answers;
    if (answer === undefined) return [];
    const question = this.#questions.get(answer.question);
    if (question === undefined) return [];
    return units
      .filter(({ plain }) => IS_ALSO_FOR.test(cueText(plain.slice(0, 200))))
      .flatMap(({ plain }) => this.#layout.namedAtEnd(plain))
      .flatMap(({ questions }) => this.#layout.mostAlike(question, questions) ?? [])
      .filter(({ number }) => !answers.some((each) => each.question === number))
      .map(({ number, parts }) => ({
        ...answer,
        question: number,
        parts: parts.map(({ id }) => id),
        pairedBy: 'mention' as const,
      }));
  }
}

/** "Yes, we will.", and the question quoted below it. */
function withQuoteBelow(passages: readonly Passage[]): readonly Passage[] {
  const [above, below, more] = passages;
  if (!above || !below || more || above.signs.length > 0 || textIn(below.units) !== '') return passages;
  return [{ signs: below.signs, units: [...above.units, ...below.units] }];
}

/** In a comment without any other sign, the one number in the running text will do. */
function withNumberWithin(passages: readonly Passage[], text: string): readonly Passage[] {
  if (passages.some(({ signs }) => signs.length > 0)) return passages;
  const named = namedWithin(
    linesOf(text)
      .map(({ prose }) => prose)
      .join('\n'),
  );
  if (new Set(named.map(({ number }) => number)).size !== 1) return passages;
  return [{ signs: [{ kind: 'number', named }], units: passages.flatMap(({ units }) => units) }];
}

/** Nothing but greetings and thanks. */
function isCourteous(units: readonly Unit[]): boolean {
  return units.every(({ text, plain }) => text.trim() === '' || (plain !== '' && isCourtesy(plain)));
}

function earlier(question: number, parts: readonly string[], pairedBy: PairedBy): Sign {
  return { kind: 'earlier', given: [{ question, parts, pairedBy }] };
}

function opensWith(units: readonly Unit[], cue: RegExp): boolean {
  return units
    .filter(({ plain }) => plain !== '')
    .slice(0, 2)
    .some(({ plain }) => cue.test(cueText(plain.slice(0, 120))));
}

function textIn(units: readonly Unit[]): string {
  return joined(
    units
      .map(({ text }) => text)
      .join('')
      .split('\n'),
  )
    .trim()
    .replace(ANSWER_PREFIX, '');
}

function rawOf(units: readonly Unit[]): string {
  return joined(
    units
      .map(({ raw }) => raw)
      .join('')
      .split('\n'),
  );
}

function textOf(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join('\n\n');
}
