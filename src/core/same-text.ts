/** Questions of the same text, put together: what somebody posts twice, and what many people post. */
import { FEWEST_WORDS, nearlySame } from './duplicates.ts';
import type { Asked } from './intake.ts';
import type { SameText } from './rules/rule.ts';
import type { Docket } from './docket.ts';
import { differentWords, wordingOf } from './wording.ts';

interface Group {
  readonly first: number;
  readonly people: Set<string>;
}

/**
 * Question number → the first of the same text, for all but that one. Texts are the same if their words are, in any
 * order and case, or nearly all of them. What its asker has withdrawn is not there; what was rejected is.
 */
export function sameTexts(docket: Docket): ReadonlyMap<number, SameText> {
  const near = nearlySame(docket);
  const byWords = new Map<string, Group>();
  const byNumber = new Map<number, Group>();
  const repeated = new Map<number, { readonly group: Group; readonly byAsker: boolean }>();
  for (const asked of docket.asked) {
    const number = docket.numbers.get(asked.key);
    const words = differentWords(wordingOf(asked));
    if (number === undefined || words.length < FEWEST_WORDS || wasWithdrawn(number, docket)) continue;
    const key = words.join(' ');
    const twin = (near.get(number) ?? []).find((each) => byNumber.has(each));
    const group = byWords.get(key) ?? byNumber.get(twin ?? number);
    const person = personOf(asked);
    if (group !== undefined) repeated.set(number, { group, byAsker: group.people.has(person) });
    const joined = group ?? { first: number, people: new Set() };
    joined.people.add(person);
    byWords.set(key, joined);
    byNumber.set(number, joined);
  }
  return new Map(
    [...repeated].map(([number, { group, byAsker }]) => [
      number,
      { first: group.first, byAsker, people: group.people.size },
    ]),
  );
}

function wasWithdrawn(number: number, { standings }: Docket): boolean {
  return standings.get(number)?.outcome?.outcome === 'withdrawn';
}

/** Deleted accounts have no name in common, only the lack of one. */
function personOf({ key, asker, onBehalfOf }: Asked): string {
  return onBehalfOf === null ? (asker ?? key) : `for ${onBehalfOf}`;
}
