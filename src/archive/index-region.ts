/**
 * GitChat's own region in the `README.md` of the transcripts. The region holds the entries twice: as a list for
 * people, and as lines of JSON in a comment, from which the list is made again without reading every transcript.
 * What people write outside the region survives; what they change inside it does not.
 */
import { z } from 'zod';
import { newestFirst, type IndexEntry } from '../words/transcript-index.ts';

const START = '<!-- gitchat:index';
const END = '<!-- /gitchat:index -->';

const ENTRY = z.object({
  slug: z.string(),
  title: z.string(),
  guests: z.array(z.string()),
  opens_at: z.string(),
  closes_at: z.string(),
  answered: z.int(),
  of: z.int(),
});

/** The entries that a README lists. Lines that somebody broke are left out. */
export function entriesIn(readme: string): readonly IndexEntry[] {
  const place = placeOf(readme);
  if (place === null) return [];
  return readme
    .slice(place.from, place.to)
    .split('\n')
    .flatMap((line) => {
      const entry = ENTRY.safeParse(parsed(line));
      return entry.success ? [entry.data] : [];
    });
}

/** The region with its entries in both forms. `list` is the one for people. */
export function indexRegion(entries: readonly IndexEntry[], list: string): string {
  return [START, ...newestFirst(entries).map(asLine), '-->', '', list, '', END].join('\n');
}

/** The README with the region in the place of the old one, or at its end where there is none. */
export function withRegion(readme: string, region: string): string {
  const place = placeOf(readme);
  return place === null
    ? `${readme.trimEnd()}\n\n${region}\n`
    : readme.slice(0, place.from) + region + readme.slice(place.to);
}

/** From the last start before the last end: a region that lost one of the two is text like any other. */
function placeOf(readme: string): { readonly from: number; readonly to: number } | null {
  const end = readme.lastIndexOf(END);
  const from = end === -1 ? -1 : readme.lastIndexOf(START, end);
  return from === -1 ? null : { from, to: end + END.length };
}

/** One line; nothing in it can end the comment. */
function asLine(entry: IndexEntry): string {
  return JSON.stringify(entry).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
