/** Questions that come before or after their time: none is lost, and each gets one polite answer. */
import { expect, it } from 'vitest';
import { announced, opened, OPENS, sessionFile } from './riverton.ts';

/** Ten minutes, and the grace of half an hour. */
const CLOSES = '2026-05-06T19:10';
const ARCHIVED = '2026-05-06T19:40';
const QUESTION = 'When will the rent cap be decided?';

it('late: one answer with the transcript, held; a moderator can still let it in', async () => {
  const play = await opened({ closes: CLOSES });
  await play.until(CLOSES);
  await play.after('PT1M');
  const late = await play.comments('ana', play.hub(), QUESTION);
  await play.after('PT3M');
  const told = () => play.said().filter((text) => text.includes(`comment/${late.id}`));
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain(
    '[transcript](https://github.com/riverton/townhall/blob/main/transcripts/housing.md)',
  );
  expect(play.line('Q1')).toContain('held: too-late');

  await play.comments('riverton-clerk', play.hub(), '/approve Q1');
  await play.comments('riverton-mayor', play.hub(), 'Q1: In June.');
  await play.after('PT1M');
  expect(told()).toHaveLength(1);
  expect(told()[0]).toContain('is now on the board');
  await play.until(ARCHIVED);
  await play.after('PT1M');
  expect(play.transcript().questions[0]).toMatchObject({ review: 'approved', outcome: 'answered' });
});

it('late, while another session is planned: says when that opens', async () => {
  const parks = sessionFile({ title: 'Parks', opens: '2026-05-13T19:00', closes: '2026-05-13T20:00' });
  const play = await opened({ closes: CLOSES, files: { 'sessions/parks.yml': parks } });
  await play.until(CLOSES);
  await play.comments('ana', play.hub('The Mayor on housing'), QUESTION);
  const [told] = play.said(play.hub('The Mayor on housing')).slice(-1);
  expect(told).toContain('**Parks** opens on');
});

it('late, as an issue: the same, on that issue', async () => {
  const play = await opened({ closes: CLOSES });
  await play.until('2026-05-06T19:41');
  const issue = await play.opensIssue('ana', 'Rent', QUESTION);
  await play.after('PT1M');
  expect(play.said(issue)).toHaveLength(1);
  expect(play.issue(issue)).toMatchObject({ milestone: 1, open: true });
  expect(play.issue(issue).labels).toContain('review:held');
});

it('early, where that is not wanted: says when it opens, and does not let it in by itself', async () => {
  const play = await announced({ more: 'early_questions: false' });
  await play.comments('ana', play.hub(), QUESTION);
  expect(play.said()).toHaveLength(1);
  expect(play.said()[0]).toContain('opens on **');
  await play.until(OPENS);
  await play.after('PT2M');
  expect(play.line('Q1')).toContain('held: too-early');
  expect(play.said().filter((text) => text.includes('ana'))).toHaveLength(1);
});

it('early, as is usual: taken', async () => {
  const play = await announced();
  await play.comments('ana', play.hub(), QUESTION);
  await play.after('PT1M');
  expect(play.line('Q1')).toContain('rent cap');
  expect(play.said()).toEqual([]);
});

it('thanks after the close are no question', async () => {
  const play = await opened({ closes: CLOSES });
  await play.until(CLOSES);
  const before = play.said().length;
  await play.comments('ana', play.hub(), 'Thank you, that was good.');
  await play.after('PT1M');
  expect(play.said()).toHaveLength(before);
});
