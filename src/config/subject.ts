/** How a key is spoken of: nobody who writes a list counts its items from nought. */

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];

/** Lists of which one item has a name. */
const ITEMS: ReadonlyMap<string, string> = new Map([
  ['guests', 'guest'],
  ['moderators', 'moderator'],
  ['delegates', 'delegate'],
  ['moderation.patterns', 'pattern'],
  ['moderation.banned_words', 'banned word'],
  ['moderation.suspect_words', 'suspect word'],
  ['moderation.allowed_words', 'allowed word'],
  ['moderation.languages', 'language'],
  ['notify.remind_before_close', 'time of notify.remind_before_close'],
]);

/**
 * The beginning of a sentence about a key: `guests[0].login` → `login of the first guest`; `moderators[1]` →
 * `The second moderator`; `moderation.max_links` stays; no key: the whole file.
 */
export function subjectOf(key: string): string {
  if (key === '') return 'The file';
  const words = inWords(key);
  return words.startsWith('the ') ? `The${words.slice(3)}` : words;
}

/** A list without such a name keeps its brackets. */
function inWords(key: string): string {
  const [, list, index, field] = /^(.*)\[(\d{1,6})\](?:\.(.+))?$/.exec(key) ?? [];
  if (list === undefined) return key;
  const [, owner, inner] = /^(.*\])\.(\w+)$/.exec(list) ?? [];
  const name = ITEMS.get(inner ?? list);
  if (name === undefined) return key;
  const item = `the ${ORDINALS[Number(index)] ?? `${Number(index) + 1}th`} ${name}`;
  const whole = owner === undefined ? item : `${item} of ${inWords(owner)}`;
  return field === undefined ? whole : `${field} of ${whole}`;
}
