/** What it costs: writes for a question, reads for an idle hour, and the size of a board. */
import { expect, it } from 'vitest';
import { isWrite } from '../support/in-memory/github.ts';
import { announced, opened } from './riverton.ts';

/** Counting votes takes one read of the hub's comments and one of the milestone's issues. */
const VOTE_POLLING = new Set(['commentsOn', 'issuesIn']);

it('writes nothing for a clean question by comment but the board', async () => {
  const play = await opened();
  await play.after('PT5M');
  play.writes();
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.after('PT5M');
  expect(play.writes()).toEqual(['changeIssue']);
  expect(play.line('Q1')).toContain('rent cap');
});

it('writes once on a clean question issue, says nothing there, and then the board', async () => {
  const play = await opened();
  await play.after('PT5M');
  const { updatedAt } = play.hub();
  play.writes();
  const bus = await play.opensIssue('ana', 'Night bus', 'Will the night bus come back this year?');
  await play.after('PT5M');
  expect(play.writes()).toEqual(['changeIssue', 'changeIssue']);
  expect(play.hub().updatedAt).toBeGreaterThan(updatedAt);
  expect(play.issue(bus)).toMatchObject({ labels: ['gitchat:question', 'topic:transit'], milestone: 1 });
  expect(play.said(bus)).toEqual([]);
});

it('gathers a rush of questions into few boards', async () => {
  const play = await opened();
  await play.after('PT5M');
  play.writes();
  for (let each = 1; each <= 30; each += 1)
    await play.comments(`citizen-${each}`, play.hub(), `When is street number ${each} mended?`);
  await play.after('PT1M');
  expect(play.writes().length).toBeLessThanOrEqual(5);
  expect(play.board()).toContain('[Q30]');
});

it('asks next to nothing in an idle hour, and never answers itself', async () => {
  const play = await opened({ closes: '2026-05-06T23:00', settings: 'notify: { remind_before_close: [] }' });
  const bus = await play.opensIssue('ana', 'Night bus', 'Will the night bus come back this year?');
  await play.comments('riverton-mayor', bus, 'Yes, in June.');
  await play.comments('riverton-clerk', play.hub(), '/help\n/nonsense');
  await play.after('PT20M');
  const said = play.town.comments.size;
  play.traffic.calls.length = 0;
  await play.after('PT1H');
  const calls = play.traffic.calls.filter((call) => !VOTE_POLLING.has(call));
  expect(calls.filter(isWrite)).toEqual([]);
  expect(calls.length).toBeLessThanOrEqual(30);
  expect(play.traffic.calls.length - calls.length).toBeLessThanOrEqual(120);
  expect(play.town.comments.size).toBe(said);
  expect(play.town.reactions.map(({ reaction }) => reaction).toSorted()).toEqual(['+1', 'confused']);
});

it('never takes its own words for questions or commands', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), 'Could you call me on 415-555-0132 about zoning?');
  await play.comments('riverton-clerk', play.hub(), '/aprove Q1');
  await play.after('PT5M');
  expect(play.said()).toHaveLength(3);
  expect(play.town.reactions.map(({ reaction }) => reaction)).toEqual(['confused']);
  expect(play.board()).not.toContain('[Q2]');
});

it('keeps a board of 1,500 questions within what GitHub takes', async () => {
  const play = await announced();
  for (let each = 1; each <= 1500; each += 1)
    play.town.comment(
      `citizen-${each}`,
      play.hub().number,
      `When will the road at number ${each} be mended at last?`,
    );
  await play.after('PT10S');
  expect(play.hub().body.length).toBeLessThanOrEqual(65_536);
  expect(play.hub().body.length).toBeGreaterThan(60_000);
  expect(play.board()).toContain('questions do not fit here. [See the full list](');
  expect(play.board()).toContain('**0 of 1500 answered**');
  expect(play.troubles).toEqual([]);
}, 20_000);
