/** Votes: GitHub tells nobody of a reaction, so they are counted by reading. */
import { expect, it } from 'vitest';
import { ARCHIVED, CLOSES, opened } from './riverton.ts';

it('puts the questions with more votes first, and shows the votes within two minutes', async () => {
  const play = await opened();
  const first = await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  const second = await play.opensIssue('ben', 'Night bus', 'Will the night bus come back this year?');
  await play.votes('cyd', first);
  await play.votes('dee', second);
  await play.votes('eve', second);
  await play.votes('eve', second);
  await play.after('PT2M');
  expect(play.line('Q1')).toContain('| ana | 1 |');
  expect(play.line('Q2')).toContain('| ben | 2 |');
  expect(play.board().indexOf('[Q2]')).toBeLessThan(play.board().indexOf('[Q1]'));
});

it('freezes the votes at the close', async () => {
  const play = await opened();
  const question = await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.until(CLOSES.replace('20:00', '19:59:58'));
  await play.votes('ben', question);
  await play.after('PT1M');
  expect(play.transcript().questions[0].votes).toBe(1);
  expect(play.line('Q1')).toContain('| ana | 1 |');

  await play.votes('cyd', question);
  await play.comments('riverton-mayor', play.hub(), 'Q1: In June.');
  await play.until(ARCHIVED);
  await play.after('PT20M');
  expect(play.transcript().questions[0]).toMatchObject({ votes: 1, outcome: 'answered' });
  expect(play.line('Q1')).toContain('| ana | 1 |');

  await play.restart({ forgetful: true });
  await play.after('PT20M');
  expect(play.transcript().questions[0].votes).toBe(1);
});
