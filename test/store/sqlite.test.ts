import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openMemoryStore, openSqliteStore } from '../../src/store/sqlite.ts';
import { UnusableStoreError } from '../../src/store/unusable-store.ts';
import { storeContract } from './contract.ts';

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'gitchat-store-'));
const remove = (folder: string): Promise<void> => rm(folder, { recursive: true });

storeContract('SQLite', async () => {
  const folder = await newFolder();
  return { open: () => openSqliteStore(folder), remove: () => remove(folder) };
});

/** A process that has opened the store in `folder`, and the repositories it tells of as they come. */
async function worker(work: 'wake' | 'claim', folder: string) {
  const child = fork(join(import.meta.dirname, 'worker.ts'), [work, folder]);
  await once(child, 'message');
  const told: string[] = [];
  child.on('message', (repository: string) => told.push(repository));
  return { child, told, ended: once(child, 'close') };
}

// Processes of their own take their time to start on a busy machine.
describe('SQLite', { timeout: 30_000 }, () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await newFolder();
    file = join(folder, 'gitchat.sqlite');
  });

  afterEach(() => remove(folder));

  it('makes the folder it is given, closed to others', async () => {
    const data = join(folder, 'var', 'data');
    await (await openSqliteStore(data)).close();
    expect(await readdir(data)).toEqual(['gitchat.sqlite']);
    expect((await stat(data)).mode & 0o077).toBe(0);
  });

  it('keeps the last error for the operator until a look goes well', async () => {
    const store = await openSqliteStore(folder);
    const database = new DatabaseSync(file, { readOnly: true });
    const error = (): unknown => database.prepare('select error from task').get()?.['error'];
    await store.wake('riverton/gitchat', 0);
    const first = await store.claim(0, 10);
    if (first !== null) await store.fail(first, 20, 'GitHub answered 502');
    expect(error()).toBe('GitHub answered 502');
    const second = await store.claim(20, 30);
    if (second !== null) await store.finish(second, null);
    expect(error()).toBeNull();
    database.close();
    await store.close();
  });

  it('loses nothing that it has acknowledged when the process is killed', async () => {
    const { child, told, ended } = await worker('wake', folder);
    child.on('message', () => {
      if (told.length === 50) child.kill('SIGKILL');
    });
    await ended;
    expect(child.signalCode).toBe('SIGKILL');

    const store = await openSqliteStore(folder);
    for (const repository of told) {
      expect(await store.claim(1_000_000, 2_000_000)).toMatchObject({ repository });
      expect(await store.facts(repository)).toHaveLength(1);
    }
    await store.close();
  });

  it('lets several processes claim at the same moment, nothing twice', async () => {
    const repositories = Array.from({ length: 100 }, (_, index) => `town-${index}/gitchat`);
    const store = await openSqliteStore(folder);
    for (const repository of repositories) await store.wake(repository, 0);
    const workers = await Promise.all([worker('claim', folder), worker('claim', folder)]);
    for (const { child } of workers) child.send('go');
    await Promise.all(workers.map(({ ended }) => ended));
    await store.close();
    expect(workers.map(({ child }) => child.exitCode)).toEqual([0, 0]);
    expect(workers.flatMap(({ told }) => told).toSorted()).toEqual(repositories.toSorted());
  });

  it('can be opened by several processes at once while it is still empty', async () => {
    const opening = [worker('claim', folder), worker('claim', folder), worker('claim', folder)];
    const workers = await Promise.all(opening);
    for (const { child } of workers) child.send('go');
    await Promise.all(workers.map(({ ended }) => ended));
    expect(workers.map(({ child }) => child.exitCode)).toEqual([0, 0, 0]);
  });

  it('refuses a store of a newer GitChat, and leaves it as it is', async () => {
    await (await openSqliteStore(folder)).close();
    const database = new DatabaseSync(file);
    database.exec('insert into schema_version (version) values (99)');
    database.close();
    const opening = openSqliteStore(folder);
    await expect(opening).rejects.toThrow(UnusableStoreError);
    await expect(opening).rejects.toThrow(
      /was written by a newer GitChat \(schema 99; .*Start the newer GitChat, or choose another folder/,
    );
  });

  it('says so where the file is something else', async () => {
    await writeFile(file, 'Dear Mayor, this is not a database. '.repeat(200));
    const opening = openSqliteStore(folder);
    await expect(opening).rejects.toThrow(UnusableStoreError);
    await expect(opening).rejects.toThrow(/is damaged or is not GitChat's\. Move it away/);
  });

  it('says so where the file was cut off', async () => {
    const store = await openSqliteStore(folder);
    await store.remember('riverton/gitchat', new Map([['long', 'x'.repeat(50_000)]]));
    await store.close();
    await truncate(file, 20_480);
    await expect(openSqliteStore(folder)).rejects.toThrow(/is damaged or is not GitChat's\. Move it away/);
  });

  it('says so where the file is damaged in a place that is seldom read', async () => {
    const store = await openSqliteStore(folder);
    const entries = Array.from({ length: 400 }, (_, index) => [`key-${index}`, 'x'.repeat(100)] as const);
    await store.remember('riverton/gitchat', new Map(entries));
    await store.close();
    const handle = await open(file, 'r+');
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(4096, 0xff), 0, 4096, size - 4096);
    await handle.close();
    await expect(openSqliteStore(folder)).rejects.toThrow(/is damaged or is not GitChat's\. Move it away/);
  });

  it('says so where the folder cannot be made', async () => {
    await writeFile(join(folder, 'data'), '');
    await expect(openSqliteStore(join(folder, 'data'))).rejects.toThrow(
      /cannot be opened \(.*\)\. GITCHAT_DATA must name a folder/,
    );
  });
});

describe('the store in memory', () => {
  it('starts empty each time', async () => {
    const first = await openMemoryStore();
    await first.wake('riverton/gitchat', 0, [{ kind: 'pushed' }]);
    expect(await first.facts('riverton/gitchat')).toHaveLength(1);
    const second = await openMemoryStore();
    expect(await second.nextDue()).toBeNull();
    await first.close();
    await second.close();
  });
});
