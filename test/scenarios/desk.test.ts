/** The moderators' desk on the hub: what waits, and the call when it waits too long. */
import { expect, it } from 'vitest';
import { opened } from './riverton.ts';

const WITH_A_NUMBER = 'Please call me at 415 555 0132: when does the bus come back?';

it('calls the moderators about what waits too long, once, and again only about what is new', async () => {
  const play = await opened({
    closes: '2026-05-06T23:00',
    settings: 'moderators: ["@riverton/clerks"]\nnotify: { call_moderators_after: PT30M }',
  });
  const calls = () => play.said().filter((text) => text.includes('for your decision'));
  await play.comments('ana', play.hub(), WITH_A_NUMBER);
  await play.after('PT29M');
  expect(calls()).toEqual([]);
  await play.after('PT2M');
  expect(calls()).toEqual([
    expect.stringContaining('@riverton/clerks, @riverton-clerk: 1 question waits for your decision'),
  ]);
  await play.after('PT1H');
  expect(calls()).toHaveLength(1);

  await play.comments('ben', play.hub(), `${WITH_A_NUMBER} Ben`);
  await play.after('PT31M');
  expect(calls()).toHaveLength(2);
  expect(calls()[1]).toContain('Q2');
  expect(calls()[1]).not.toContain('Q1');
});

it('calls nobody about what was decided in time', async () => {
  const play = await opened({ settings: 'notify: { call_moderators_after: PT30M }' });
  await play.comments('ana', play.hub(), WITH_A_NUMBER);
  await play.comments('riverton-clerk', play.hub(), '/reject Q1 personal-data');
  await play.after('PT45M');
  expect(play.said().join()).not.toContain('for your decision');
});

it('calls them again about an appeal, and shows it first', async () => {
  const play = await opened({ settings: 'notify: { call_moderators_after: PT10M }' });
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.comments('ben', play.hub(), WITH_A_NUMBER);
  await play.comments('riverton-clerk', play.hub(), '/reject Q1 off-topic');
  await play.comments('ana', play.hub(), '/appeal Q1');
  await play.after('PT1M');
  expect(play.board()).toMatch(/\*\*Appeals\.\*\*[\s\S]*\[Q1\][\s\S]*\*\*To review\*\*[\s\S]*\[Q2\]/);
  expect(play.board()).toContain('`/approve Q2 redacted`');
  await play.after('PT15M');
  expect(play.said().filter((text) => text.includes('for your decision'))).toEqual([
    expect.stringContaining('2 questions wait'),
  ]);
});

it('shows the ledger while the session runs', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), WITH_A_NUMBER);
  await play.comments('riverton-clerk', play.hub(), '/reject Q1 personal-data');
  await play.after('PT1M');
  expect(play.board()).toContain('How this session is moderated: 2 decisions so far');
  expect(play.board()).toContain('- held: personal-data: 1');
  expect(play.board()).toContain('- rejected: personal-data: 1');
  expect(play.board()).not.toContain('555');
});
