/** `/approve … redacted`: a question is let in, and the telephone number in it is not. */
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/config/sha256.ts';
import { GitHubError } from '../../src/engine/ports.ts';
import type { Play } from '../support/play.ts';
import { opened } from './riverton.ts';

const RAW = 'When will the rent cap be decided? Call me on 415-555-0132.';
const SHOWN = 'When will the rent cap be decided? Call me on [telephone number removed].';
const NUMBER = '0132';
const settings = 'moderation: { personal_data: hold }\ntimezone: America/Los_Angeles\n';
const closes = '2026-05-06T19:10';
const CLOSED = '2026-05-06T19:11';
const zone = 'America/Los_Angeles';

const evening = { settings, closes, zone };
const approve = '/approve Q1 redacted';

/** Everything in the repository and in mails that GitChat wrote, apart from what is asked and its own record. */
function everythingShown(play: Play): string {
  const { issues, comments } = play.town;
  const own = [...comments.values()].filter(({ authorKind }) => authorKind === 'ours');
  const labels = [...issues.values()].flatMap((issue) => issue.labels);
  const files = [...play.town.files()].flatMap(([path, text]) =>
    path.startsWith('transcripts/') ? text : [],
  );
  const mails = play.mails.map(({ message }) => JSON.stringify(message));
  return [play.hub().body, ...own.map(({ body }) => body), ...labels, ...files, ...mails].join('\n');
}

const refusing = (refused: string) => (call: string) =>
  call === refused ? { when: 'before' as const, error: new GitHubError('forbidden', 'no') } : null;

describe('a comment with a telephone number', () => {
  it('is held, let in without it, and edited on GitHub', async () => {
    const play = await opened({ ...evening, cast: { contacts: { 'riverton-mayor': ['email'] } } });
    const question = await play.comments('ana', play.hub(), RAW);
    await play.after('PT11S');
    expect(play.line('Q1')).toMatch(/held.*personal-data/);

    const command = await play.comments('riverton-clerk', play.hub(), approve);
    await play.after('PT11S');
    expect(play.town.comments.get(question.id)?.body).toBe(SHOWN);
    expect(play.line('Q1')).toContain('When will the rent cap be decided?');
    expect(play.reactions(command)).toEqual(['+1']);
    expect(play.said().at(-1)).toContain('Personal details were taken out of it first.');

    await play.until(CLOSED);
    const { questions, ledger } = play.transcript();
    expect(questions).toMatchObject([
      { text: SHOWN, text_sha256: sha256(SHOWN), parts: [{ id: 'Q1', text: SHOWN }], review: 'approved' },
    ]);
    expect(ledger).toMatchObject([
      { action: 'hold', by_role: 'rule', reason: 'personal-data' },
      { action: 'approve', by_role: 'moderator', text_sha256: sha256(SHOWN), redacted: true },
    ]);
    expect(play.file('transcripts/housing.md')).toContain('approve, personal data taken out');
    expect(play.mails.map(({ message }) => message.text).join()).toContain('[telephone number removed]');
    expect(everythingShown(play)).not.toContain(NUMBER);
    expect(JSON.stringify([play.transcript(), ...play.town.records])).not.toContain(sha256(RAW));
  });

  it('that its asker writes over it again is held again, and let in again without it', async () => {
    const play = await opened(evening);
    const question = await play.comments('ana', play.hub(), RAW);
    await play.comments('riverton-clerk', play.hub(), approve);
    for (const again of [RAW, `${SHOWN} Or on 415-555-0199.`]) {
      await play.edits(question, again);
      await play.after('PT11S');
      expect(play.line('Q1')).toMatch(/held.*personal-data/);
      expect(play.town.comments.get(question.id)?.body).toBe(again);
    }
    await play.comments('riverton-clerk', play.hub(), approve);
    await play.after('PT11S');
    expect(play.town.comments.get(question.id)?.body).toBe(`${SHOWN} Or on [telephone number removed].`);
    expect(play.line('Q1')).toContain('When will the rent cap be decided?');
    await play.edits(question, 'When will the rent cap be decided?');
    expect(play.said().filter((said) => said.includes('Personal details'))).toEqual([]);
  });

  it('is shown without it also where GitHub refuses the edit, and the rest goes on', async () => {
    const play = await opened(evening);
    const question = await play.comments('ana', play.hub(), RAW);
    await play.comments('ben', play.hub(), 'When does the night bus come back?');
    play.traffic.fault = refusing('changeComment');
    const command = await play.comments('riverton-clerk', play.hub(), approve);
    await play.after('PT15S');
    expect(play.town.comments.get(question.id)?.body).toBe(RAW);
    expect(play.line('Q1')).toContain('When will the rent cap be decided?');
    expect(play.reactions(command)).toEqual(['+1']);
    // Whatever is said about it then.
    await play.comments('riverton-clerk', play.hub(), '/hold Q1');
    await play.comments('riverton-clerk', play.hub(), '/approve Q1');

    await play.restart({ forgetful: true });
    await play.until(CLOSED);
    expect(play.transcript().questions[0]).toMatchObject({ text: SHOWN, text_sha256: sha256(SHOWN) });
    expect(everythingShown(play)).not.toContain(NUMBER);

    play.traffic.fault = () => null;
    await play.after('PT1H1M');
    expect(play.town.comments.get(question.id)?.body).toBe(SHOWN);
  });

  it('stays let in after the store was lost', async () => {
    const play = await opened({ ...evening, settings: settings.replace('{', '{ mode: pre,') });
    const question = await play.comments('ana', play.hub(), RAW);
    await play.comments('riverton-clerk', play.hub(), approve);
    await play.after('PT11S');
    await play.restart({ forgetful: true });
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('When will the rent cap be decided?');
    await play.edits(question, RAW);
    await play.after('PT11S');
    expect(play.line('Q1')).toMatch(/held.*personal-data/);
  });

  it('stays let in where even the decision was lost, and is read again', async () => {
    const play = await opened({ ...evening, settings: settings.replace('{', '{ mode: pre,') });
    await play.comments('ana', play.hub(), RAW);
    const command = await play.comments('riverton-clerk', play.hub(), approve);
    play.town.records.clear();
    await play.restart({ forgetful: true });
    await play.after('PT11S');
    expect(play.line('Q1')).toContain('When will the rent cap be decided?');
    expect(play.reactions(command)).toEqual(['+1']);
  });

  it('is edited once, whatever a crash leaves in doubt', async () => {
    const play = await opened(evening);
    const question = await play.comments('ana', play.hub(), RAW);
    let isCut = true;
    play.writes();
    play.traffic.fault = (call) => {
      if (call !== 'changeComment' || !isCut) return null;
      isCut = false;
      return { when: 'after', error: new GitHubError('transient', 'cut') };
    };
    await play.comments('riverton-clerk', play.hub(), approve);
    await play.after('PT15S');
    // The question, and what its asker is told.
    expect(play.writes().filter((call) => call === 'changeComment')).toHaveLength(2);
    expect(play.town.comments.get(question.id)?.body).toBe(SHOWN);
    await play.edits(question, RAW);
    await play.after('PT11S');
    expect(play.town.comments.get(question.id)?.body).toBe(RAW);
    expect(play.line('Q1')).toMatch(/held.*personal-data/);
  });
});

it('a question issue: in its title and in its text, with its own labels', async () => {
  const play = await opened(evening);
  const issue = await play.opensIssue('ana', 'Rent? Write to ana@example.org', RAW);
  expect(play.issue(issue).labels).toContain('review:held');
  await play.comments('riverton-clerk', issue, '/approve redacted');
  await play.after('PT11S');
  expect(play.issue(issue)).toMatchObject({
    title: 'Rent? Write to [e-mail address removed]',
    body: SHOWN,
    labels: ['gitchat:question', 'topic:housing'],
  });
  expect(play.said(issue)).toEqual([expect.stringContaining('Personal details were taken out')]);
  await play.until(CLOSED);
  expect(play.transcript().questions[0]).toMatchObject({
    text: `Rent? Write to [e-mail address removed]\n\n${SHOWN}`,
    text_sha256: sha256(`Rent? Write to [e-mail address removed]\n\n${SHOWN}`),
  });
  expect(everythingShown(play)).not.toMatch(/0132|ana@/);
});

it('a rule that a moderator overruled stays overruled', async () => {
  const play = await opened({ ...evening, settings: settings.replace('{', '{ suspect_words: [cap],') });
  await play.comments('ana', play.hub(), RAW);
  await play.comments('riverton-clerk', play.hub(), approve);
  await play.after('PT11S');
  expect(play.line('Q1')).toContain('When will the rent cap be decided?');
});

it('a question that was passed on for somebody is asked once', async () => {
  const play = await opened(evening);
  const ask = await play.comments('riverton-clerk', play.hub(), `/ask-for Rosa: ${RAW}`);
  await play.comments('riverton-clerk', play.hub(), approve);
  await play.after('PT11S');
  expect(play.town.comments.get(ask.id)?.body).toBe(`/ask-for Rosa: ${SHOWN}`);
  expect(play.reactions(ask)).toEqual(['+1']);
  await play.until(CLOSED);
  expect(play.transcript().questions).toMatchObject([{ text: SHOWN, asker: { on_behalf_of: 'Rosa' } }]);
});

it('several are let in together, or none', async () => {
  const play = await opened(evening);
  await play.comments('ana', play.hub(), RAW);
  await play.comments('ben', play.hub(), 'Where is the form? Mine is ben@example.org.');
  await play.comments('cyd', play.hub(), 'When does the night bus come back?');
  const all = await play.comments('riverton-clerk', play.hub(), '/approve Q1 Q2 Q3 redacted');
  await play.after('PT11S');
  expect(play.reactions(all)).toEqual(['confused']);
  expect(play.said().at(-1)).toContain('I found no personal data in Q3');
  expect(play.line('Q1')).toContain('held');
  const both = await play.comments('riverton-clerk', play.hub(), '/approve Q1 and Q2 redacted');
  await play.after('PT11S');
  expect(play.reactions(both)).toEqual(['+1']);
  expect(play.line('Q1') + play.line('Q2')).not.toContain('held');
});

it('nobody but a moderator can do it', async () => {
  const play = await opened(evening);
  const question = await play.comments('ana', play.hub(), RAW);
  for (const by of ['ana', 'ben', 'riverton-mayor', 'mayors-office']) {
    const command = await play.comments(by, play.hub(), approve);
    expect(play.reactions(command)).toEqual(['-1']);
  }
  expect(play.town.comments.get(question.id)?.body).toBe(RAW);
});
