/** The board of a hub, read back from its markdown. */
import type { PLACES } from './condition.ts';

type Place = Exclude<(typeof PLACES)[number], 'nowhere'>;

export interface BoardRow {
  readonly question: string;
  readonly place: Place;
  /** The row as it was written. */
  readonly markdown: string;
}

const HEADINGS: readonly (readonly [string, Place])[] = [
  ['### Waiting for an answer', 'waiting'],
  ['### Answered', 'answered'],
  ['### Also asked', 'also-asked'],
  ['**Appeals.**', 'review'],
  ['**To review**', 'review'],
  ['**Rejected**', 'rejected'],
];

/** The board's part of a hub's body; empty where there is none. */
export function boardIn(body: string): string {
  return body.split('<!-- gitchat:board -->')[1]?.split('<!-- /gitchat:board -->')[0]?.trim() ?? '';
}

/** The rows of all sections, top to bottom. */
export function rowsOf(board: string): readonly BoardRow[] {
  let place: Place | null = null;
  const rows: BoardRow[] = [];
  for (const markdown of board.split('\n')) {
    const heading = HEADINGS.find(([start]) => markdown.startsWith(start));
    if (heading !== undefined) place = heading[1];
    const question = /^(?:\| \*\*|- )\[(Q\d+)\]/.exec(markdown)?.[1];
    if (question !== undefined && place !== null) rows.push({ question, place, markdown });
  }
  return rows;
}

/** The counts, such as `2 of 5 answered`. */
export function countsOn(board: string): string {
  return /\*\*(\d+ of \d+ answered)\*\*/.exec(board)?.[1] ?? 'no questions yet';
}
