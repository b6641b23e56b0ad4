/** Questions that were asked before: suggested to moderators, merged where the settings say so, taken back. */
import { expect, it } from 'vitest';
import { opened } from './riverton.ts';

const RENT = 'When will the city council decide about the rent cap?';

it('the board shows moderators what may have been asked before, until somebody says that it was not', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), RENT);
  await play.comments('ben', play.hub(), 'Is there a date when the council decides about the rent cap?');
  await play.after('PT1M');
  expect(play.board()).toContain('Perhaps asked before');
  await play.comments('riverton-clerk', play.hub(), '/not-duplicate Q2');
  await play.after('PT1M');
  expect(play.board()).not.toContain('Perhaps asked before');
});

it('with “merge”, a question that is posted again is merged, and stays apart once a moderator says so', async () => {
  const play = await opened({ settings: 'moderation: { duplicates: merge }' });
  await play.comments('ana', play.hub(), RENT);
  await play.comments('ben', play.hub(), RENT.toLowerCase());
  await play.after('PT1M');
  expect(play.board()).toContain('see Q1');
  expect(play.decisions()).toHaveLength(1);
  await play.comments('riverton-clerk', play.hub(), '/not-duplicate Q2');
  await play.after('PT10M');
  expect(play.board()).not.toContain('see Q1');
  expect(play.decisions()).toHaveLength(2);
});

it('with “off”, nobody is told', async () => {
  const play = await opened({ settings: 'moderation: { duplicates: off }' });
  await play.comments('ana', play.hub(), RENT);
  await play.comments('ben', play.hub(), RENT);
  await play.after('PT1M');
  expect(play.board()).not.toMatch(/Perhaps asked before|see Q1/);
});
