/** Carries one effect out, and notes in the memory what came of it. */
import { settled } from '../core/rulings/proceedings.ts';
import type { Instant } from '../core/instant.ts';
import { ownLabels } from '../core/labels.ts';
import type { NoticeSent, SessionRecord } from '../core/record.ts';
import type { Effect } from './decide/effect.ts';
import type { Memory } from './memory.ts';
import { countVotes } from './observe.ts';
import type { GitHub, Postbox } from './ports.ts';
import type { SessionMemory } from './session-memory.ts';
import { takeInRead } from './take-in.ts';

export interface Outside {
  readonly github: GitHub;
  readonly postbox: Postbox;
}

/** Throws what the outside throws. Where it returns, the effect is done and the memory knows. */
export async function act(effect: Effect, memory: Memory, outside: Outside, now: Instant): Promise<void> {
  const { github, postbox } = outside;
  switch (effect.kind) {
    case 'ensure-labels':
      await github.ensureLabels(effect.labels);
      memory.set('labels', [...(memory.get('labels') ?? []), ...effect.labels.map(({ name }) => name)]);
      return;
    case 'ensure-milestone': {
      const number = await github.ensureMilestone(effect.spec);
      change(memory, effect.slug, () => ({ milestone: { number, spec: effect.spec } }));
      return;
    }
    case 'open-hub':
      return openHub(effect, memory, github, now);
    case 'change-hub':
    case 'change-question':
      return changeIssue(effect, memory, github, now);
    case 'react':
      await github.react({ comment: effect.owed.comment }, effect.owed.reaction);
      changeRecord(memory, effect.slug, ({ owed }) => ({
        owed: owed.filter((each) => JSON.stringify(each) !== JSON.stringify(effect.owed)),
      }));
      return;
    case 'comment':
      return comment(effect, memory, github);
    case 'amend':
      takeInRead(await github.changeComment(effect.comment, effect.body), memory);
      return;
    case 'hide':
      await github.minimise(effect.comment, effect.reason);
      markDone(memory, effect.slug, effect.once);
      return;
    case 'send':
      await postbox.send(effect.person, effect.notice.channel, effect.message);
      note(memory, effect.slug, sentNow(effect, now));
      return;
    case 'note-notice':
      return note(memory, effect.slug, effect.records);
    case 'note-done':
      return markDone(memory, effect.slug, effect.once);
    case 'read-index':
      memory.set('index', { text: await github.file(effect.path) });
      return;
    case 'read-transcript': {
      const json = await github.file(effect.path);
      change(memory, effect.slug, () => ({ transcript: json === null ? null : { json, url: effect.url } }));
      return;
    }
    case 'count-votes':
      await countVotes(memory, effect.hub, effect.milestone, github, now);
      change(memory, effect.slug, () => ({ votesAt: now }));
      return;
    case 'publish':
      return publish(effect, memory, github);
    case 'save-record':
      await github.saveRecord(effect.slug, effect.text);
      change(memory, effect.slug, () => ({ savedRecord: effect.digest, savedAt: now }));
      return;
    case 'report-check':
      await github.reportCheck(effect.check);
      memory.set('checked', { sha: effect.check.sha, failed: effect.check.conclusion === 'failure' });
      return;
    case 'propose-file':
      await github.commit(effect.commit);
      memory.putProposal(effect.issue, await github.openPullRequest(effect.pullRequest));
      return;
    default:
      return effect satisfies never;
  }
}

async function openHub(
  { slug, title, body, labels, milestone }: Extract<Effect, { kind: 'open-hub' }>,
  memory: Memory,
  github: GitHub,
  now: Instant,
): Promise<void> {
  const hub = await github.createIssue(title, body, labels, milestone);
  takeInRead(hub, memory);
  changeRecord(memory, slug, (record) => ({
    labels: { ...record.labels, [hub.number]: settled(hub.labels) },
  }));
  change(memory, slug, () => ({ boardAt: now }));
}

async function comment(
  { slug, issue, body, records }: Extract<Effect, { kind: 'comment' }>,
  memory: Memory,
  github: GitHub,
): Promise<void> {
  const said = await github.createComment(issue, body);
  takeInRead(said, memory);
  if (slug !== null && records !== null) note(memory, slug, { ...records, at: said.createdAt });
}

/** What is about to be written to the labels is noted first: else, after a crash, it would look like a person's change. */
async function changeIssue(
  effect: Extract<Effect, { kind: 'change-hub' | 'change-question' }>,
  memory: Memory,
  github: GitHub,
  now: Instant,
): Promise<void> {
  const { slug, number, change: wanted, once } = effect;
  const before = memory.issue(number);
  if (wanted.labels !== undefined && before !== undefined) {
    const memo = { seen: [...ownLabels(before.labels)].sort(), intended: ownLabels(wanted.labels) };
    changeRecord(memory, slug, ({ labels }) => ({ labels: { ...labels, [number]: memo } }));
    await memory.save();
  }
  const issue = await github.changeIssue(number, wanted);
  takeInRead(issue, memory);
  if (wanted.labels !== undefined) {
    changeRecord(memory, slug, ({ labels }) => ({ labels: { ...labels, [number]: settled(issue.labels) } }));
  }
  if (once !== null) markDone(memory, slug, once);
  if (effect.kind === 'change-hub' && wanted.body !== undefined)
    change(memory, slug, () => ({ boardAt: now }));
}

async function publish(
  { slug, commit, pullRequest, json, url }: Extract<Effect, { kind: 'publish' }>,
  memory: Memory,
  github: GitHub,
): Promise<void> {
  await github.commit(commit);
  if (pullRequest !== null) await github.openPullRequest(pullRequest);
  change(memory, slug, () => ({ transcript: { json, url } }));
  memory.set('index', undefined);
}

function sentNow({ notice }: Extract<Effect, { kind: 'send' }>, at: Instant): NoticeSent {
  const { key, kind, channel, questions } = notice;
  return { key, kind, channel, questions, at, toRole: 'guest' };
}

function note(memory: Memory, slug: string, sent: NoticeSent): void {
  changeRecord(memory, slug, ({ notices }) => ({ notices: [...notices, sent] }));
}

function markDone(memory: Memory, slug: string, what: string): void {
  changeRecord(memory, slug, ({ done }) => ({ done: [...done, what] }));
}

function changeRecord(
  memory: Memory,
  slug: string,
  by: (record: SessionRecord) => Partial<SessionRecord>,
): void {
  change(memory, slug, ({ record }) => ({ record: { ...record, ...by(record) } }));
}

function change(memory: Memory, slug: string, by: (session: SessionMemory) => Partial<SessionMemory>): void {
  const session = memory.session(slug);
  if (session !== undefined) memory.putSession({ ...session, ...by(session) });
}
