/** What people wrote, and then changed or took away. */
import { describe, expect, it } from 'vitest';
import { opened } from './riverton.ts';

const CLEAN = 'When will the rent cap be decided?';
const PRIVATE = `${CLEAN} Call me on 415-555-0132.`;
const settings = 'moderation: { personal_data: hold }';
const closes = '2026-05-06T19:10';

describe('an edited question', () => {
  it('clean, then with personal data, then clean again: held and let in, with one comment and a ledger', async () => {
    const play = await opened({ settings, closes });
    const comment = await play.comments('ana', play.hub(), CLEAN);
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('rent cap');
    const before = play.said().length;

    await play.edits(comment, PRIVATE);
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('held: personal-data');
    expect(play.board()).not.toContain('415');
    expect(play.said()).toHaveLength(before + 1);
    expect(play.said().at(-1)).toContain('personal data');
    expect(play.said().at(-1)).not.toContain('415');

    await play.edits(comment, CLEAN);
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.said()).toHaveLength(before + 1);
    expect(play.said().at(-1)).toContain('is now on the board');

    await play.until('2026-05-06T19:11');
    expect(play.transcript().ledger).toMatchObject([
      { question: 'Q1', action: 'hold', by_role: 'rule', reason: 'personal-data' },
      { question: 'Q1', action: 'approve', by_role: 'rule' },
    ]);
    expect(JSON.stringify(play.transcript())).not.toContain('415');
  });

  it('an approval covers the text it was given for, and no other', async () => {
    const play = await opened({ settings });
    const issue = await play.opensIssue('ana', 'Rent', PRIVATE);
    await play.comments('riverton-clerk', issue, '/approve');
    expect(play.issue(issue).labels).not.toContain('review:held');
    await play.edits(issue, `${PRIVATE} Or write to ana@example.org.`);
    expect(play.issue(issue).labels).toContain('review:held');
    expect(play.said(issue)).toHaveLength(1);
  });
});

it('an edited comment runs only the commands that were not there before', async () => {
  const play = await opened({ closes });
  await play.comments('ana', play.hub(), CLEAN);
  const commands = await play.comments('riverton-clerk', play.hub(), '/tag Q1 transit');
  await play.comments('riverton-clerk', play.hub(), '/untag Q1 transit');
  await play.edits(commands, '/tag Q1 transit\n/pin Q1');
  await play.until('2026-05-06T19:11');
  expect(play.line('Q1')).toContain('📌');
  expect(play.transcript().questions[0].topics).toEqual(['housing']);
  expect(play.transcript().ledger.map(({ action }: { action: string }) => action)).toEqual([
    'tag',
    'untag',
    'pin',
  ]);
});

describe('deleted', () => {
  it('a comment: its number stays, its words go', async () => {
    const play = await opened({ closes });
    const comment = await play.comments('ana', play.hub(), CLEAN);
    await play.comments('ben', play.hub(), 'Will the night bus come back?');
    await play.deletes(comment);
    await play.comments('cyd', play.hub(), 'Who owns the old mill?');
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('was withdrawn');
    expect(play.line('Q3')).toContain('old mill');
    await play.until('2026-05-06T19:11');
    expect(play.transcript().questions[0]).toMatchObject({
      id: 'Q1',
      outcome: 'withdrawn',
      text: null,
      asker: { login: null },
    });
    expect(play.transcript().ledger).toMatchObject([
      { question: 'Q1', action: 'withdraw', by_role: 'asker', reason: 'deleted' },
    ]);
  });

  it('an issue: the same', async () => {
    const play = await opened({ closes });
    const issue = await play.opensIssue('ana', 'Rent', CLEAN);
    await play.deletes(issue);
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('was withdrawn');
    expect(play.board()).not.toContain('Rent');
    expect(play.troubles).toEqual([]);
  });

  it('an account: its questions stay, nameless', async () => {
    const play = await opened({ closes });
    await play.comments('ana', play.hub(), CLEAN);
    await play.after('PT11S');
    play.town.deleteAccount('ana');
    await play.after('PT3M');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.line('Q1')).not.toMatch(/\bana\b/);
    await play.until('2026-05-06T19:11');
    expect(play.transcript().questions[0]).toMatchObject({
      asker: { login: null },
      text: CLEAN,
      review: 'approved',
    });
  });
});
