/** Which askers a sentence of a guest speaks to: "@ben", "Dear Mrs. Lopez", "For Opal, …", "Swings (Dot, Walt): …". */
import { namesIn } from './addressing.ts';
import { anywhere, asWhole, atStart, cueText } from './cues/cue.ts';
import { RANKS } from './cues/pointing.ts';
import { BEFORE_A_NAME, SPOKEN_OF, TITLES, WITHIN_NAMES } from './cues/salutations.ts';
import type { Candidate } from './likeness.ts';
import { subjectOf } from './matters.ts';
import { addTo } from './multimap.ts';
import { STOP_WORDS } from './stop-words.ts';
import { singularOf, wordsOf } from './vocabulary.ts';

/** Somebody who asks, or for whom it is asked. */
export interface Asker {
  readonly login: string | null;
  readonly questions: Candidate[];
}

const BEFORE_NAME = atStart(BEFORE_A_NAME);
const IS_BEFORE_NAME = asWhole(BEFORE_A_NAME);
/** Right before a name: it is for them. */
const AT = /(?:^| )(?:to|for|a|al|para|por|pour|au|an|fur|zu|ao|pra)$/;
const AND_WORD = /^(?:and|y|et|und|e)(?: (?:a|to|for))?$/;
const SPEAKS_OF = anywhere(SPOKEN_OF);
const ANSWERS_TO =
  /^(?:\S+ ){0,8}?(?:answer(?:s|ing)?|respond(?:s|ing)?|responde\S*|contest\S+|repond\S*|antworte?t)(?![^ ])/;
const MENTION = /(?<![\p{L}\p{N}_./@-])@([a-z\d][a-z\d-]{0,38})/giu;
const CLAUSE_ENDS = /[,:;!?()[\]]|\.(?=\s|$)|\s[–—-]\s/u;
const AND = /\s(?:and|y|et|und|e|&|\+)\s/iu;
/** Full stops that end no clause: "Mr.", "Dr. W." */
const SHORTENED = /(?<=(?:^|[\s(])(?:\p{L}|mr|mrs|ms|dr|sr|sra|dra|prof|st|mme))\./giu;
const LONGEST_HEAD = 140;
/** A greeting, a name, or what comes in brackets behind the matter. */
const FIRST_CLAUSES = 4;
const SHORTEST_NAME = 3;
const LONGEST_NAME = 6;
const SHORTEST_CLIPPED = 4;
/** "Mari" of "Mari Carmen", who is called `mcarmen62`. */
const MOST_UNKNOWN = 1;
/** A question may end with its asker's name. */
const SIGNATURE = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u;

/** The names by which the asker of a question may be called. */
function namesOf({ asker, onBehalfOf, text }: Candidate): ReadonlySet<string> {
  const words =
    onBehalfOf === null
      ? [...(asker === null ? [] : [...namesIn(asker), ...wordsOf(asker)]), ...signedBy(text)]
      : wordsOf(onBehalfOf);
  const names = words.filter(
    (word) => word.length >= SHORTEST_NAME && !STOP_WORDS.has(word) && !TITLES.has(word) && !RANKS.has(word),
  );
  return new Set(names.flatMap((name) => [name, withoutUmlauts(name)]));
}

function signedBy(text: string): readonly string[] {
  const lines = text.trimEnd().split('\n');
  const last = (lines.at(-1) ?? '').split(',').at(-1)?.trim() ?? '';
  return lines.length > 1 && last.length < 40 && SIGNATURE.test(last) ? wordsOf(last) : [];
}

/** Everybody who has asked, and what they may be called. */
export class Askers {
  readonly #known = new Map<string, Asker>();
  readonly #byName = new Map<string, Set<Asker>>();
  /** "Mari Carmen" for `mcarmen62`. */
  readonly #byEnd = new Map<string, Set<Asker>>();
  /** "Asociación" for `asoc-norte`: the first letters → names that begin with them. */
  readonly #byStart = new Map<string, Set<string>>();
  readonly #askedAbout = new Map<string, Set<Asker>>();

  asked(question: Candidate): void {
    const { number, asker: login, onBehalfOf, title, text } = question;
    const key = onBehalfOf ?? `@${login ?? number}`;
    const asker = this.#known.get(key) ?? { login: onBehalfOf === null ? login : null, questions: [] };
    this.#known.set(key, asker);
    asker.questions.push(question);
    for (const word of subjectOf(`${title ?? ''}\n${text}`)) addTo(this.#askedAbout, word, asker);
    for (const name of namesOf(question)) {
      addTo(this.#byName, name, asker);
      addTo(this.#byStart, name.slice(0, SHORTEST_CLIPPED), name);
      for (const end of [name.slice(1), name.slice(2)]) {
        if (end.length > SHORTEST_CLIPPED) addTo(this.#byEnd, end, asker);
      }
    }
  }

  /**
   * The askers that a sentence of plain text speaks to at its beginning.
   *
   * @param begins whether it begins a paragraph: then the name may also come behind a few words.
   */
  spokenTo(sentence: string, begins: boolean): readonly Asker[] {
    const head = sentence.slice(0, LONGEST_HEAD).replace(SHORTENED, ' ');
    const beforeColon = head.split(/:(?=\s|$)/, 1)[0] ?? head;
    const mentioned = this.#mentionedIn(head, beforeColon);
    if (mentioned.length > 0) return [...new Set([...mentioned, ...this.#calledIn(beforeColon, begins)])];
    const named = this.#namedIn(head, begins);
    if (named.length > 0 || beforeColon === head || SPEAKS_OF.test(cueText(beforeColon))) return named;
    // "The lease of Megan: …"
    return this.#within(beforeColon);
  }

  /** `@login` before the colon, or anywhere in a sentence without one; but not "as @ben knows", "as I told @ben". */
  #mentionedIn(head: string, beforeColon: string): readonly Asker[] {
    const scope = beforeColon.includes('@') ? beforeColon : head;
    const found: Asker[] = [];
    let spokenUntil = 0;
    for (const { 0: mention, 1: login = '', index } of scope.matchAll(MENTION)) {
      const before = scope.slice(spokenUntil, index).split(CLAUSE_ENDS).at(-1) ?? '';
      const words = cueText(before);
      const isNext = (spokenUntil > 0 && AND_WORD.test(words)) || this.#isAskerAnd(before);
      const isMeant = words === '' || IS_BEFORE_NAME.test(words) || AT.test(words) || isNext;
      if (!isMeant || SPEAKS_OF.test(words)) continue;
      spokenUntil = index + mention.length;
      const asker = this.#known.get(`@${login.toLowerCase()}`);
      if (asker !== undefined) found.push(asker);
    }
    return found;
  }

  /** "For Mr. Nwosu and " */
  #isAskerAnd(before: string): boolean {
    const name = /^(.{2,60})\s(?:and|y|et|und|e|&|\+)\s+$/iu.exec(before)?.[1];
    return name !== undefined && this.#called(name) !== null;
  }

  /** Askers whose names are clauses of their own at the beginning. */
  #calledIn(head: string, begins: boolean): readonly Asker[] {
    const names = clausesIn(head, begins)
      .flatMap((clause) => clause.split(AND))
      .filter((name) => !name.includes('@'));
    return [...new Set(names.flatMap((name) => this.#called(name) ?? []))];
  }

  #namedIn(head: string, begins: boolean): readonly Asker[] {
    const found = this.#calledIn(head, begins);
    if (found.length > 0 || !begins) return found;
    const answering = clausesIn(head, begins)
      .slice(0, 2)
      .find((clause) => ANSWERS_TO.test(cueText(clause)));
    return answering === undefined ? [] : this.#within(answering);
  }

  /** Whose name a few words are, and nothing else. */
  #called(clause: string): Asker | null {
    const literal = this.#known.get(`@${clause.trim().toLowerCase()}`);
    if (literal !== undefined) return literal;
    const words = nameWords(clause);
    if (words.length === 0 || words.length > LONGEST_NAME || saysMore(clause)) return null;
    const counts = new Map<Asker, number>();
    for (const asker of words.flatMap((word) => [...this.#named(word)])) {
      counts.set(asker, (counts.get(asker) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    const [best, another] = [...counts].filter(([, count]) => count === most).map(([asker]) => asker);
    if (best === undefined || another !== undefined) return null;
    const [own, unknown] = [words.filter((word) => this.#named(word).has(best)), words.length - most];
    const isDescribed = best.login === null && isApproach(clause);
    const isWritten =
      isDescribed || words.filter((word) => !own.includes(word)).every((word) => isCapital(word, clause));
    return unknown <= MOST_UNKNOWN && isWritten && (isApproach(clause) || this.#isName(own, clause, best))
      ? best
      : null;
  }

  /** Without "Dear" before it, a name has to look like one, and must not be what others have asked about. */
  #isName(words: readonly string[], clause: string, asker: Asker): boolean {
    const isMatter = (word: string) =>
      [...(this.#askedAbout.get(word) ?? [])].some((other) => other !== asker);
    return words.some((word) => isCapital(word, clause)) && !words.every(isMatter);
  }

  #named(word: string): ReadonlySet<Asker> {
    const exact = this.#byName.get(word) ?? this.#byName.get(singularOf(word));
    if (exact !== undefined) return exact;
    const clipped = [...(this.#byStart.get(word.slice(0, SHORTEST_CLIPPED)) ?? [])].find(
      (name) => name.length >= SHORTEST_CLIPPED && word.startsWith(name),
    );
    return (clipped === undefined ? this.#byEnd.get(word) : this.#byName.get(clipped)) ?? new Set();
  }

  /** "The office answers Mrs. Amparo": the one asker whose name stands in it. */
  #within(clause: string): readonly Asker[] {
    const capitals = clause.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word));
    const found = new Set(capitals.flatMap(wordsOf).flatMap((word) => [...(this.#byName.get(word) ?? [])]));
    return found.size === 1 ? [...found] : [];
  }
}

function clausesIn(head: string, begins: boolean): readonly string[] {
  return head
    .split(CLAUSE_ENDS)
    .filter((clause) => clause.trim() !== '')
    .slice(0, begins ? FIRST_CLAUSES : 1)
    .filter((clause) => !SPEAKS_OF.test(cueText(clause)));
}

/** Without "Dear", "for", "Mrs." and the like. */
function nameWords(clause: string): readonly string[] {
  return withoutApproach(clause).split(' ').filter(isNameWord);
}

/** "River or no river": no name has these words in it, or a word twice. */
function saysMore(clause: string): boolean {
  const words = withoutApproach(clause)
    .split(' ')
    .filter((word) => word.length > 1);
  const names = words.filter(isNameWord);
  return (
    new Set(names).size < names.length ||
    words.some((word) => STOP_WORDS.has(word) && !WITHIN_NAMES.has(word) && !TITLES.has(word))
  );
}

function isNameWord(word: string): boolean {
  return word.length > 1 && !TITLES.has(word) && !STOP_WORDS.has(word) && subjectOf(word).size > 0;
}

function withoutApproach(clause: string): string {
  let rest = cueText(clause);
  for (let found = BEFORE_NAME.exec(rest); found && found[0] !== ''; found = BEFORE_NAME.exec(rest)) {
    rest = rest.slice(found[0].length).trim();
  }
  return rest;
}

/** Whether a name is announced: "Dear Ana", "Mrs. Lopez". */
function isApproach(clause: string): boolean {
  const words = cueText(clause);
  return (
    withoutApproach(clause) !== words || words.split(' ').some((word) => word !== 'the' && TITLES.has(word))
  );
}

function isCapital(word: string, clause: string): boolean {
  return clause.split(/\s+/).some((each) => /^\p{Lu}/u.test(each) && wordsOf(each)[0] === word);
}

function withoutUmlauts(name: string): string {
  return name.replace(/([aou])e/g, '$1');
}
