/** The list of all transcripts of a repository, newest first, for `README.md` in their folder. */
import type { Transcript, UtcSecond } from '../core/transcript-document.ts';
import { inlineText } from './markdown.ts';
import type { Templates } from './render.ts';

/** What the list tells of one session. */
export interface IndexEntry {
  readonly slug: string;
  readonly title: string;
  readonly guests: readonly string[];
  readonly opens_at: UtcSecond;
  readonly closes_at: UtcSecond;
  readonly answered: number;
  readonly of: number;
}

/** The entry of a transcript. */
export function indexEntry({ session, answer_rate: { answered, of } }: Transcript): IndexEntry {
  const { slug, title, guests, opens_at, closes_at } = session;
  return { slug, title, guests: guests.map(({ name }) => name), opens_at, closes_at, answered, of };
}

/** The list, as markdown. The order of the entries given does not matter. */
export function indexMarkdown(entries: readonly IndexEntry[], templates: Templates): string {
  const view = {
    sessions: newestFirst(entries).map((entry) => ({
      slug: encodeURIComponent(entry.slug),
      title: inlineText(entry.title) || inlineText(entry.slug),
      guests: entry.guests.map((guest) => inlineText(guest)).join(', '),
      dates: datesOf(entry),
      answered: entry.answered,
      of: entry.of,
    })),
  };
  return templates.render('transcript/index', view).trimEnd();
}

/** A new `README.md` around the list; what people change in it later is theirs. */
export function indexPage(list: string, templates: Templates): string {
  return templates.render('transcript/readme', { list });
}

/** By the start of the window; of two that start together, the one first in the alphabet is first. */
export function newestFirst(entries: readonly IndexEntry[]): readonly IndexEntry[] {
  return entries.toSorted((a, b) => compare(b.opens_at, a.opens_at) || compare(a.slug, b.slug));
}

/** Unlike `localeCompare`, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function datesOf({ opens_at, closes_at }: IndexEntry): string {
  const [first, last] = [opens_at.slice(0, 10), closes_at.slice(0, 10)];
  return first === last ? first : `${first} to ${last}`;
}
