/** A flood: 2,000 questions in ten minutes from 50 accounts, every fourth an issue of its own. */
import { expect, it } from 'vitest';
import type { SessionRecord } from '../../src/core/record.ts';
import { isWrite } from '../support/in-memory/github.ts';
import { opened } from './riverton.ts';

const ACCOUNTS = 50;
const QUESTIONS = 2000;
/** They come in so many bursts, one every minute. */
const BURSTS = 10;

/** GitHub's own limits, for ten minutes: 80 comments and issues a minute, and 900 points, of which a write costs 5. */
const MOST_CONTENT = 10 * 80;
const MOST_WRITES = (10 * 900) / 5;

it(
  'keeps the session usable: real questions first, nothing lost, few words, GitHub’s limits kept',
  { timeout: 120_000 },
  async () => {
    const play = await opened({ more: 'intake: both' });
    await play.after('PT1M');
    play.traffic.calls.length = 0;
    for (let burst = 0; burst < BURSTS; burst += 1) {
      for (let each = 0; each < QUESTIONS / BURSTS; each += 1) {
        const number = (burst * QUESTIONS) / BURSTS + each;
        const by = `flooder-${number % ACCOUNTS}`;
        const text = `Why was item ${number} of the plan number ${number * 7} given up by the council?`;
        if (number % 4 !== 0) play.town.comment(by, play.hub().number, text);
        else play.town.openIssue(by, `Item ${number}`, text, ['gitchat:question']);
      }
      if (burst % 3 === 2)
        await play.comments(`citizen-${burst}`, play.hub(), `Will line ${burst} of the bus come back?`);
      await play.after('PT1M');
    }
    await play.after('PT1M');

    for (const burst of [2, 5, 8]) expect(play.board()).toContain(`Will line ${burst} of the bus`);
    await play.after('PT10M');
    const { record } = JSON.parse(play.town.records.get('housing') ?? '{}') as {
      readonly record: Pick<SessionRecord, 'numbers' | 'ledger'>;
    };
    expect(Object.keys(record.numbers)).toHaveLength(QUESTIONS + 3);
    const held = record.ledger.filter(({ action }) => action === 'hold');
    expect(held.length).toBeGreaterThan(QUESTIONS - 3 * ACCOUNTS - 1);

    const writes = play.traffic.calls.filter(isWrite);
    const content = writes.filter((call) => call === 'createComment');
    expect(content.length).toBeLessThanOrEqual(3 * ACCOUNTS);
    expect(content.length).toBeLessThan(MOST_CONTENT);
    expect(writes.length).toBeLessThan(MOST_WRITES);
  },
);
