/** Cue words: how people say a thing in each language, as data, and how a text is laid out to find them. */
import type { Language } from '../stop-words.ts';
import { folded } from '../vocabulary.ts';

/**
 * For each language, phrases as the source of a regular expression over `cueText`: lower case, no accents, words
 * parted by one blank. Repetition is bounded, so that no text can make a search long.
 */
export type Cues = Readonly<Record<Language, readonly string[]>>;

/** What people type on a telephone, and the words they mean. Nothing that is a word in another of the languages. */
// prettier-ignore
const SHORTHAND: ReadonlyMap<string, string> = new Map(
  Object.entries({
    r: 'are', u: 'you', ur: 'your', pls: 'please', plz: 'please', ive: 'i have',
    whats: 'what is', wats: 'what is', hows: 'how is', whens: 'when is', wheres: 'where is', whos: 'who is',
    whys: 'why is', dont: 'don t', doesnt: 'doesn t', didnt: 'didn t', cant: 'can t', wont: 'won t', isnt: 'isn t',
    arent: 'aren t', havent: 'haven t', hasnt: 'hasn t', thats: 'that is', gonna: 'going to',
    q: 'que', ke: 'que', k: 'que', xq: 'por que', pq: 'por que', porq: 'por que', xfa: 'por favor',
    pk: 'pourquoi', pkoi: 'pourquoi', kan: 'quand', kand: 'quand', qd: 'quand', cmt: 'comment',
    qdo: 'quando', qndo: 'quando', vcs: 'voces', vc: 'voce', oq: 'o que', gibts: 'gibt es', wieviel: 'wie viel',
  }),
);

/** The words of a text as cues are written, from the first to the last, parted by one blank. */
export function cueText(text: string): string {
  const words =
    folded(text)
      .replace(/ß/g, 'ss')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .map((word, at) =>
      word === 's' && IS_SHORTENED.test(words[at - 1] ?? '') ? 'is' : (SHORTHAND.get(word) ?? word),
    )
    .join(' ');
}

/** "what's" is "what is". */
const IS_SHORTENED = /^(?:what|who|where|when|why|how|that|it|there)$/;

/** Finds a cue anywhere in a `cueText`. */
export function anywhere(...cues: readonly Cues[]): RegExp {
  return new RegExp(`(?<![^ ])(?:${sources(cues)})(?![^ ])`);
}

/** Finds a cue at the start of a `cueText`. */
export function atStart(...cues: readonly Cues[]): RegExp {
  return new RegExp(`^(?:${sources(cues)})(?![^ ])`);
}

/** Finds a `cueText` that is nothing but a cue. */
export function asWhole(...cues: readonly Cues[]): RegExp {
  return new RegExp(`^(?:${sources(cues)})$`);
}

function sources(cues: readonly Cues[]): string {
  return cues.flatMap((each) => Object.values(each).flat()).join('|');
}
