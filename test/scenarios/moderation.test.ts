/** What a moderator decides about a question, and what the asker hears of it and can do. */
import { describe, expect, it } from 'vitest';
import { opened } from './riverton.ts';

/** The one comment that GitChat may make about a question. */
const status = (kind: string, text: string) => [
  expect.stringMatching(new RegExp(`${text}[^]*<!-- gitchat:${kind} `)),
];

describe('a moderator', () => {
  it('rejects, the asker appeals, another moderator lets it through: one comment, edited in place', async () => {
    const play = await opened({ settings: 'moderators: [harbour-clerk]', closes: '2026-05-06T19:05' });
    const issue = await play.opensIssue('ana', 'Mill', 'Who owns the old mill?');
    await play.comments('riverton-clerk', issue, '/reject off-topic this is for the county');
    expect(play.issue(issue)).toMatchObject({ open: false, labels: ['gitchat:question', 'review:rejected'] });
    expect(play.said(issue)).toEqual(status('rejected', 'not about the subject[^]*this is for the county'));

    await play.comments('ana', issue, '/appeal');
    expect(play.issue(issue)).toMatchObject({ open: true, labels: ['gitchat:question', 'review:held'] });
    expect(play.said(issue)).toEqual(status('held', 'second look'));
    const again = await play.comments('riverton-clerk', issue, '/reject off-topic');
    expect(play.reactions(again)).toEqual(['confused']);
    const other = await play.comments('harbour-clerk', issue, '/restore');
    expect(play.reactions(other)).toEqual(['+1']);
    expect(play.issue(issue)).toMatchObject({ open: true, labels: ['gitchat:question'] });
    expect(play.said(issue).filter((text) => !text.includes('gitchat:command'))).toEqual(
      status('accepted', 'now on the board'),
    );
    await play.until('2026-05-06T19:06');
    expect(
      play
        .transcript()
        .ledger.map(({ action, by_role }: { action: string; by_role: string }) => [action, by_role]),
    ).toEqual([
      ['reject', 'moderator'],
      ['appeal', 'asker'],
      ['restore', 'moderator'],
    ]);
  });

  it('sees what a rule rejected closed, and what it held open', async () => {
    const play = await opened({
      settings: 'moderation: { banned_words: [swindle], suspect_words: [fraud] }',
    });
    const banned = await play.opensIssue('ana', 'Mill', 'Is the old mill a swindle?');
    const suspect = await play.opensIssue('ben', 'Mill', 'Is the old mill a fraud?');
    expect(play.issue(banned)).toMatchObject({
      open: false,
      labels: ['gitchat:question', 'review:rejected'],
    });
    expect(play.issue(suspect)).toMatchObject({ open: true, labels: ['gitchat:question', 'review:held'] });
    await play.comments('riverton-clerk', banned, '/restore');
    expect(play.issue(banned)).toMatchObject({ open: true, labels: ['gitchat:question'] });
    expect(play.said(banned)).toEqual(status('accepted', 'now on the board'));
  });

  it('folds a rejected comment away, once', async () => {
    const play = await opened();
    const spam = await play.comments('eve', play.hub(), 'Cheap watches! Want one?');
    await play.comments('riverton-clerk', play.hub(), '/reject Q1 spam');
    expect([...play.town.hidden]).toEqual([[spam.id, 'SPAM']]);
    play.town.hidden.clear();
    await play.after('PT16M');
    expect(play.town.hidden.size).toBe(0);
  });

  it('rejects a question for good, whatever is written over it', async () => {
    const play = await opened();
    const comment = await play.comments('ana', play.hub(), 'Is the old mill a fraud, Mayor?');
    await play.comments('riverton-clerk', play.hub(), '/reject Q1 off-topic');
    await play.edits(comment, 'When will the rent cap be decided?');
    await play.after('PT1M');
    expect(play.line('Q1')).toContain('off-topic');
  });
});

it('what was approved while the store was lost is not rejected again by its old label', async () => {
  const play = await opened();
  const question = await play.opensIssue('ana', 'Rent cap', 'When will the rent cap be decided?');
  await play.comments('riverton-clerk', question, '/reject off-topic');
  await play.after('PT1M');
  expect(play.issue(question).labels).toContain('review:rejected');
  play.town.records.clear();
  play.town.comment('riverton-clerk', question.number, '/approve');
  await play.restart({ forgetful: true });
  await play.after('PT1M');
  expect(play.issue(question)).toMatchObject({ labels: ['gitchat:question', 'topic:housing'], open: true });
  expect(play.decisions()).toEqual(['reject', 'approve']);
});
