/** What becomes of answers, commands and names when a comment or an account is deleted. */
import { describe, expect, it } from 'vitest';
import { opened } from './riverton.ts';

const SHORT = { closes: '2026-05-06T19:05' };
const CLOSED = '2026-05-06T19:06';

describe('a deleted question', () => {
  it('held before: nobody is told any more', async () => {
    const play = await opened();
    const rent = await play.comments('ana', play.hub(), 'Call me on 415-555-0132, will you?');
    await play.deletes(rent);
    const said = play.said();
    await play.after('PT5M');
    expect(play.said()).toEqual(said);
    expect(play.board()).not.toContain('to review');
  });

  it('edited until it asks nothing, stays a question', async () => {
    const play = await opened();
    const rent = await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT15S');
    await play.edits(rent, 'I see, it is settled. Thanks to all.');
    await play.after('PT15S');
    expect(play.line('Q1')).toContain('it is settled');
  });
});

describe('a deleted answer', () => {
  it('leaves its question waiting again', async () => {
    const play = await opened();
    const issue = await play.opensIssue('ana', 'Rent', 'When will the rent cap be decided?');
    const answer = await play.comments('riverton-mayor', issue, 'In June.');
    await play.after('PT15S');
    expect(play.issue(issue).labels).toContain('outcome:answered');
    await play.deletes(answer);
    await play.after('PT15S');
    expect(play.issue(issue).labels).not.toContain('outcome:answered');
    expect(play.board()).toContain('**0 of 1 answered**');
  });

  it('edited, is shown as amended', async () => {
    const play = await opened(SHORT);
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    const answer = await play.comments('riverton-mayor', play.hub(), 'Q1: In June.');
    await play.after('PT15S');
    await play.edits(answer, 'Q1: In July, I am told.');
    await play.until(CLOSED);
    expect(play.transcript().questions[0].answers).toMatchObject([
      { text: 'In July, I am told.', edited_at: '2026-05-06T19:00:17Z' },
    ]);
    expect(play.file('transcripts/housing.md')).toMatch(/amended/i);
  });
});

it('a deleted command leaves what it decided', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  const command = await play.comments('riverton-clerk', play.hub(), '/hold Q1');
  await play.deletes(command);
  await play.after('PT2M');
  expect(play.line('Q1')).toContain('held');
  expect(play.troubles).toEqual([]);
});

describe('a deleted account', () => {
  it('of two askers: neither can take back what the other asked', async () => {
    const play = await opened();
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    const withdrawal = await play.comments('ben', play.hub(), 'I have read it.');
    play.town.deleteAccount('ana');
    play.town.deleteAccount('ben');
    await play.edits(withdrawal, '/withdraw Q1');
    await play.after('PT2M');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.reactions(withdrawal)).toEqual(['-1']);
  });

  it('of several askers: they are not taken for one who asks too much', async () => {
    const play = await opened({ settings: 'moderation: { max_questions_per_person: 1 }' });
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.comments('ben', play.hub(), 'Will the night bus come back?');
    play.town.deleteAccount('ana');
    play.town.deleteAccount('ben');
    await play.after('PT3M');
    expect(play.board()).not.toMatch(/\b(?:ana|ben)\b/);
    expect(play.board()).toContain('**0 of 2 answered**');
  });

  it('of the guest: the answers stay answers', async () => {
    const play = await opened(SHORT);
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.comments('riverton-mayor', play.hub(), 'Q1: In June. Why not sooner?');
    await play.after('PT15S');
    play.town.deleteAccount('riverton-mayor');
    await play.after('PT3M');
    expect(play.board()).toContain('**1 of 1 answered**');
    await play.until(CLOSED);
    expect(play.transcript().questions[0].answers).toMatchObject([
      { text: 'In June. Why not sooner?', by: { role: 'guest' } },
    ]);
  });
});
