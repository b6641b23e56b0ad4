/** What people did since the last look: command lines that were not answered yet, in the order of their time. */
import type { Instant } from '../instant.ts';
import { keyOf, type Comment, type SourceKey } from '../post.ts';
import type { CommandLine } from '../reading/command.ts';
import { readCommands } from '../reading/commands.ts';
import { withoutTrailer } from '../reading/trailer.ts';
import { maskedText, redactionsIn } from '../redactions.ts';
import type { SessionView } from '../view.ts';

export interface Act {
  /** Comment and line: the same line in the same comment is one act, however often the comment is edited. */
  readonly key: string;
  readonly at: Instant;
  readonly comment: Comment;
  readonly line: CommandLine;
  /** The question on whose issue it was said; `null` on the hub. */
  readonly onIssueOf: SourceKey | null;
}

/** Command lines that are in neither the ledger nor the refusals. */
export function newActs(view: SessionView): readonly Act[] {
  const known = knownKeys([...view.record.ledger, ...view.record.refusals], view);
  const onHub = view.hubComments.flatMap((comment) => actsIn(comment, null));
  const inIssues = view.threads.flatMap(({ issue, comments }) =>
    comments.flatMap((comment) => actsIn(comment, keyOf(issue))),
  );
  const acts = new Map([...onHub, ...inIssues].map((act) => [act.key, act]));
  return [...acts.values()].filter(({ key }) => !known.has(key)).sort(byTime);
}

function actsIn(comment: Comment, onIssueOf: SourceKey | null): readonly Act[] {
  if (comment.authorKind !== 'person') return [];
  return commandsIn(comment).map((line) => ({
    key: actKey(comment, line),
    at: comment.editedAt ?? comment.createdAt,
    comment,
    line,
    onIssueOf,
  }));
}

/** A command in a mail that somebody answers was given by another person, and is done already. */
export function commandsIn({ body }: Comment): readonly CommandLine[] {
  return readCommands(withoutTrailer(body));
}

/** Stands in no command line, whose white space is single blanks: a person's own ` #2` is none of ours. */
const NTH = '\t';

/** The key of an act's first, second … entry in the ledger. */
export function entryKey(actKey: string, nth: number): string {
  return nth === 1 ? actKey : `${actKey}${NTH}${nth}`;
}

/** The same line in the same comment is one act, however it is spaced. */
export function actKey(comment: Comment, line: CommandLine): string {
  return `${keyOf(comment)} ${line.raw.trim().replaceAll(/\s+/g, ' ')}`;
}

/** The keys of the acts behind these entries, also as they are once personal data was taken out of the comment. */
export function knownKeys(
  entries: readonly { readonly key: string }[],
  view: SessionView,
): ReadonlySet<string> {
  const redacted = new Set<string>([...redactionsIn(view.record).values()].map(({ post }) => post));
  return new Set(
    entries.flatMap(({ key: entryKey }) => {
      const [key = entryKey] = entryKey.split(NTH);
      const [post = ''] = key.split(' ', 1);
      return redacted.has(post) ? [key, maskedText(key, view)] : [key];
    }),
  );
}

function byTime(a: Act, b: Act): number {
  return a.at - b.at || a.comment.id - b.comment.id;
}
