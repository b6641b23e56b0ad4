/** The parts of a question, with their ids. */
import type { Part } from './question.ts';
import { readOnce } from './reading/read-once.ts';
import { splitParts } from './reading/splitting.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const partsIn = readOnce(splitParts);

/** `Q3a`, `Q3b` …, or `Q3` alone. What comes after the 26th part stays with it. */
export function partsOf(number: number, text: string): readonly Part[] {
  const texts = partsIn(text);
  if (texts.length < 2) return [{ id: `Q${number}`, text }];
  const kept = texts.slice(0, LETTERS.length);
  const rest = texts.slice(LETTERS.length);
  return kept.map((part, index) => ({
    id: `Q${number}${LETTERS[index]}`,
    text: index === kept.length - 1 ? [part, ...rest].join('\n') : part,
  }));
}
