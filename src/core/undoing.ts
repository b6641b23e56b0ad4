/**
 * Which decisions count. The ledger keeps everything; an entry with the action `undo` takes one other out of force,
 * and can be taken out of force itself.
 */
import type { LedgerEntry } from './record.ts';

/** A decision that counts. */
export type InForce = LedgerEntry & { readonly action: Exclude<LedgerEntry['action'], 'undo'> };

/** The ledger without what was undone, and without the undoing: what everything adds up from. */
export function inForce(ledger: readonly LedgerEntry[]): readonly InForce[] {
  const undone = undoneIn(ledger);
  return ledger.filter((entry): entry is InForce => entry.action !== 'undo' && !isUndone(entry, undone));
}

/**
 * What of one moderator's decisions has to be undone so that none of them counts, the latest first: their decisions,
 * and their undoing of others'. What somebody else has undone already is not among it.
 */
export function decisionsOf(login: string, ledger: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const undone = new Set<string>();
  const theirs: LedgerEntry[] = [];
  for (const entry of ledger.toReversed()) {
    if (undone.has(entry.key)) continue;
    // A question that they asked for somebody is that person's, and no decision.
    if (entry.by === login && entry.byRole === 'moderator' && entry.action !== 'ask-for') theirs.push(entry);
    else if (entry.action === 'undo' && entry.detail !== null) undone.add(entry.detail);
  }
  return theirs;
}

/** Keys of what is undone. Reckoned from the end, because only what comes later can undo an undoing. */
function undoneIn(ledger: readonly LedgerEntry[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const { action, key, detail } of ledger.toReversed()) {
    if (action === 'undo' && detail !== null && !undone.has(key)) undone.add(detail);
  }
  return undone;
}

/** An appeal ends with the rejection that it is against. */
function isUndone({ key, action, detail }: LedgerEntry, undone: ReadonlySet<string>): boolean {
  return undone.has(key) || (action === 'appeal' && detail !== null && undone.has(detail));
}
