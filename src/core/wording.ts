/** The words of a question as the rules read them, made once for each text: a session is derived again and again. */
import { wordsAsked, type Asked } from './intake.ts';
import type { Post } from './post.ts';
import { wordsOf } from './reading/vocabulary.ts';
import type { Wording } from './rules/rule.ts';

const wordings = new WeakMap<Post, Wording>();

/** The same object for the same words of the same post. */
export function wordingOf(asked: Asked): Wording {
  const { post } = asked;
  const text = wordsAsked(asked);
  const written = post.kind === 'issue' ? `${post.title}\n${post.body}` : post.body;
  const known = wordings.get(post);
  if (known?.text === text && known.written === written) return known;
  const wording = { text, written };
  wordings.set(post, wording);
  return wording;
}

const words = new WeakMap<Wording, readonly string[]>();

/** Its different words, in order of the alphabet: equal for texts that say the same. */
export function differentWords(wording: Wording): readonly string[] {
  const known = words.get(wording) ?? [...new Set(wordsOf(wording.text))].sort();
  words.set(wording, known);
  return known;
}
