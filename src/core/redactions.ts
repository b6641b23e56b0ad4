/** Posts from which a moderator took personal data: without it, whatever becomes of the post on GitHub. */
import { personalDataIn } from './personal-data/personal-data.ts';
import { isRedacted, redacted } from './personal-data/redaction.ts';
import { hashedText, keyOf, type Post, type SourceKey } from './post.ts';
import type { LedgerEntry, SessionRecord } from './record.ts';
import type { SessionView } from './view.ts';

/** The detail of a ledger entry by which a question was approved without its personal data. */
export const REDACTED = 'redacted';

/** A decision to show a post without personal data. */
export interface Redaction {
  readonly post: SourceKey;
  /** Of the post without it. */
  readonly sha256: string;
  /** The name of its edit on GitHub in the record's list of acts done once. */
  readonly once: string;
  /** GitChat has edited the post: from then on, what its asker writes over it is a text of its own. */
  readonly done: boolean;
}

/** What an edit of a post has to make of it. */
export interface RedactionDue {
  readonly redaction: Redaction;
  readonly before: Post;
  readonly after: Post;
}

/** Was the question approved without its personal data? */
export function takesPersonalDataOut({ action, detail }: LedgerEntry): boolean {
  return action === 'approve' && detail === REDACTED;
}

/** The post as it is without personal data; the same, where there is none. */
export function withoutPersonalData<P extends Post>(post: P, view: SessionView): P {
  const masked = (text: string) => maskedText(text, view);
  const title = post.kind === 'issue' ? masked(post.title) : null;
  const body = masked(post.body);
  if (body === post.body && (post.kind === 'comment' || title === post.title)) return post;
  const after = { ...post, body, ...(title !== null && { title }) };
  return { ...after, sha256: view.sha256(hashedText(after)) };
}

/** Has personal data been taken out of this post? */
export function showsRedaction(post: Post): boolean {
  return isRedacted(hashedText(post));
}

/** The text with a mask in the place of personal data. */
export function maskedText(text: string, { settings }: Pick<SessionView, 'settings'>): string {
  return redacted(text, personalDataIn(text, settings.moderation.phoneNumbers));
}

/** Question number → the last redaction that was decided for it. */
export function redactionsIn({ ledger, numbers, done }: SessionRecord): ReadonlyMap<number, Redaction> {
  const entries = ledger.filter(takesPersonalDataOut);
  if (entries.length === 0) return new Map();
  const acts = new Set(done);
  const posts = new Map(Object.entries(numbers).map(([key, number]) => [number, key as SourceKey]));
  const redactions = new Map<number, Redaction>();
  for (const [question, decided] of Map.groupBy(entries, (entry) => entry.question)) {
    const post = posts.get(question ?? undefined);
    const sha256 = decided.at(-1)?.textSha256 ?? null;
    if (question === null || post === undefined || sha256 === null) continue;
    const once = `redact/${question}/${decided.length}`;
    redactions.set(question, { post, sha256, once, done: acts.has(once) });
  }
  return redactions;
}

/**
 * The edits that GitHub has not seen, or of which nobody knows yet that it has. A post that its asker has changed
 * since the decision is not among them: the rules look at it again.
 */
export function redactionsDue(view: SessionView): readonly RedactionDue[] {
  const due = [...redactionsIn(view.record).values()].filter(({ done }) => !done);
  if (due.length === 0) return [];
  const posts = new Map(
    [...view.hubComments, ...view.threads.map(({ issue }) => issue)].map((post) => [keyOf(post), post]),
  );
  return due.flatMap((redaction) => {
    const before = posts.get(redaction.post);
    const after = before && withoutPersonalData<Post>(before, view);
    return before !== undefined && after?.sha256 === redaction.sha256 ? [{ redaction, before, after }] : [];
  });
}

/** The view in which posts with personal data that was taken out are as they will be on GitHub. */
export function redactedView(view: SessionView): SessionView {
  const posts = new Map(redactionsDue(view).map(({ redaction, after }) => [redaction.post, after]));
  if (posts.size === 0) return view;
  const shown = <P extends Post>(post: P) => (posts.get(keyOf(post)) ?? post) as P;
  return {
    ...view,
    hubComments: view.hubComments.map(shown),
    threads: view.threads.map((thread) => ({ ...thread, issue: shown(thread.issue) })),
  };
}
