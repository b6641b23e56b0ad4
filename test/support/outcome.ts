/** What people find after a session, so that two runs of the same history can be compared. */
import type { LedgerEntry, SessionRecord } from '../../src/core/record.ts';
import type { Transcript } from '../../src/core/transcript-document.ts';
import { markersIn } from '../../src/words/marker.ts';
import type { Play } from './play.ts';

/**
 * Everything on GitHub that GitChat has a hand in. Left out: ids of GitChat's own comments, which differ with the
 * order of its writes, and moments that say when GitChat noticed something rather than when it happened.
 */
export function outcomeOf({ town, mails }: Play) {
  const said = [...town.comments.values()].filter(({ authorKind }) => authorKind === 'ours');
  const { record } = JSON.parse(town.records.get('housing') ?? '{}') as { readonly record?: SessionRecord };
  const transcript = JSON.parse(town.files().get('transcripts/housing.json') ?? '{}') as Transcript;
  return {
    issues: [...town.issues.values()].map((issue) => ({
      number: issue.number,
      title: issue.title,
      labels: issue.labels.toSorted(),
      milestone: issue.milestone,
      isOpen: issue.open,
      body: issue.authorKind === 'ours' ? withoutMoments(issue.body).split('\n') : null,
    })),
    said: said.map(({ issue, body }) => `#${issue} ${timeless(body)}`).sort(),
    reactions: town.reactions.map(({ key, reaction }) => `${key} ${reaction}`).sort(),
    hidden: [...town.hidden].map(([id, reason]) => `${id} ${reason}`).sort(),
    transcript: {
      ...transcript,
      notices: transcript.notices
        .map(({ kind, channel }) => `${kind} ${channel}`)
        .filter(isNoDigest)
        .sort(),
      ledger: sorted(
        transcript.ledger.map((each) => (each.by_role === 'rule' ? { ...each, at: null } : each)),
      ),
    },
    record: {
      ledger: sorted((record?.ledger ?? []).map(decisionIn)),
      refusals: sorted(record?.refusals ?? []),
      done: record?.done.filter(isStillSo).toSorted(),
    },
    // A mail may go out again after a crash; its id lets the reader's program see that it is the same.
    mails: [...new Set(mails.map(({ message }) => message.id))].filter(isNoDigest).sort(),
  };
}

/**
 * The same where GitChat saw late what happened: without what rules did, and askers were told, about a state of
 * things that was over before it was seen.
 */
export function lastingOutcomeOf(play: Play) {
  const { said, transcript, record, mails, ...outcome } = outcomeOf(play);
  return {
    ...outcome,
    mails: mails.filter(isOfNow),
    said: said.filter((body) => !markersIn(body).some(({ kind }) => kind === 'accepted')),
    transcript: {
      ...transcript,
      notices: transcript.notices.filter(isOfNow),
      // A label tells when it was put there only while nothing else has touched its issue.
      ledger: transcript.ledger
        .filter(({ by_role }) => by_role !== 'rule')
        .map((each) => ({ ...each, at: null })),
    },
    record: { ...record, ledger: record.ledger.filter(({ byRole }) => byRole !== 'rule') },
  };
}

/** An announcement of times that were changed since is not made up for. */
function isOfNow(notice: string): boolean {
  return !notice.includes('announced');
}

/** An issue that was closed for a rejection and opened again may as well have been left alone: its state tells. */
function isStillSo(done: string): boolean {
  return !/^(?:close-rejected|reopen-restored)\//.test(done);
}

/** The hub without its ledger, which is compared by itself, and without since when something waits. */
function withoutMoments(body: string): string {
  return body
    .replace(/<details>\n<summary>How this session is moderated[\s\S]*?<\/details>/, '')
    .replace(/, since [^·]*·/g, ' ·');
}

/** A mention says what waits at its moment: compared is only that it was said. */
function timeless(body: string): string {
  const mention = markersIn(body).find(({ kind }) => kind === 'opened' || kind === 'reminder');
  return mention === undefined ? body : `${mention.kind} ${mention.key}`;
}

/** Which questions are new in a digest depends on when it goes out. */
function isNoDigest(notice: string): boolean {
  return !notice.includes('digest');
}

function decisionIn({ question, action, byRole, by, detail }: LedgerEntry) {
  return { question, action, byRole, by, detail };
}

function sorted<T>(all: readonly T[]): readonly T[] {
  return all.toSorted((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}
