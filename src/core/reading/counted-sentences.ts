/** Takes a paragraph apart into sentences, and at what counts within them: "(1) … (2) …". */
import { sentencesOf } from './plain.ts';

const COUNTED = /(?<=^|\s)\((?:\d{1,2}|[a-z])\)\s/gi;
/** Several of them count; one may belong to the sentence. */
const COUNTED_PLAINLY = /(?<=^|\s)(?:\d{1,2}[)/]|[a-z]\))\s/gi;

/** The sentences of a paragraph, each with the white space behind it; "(1) … (2) …" begin sentences too. */
export function sentencesWithin(text: string): readonly string[] {
  const flat = text.replace(/\n/g, ' ');
  const starts = new Set([0]);
  let at = 0;
  let count: number | null = null;
  for (const sentence of sentencesOf(flat)) {
    const from = flat.indexOf(sentence, at);
    at = from + sentence.length;
    // "2." alone counts what follows.
    if (!/\p{L}/u.test(sentence)) count ??= from;
    else {
      starts.add(count ?? from);
      count = null;
    }
  }
  const plainly = [...flat.matchAll(COUNTED_PLAINLY)];
  for (const { index } of [...flat.matchAll(COUNTED), ...(plainly.length > 1 ? plainly : [])])
    starts.add(index);
  const cuts = [...starts].sort((a, b) => a - b);
  const pieces = cuts.map((from, index) =>
    text.slice(index === 0 ? 0 : from, cuts[index + 1] ?? text.length),
  );
  return withCounts(pieces);
}

/** Joins what only counts with what it counts. */
function withCounts(pieces: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let count = '';
  for (const piece of pieces) {
    if (/\p{L}{2}/u.test(piece)) {
      joined.push(count + piece);
      count = '';
    } else count += piece;
  }
  return count === '' ? joined : [...joined, count];
}
