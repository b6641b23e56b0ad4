import { describe, expect, it } from 'vitest';
import { GitHubError } from '../../src/engine/ports.ts';
import { Governor } from '../../src/github/governor.ts';
import type { RequestKind } from '../../src/github/request-cost.ts';
import { FakeClock, NOON, settled } from './support/fake-clock.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Sends so many requests at once; the moments at which they went out. */
function flood(governor: Governor, clock: FakeClock, kind: RequestKind, count: number): number[] {
  const times: number[] = [];
  for (let sent = 0; sent < count; sent += 1) {
    void governor.run(kind, async () => {
      times.push(clock.now());
    });
  }
  return times;
}

/** The most that went out within any stretch of that length. */
function mostWithin(times: readonly number[], length: number): number {
  let most = 0;
  let start = 0;
  for (const [index, time] of times.entries()) {
    while (time - (times[start] ?? 0) >= length) start += 1;
    most = Math.max(most, index - start + 1);
  }
  return most;
}

describe('a flood', () => {
  it('of new comments begins with a burst and stays below 80 a minute and 500 an hour', async () => {
    const clock = new FakeClock();
    const times = flood(new Governor(clock), clock, 'content', 900);
    await clock.advance(0);
    expect(times).toHaveLength(20);
    await clock.advance(4 * HOUR);
    expect(times).toHaveLength(900);
    expect(mostWithin(times, MINUTE)).toBeGreaterThan(70);
    expect(mostWithin(times, MINUTE)).toBeLessThanOrEqual(80);
    expect(mostWithin(times, HOUR)).toBeGreaterThan(450);
    expect(mostWithin(times, HOUR)).toBeLessThanOrEqual(500);
  });

  it.each([
    ['reads', 'read', 900],
    ['writes', 'write', 180],
  ] as const)('of %s stays below 900 points a minute', async (_what, kind, limit) => {
    const clock = new FakeClock();
    const times = flood(new Governor(clock), clock, kind, 2000);
    await clock.advance(HOUR);
    expect(times).toHaveLength(2000);
    expect(mostWithin(times, MINUTE)).toBeLessThanOrEqual(limit);
    expect(mostWithin(times, MINUTE)).toBeGreaterThan(limit * 0.9);
  });

  it('of one installation does not slow another down', async () => {
    const clock = new FakeClock();
    const busy = flood(new Governor(clock), clock, 'content', 200);
    const other = flood(new Governor(clock), clock, 'content', 5);
    await clock.advance(0);
    expect([busy.length, other.length]).toEqual([20, 5]);
    await clock.advance(HOUR);
    expect(busy).toHaveLength(200);
  });

  it('of comments lets reads pass', async () => {
    const clock = new FakeClock();
    const governor = new Governor(clock);
    flood(governor, clock, 'content', 200);
    const reads = flood(governor, clock, 'read', 3);
    await clock.advance(0);
    expect(reads).toHaveLength(3);
    await clock.advance(HOUR);
  });
});

describe('the order', () => {
  it('of writes is kept, one at a time', async () => {
    const clock = new FakeClock();
    const governor = new Governor(clock);
    const seen: string[] = [];
    const write = async (name: string) =>
      governor.run('write', async () => {
        seen.push(`${name} begins`);
        await clock.sleep(1000);
        seen.push(`${name} ends`);
      });
    const both = [write('first'), write('second')];
    await clock.advance(5000);
    await Promise.all(both);
    expect(seen).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  });

  it('of reads lets four go at a time', async () => {
    const clock = new FakeClock();
    const governor = new Governor(clock);
    let under = 0;
    for (let sent = 0; sent < 10; sent += 1) {
      void governor.run('read', async () => {
        under += 1;
        await clock.sleep(1000);
        under -= 1;
      });
    }
    await settled();
    expect(under).toBe(4);
    await clock.advance(5000);
    expect(under).toBe(0);
  });

  it('goes on after a failure', async () => {
    const governor = new Governor(new FakeClock());
    const failed = governor.run('write', async () => Promise.reject(new Error('no')));
    const next = governor.run('write', async () => 'done');
    await expect(failed).rejects.toThrow('no');
    await expect(next).resolves.toBe('done');
  });
});

const limited = () =>
  Promise.reject(new GitHubError('rate-limited', 'slow down', { retryAt: NOON + 30_000 }));

describe('after “later” from GitHub', () => {
  it('calls fail at once, also those that were waiting, until the time has come', async () => {
    const clock = new FakeClock();
    const governor = new Governor(clock);
    const first = governor.run('write', limited);
    const waiting = governor.run('write', async () => 'never');
    await expect(first).rejects.toMatchObject({ kind: 'rate-limited' });
    await expect(waiting).rejects.toMatchObject({ kind: 'rate-limited', retryAt: NOON + 30_000 });
    await clock.advance(29_999);
    await expect(governor.run('read', async () => 1)).rejects.toMatchObject({ kind: 'rate-limited' });
    await clock.advance(1);
    await expect(governor.run('read', async () => 1)).resolves.toBe(1);
  });

  it('other installations go on', async () => {
    const clock = new FakeClock();
    await expect(new Governor(clock).run('write', limited)).rejects.toMatchObject({ kind: 'rate-limited' });
    await expect(new Governor(clock).run('write', async () => 1)).resolves.toBe(1);
  });
});

const headers = (remaining: number) => ({
  'x-ratelimit-limit': '5000',
  'x-ratelimit-remaining': String(remaining),
  'x-ratelimit-reset': String(NOON / 1000 + 600),
  'x-ratelimit-resource': 'core',
});

describe('the hour’s requests', () => {
  it('are kept for writes when few are left', async () => {
    const clock = new FakeClock();
    const governor = new Governor(clock);
    governor.observe(headers(99));
    const retryAt = NOON + 601_000;
    await expect(governor.run('read', async () => 1)).rejects.toMatchObject({
      kind: 'rate-limited',
      retryAt,
    });
    await expect(governor.run('write', async () => 1)).resolves.toBe(1);
    await clock.advance(601_000);
    await expect(governor.run('read', async () => 1)).resolves.toBe(1);
  });

  it.each([
    ['enough are left', headers(101)],
    ['it is another budget', { ...headers(0), 'x-ratelimit-resource': 'graphql' }],
    ['the server does not count', {}],
  ])('are free to use where %s', async (_what, seen) => {
    const governor = new Governor(new FakeClock());
    governor.observe(seen);
    await expect(governor.run('read', async () => 1)).resolves.toBe(1);
  });
});
