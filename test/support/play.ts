/** A town, the App installed in it, and time in our hands: scenarios are written as what people do on it. */
import { DateTime, Duration } from 'luxon';
import { archivist } from '../../src/archive/archivist.ts';
import type { Instant } from '../../src/core/instant.ts';
import type { Comment, Issue, Post } from '../../src/core/post.ts';
import type { Channel, SessionRecord } from '../../src/core/record.ts';
import { Worker } from '../../src/engine/worker.ts';
import type { Engine } from '../../src/engine/look.ts';
import type { Fact, Log, Message, Store } from '../../src/engine/ports.ts';
import { openMemoryStore } from '../../src/store/sqlite.ts';
import { installedIn, isWrite, type Traffic } from './in-memory/github.ts';
import { Town, type TownPeople } from './in-memory/town.ts';

export interface Cast extends TownPeople {
  /** Person → channels besides GitHub. */
  readonly contacts?: Readonly<Record<string, readonly Channel[]>>;
}

export interface Mail {
  readonly person: string;
  readonly channel: Channel;
  readonly message: Message;
}

export class Play {
  readonly town: Town;
  readonly mails: Mail[] = [];
  /** Lines of the log that are warnings or worse. */
  readonly troubles: string[] = [];
  /** Told of each mail before it is sent; throws to refuse it. */
  mailServer: (mail: Mail) => void = () => undefined;
  /** What happens to a webhook on its way: nothing (`[fact]`), loss (`[]`), repetition (`[fact, fact]`). */
  webhooks: (fact: Fact) => readonly Fact[] = (fact) => [fact];
  readonly traffic: Traffic = { calls: [], fault: () => null };
  #time: Instant;
  #store: Store;
  #worker: Worker;
  readonly #cast: Cast;
  #pending: Fact[] = [];

  private constructor(start: string, cast: Cast, store: Store) {
    this.#time = moment(start);
    this.#cast = cast;
    this.#store = store;
    this.town = new Town(() => this.#time, cast);
    this.town.onFact = (fact) => this.#pending.push(...this.webhooks(fact));
    this.#worker = this.#newWorker();
  }

  /** Begins at that moment, with those files on the default branch. */
  static async begin(start: string, files: Readonly<Record<string, string>>, cast: Cast = {}): Promise<Play> {
    const play = new Play(start, cast, await openMemoryStore());
    play.town.push(files);
    await play.settle();
    return play;
  }

  get now(): Instant {
    return this.#time;
  }

  /** Everything that is due now happens, webhooks first. */
  async settle(): Promise<Instant | null> {
    for (;;) {
      const facts = this.#pending.splice(0);
      for (const fact of facts) await this.#worker.wake(this.town.repository, [fact]);
      const next = await this.#worker.lookAtDue();
      if (this.#pending.length === 0) return next;
    }
  }

  /** Time passes until that moment; what falls due on the way happens at its own time. */
  async until(target: string | Instant): Promise<void> {
    const end = typeof target === 'string' ? moment(target) : target;
    for (let idle = 0; idle < 100;) {
      const next = await this.settle();
      if (next === null || next > end) break;
      idle = next > this.#time ? 0 : idle + 1;
      this.#time = Math.max(this.#time, next);
    }
    this.#time = Math.max(this.#time, end);
    await this.settle();
  }

  /** That much time passes: `PT10M`. */
  async after(duration: string): Promise<void> {
    await this.until(this.#time + Duration.fromISO(duration).toMillis());
  }

  /** The process is killed and started again; with `forgetful`, its store was deleted meanwhile. */
  async restart({ forgetful = false } = {}): Promise<void> {
    this.#pending = [];
    if (forgetful) {
      await this.#store.close();
      this.#store = await openMemoryStore();
    }
    this.#worker = this.#newWorker();
    await this.#worker.wake(this.town.repository, []);
  }

  // ---- people -----------------------------------------------------------------------------------------------

  async comments(by: string, on: Issue | number, body: string): Promise<Comment> {
    const comment = this.town.comment(by, typeof on === 'number' ? on : on.number, body);
    await this.after('PT1S');
    return comment;
  }

  async opensIssue(by: string, title: string, body: string, labels = ['gitchat:question']): Promise<Issue> {
    const issue = this.town.openIssue(by, title, body, labels);
    await this.after('PT1S');
    return issue;
  }

  async edits(post: Post, body: string): Promise<void> {
    if (post.kind === 'comment') this.town.editComment(post.id, body);
    else this.town.changeIssue(post.number, { body });
    await this.after('PT1S');
  }

  async deletes(post: Post): Promise<void> {
    if (post.kind === 'comment') this.town.deleteComment(post.id);
    else this.town.deleteIssue(post.number);
    await this.after('PT1S');
  }

  /** Files on the default branch change; `null` removes one. */
  async pushes(files: Readonly<Record<string, string | null>>): Promise<void> {
    this.town.push(files);
    await this.after('PT1S');
  }

  async votes(by: string, on: Post): Promise<void> {
    this.town.vote(by, on);
    await this.after('PT1S');
  }

  /** Without a person: GitHub's word of who it was is lost. */
  async sets(on: Issue, labels: readonly string[], by: string | null = null): Promise<void> {
    this.town.changeIssue(on.number, { labels }, by);
    await this.after('PT1S');
  }

  // ---- looking at it ----------------------------------------------------------------------------------------

  /** The hub of the only session, or of the one with that title. */
  hub(title?: string): Issue {
    const hubs = [...this.town.issues.values()].filter(({ labels }) => labels.includes('gitchat:session'));
    const hub = hubs.find((issue) => title === undefined || issue.title === title);
    if (hub === undefined) throw new Error('there is no hub');
    return hub;
  }

  issue(of: Issue | number): Issue {
    const issue = this.town.issues.get(typeof of === 'number' ? of : of.number);
    if (issue === undefined) throw new Error('there is no such issue');
    return issue;
  }

  /** The board alone, as markdown. */
  board(title?: string): string {
    const [, board = ''] = this.hub(title).body.split('<!-- gitchat:board -->');
    return (board.split('<!-- /gitchat:board -->')[0] ?? '').trim();
  }

  /** The board's line about a question: `Q7`. */
  line(id: string, title?: string): string {
    return (
      this.board(title)
        .split('\n')
        .find((line) => line.includes(`[${id}]`)) ?? ''
    );
  }

  /** What GitChat said on an issue. */
  said(on: Issue = this.hub()): readonly string[] {
    return this.town.said(on.number);
  }

  reactions(to: Post): readonly string[] {
    return this.town.reactionsTo(to);
  }

  file(path: string): string {
    return this.town.files().get(path) ?? '';
  }

  /** The transcript of the only session, as data. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into it by path
  transcript(slug = 'housing'): any {
    return JSON.parse(this.file(`transcripts/${slug}.json`));
  }

  /** What was decided in the session so far, oldest first, as it is saved in the repository. */
  decisions(slug = 'housing'): readonly string[] {
    const { record } = JSON.parse(this.town.records.get(slug) ?? '{"record":{"ledger":[]}}') as {
      readonly record: Pick<SessionRecord, 'ledger'>;
    };
    return record.ledger.map(({ action }) => action);
  }

  /** Names of the writes since the last call of this. */
  writes(): readonly string[] {
    return this.traffic.calls.splice(0).filter(isWrite);
  }

  #newWorker(): Worker {
    const trouble = (fields: object, message: string) => {
      const error = 'err' in fields && fields.err instanceof Error ? `: ${fields.err.stack}` : '';
      this.troubles.push(`${message}${error}`);
    };
    const log: Log = { info: () => undefined, warn: trouble, error: trouble };
    const engine: Engine = {
      store: this.#store,
      clock: { now: () => this.#time, sleep: () => Promise.resolve() },
      log,
      postbox: {
        channelsOf: (person, repository) =>
          repository === this.town.repository ? (this.#cast.contacts?.[person] ?? []) : [],
        send: (person, channel, message) => {
          const mail = { person, channel, message };
          this.mailServer(mail);
          this.mails.push(mail);
          return Promise.resolve();
        },
      },
      archivist,
      version: '0.0.0',
      website: 'https://github.com',
      onEffect: () => undefined,
    };
    return new Worker(engine, installedIn(this.town, this.traffic));
  }
}

/** A moment in UTC: `2026-05-06T12:00`. */
export function moment(iso: string): Instant {
  const at = DateTime.fromISO(iso, { zone: 'utc' });
  if (!at.isValid) throw new Error(`${iso} is no moment`);
  return at.toMillis();
}
