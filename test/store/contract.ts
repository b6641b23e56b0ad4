/** What every store must do, whatever engine it stands on. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Comment } from '../../src/core/post.ts';
import type { Claim, Fact, Store } from '../../src/engine/ports.ts';

/** An empty place in which stores can be opened, several at a time or one after the other. */
export interface StorePlace {
  open(): Promise<Store>;
  remove(): Promise<void>;
}

const RIVERTON = 'riverton/gitchat';
const LAKESIDE = 'lakeside/gitchat';
const LEASE = 1_000_000;

const gone = (id: number): Fact => ({ kind: 'comment-gone', id });

/** Runs the contract over the places that `newPlace` makes, one for each test. */
export function storeContract(name: string, newPlace: () => Promise<StorePlace>): void {
  describe(`${name} keeps the store's contract`, { timeout: 30_000 }, () => {
    let place: StorePlace;
    let opened: Store[];
    let store: Store;

    async function open(): Promise<Store> {
      const one = await place.open();
      opened.push(one);
      return one;
    }

    async function close(): Promise<void> {
      for (const one of opened) await one.close();
      opened = [];
    }

    async function reopen(): Promise<void> {
      await close();
      store = await open();
    }

    async function claimed(now: number, leaseUntil = now + LEASE, from = store): Promise<Claim> {
      const claim = await from.claim(now, leaseUntil);
      if (claim === null) throw new Error(`nothing was due at ${now}`);
      return claim;
    }

    beforeEach(async () => {
      place = await newPlace();
      opened = [];
      store = await open();
    });

    afterEach(async () => {
      await close();
      await place.remove();
    });

    describe('waking and claiming', () => {
      it('has nothing to do at first', async () => {
        expect(await store.claim(1000, 2000)).toBeNull();
        expect(await store.nextDue()).toBeNull();
      });

      it('gives a repository out when it is due, and not before', async () => {
        await store.wake(RIVERTON, 1000);
        expect(await store.claim(999, 2000)).toBeNull();
        expect(await store.claim(1000, 2000)).toMatchObject({ repository: RIVERTON, attempts: 0 });
      });

      it('keeps the earlier of two due times, in either order', async () => {
        await store.wake(RIVERTON, 1000);
        await store.wake(RIVERTON, 5000);
        await store.wake(LAKESIDE, 5000);
        await store.wake(LAKESIDE, 2000);
        expect(await store.nextDue()).toBe(1000);
        expect((await claimed(1000)).repository).toBe(RIVERTON);
        expect((await claimed(2000)).repository).toBe(LAKESIDE);
      });

      it('gives the one out first that has been due longest', async () => {
        await store.wake('c/c', 300);
        await store.wake('a/a', 200);
        await store.wake('b/b', 100);
        const order = [await claimed(1000), await claimed(1000), await claimed(1000)];
        expect(order.map((claim) => claim.repository)).toEqual(['b/b', 'a/a', 'c/c']);
        expect(await store.claim(1000, 2000)).toBeNull();
      });

      it('takes any number of wakes as one look', async () => {
        for (let time = 0; time < 20; time += 1) await store.wake(RIVERTON, time);
        await store.finish(await claimed(100), null);
        expect(await store.claim(100, 200)).toBeNull();
      });

      it('raises the revision with every wake', async () => {
        await store.wake(RIVERTON, 0);
        const first = await claimed(10);
        await store.wake(RIVERTON, 10);
        await store.finish(first, null);
        expect((await claimed(20)).revision).toBeGreaterThan(first.revision);
      });
    });

    describe('ending a look', () => {
      it('makes the repository due at the next time asked for', async () => {
        await store.wake(RIVERTON, 0);
        await store.finish(await claimed(10), 500);
        expect(await store.nextDue()).toBe(500);
        expect(await store.claim(499, 900)).toBeNull();
        expect(await store.claim(500, 900)).not.toBeNull();
      });

      it('lets the repository rest until it is woken, if no next time is asked for', async () => {
        await store.wake(RIVERTON, 0);
        await store.finish(await claimed(10), null);
        expect(await store.nextDue()).toBeNull();
        await store.wake(RIVERTON, 700);
        expect(await store.nextDue()).toBe(700);
      });

      it('makes it due at once if it was woken meanwhile, whatever next time was asked for', async () => {
        await store.wake(RIVERTON, 0);
        const claim = await claimed(10);
        await store.wake(RIVERTON, 20);
        expect(await store.claim(20, 900)).toBeNull();
        await store.finish(claim, 5000);
        expect(await store.claim(20, 900)).not.toBeNull();
      });

      it('lets others go first that have waited longer than one that is woken all the time', async () => {
        await store.wake(RIVERTON, 0);
        await store.wake(LAKESIDE, 5);
        const busy = await claimed(10);
        await store.wake(RIVERTON, 10);
        await store.finish(busy, null);
        expect((await claimed(11)).repository).toBe(LAKESIDE);
      });
    });

    describe('failing', () => {
      it('tries again at the time asked for, and counts the failures in a row', async () => {
        await store.wake(RIVERTON, 0);
        await store.fail(await claimed(10), 100, 'GitHub answered 502');
        expect(await store.nextDue()).toBe(100);
        expect(await store.claim(99, 900)).toBeNull();
        const second = await claimed(100);
        expect(second.attempts).toBe(1);
        await store.fail(second, 300, 'GitHub answered 502');
        expect((await claimed(300)).attempts).toBe(2);
      });

      it('counts from nought again after a look that went well', async () => {
        await store.wake(RIVERTON, 0);
        await store.fail(await claimed(10), 100, 'GitHub answered 502');
        await store.finish(await claimed(100), 200);
        expect((await claimed(200)).attempts).toBe(0);
      });

      it('waits out the failure although it is woken', async () => {
        await store.wake(RIVERTON, 0);
        await store.fail(await claimed(10), 5000, 'rate limited');
        await store.wake(RIVERTON, 20);
        expect(await store.nextDue()).toBe(5000);
        expect(await store.claim(4999, 9000)).toBeNull();
        await store.finish(await claimed(5000), null);
        await store.wake(RIVERTON, 20);
        expect(await store.nextDue()).toBe(20);
      });

      it('waits out the failure although it was woken during the look', async () => {
        await store.wake(RIVERTON, 0);
        const claim = await claimed(10);
        await store.wake(RIVERTON, 20);
        await store.fail(claim, 5000, 'rate limited');
        expect(await store.nextDue()).toBe(5000);
      });

      it('never keeps another repository waiting', async () => {
        await store.wake(RIVERTON, 0);
        await store.fail(await claimed(10), 5000, 'poisoned');
        await store.wake(LAKESIDE, 20);
        expect((await claimed(20)).repository).toBe(LAKESIDE);
      });
    });

    describe('leases', () => {
      it('gives a claimed repository to nobody else until its lease has run out', async () => {
        await store.wake(RIVERTON, 0);
        await claimed(10, 100);
        expect(await store.nextDue()).toBe(100);
        expect(await store.claim(99, 900)).toBeNull();
        expect(await store.claim(100, 900)).toMatchObject({ repository: RIVERTON });
      });

      it('can be extended', async () => {
        await store.wake(RIVERTON, 0);
        const claim = await claimed(10, 100);
        expect(await store.extend(claim, 500)).toBe(true);
        expect(await store.nextDue()).toBe(500);
        expect(await store.claim(499, 900)).toBeNull();
      });

      it('can no longer be extended, finished or failed once another has it', async () => {
        await store.wake(RIVERTON, 0);
        const lost = await claimed(10, 100);
        const present = await claimed(100, 900);
        expect(await store.extend(lost, 5000)).toBe(false);
        await store.finish(lost, 200);
        await store.fail(lost, 200, 'too late');
        expect(await store.nextDue()).toBe(900);
        expect(await store.extend(present, 1000)).toBe(true);
      });

      it('can no longer be extended after its end', async () => {
        await store.wake(RIVERTON, 0);
        const claim = await claimed(10);
        await store.finish(claim, null);
        expect(await store.extend(claim, 5000)).toBe(false);
        await store.wake(RIVERTON, 20);
        const second = await claimed(20);
        await store.fail(second, 30, 'GitHub answered 502');
        expect(await store.extend(second, 5000)).toBe(false);
      });

      it('holds between two that work on the same store', async () => {
        const other = await open();
        const repositories = Array.from({ length: 20 }, (_, index) => `town-${index}/gitchat`);
        for (const repository of repositories) await store.wake(repository, 0);
        const claims = await Promise.all(
          repositories.map((_, index) => claimed(10, 500, index % 2 === 0 ? store : other)),
        );
        expect(claims.map((claim) => claim.repository).toSorted()).toEqual(repositories.toSorted());
        expect(await store.claim(10, 500)).toBeNull();
        expect(await other.claim(10, 500)).toBeNull();
      });
    });

    describe('facts', () => {
      it('are kept in the order in which they came, each repository its own', async () => {
        await store.wake(RIVERTON, 0, [gone(2), gone(1)]);
        await store.wake(LAKESIDE, 0, [{ kind: 'pushed' }]);
        await store.wake(RIVERTON, 0, [gone(3)]);
        const facts = await store.facts(RIVERTON);
        expect(facts.map((stored) => stored.fact)).toEqual([gone(2), gone(1), gone(3)]);
        expect((await store.facts(LAKESIDE)).map((stored) => stored.fact)).toEqual([{ kind: 'pushed' }]);
        expect(await store.facts('nobody/here')).toEqual([]);
      });

      it('stay until they are taken in, and those that came later stay longer', async () => {
        await store.wake(RIVERTON, 0, [gone(1), gone(2)]);
        const seen = await store.facts(RIVERTON);
        await store.wake(RIVERTON, 0, [gone(3)]);
        await store.remember(
          RIVERTON,
          new Map(),
          seen.map((stored) => stored.id),
        );
        expect((await store.facts(RIVERTON)).map((stored) => stored.fact)).toEqual([gone(3)]);
      });

      it('never get the id of one that was dropped', async () => {
        await store.wake(RIVERTON, 0, [gone(1)]);
        const [first] = await store.facts(RIVERTON);
        await store.remember(RIVERTON, new Map(), [first?.id ?? 0]);
        await store.wake(RIVERTON, 0, [gone(2)]);
        const [second] = await store.facts(RIVERTON);
        expect(second?.id).toBeGreaterThan(first?.id ?? Number.POSITIVE_INFINITY);
      });

      it('are not dropped in the name of another repository', async () => {
        await store.wake(RIVERTON, 0, [gone(1)]);
        const [fact] = await store.facts(RIVERTON);
        await store.remember(LAKESIDE, new Map(), [fact?.id ?? 0]);
        expect(await store.facts(RIVERTON)).toHaveLength(1);
      });

      it('keep any text that people write', async () => {
        const body = `"quoted" 'single' \\ 🏘️ $1 ? ; drop table fact; --\n\u0000${'x'.repeat(65_536)}`;
        const comment: Comment = {
          kind: 'comment',
          id: 1,
          issue: 12,
          body,
          sha256: '',
          author: null,
          authorKind: 'person',
          insider: false,
          createdAt: 0,
          updatedAt: 0,
          editedAt: null,
          votes: 0,
          url: '',
        };
        await store.wake(RIVERTON, 0, [{ kind: 'comment', comment }]);
        expect((await store.facts(RIVERTON))[0]?.fact).toEqual({ kind: 'comment', comment });
      });
    });

    describe('memory', () => {
      it('gives back what it was given, each repository its own', async () => {
        await store.remember(RIVERTON, new Map<string, unknown>([['seen', { at: 5, ids: [1, null] }]]));
        await store.remember(LAKESIDE, new Map<string, unknown>([['seen', null]]));
        expect(await store.recall(RIVERTON)).toEqual(new Map([['seen', { at: 5, ids: [1, null] }]]));
        expect(await store.recall(LAKESIDE)).toEqual(new Map([['seen', null]]));
        expect(await store.recall('nobody/here')).toEqual(new Map());
      });

      it('changes the keys that are named, and forgets those that are undefined', async () => {
        await store.remember(
          RIVERTON,
          new Map<string, unknown>([
            ['a', 1],
            ['b', 2],
            ['c', 3],
          ]),
        );
        await store.remember(
          RIVERTON,
          new Map<string, unknown>([
            ['b', 20],
            ['c', undefined],
          ]),
        );
        expect(await store.recall(RIVERTON)).toEqual(
          new Map([
            ['a', 1],
            ['b', 20],
          ]),
        );
      });

      it('writes all or nothing', async () => {
        await store.wake(RIVERTON, 0, [gone(1)]);
        const [fact] = await store.facts(RIVERTON);
        const circular: { self?: unknown } = {};
        circular.self = circular;
        const changes = new Map<string, unknown>([
          ['good', 1],
          ['bad', circular],
        ]);
        await expect(store.remember(RIVERTON, changes, [fact?.id ?? 0])).rejects.toThrow(TypeError);
        expect(await store.recall(RIVERTON)).toEqual(new Map());
        expect(await store.facts(RIVERTON)).toEqual([fact]);
      });

      it('does not look at a repository only because something was remembered of it', async () => {
        await store.remember(RIVERTON, new Map([['a', 1]]));
        expect(await store.nextDue()).toBeNull();
      });
    });

    it('keeps everything when it is opened again', async () => {
      await store.wake(RIVERTON, 0, [gone(1)]);
      await store.wake(LAKESIDE, 50);
      await store.remember(RIVERTON, new Map([['a', 1]]));
      await store.fail(await claimed(10), 100, 'GitHub answered 502');
      const claim = await claimed(60, 90);
      const facts = await store.facts(RIVERTON);

      await reopen();

      expect(await store.facts(RIVERTON)).toEqual(facts);
      expect(await store.recall(RIVERTON)).toEqual(new Map([['a', 1]]));
      expect(await store.extend(claim, 95)).toBe(true);
      expect(await store.nextDue()).toBe(95);
      await store.finish(claim, null);
      expect(await claimed(100)).toMatchObject({ repository: RIVERTON, attempts: 1 });
    });
  });
}
