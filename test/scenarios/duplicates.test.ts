/** Questions that were asked before: suggested to moderators, merged where the settings say so, taken back. */
import { expect, it } from 'vitest';
import { ARCHIVED, opened } from './riverton.ts';

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

it('a merged question lends its asker, its voters and its answer to the one that stays', async () => {
  const play = await opened();
  const first = await play.comments('ana', play.hub(), RENT);
  const second = await play.opensIssue('ben', 'Rent', 'Is there a date for the decision on the rent cap?');
  const third = await play.comments('cyd', play.hub(), 'The rent cap: when does the council decide?');
  await play.votes('dee', first);
  await play.votes('dee', second);
  await play.votes('eve', second);
  await play.comments('riverton-clerk', play.hub(), '/duplicate Q2 Q3 of Q1');
  await play.after('PT2M');
  expect(play.line('Q1')).toContain('| ana, ben, cyd | 2 |');

  await play.comments('riverton-mayor', second, 'On June 3rd.');
  await play.after('PT1M');
  expect(play.line('Q1')).toMatch(/The Mayor/);
  expect(play.said(second)).toEqual([
    expect.stringMatching(
      /@ben: what you asked \(Q2\) was asked before as \[Q1\]\(.*\), which has an answer: /,
    ),
  ]);
  const told = play.said().filter((text) => text.includes('was asked before'));
  expect(told).toEqual([expect.stringMatching(/^@cyd: what you asked \(Q3\)/)]);
  expect(third.id).toBeGreaterThan(first.id);

  await play.until(ARCHIVED);
  await play.after('PT1M');
  expect(play.transcript().questions[0]).toMatchObject({ votes: 2, outcome: 'answered' });
  expect(play.transcript().questions[2]).toMatchObject({ duplicate_of: 'Q1', answers: [] });
  expect(play.file('transcripts/housing.md')).toContain('the same asked by `@ben`');
});

it('when the question that stays is withdrawn, those merged into it stand by themselves again', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), RENT);
  await play.comments('ben', play.hub(), 'Is there a date for the decision on the rent cap?');
  await play.comments('riverton-clerk', play.hub(), '/duplicate Q2 of Q1');
  await play.after('PT1M');
  expect(play.board()).toContain('see Q1');
  await play.comments('ana', play.hub(), '/withdraw Q1');
  await play.after('PT1M');
  expect(play.board()).not.toContain('see Q1');
  expect(play.line('Q2')).toContain('| ben | 0 |');
});

it('nobody is told of an answer to the same question that they asked twice', async () => {
  const play = await opened({ settings: 'moderation: { duplicates: merge }' });
  await play.comments('ana', play.hub(), RENT);
  await play.comments('ana', play.hub(), RENT);
  await play.comments('riverton-mayor', play.hub(), 'Q1: On June 3rd.');
  await play.after('PT1M');
  expect(play.said().filter((text) => text.includes('was asked before'))).toEqual([]);
});

it('when the question that stays is held, those merged into it stand by themselves, and its answer is theirs again after', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), RENT);
  await play.comments('ben', play.hub(), 'Is there a date for the decision on the rent cap?');
  await play.comments('riverton-clerk', play.hub(), '/duplicate Q2 of Q1\n/hold Q1');
  await play.after('PT1M');
  expect(play.line('Q2')).toContain('| ben | 0 |');
  await play.comments('riverton-clerk', play.hub(), '/approve Q1');
  await play.after('PT1M');
  expect(play.line('Q2')).toContain('see Q1');
});
