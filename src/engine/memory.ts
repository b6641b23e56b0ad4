/** What is remembered of one repository: posts as last seen, files, sessions. Changes are kept until saved. */
import type { Instant } from '../core/instant.ts';
import { keyOf, type Comment, type Issue, type Post, type SourceKey } from '../core/post.ts';
import type { Permission, RepositoryName, Store, StoredFact } from './ports.ts';
import type { SessionMemory } from './session-memory.ts';

export interface FilesMemory {
  readonly branch: string;
  readonly headSha: string;
  /** The settings' texts, outermost base last. */
  readonly settings: readonly { readonly path: string; readonly text: string }[];
  /** The newest settings without a mistake; they are in force while the present ones have one. */
  readonly validSettings: readonly { readonly path: string; readonly text: string }[];
  /** Session file → blob id and text. */
  readonly sessions: Readonly<Record<string, { readonly sha: string; readonly text: string }>>;
  /** Path of the repository's code of conduct, if it has one. */
  readonly codeOfConduct: string | null;
  /** Template file → blob id and text. */
  readonly templates: Readonly<Record<string, { readonly sha: string; readonly text: string }>>;
}

export interface PeopleMemory {
  readonly permissions: Readonly<Record<string, { readonly permission: Permission; readonly at: Instant }>>;
  readonly teams: Readonly<Record<string, { readonly members: readonly string[]; readonly at: Instant }>>;
  readonly accounts: Readonly<Record<string, Instant | null>>;
}

/** Up to when changes on GitHub were read, and when that was. */
export interface ReadMark {
  readonly issues: Instant;
  readonly comments: Instant;
  readonly at: Instant;
}

/** A thing that failed, and when it may be tried again. */
export interface Setback {
  readonly attempts: number;
  readonly until: Instant;
  /** The permission of the App that it would need, where that was the reason. */
  readonly lacks: string | null;
}

/** The people behind a post's votes, and how many votes it had when they were asked for. */
export interface VotersMemory {
  readonly votes: number;
  readonly logins: readonly string[];
}

interface Values {
  files: FilesMemory;
  people: PeopleMemory;
  read: ReadMark;
  /** Names of the labels that exist for sure. */
  labels: readonly string[];
  /** Commit whose files were last reported on. */
  checked: { readonly sha: string; readonly failed: boolean };
  /** The index of transcripts, while a new one is being written. */
  index: { readonly text: string | null };
}

const NOBODY: PeopleMemory = { permissions: {}, teams: {}, accounts: {} };

export class Memory {
  readonly repository: RepositoryName;
  readonly #store: Store;
  readonly #values: Map<string, unknown>;
  readonly #changes = new Map<string, unknown>();
  #factsTaken: number[] = [];

  private constructor(repository: RepositoryName, store: Store, values: ReadonlyMap<string, unknown>) {
    this.repository = repository;
    this.#store = store;
    this.#values = new Map(values);
  }

  static async of(repository: RepositoryName, store: Store): Promise<Memory> {
    return new Memory(repository, store, await store.recall(repository));
  }

  get<K extends keyof Values>(key: K): Values[K] | undefined {
    return this.#values.get(key) as Values[K] | undefined;
  }

  set<K extends keyof Values>(key: K, value: Values[K] | undefined): void {
    this.#put(key, value);
  }

  get people(): PeopleMemory {
    return this.get('people') ?? NOBODY;
  }

  issue(number: number): Issue | undefined {
    return this.#values.get(`issue/${number}`) as Issue | undefined;
  }

  issues(): readonly Issue[] {
    return this.#under('issue/') as readonly Issue[];
  }

  comments(): readonly Comment[] {
    return this.#under('comment/') as readonly Comment[];
  }

  post(key: SourceKey): Post | undefined {
    return this.#values.get(key) as Post | undefined;
  }

  putPost(post: Post): void {
    this.#put(keyOf(post), post);
  }

  /** Forgets a post's text and keeps that it is gone. */
  removePost(key: SourceKey): void {
    this.#put(key, undefined);
    this.#put(`gone/${key}`, true);
  }

  isGone(key: SourceKey): boolean {
    return this.#values.has(`gone/${key}`);
  }

  gone(): ReadonlySet<SourceKey> {
    const keys = [...this.#values.keys()].filter((key) => key.startsWith('gone/'));
    return new Set(keys.map((key) => key.slice('gone/'.length) as SourceKey));
  }

  slugs(): readonly string[] {
    const keys = [...this.#values.keys()].filter((key) => key.startsWith('session/'));
    return keys.map((key) => key.slice('session/'.length)).sort();
  }

  session(slug: string): SessionMemory | undefined {
    return this.#values.get(`session/${slug}`) as SessionMemory | undefined;
  }

  putSession(memory: SessionMemory): void {
    this.#put(`session/${memory.file.slug}`, memory);
  }

  voters(key: SourceKey): VotersMemory | undefined {
    return this.#values.get(`voters/${key}`) as VotersMemory | undefined;
  }

  putVoters(key: SourceKey, voters: VotersMemory): void {
    this.#put(`voters/${key}`, voters);
  }

  /** Post → people who voted for it, as far as they were asked for. */
  allVoters(): ReadonlyMap<SourceKey, readonly string[]> {
    const known = [...this.#values].filter(([key]) => key.startsWith('voters/'));
    return new Map(
      known.map(([key, value]) => [key.slice('voters/'.length) as SourceKey, (value as VotersMemory).logins]),
    );
  }

  /** The session a question issue was found to belong to. */
  route(issue: number): string | undefined {
    return this.#values.get(`route/${issue}`) as string | undefined;
  }

  putRoute(issue: number, slug: string): void {
    this.#put(`route/${issue}`, slug);
  }

  /** Notes who changed the labels of an issue. */
  putLabeller(issue: number, login: string): void {
    const known = this.labellers().get(issue) ?? [];
    if (!known.includes(login)) this.#put(`labellers/${issue}`, [...known, login]);
  }

  /** What they changed has been decided upon. */
  forgetLabellers(issue: number): void {
    if (this.#values.has(`labellers/${issue}`)) this.#put(`labellers/${issue}`, undefined);
  }

  /** Issue → people who have changed its labels since the last look. */
  labellers(): ReadonlyMap<number, readonly string[]> {
    const known = [...this.#values].filter(([key]) => key.startsWith('labellers/'));
    return new Map(
      known.map(([key, value]) => [Number(key.slice('labellers/'.length)), value as readonly string[]]),
    );
  }

  /** The pull request that a scheduling form became. */
  proposal(issue: number): number | undefined {
    return this.#values.get(`proposal/${issue}`) as number | undefined;
  }

  putProposal(issue: number, pullRequest: number): void {
    this.#put(`proposal/${issue}`, pullRequest);
  }

  setback(key: string): Setback | undefined {
    return this.#values.get(`setback/${key}`) as Setback | undefined;
  }

  putSetback(key: string, setback: Setback | undefined): void {
    this.#put(`setback/${key}`, setback);
  }

  setbacks(): readonly Setback[] {
    return this.#under('setback/') as readonly Setback[];
  }

  /** The facts are dropped from the store with the next save. */
  take(facts: readonly StoredFact[]): void {
    this.#factsTaken.push(...facts.map(({ id }) => id));
  }

  /** Makes every change durable, in one step. */
  async save(): Promise<void> {
    if (this.#changes.size === 0 && this.#factsTaken.length === 0) return;
    await this.#store.remember(this.repository, new Map(this.#changes), this.#factsTaken);
    this.#changes.clear();
    this.#factsTaken = [];
  }

  #put(key: string, value: unknown): void {
    if (value === undefined) this.#values.delete(key);
    else this.#values.set(key, value);
    this.#changes.set(key, value);
  }

  #under(prefix: string): readonly unknown[] {
    return [...this.#values].filter(([key]) => key.startsWith(prefix)).map(([, value]) => value);
  }
}
