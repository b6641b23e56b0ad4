/** The transcript: when it is written, what is in it, and when it is left alone. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import type { Play } from '../support/play.ts';
import { announced, ARCHIVED, CLOSES, OPENS, opened, sessionFile } from './riverton.ts';

function commits(play: Play): number {
  return play.writes().filter((call) => call === 'commit').length;
}

it('is written at the close, again after the grace, and again for a late answer, and not in between', async () => {
  const play = await opened();
  const bus = await play.opensIssue('ana', 'Night bus', 'Will the night bus come back this year?');
  await play.comments('ben', play.hub(), 'When will the rent cap be decided?');
  await play.after('PT5M');
  expect(commits(play)).toBe(0);
  await play.until(CLOSES);
  await play.after('PT1M');
  expect(commits(play)).toBe(1);
  expect(play.transcript()).toMatchObject({
    session: { state: 'closed' },
    answer_rate: { answered: 0, of: 2 },
  });

  await play.comments('riverton-mayor', bus, 'Yes, in June.');
  await play.after('PT10M');
  expect(commits(play)).toBe(0);
  await play.until(ARCHIVED);
  await play.after('PT1M');
  expect(commits(play)).toBe(1);
  expect(play.transcript()).toMatchObject({
    session: { state: 'archived' },
    answer_rate: { answered: 1, of: 2 },
  });
  expect(play.hub().body).toContain('transcripts/housing.md');

  await play.after('PT1H');
  expect(commits(play)).toBe(0);
  const late = await play.comments('riverton-mayor', play.hub(), 'Q2: On June 3rd.');
  await play.after('PT1M');
  expect(commits(play)).toBe(1);
  expect(play.transcript().questions[1].answers).toMatchObject([{ text: 'On June 3rd.', edited_at: null }]);
  await play.edits(late, 'Q2: On June 4th.');
  await play.after('PT1M');
  expect(commits(play)).toBe(1);
  expect(play.transcript().questions[1].answers[0]).toMatchObject({ text: 'On June 4th.' });
  expect(play.transcript().questions[1].answers[0].edited_at).not.toBeNull();

  await play.restart({ forgetful: true });
  await play.after('PT20M');
  expect(commits(play)).toBe(0);
  expect(play.troubles).toEqual([]);
});

it('fits the published schema, at the close and in the archive', async () => {
  const ajv = new Ajv2020({ allErrors: true, strict: false });
  formats.default(ajv);
  const fits = ajv.compile(JSON.parse(readFileSync('docs/schema/transcript-1.json', 'utf8')) as object);
  const play = await opened();
  const bus = await play.opensIssue('ana', 'Night bus', 'Will the night bus come back this year?');
  await play.comments('ben', play.hub(), 'Two things:\n1. Who owns the old mill?\n2. When is it torn down?');
  await play.comments('eve', play.hub(), 'Could you call me on 415-555-0132 about zoning?');
  await play.comments('riverton-clerk', play.hub(), '/ask-for Joan, 81: Is there a bench at the bus stop?');
  await play.comments('riverton-mayor', bus, 'Yes, in June.');
  await play.comments('ana', bus, 'And on weekends?');
  await play.comments('riverton-mayor', play.hub(), 'Good evening to all of you.');
  await play.comments('riverton-mayor', play.hub(), '/pass Q4 ask the county');
  await play.until(CLOSES);
  await play.after('PT1M');
  fits(play.transcript());
  expect(fits.errors).toBeNull();
  await play.until(ARCHIVED);
  await play.after('PT1M');
  fits(play.transcript());
  expect(fits.errors).toBeNull();
  expect(play.transcript().counts).toEqual({
    asked: 4,
    approved: 3,
    answered: 1,
    declined: 1,
    duplicates: 0,
    withdrawn: 0,
    held: 1,
    rejected: 0,
  });
  expect(play.file('transcripts/housing.json')).not.toContain('415');
});

it('is proposed as a pull request where the settings say so', async () => {
  const play = await opened({ settings: 'archive: { path: records, via: pull-request }' });
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.until(ARCHIVED);
  await play.after('PT1M');
  expect(play.file('records/housing.md')).toBe('');
  expect(play.town.pullRequests).toMatchObject([{ branch: 'gitchat/archive-housing' }]);
  const branch = play.town.files('gitchat/archive-housing');
  expect(branch.get('records/housing.md')).toContain('When will the rent cap be decided?');
  expect(JSON.parse(branch.get('records/housing.json') ?? '')).toMatchObject({
    session: { state: 'archived' },
  });
  await play.after('PT1H');
  expect(play.town.pullRequests).toHaveLength(1);
});

it('is listed in one index with those of other sessions, beside what people wrote there', async () => {
  const play = await announced({
    files: {
      'transcripts/README.md': '# Our records\n\nKept by the clerk.\n',
      'sessions/parks.yml': sessionFile({
        title: 'The Mayor on parks',
        opens: '2026-05-06T19:10',
        closes: '2026-05-06T20:10',
      }),
    },
  });
  await play.until(OPENS);
  await play.after('PT1M');
  await play.comments('ana', play.hub('The Mayor on housing'), 'When will the rent cap be decided?');
  await play.until('2026-05-06T19:11');
  await play.comments('ben', play.hub('The Mayor on parks'), 'Is the swimming pool open on Sundays?');
  await play.until('2026-05-06T20:45');
  const index = play.file('transcripts/README.md');
  expect(index).toContain('Kept by the clerk.');
  expect(index).toMatch(/\[The Mayor on parks\]\(parks\.md\)[^]*\[The Mayor on housing\]\(housing\.md\)/);
  expect(play.transcript('housing').counts.asked).toBe(1);
  expect(play.transcript('parks').counts.asked).toBe(1);
  expect(play.troubles).toEqual([]);
});
