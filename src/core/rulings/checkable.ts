/** The hashes by which people can check decisions against a text that they kept. */
import type { Docket } from '../docket.ts';
import type { LedgerAction, LedgerEntry } from '../record.ts';
import { withoutPersonalData } from '../redactions.ts';

/** Decisions whether a text is let in. */
const ABOUT_THE_TEXT: ReadonlySet<LedgerAction> = new Set(['approve', 'hold', 'reject', 'restore']);

/**
 * The entries, with the hash of the text that was decided on, without its personal data: from the hash of a text with
 * a telephone number, the number could be found by trying all of them.
 */
export function withCheckableHashes(
  entries: readonly LedgerEntry[],
  { asked, numbers, view }: Docket,
): readonly LedgerEntry[] {
  const posts = new Map(asked.map(({ key, post }) => [numbers.get(key), post]));
  return entries.map((entry) => {
    const post = entry.question === null ? undefined : posts.get(entry.question);
    if (!ABOUT_THE_TEXT.has(entry.action) || post === undefined || post.sha256 !== entry.textSha256)
      return entry;
    return { ...entry, checkableSha256: withoutPersonalData(post, view).sha256 };
  });
}
