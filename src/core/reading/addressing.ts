/** Whom a comment speaks to: a citizen, or the guest. */
import { BEFORE_QUESTIONS } from './cues/question-build.ts';
import { atStart, asWhole, cueText } from './cues/cue.ts';
import { SPEAKS_TO, TO_A_CITIZEN, TO_OTHERS } from './cues/reacting.ts';
import { subjectOf } from './matters.ts';
import { ownWords } from './prose.ts';
import { quotes, type Utterance } from './reacting.ts';

/** Who else takes part, as far as a comment may speak to them. */
export interface Company {
  /** Logins of guests and delegates, lower case. */
  readonly guests: ReadonlySet<string>;
  /** Words of the guests' names and offices: never a citizen's name. */
  readonly guestWords: ReadonlySet<string>;
  /** Parts of the logins of citizens who have written before. */
  readonly citizenWords: ReadonlySet<string>;
  /** What citizens have written before, as far as it may be quoted. */
  readonly citizensSaid: readonly Utterance[];
}

const MENTION = /(?<![\w./@-])@([a-z\d][a-z\d-]{0,38})/gi;
const BEFORE_NAME = atStart(TO_A_CITIZEN);
const SPEAKS_TO_OTHERS = atStart(TO_OTHERS);
/** "To those who wait:" */
const ADDRESS = /^[^:,\n]{3,60}[:,]/;
const IS_SPOKEN_TO = asWhole(SPEAKS_TO);
/** "ben", of "Good point Ben, …". */
const NAME = /^[\s,!.]*([\p{L}\d_-]{3,40})\s*([,:!–—-])?\s*([\p{L}'’]*)/u;
/** Shorter pieces of logins are no names. */
const SHORTEST_NAME = 3;

/**
 * Whether a comment is a reply to another citizen: it begins with a name or `@name` of one, perhaps after "good
 * point" and the like, or with a quote of one. Whoever also mentions a guest by `@name` speaks to the guest.
 */
export function repliesToCitizen(text: string, company: Company): boolean {
  const mentioned = [...text.matchAll(MENTION)].map(([, login = '']) => login.toLowerCase());
  if (mentioned.some((login) => company.guests.has(login))) return false;
  if (/^@[a-z\d]/i.test(text)) return true;
  const own = ownWords(text).slice(0, 200);
  const isForOthers = SPEAKS_TO_OTHERS.test(cueText(ADDRESS.exec(own)?.[0] ?? ''));
  return isForOthers || quotes(text, company.citizensSaid) || beginsWithName(own, company);
}

function beginsWithName(text: string, { citizenWords, guestWords }: Company): boolean {
  return [text, afterApproach(text)].some((rest) => {
    const [, name = '', mark, next = ''] = NAME.exec(rest) ?? [];
    const isKnown = (word: string) =>
      citizenWords.has(word) || (rest !== text && shortFor(word).some((short) => citizenWords.has(short)));
    const isName = namesIn(name).some((word) => isKnown(word) && !guestWords.has(word));
    return isName && (mark !== undefined || rest !== text || IS_SPOKEN_TO.test(cueText(next)));
  });
}

/** "Kevin" may be called `kev-81`. */
function shortFor(name: string): readonly string[] {
  return [3, 4].filter((length) => name.length > length).map((length) => name.slice(0, length));
}

/** The text after "good point" and the like. */
function afterApproach(text: string): string {
  const approach = BEFORE_NAME.exec(cueText(text))?.[0];
  if (approach === undefined) return text;
  let rest = text;
  for (const _ of approach.split(' ')) rest = rest.replace(/^[^\p{L}\d]*[\p{L}\d'’]+/u, '');
  return rest;
}

/** What people call somebody by their login: "Ben" for `ben-k81`. */
export function namesIn(login: string): readonly string[] {
  const words = [...subjectOf(login.replace(/[\d_-]+/g, ' '))];
  return words.filter((word) => word.length >= SHORTEST_NAME && !BEFORE_QUESTIONS.has(word));
}
