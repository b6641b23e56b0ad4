/** What was said on a hub before a comment, as far as it tells what the comment is. */
import { guestWords, officialsOf } from './guest-words.ts';
import type { SourceKey } from './post.ts';
import { namesIn, repliesToCitizen } from './reading/addressing.ts';
import { reactsToAnswer, utterance, type Utterance } from './reading/reacting.ts';
import { countShared, wordsOf } from './reading/vocabulary.ts';
import type { SessionView } from './view.ts';

/** So many words in common show that a guest speaks of a question. */
const SHARED_WORDS = 2;
/** Only the latest comments are looked through for what somebody quotes. */
const QUOTABLE = 200;
/** So many of their latest questions somebody may come back to. */
const MOST_REMEMBERED = 20;

/** More parts are hardly ever named. */
const PART_LETTERS = ['', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** A question as far as the talk goes on from it. */
interface NewQuestion {
  readonly key: SourceKey;
  readonly text: string;
  readonly asker: string | null;
  readonly onBehalfOf: string | null;
}

interface GuestComment {
  readonly said: Utterance;
  readonly words: ReadonlySet<string>;
}

interface OwnQuestion {
  readonly key: SourceKey;
  readonly asked: Utterance;
  /** What a guest may call it or its asker. */
  readonly names: readonly string[];
  /** How many comments the guests had written before. */
  readonly heardBefore: number;
}

/** The talk on one hub. Comments are told to it in the order of time. */
export class HubTalk {
  readonly #view: SessionView;
  readonly #guests: ReadonlySet<string>;
  readonly #guestWords: ReadonlySet<string>;
  /** "Bus: when …" names a matter, whoever is called `bus-rider`. */
  readonly #topicWords: ReadonlySet<string>;
  readonly #citizenWords = new Set<string>();
  readonly #citizensSaid: { readonly by: string; readonly said: Utterance }[] = [];
  readonly #guestComments: GuestComment[] = [];
  readonly #askedBy = new Map<string, OwnQuestion[]>();

  constructor(view: SessionView) {
    this.#view = view;
    this.#guests = officialsOf(view.file);
    this.#guestWords = guestWords(view.file);
    const topics = Object.entries({ ...view.settings.topics, ...view.file.topics }).flat(2);
    this.#topicWords = new Set(topics.flatMap(wordsOf));
  }

  guestSaid(text: string): void {
    this.#guestComments.push({ said: utterance(text), words: new Set(wordsOf(text)) });
  }

  citizenSaid(author: string | null, text: string): void {
    if (author === null) return;
    for (const name of namesIn(author)) if (!this.#topicWords.has(name)) this.#citizenWords.add(name);
    this.#citizensSaid.push({ by: author, said: utterance(text) });
  }

  asked({ key, text, asker, onBehalfOf }: NewQuestion): void {
    if (asker === null || onBehalfOf !== null) return;
    const number = this.#view.record.numbers[key] ?? this.#view.published.get(key);
    const names = [...namesIn(asker), ...(number === undefined ? [] : numbersFor(number))];
    const question = { key, names, asked: utterance(text), heardBefore: this.#guestComments.length };
    const earlier = this.#askedBy.get(asker);
    if (earlier === undefined) this.#askedBy.set(asker, [question]);
    else earlier.push(question);
  }

  /** Whether a comment is a reply to another citizen. */
  isReply(author: string | null, text: string): boolean {
    const others = text.startsWith('>')
      ? this.#citizensSaid.slice(-QUOTABLE).filter(({ by }) => by !== author)
      : [];
    return repliesToCitizen(text, {
      guests: this.#guests,
      guestWords: this.#guestWords,
      citizenWords: this.#citizenWords,
      citizensSaid: others.map(({ said }) => said),
    });
  }

  /** The author's own question to whose answer a comment is a reaction; `null`: it is none. */
  reactionTo(author: string | null, text: string): SourceKey | null {
    const questions = (this.#askedBy.get(author ?? '') ?? []).slice(-MOST_REMEMBERED);
    const last = questions.at(-1);
    if (last === undefined) return null;
    const since = this.#guestComments.slice(last.heardBefore);
    if (since.length === 0) return null;
    const answers = since.filter((each) => questions.some((question) => speaksOf(each, question)));
    const reacts = reactsToAnswer(text, {
      asked: questions.map(({ asked }) => asked),
      answers: answers.map(({ said }) => said),
      guests: this.#guests,
    });
    if (!reacts) return null;
    const latest = answers.at(-1);
    return (questions.findLast((question) => latest !== undefined && speaksOf(latest, question)) ?? last).key;
  }
}

/** "Q3", "A3", and "Q3a" … of its parts. */
function numbersFor(number: number): readonly string[] {
  return [`q${number}`, `a${number}`].flatMap((name) => PART_LETTERS.map((letter) => `${name}${letter}`));
}

/** By its asker's name, its number, or its words. */
function speaksOf({ said, words }: GuestComment, { asked, names }: OwnQuestion): boolean {
  if (names.some((name) => words.has(name))) return true;
  return countShared(asked.subject, said.subject) >= SHARED_WORDS;
}
