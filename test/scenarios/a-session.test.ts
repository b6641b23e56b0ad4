/** A whole session, from the file to the transcript, as the people in it see it. */
import { expect, it } from 'vitest';
import { Play } from '../support/play.ts';

const HOUSING = `
title: "GitChat: the Mayor on housing"
guests:
  - login: riverton-mayor
    name: The Mayor
    role: Mayor of Riverton
    delegates: [mayors-office]
moderators: [riverton-clerk]
opens_at: 2026-05-06T12:00
closes_at: 2026-05-07T12:00
timezone: America/Los_Angeles
topics: { housing: [rent, zoning, eviction], transit: [bus] }
`;

it('goes from a file to a transcript', async () => {
  const play = await Play.begin('2026-05-01T16:00', { 'sessions/housing.yml': HOUSING });
  expect(play.hub().labels).toContain('session:scheduled');
  await play.until('2026-05-06T19:00');
  expect(play.hub().labels).toContain('session:open');
  const ana = await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  const own = await play.opensIssue('ben', 'Night bus', 'Will the night bus come back?');
  await play.after('PT1M');
  console.log(play.board());
  await play.comments('riverton-mayor', own, 'Yes, in June.');
  await play.comments('riverton-mayor', play.hub(), 'Q1: The council votes on June 3rd.');
  await play.comments('riverton-clerk', play.hub(), '/tag Q1 transit');
  await play.until('2026-05-10T00:00');
  console.log(play.hub().body, play.said(), play.troubles, play.file('transcripts/housing.md'), play.file('transcripts/README.md'));
  console.log(JSON.stringify(play.transcript(), null, 1), play.writes().join(' '));
  expect(play.reactions(ana)).toEqual([]);
});
