/** Carries one effect out, and notes in the memory what came of it. */
import { settled } from '../core/rulings/proceedings.ts';
import type { Instant } from '../core/instant.ts';
import { ownLabels } from '../core/labels.ts';
import type { Notice } from '../core/notices.ts';
import type { NoticeSent, SessionRecord } from '../core/record.ts';
import { countVoters } from './count-voters.ts';
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

/** An effect, and what it takes to carry it out. */
interface Task<K extends Effect['kind']> {
  readonly effect: Effect & { readonly kind: K };
  readonly memory: Memory;
  readonly github: GitHub;
  readonly postbox: Postbox;
  readonly now: Instant;
}

type Acts = { readonly [K in Effect['kind']]: (task: Task<K>) => Promise<void> | void };

/** Throws what the outside throws. Where it returns, the effect is done and the memory knows. */
export async function act(effect: Effect, memory: Memory, outside: Outside, now: Instant): Promise<void> {
  const carryOut = ACTS[effect.kind] as (task: Task<Effect['kind']>) => Promise<void> | void;
  await carryOut({ effect, memory, now, ...outside });
}

const ACTS: Acts = {
  'open-hub': openHub,
  'change-hub': changeIssue,
  'change-question': changeIssue,
  comment,
  publish,
  async 'ensure-labels'({ effect, memory, github }) {
    await github.ensureLabels(effect.labels);
    memory.set('labels', [...(memory.get('labels') ?? []), ...effect.labels.map(({ name }) => name)]);
  },
  async 'ensure-milestone'({ effect, memory, github }) {
    const number = await github.ensureMilestone(effect.spec);
    change(memory, effect.slug, () => ({ milestone: { number, spec: effect.spec } }));
  },
  async react({ effect, memory, github }) {
    await github.react({ comment: effect.owed.comment }, effect.owed.reaction);
    changeRecord(memory, effect.slug, ({ owed }) => ({
      owed: owed.filter((each) => JSON.stringify(each) !== JSON.stringify(effect.owed)),
    }));
  },
  async amend({ effect, memory, github }) {
    takeInRead(await github.changeComment(effect.comment, effect.body), memory);
  },
  async redact({ effect, memory, github }) {
    const { post, title, body } = effect;
    const edited =
      'comment' in post
        ? await github.changeComment(post.comment, body)
        : await github.changeIssue(post.issue, title === null ? { body } : { title, body });
    takeInRead(edited, memory);
    markDone(memory, effect.slug, effect.once);
  },
  async hide({ effect, memory, github }) {
    await github.minimise(effect.comment, effect.reason);
    markDone(memory, effect.slug, effect.once);
  },
  async send({ effect, memory, postbox, now }) {
    await postbox.send(effect.person, effect.notice.channel, effect.message);
    note(memory, effect.slug, sentNow(effect.notice, now));
  },
  'note-notice': ({ effect, memory }) => note(memory, effect.slug, effect.records),
  'note-done': ({ effect, memory }) => markDone(memory, effect.slug, effect.once),
  async 'read-index'({ effect, memory, github }) {
    memory.set('index', { text: await github.file(effect.path) });
  },
  async 'read-transcript'({ effect, memory, github }) {
    const json = await github.file(effect.path);
    change(memory, effect.slug, () => ({ transcript: json === null ? null : { json, url: effect.url } }));
  },
  async 'count-votes'({ effect, memory, github, now }) {
    await countVotes(memory, effect.hub, effect.milestone, github, now);
    await countVoters(effect.merged, memory, github);
    change(memory, effect.slug, () => ({ votesAt: now }));
  },
  async 'save-record'({ effect, memory, github, now }) {
    await github.saveRecord(effect.slug, effect.text);
    change(memory, effect.slug, () => ({ savedRecord: effect.digest, savedAt: now }));
  },
  async 'report-check'({ effect, memory, github }) {
    await github.reportCheck(effect.check);
    memory.set('checked', { sha: effect.check.sha, failed: effect.check.conclusion === 'failure' });
  },
  async 'propose-file'({ effect, memory, github }) {
    await github.commit(effect.commit);
    memory.putProposal(effect.issue, await github.openPullRequest(effect.pullRequest));
  },
};

async function openHub({ effect, memory, github, now }: Task<'open-hub'>): Promise<void> {
  const { slug, title, body, labels, milestone } = effect;
  const hub = await github.createIssue(title, body, labels, milestone);
  takeInRead(hub, memory);
  changeRecord(memory, slug, (record) => ({
    labels: { ...record.labels, [hub.number]: settled(hub.labels) },
  }));
  change(memory, slug, () => ({ boardAt: now }));
}

async function comment({ effect, memory, github }: Task<'comment'>): Promise<void> {
  const { slug, issue, body, records } = effect;
  const said = await github.createComment(issue, body);
  takeInRead(said, memory);
  if (slug !== null && records !== null) note(memory, slug, { ...records, at: said.createdAt });
}

/** What is about to be written to the labels is noted first: else, after a crash, it would look like a person's change. */
async function changeIssue(task: Task<'change-hub' | 'change-question'>): Promise<void> {
  const { effect, memory, github, now } = task;
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

async function publish({ effect, memory, github }: Task<'publish'>): Promise<void> {
  const { slug, commit, pullRequest, json, url } = effect;
  await github.commit(commit);
  if (pullRequest !== null) await github.openPullRequest(pullRequest);
  change(memory, slug, () => ({ transcript: { json, url } }));
  memory.set('index', undefined);
}

function sentNow({ key, kind, channel, questions }: Notice, at: Instant): NoticeSent {
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
