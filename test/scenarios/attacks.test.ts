/** What people try who wish a session ill, or simply get around it, and what comes of it. */
import { expect, it } from 'vitest';
import { ARCHIVED, opened, sessionFile } from './riverton.ts';

const PRE = 'moderation: { mode: pre, banned_words: [scoundrel] }';
const RENT = 'When will the rent cap be decided?';

it('nobody speaks in another’s name by editing a question into /ask-for', async () => {
  const play = await opened({ settings: PRE });
  const comment = await play.comments('eve', play.hub(), RENT);
  await play.edits(comment, '/ask-for The Mayor of Riverton: Why is the clerk such a scoundrel?');
  await play.after('PT1M');
  expect(play.board()).not.toContain('scoundrel');
  expect(play.board()).not.toContain('Mayor of Riverton:');
});

it('an approved question is looked at again when its title is changed', async () => {
  const play = await opened({ settings: PRE });
  const question = await play.opensIssue('eve', 'Rent cap', RENT);
  await play.comments('riverton-clerk', question, '/approve');
  play.town.changeIssue(question.number, { title: 'The Mayor is a scoundrel' });
  await play.after('PT1M');
  expect(play.board()).not.toContain('scoundrel');
});

it('an official’s answer stays on record when its question is emptied', async () => {
  const play = await opened();
  const comment = await play.comments('eve', play.hub(), 'Did the Mayor take money from the builders?');
  await play.comments('riverton-mayor', play.hub(), 'Q1: No, never. The audit says so.');
  await play.edits(comment, '<!-- -->');
  await play.until(ARCHIVED);
  expect(play.file('transcripts/housing.md')).toContain('The audit says so');
});

it('what an asker adds to an answer passes the rules before it is archived', async () => {
  const play = await opened({ settings: 'moderation: { banned_words: [scoundrel] }' });
  const question = await play.opensIssue('eve', 'Rent cap', RENT);
  await play.comments('riverton-mayor', question, 'In June.');
  await play.comments('eve', question, 'Thank you, that helps.');
  await play.comments('eve', question, 'The clerk is a scoundrel all the same.');
  await play.comments('riverton-clerk', play.hub(), '/mute @eve');
  await play.comments('eve', question, 'And so are you.');
  await play.until(ARCHIVED);
  const transcript = play.file('transcripts/housing.md');
  expect(transcript).toContain('that helps');
  expect(transcript).not.toMatch(/scoundrel|so are you/);
});

it('a deleted question issue is one question, and keeps its number', async () => {
  const play = await opened();
  const question = await play.opensIssue('ana', 'Rent cap', RENT);
  await play.after('PT1M');
  await play.deletes(question);
  await play.until(ARCHIVED);
  expect(play.transcript().questions.map(({ id }: { id: string }) => id)).toEqual(['Q1']);
});

it('“/duplicate of #n” is carried out once, and can be taken back', async () => {
  const play = await opened();
  const first = await play.opensIssue('ana', 'Rent cap', RENT);
  const second = await play.opensIssue('ben', 'Rent', 'Will the rent cap come in June or later?');
  await play.comments('riverton-clerk', second, `/duplicate of #${first.number}`);
  await play.comments('riverton-clerk', second, '/not-duplicate');
  await play.after('PT1M');
  expect(play.issue(second).labels).not.toContain('outcome:duplicate');
  expect(play.decisions()).toHaveLength(2);
});

it('duplicates make no ring in which all are lost', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), 'Who owns the old mill?');
  await play.comments('ben', play.hub(), 'Whose is the mill?');
  await play.comments('cyd', play.hub(), 'To whom does the mill belong?');
  for (const command of ['/duplicate Q1 of Q2', '/duplicate Q2 of Q3', '/duplicate Q3 of Q1']) {
    await play.comments('riverton-clerk', play.hub(), command);
  }
  await play.after('PT1M');
  expect(play.board()).toContain('Waiting for an answer');
});

it('a topic label put on by hand may be of several words', async () => {
  const play = await opened();
  const question = await play.opensIssue('eve', 'Mill', 'Who owns the old mill on the river?');
  await play.sets(play.issue(question), [...play.issue(question).labels, 'topic:public works']);
  await play.after('PT1M');
  expect(play.issue(question).labels).toContain('topic:public works');
});

it('two sessions of one title keep their questions apart', async () => {
  const play = await opened();
  await play.until(ARCHIVED);
  await play.pushes({
    'sessions/june.yml': sessionFile({ opens: '2026-05-06T21:00', closes: '2026-05-06T22:00' }),
  });
  await play.until('2026-05-06T21:05');
  const question = await play.opensIssue('eve', 'Rent cap', RENT);
  await play.after('PT1M');
  expect(play.issue(question).labels).not.toContain('review:held');
});

it('somebody of the name “constructor” has an account of some age like everybody', async () => {
  const play = await opened({
    settings: 'moderation: { new_account_days: 30 }',
    cast: { accounts: Object.fromEntries([['constructor', Date.parse('2026-05-06T00:00Z')]]) },
  });
  await play.comments('constructor', play.hub(), 'Who owns the new mill on the river?');
  await play.after('PT1M');
  expect(play.board()).toContain('held: new-account');
});
