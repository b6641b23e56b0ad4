import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../src/core/record.ts';
import { boardText } from '../../src/words/board.ts';
import { createTemplates } from '../../src/words/render.ts';
import { finding, links, question, session } from './civic-session.ts';

const templates = createTemplates(new Map());
const NOON = Date.UTC(2026, 4, 6, 19);
const MINUTE = 60_000;

function entry(number: number, some: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    key: `comment/${1000 + number} hold ${some.at ?? 0}`,
    at: NOON,
    question: number,
    action: 'hold',
    byRole: 'rule',
    by: null,
    reason: 'links',
    textSha256: null,
    detail: null,
    ...some,
  };
}

function desk(...args: Parameters<typeof session>): string {
  return boardText(session(...args), templates, links, 60_000);
}

function held(number: number, flag: string, by = `citizen-${number}`) {
  return question(number, {
    review: 'held',
    reason: flag,
    asker: { login: by, onBehalfOf: null },
    findings: [finding('links', flag, 'hold')],
  });
}

describe('the desk', () => {
  test('lists what waits, oldest first, each with commands to copy', () => {
    const ledger = [entry(2, { at: NOON + 9 * MINUTE }), entry(3, { at: NOON + 5 * MINUTE })];
    const text = desk([held(2, 'links'), held(3, 'links')], { ledger });
    expect(text.indexOf('[Q3]')).toBeLessThan(text.indexOf('[Q2]'));
    expect(text).toContain('held: links, since 6 May, 12:05 · `/approve Q3` or `/reject Q3 spam`');
  });

  test('counts since when it waits anew, not since the first time', () => {
    const ledger = [entry(2), entry(2, { action: 'appeal', at: NOON + 60 * MINUTE, byRole: 'asker' })];
    const text = desk([question(2, { review: 'held', reason: 'appeal' })], { ledger });
    expect(text).toContain('**Appeals.**');
    expect(text).toContain('since 6 May, 13:00 · `/restore Q2` or `/reject Q2 <reason>`');
  });

  test('offers to take personal data out', () => {
    const text = desk([held(2, 'personal-data')]);
    expect(text).toContain('`/approve Q2`, `/approve Q2 redacted` or `/reject Q2 personal-data`');
  });

  test('puts what one person asked too often into one row', () => {
    const flood = Array.from({ length: 40 }, (_, at) => held(at + 1, 'too-many', 'flooder'));
    const text = desk([...flood, held(99, 'too-many', 'ana')]);
    expect(text).toMatch(/\[Q10\]\(\S+\) and 30 more held: too-many/);
    expect(text).toContain('`/approve Q1 Q2 Q3 Q4 Q5 Q6 Q7 Q8 Q9 Q10`');
    expect(text).toContain('[Q99]');
    expect(text).not.toContain('[Q11]');
  });

  test('is not there where nothing waits', () => {
    expect(desk([question(1)])).not.toContain('For moderators');
  });
});

describe('the ledger on the hub', () => {
  test('counts holds and rejections by reason, and never shows words of a moderator as a kind', () => {
    const ledger = [
      entry(1),
      entry(2),
      entry(3, { action: 'reject', byRole: 'moderator', reason: 'off-topic: see *the* rules' }),
      entry(4, { byRole: 'moderator', reason: 'I ask the Clerk' }),
      entry(4, { byRole: 'moderator', reason: null }),
    ];
    const text = desk([question(1)], { ledger });
    expect(text).toContain('How this session is moderated: 5 decisions so far');
    expect(text).toContain('- held: links: 2\n');
    expect(text).toContain('- rejected: off-topic: 1\n');
    expect(text).toContain('- held: in own words: 1\n');
    expect(text).toContain('- held: no reason given: 1\n');
    expect(text).not.toContain('see *the* rules');
  });

  test('shows the newest twenty, and counts the others', () => {
    const ledger = Array.from({ length: 30 }, (_, at) => entry(at + 1, { at: NOON + at * MINUTE }));
    const text = desk([], { ledger });
    expect(text).toContain('| 6 May, 12:29 | Q30 | hold | rule | links |');
    expect(text).not.toContain('| Q10 |');
    expect(text).toContain('And 10 earlier ones.');
  });
});
