/** A question whose post was deleted counts as withdrawn; its number is not used again. */
import type { SourceKey } from '../post.ts';
import type { LedgerEntry } from '../record.ts';
import type { Docket } from '../docket.ts';

/** Entries for numbered questions whose post is gone. */
export function deletionsIn(docket: Docket): readonly LedgerEntry[] {
  const { view, ledger } = docket;
  const known = new Set(ledger.map(({ key }) => key));
  return [...docket.numbers]
    .filter(([source]) => view.gone.has(source) && !known.has(keyFor(source)))
    .map(([source, question]) => ({
      key: keyFor(source),
      at: view.now,
      question,
      action: 'withdraw',
      byRole: 'asker',
      by: null,
      reason: 'deleted',
      textSha256: null,
      detail: null,
    }));
}

function keyFor(source: SourceKey): string {
  return `${source} deleted`;
}
