/** The embedded store: one SQLite file through Node's own `node:sqlite`, nothing else to run. */
import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import type { Claim, Fact, Store, StoredFact } from '../engine/ports.ts';
import { migrations } from './schema.ts';
import { SCHEMA_VERSION, STATEMENTS } from './statements.ts';
import { UnusableStoreError } from './unusable-store.ts';

const FILE = 'gitchat.sqlite';

/** `autoincrement`: a dropped fact's id must never name a later one. */
const MIGRATIONS = migrations({ identity: 'integer primary key autoincrement' });

/** How long a statement waits for another process that is writing. Our own writes take milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/** https://sqlite.org/rescode.html */
const SQLITE_CORRUPT = 11;
const SQLITE_NOTADB = 26;

/**
 * Opens the store kept in `folder`, creating both where they are missing. The folder must be on a local
 * disk: SQLite's write-ahead log does not work over a network file system.
 *
 * Throws an {@link UnusableStoreError} where the folder cannot be written, or the file is damaged or of a
 * newer GitChat.
 */
export async function openSqliteStore(folder: string): Promise<Store> {
  const path = join(folder, FILE);
  try {
    // For the operator's account only: facts hold people's posts, also those that wait for a moderator.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    return open(path);
  } catch (error) {
    throw explained(error, path);
  }
}

/** A store that lives and dies with the process. */
export function openMemoryStore(): Promise<Store> {
  return Promise.resolve(open(':memory:'));
}

function open(path: string): Store {
  const database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    // With `full`, a commit is on the disk when it returns, even in write-ahead mode.
    database.exec('pragma journal_mode = wal; pragma synchronous = full');
    refuseDamage(database, path);
    migrate(database, path);
    return new SqliteStore(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

function refuseDamage(database: DatabaseSync, path: string): void {
  const row = database.prepare('pragma quick_check(1)').get();
  if (row?.['quick_check'] !== 'ok') throw new UnusableStoreError(damaged(path));
}

function migrate(database: DatabaseSync, path: string): void {
  inTransaction(database, () => {
    database.exec(SCHEMA_VERSION.create);
    const present = Number(database.prepare(SCHEMA_VERSION.read).get()?.['version'] ?? 0);
    if (present > MIGRATIONS.length) {
      throw new UnusableStoreError(
        `The store ${path} was written by a newer GitChat (schema ${present}; this one knows schemas up to ` +
          `${MIGRATIONS.length}). Start the newer GitChat, or choose another folder with GITCHAT_DATA.`,
      );
    }
    for (const [index, statements] of MIGRATIONS.entries()) {
      if (index < present) continue;
      for (const statement of statements) database.exec(statement);
      database.prepare(SCHEMA_VERSION.add).run({ 1: index + 1 });
    }
  });
}

/** `immediate`: the write lock is taken at the start, so that what is read inside is still true at the commit. */
function inTransaction(database: DatabaseSync, work: () => void): void {
  database.exec('begin immediate');
  try {
    work();
    database.exec('commit');
  } catch (error) {
    // Some failures (such as a full disk) have rolled back by themselves.
    if (database.isTransaction) database.exec('rollback');
    throw error;
  }
}

function explained(error: unknown, path: string): unknown {
  if (!(error instanceof Error) || error instanceof UnusableStoreError) return error;
  if ('errcode' in error && (error.errcode === SQLITE_CORRUPT || error.errcode === SQLITE_NOTADB)) {
    return new UnusableStoreError(damaged(path), { cause: error });
  }
  return new UnusableStoreError(
    `The store ${path} cannot be opened (${error.message}). GITCHAT_DATA must name a folder on a local disk ` +
      `in which GitChat may write.`,
    { cause: error },
  );
}

function damaged(path: string): string {
  return (
    `The store ${path} is damaged or is not GitChat's. Move it away together with the files beside it, and ` +
    `start again: GitChat reads everything that people wrote from GitHub once more.`
  );
}

/** `node:sqlite` is synchronous, so nothing of this process can come between the statements of a method. */
class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  async wake(repository: string, at: number, facts: readonly Fact[] = []): Promise<void> {
    inTransaction(this.#database, () => {
      this.#run(STATEMENTS.wake, repository, at);
      for (const fact of facts) this.#run(STATEMENTS.addFact, repository, JSON.stringify(fact));
    });
  }

  async claim(now: number, leaseUntil: number): Promise<Claim | null> {
    const lease = randomUUID();
    const [row] = this.#rows(STATEMENTS.claim, lease, leaseUntil, now);
    return row === undefined ? null : { ...(row as unknown as Omit<Claim, 'lease'>), lease };
  }

  async extend(claim: Claim, leaseUntil: number): Promise<boolean> {
    return this.#run(STATEMENTS.extend, claim.repository, claim.lease, leaseUntil) === 1;
  }

  async finish(claim: Claim, next: number | null): Promise<void> {
    this.#run(STATEMENTS.finish, claim.repository, claim.lease, claim.revision, next);
  }

  async fail(claim: Claim, retryAt: number, error: string): Promise<void> {
    this.#run(STATEMENTS.fail, claim.repository, claim.lease, retryAt, error);
  }

  async nextDue(): Promise<number | null> {
    const [row] = this.#rows(STATEMENTS.nextDue);
    return (row?.['due_at'] ?? null) as number | null;
  }

  async facts(repository: string): Promise<readonly StoredFact[]> {
    const rows = this.#rows(STATEMENTS.facts, repository) as { id: number; fact: string }[];
    return rows.map(({ id, fact }) => ({ id, fact: JSON.parse(fact) as Fact }));
  }

  async recall(repository: string): Promise<ReadonlyMap<string, unknown>> {
    const rows = this.#rows(STATEMENTS.recall, repository) as { key: string; value: string }[];
    return new Map(rows.map(({ key, value }) => [key, JSON.parse(value) as unknown]));
  }

  async remember(
    repository: string,
    changes: ReadonlyMap<string, unknown>,
    factsTaken: readonly number[] = [],
  ): Promise<void> {
    inTransaction(this.#database, () => {
      for (const [key, value] of changes) {
        if (value === undefined) this.#run(STATEMENTS.forget, repository, key);
        else this.#run(STATEMENTS.write, repository, key, JSON.stringify(value));
      }
      for (const id of factsTaken) this.#run(STATEMENTS.dropFact, repository, id);
    });
  }

  async close(): Promise<void> {
    this.#database.close();
  }

  /** How many rows changed. */
  #run(sql: string, ...values: readonly SQLInputValue[]): number {
    return Number(this.#statement(sql).run(numbered(values)).changes);
  }

  #rows(sql: string, ...values: readonly SQLInputValue[]): Record<string, SQLOutputValue>[] {
    return this.#statement(sql).all(numbered(values));
  }

  #statement(sql: string): StatementSync {
    const known = this.#prepared.get(sql);
    if (known !== undefined) return known;
    const statement = this.#database.prepare(sql);
    this.#prepared.set(sql, statement);
    return statement;
  }
}

/** SQLite takes PostgreSQL's `$1`, `$2`, … for names. */
function numbered(values: readonly SQLInputValue[]): Record<string, SQLInputValue> {
  return Object.fromEntries(values.map((value, index) => [index + 1, value]));
}
