/** Questions that were asked before: what moderators are shown, and what a rule merges by itself. */
import { wordsAsked, type Asked } from './intake.ts';
import type { Alike } from './reading/alike.ts';
import type { LedgerEntry } from './record.ts';
import { UNDECIDED } from './standing.ts';
import type { Docket } from './docket.ts';

/**
 * Moderators are shown a question from this likeness on. Chosen on the tuning half of `test/evaluation`: a lower one
 * finds more, and shows moderators three wrong pairs for each right one.
 */
const SUGGESTED_FROM = 0.2;
const MOST_SUGGESTED = 3;
/**
 * Merged without a moderator only where nearly every word is the same, as of somebody who posts a question again: the
 * likest questions of the tuning half that ask different things reach 0.32. In a shorter text no word may differ,
 * because "Elm Street" and "Oak Street" is all the difference there is.
 */
const MERGED_FROM = 0.97;
/** Below so many words two questions are easily the same by chance ("Why?"). */
export const FEWEST_WORDS = 4;

/** Numbers of the questions that are alike enough to be shown to a moderator, from a list that begins with the likest. */
export function suggestedAmong(alike: readonly Alike[]): readonly number[] {
  const close = alike.filter(({ likeness }) => likeness >= SUGGESTED_FROM);
  return close.slice(0, MOST_SUGGESTED).map(({ number }) => number);
}

/** Question number → earlier ones that may ask the same, the likeliest first; only where nobody has decided yet. */
export function likelyDuplicates(docket: Docket): ReadonlyMap<number, readonly number[]> {
  if (docket.view.settings.moderation.duplicates === 'off') return new Map();
  const suggested = [...alikeIn(docket)].map(([number, alike]): [number, readonly number[]] => {
    return [number, isOpen(number, docket) ? suggestedAmong(alike) : []];
  });
  return new Map(suggested.filter(([, numbers]) => numbers.length > 0));
}

/** Entries for questions that are posted again word for word, where the settings say `merge`. */
export function duplicatesMerged(docket: Docket): readonly LedgerEntry[] {
  if (docket.view.settings.moderation.duplicates !== 'merge') return [];
  const alike = alikeIn(docket);
  return docket.asked.flatMap((asked) => {
    const number = docket.numbers.get(asked.key);
    if (number === undefined || !isOpen(number, docket) || wordCount(asked) < FEWEST_WORDS) return [];
    const [twin] = alike.get(number) ?? [];
    if (twin === undefined || twin.sameness < MERGED_FROM) return [];
    const at = asked.post.editedAt ?? asked.askedAt;
    return [
      {
        key: `${asked.key} duplicate ${twin.number} ${at}`,
        at,
        question: number,
        action: 'duplicate',
        byRole: 'rule',
        by: null,
        reason: null,
        textSha256: asked.post.sha256,
        detail: String(twin.number),
      },
    ];
  });
}

/** Question number → earlier ones of which nearly every word is the same. */
export function nearlySame(docket: Docket): ReadonlyMap<number, readonly number[]> {
  if (docket.view.settings.moderation.duplicates === 'off') return new Map();
  const same = [...alikeIn(docket)].map(([number, alike]): [number, readonly number[]] => {
    return [number, alike.filter(({ sameness }) => sameness >= MERGED_FROM).map((each) => each.number)];
  });
  return new Map(same.filter(([, numbers]) => numbers.length > 0));
}

/** Alike are only questions that still stand by themselves. */
function alikeIn(docket: Docket): ReadonlyMap<number, readonly Alike[]> {
  const comparable = docket.asked.flatMap((asked) => {
    const number = docket.numbers.get(asked.key);
    return number === undefined || !standsByItself(number, docket) ? [] : { number, text: wordsAsked(asked) };
  });
  return docket.view.alike.among(comparable);
}

/** Neither rejected nor withdrawn nor merged. */
function standsByItself(number: number, { standings }: Docket): boolean {
  const { outcome, review } = standings.get(number) ?? UNDECIDED;
  return (
    review?.review !== 'rejected' && outcome?.outcome !== 'withdrawn' && outcome?.outcome !== 'duplicate'
  );
}

/** Nobody has decided what becomes of it, or that it is no duplicate. */
function isOpen(number: number, { standings }: Docket): boolean {
  const { outcome, notDuplicate } = standings.get(number) ?? UNDECIDED;
  return outcome === null && !notDuplicate;
}

function wordCount(asked: Asked): number {
  return wordsAsked(asked).trim().split(/\s+/).length;
}
