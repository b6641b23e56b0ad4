/** A session that does not take place. */
import { describe, expect, it } from 'vitest';
import { announced, ARCHIVED, opened, OPENS, sessionFile } from './riverton.ts';

describe('by command', () => {
  it('says why, closes the hub, and stays so', async () => {
    const play = await announced();
    await play.comments('riverton-clerk', play.hub(), '/cancel The Mayor is ill.');
    expect(play.hub()).toMatchObject({ labels: ['gitchat:session', 'session:cancelled'], open: false });
    expect(play.hub().body).toContain('**This session will not take place.** The Mayor is ill.');
    expect(play.hub().body).not.toContain('### How to ask');
    await play.until(ARCHIVED);
    await play.after('PT1M');
    expect(play.hub().labels).toEqual(['gitchat:session', 'session:cancelled']);
    expect(play.file('transcripts/housing.md')).toBe('');
    expect(play.troubles).toEqual([]);
  });

  it('also while it is open; a question after that gets one polite answer', async () => {
    const play = await opened();
    await play.comments('riverton-clerk', play.hub(), '/cancel');
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT5M');
    const told = play.said().filter((text) => text.includes('out-of-time'));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain('No session takes questions now');
  });

  it('says nothing to those who had asked before, and holds nothing of theirs', async () => {
    const play = await opened();
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    const issue = await play.opensIssue('ben', 'Night bus', 'Will the night bus come back?');
    const said = play.said();
    await play.comments('riverton-clerk', play.hub(), '/cancel');
    await play.after('PT5M');
    expect([play.said(), play.said(issue)]).toEqual([said, []]);
    expect(play.issue(issue).labels).toEqual(['gitchat:question', 'topic:transit']);
    expect(play.decisions()).toEqual(['cancel']);
  });

  it('cannot be done twice', async () => {
    const play = await opened();
    await play.comments('riverton-clerk', play.hub(), '/cancel');
    const again = await play.comments('riverton-clerk', play.hub(), '/cancel really');
    expect(play.reactions(again)).toEqual(['confused']);
  });
});

describe('by removing the file', () => {
  it('before it opens, cancels it', async () => {
    const play = await announced();
    await play.pushes({ 'sessions/housing.yml': null });
    expect(play.hub()).toMatchObject({ labels: ['gitchat:session', 'session:cancelled'], open: false });
    await play.until(OPENS);
    expect(play.hub().labels).toContain('session:cancelled');
  });

  it('after it has opened, changes nothing', async () => {
    const play = await opened({ closes: '2026-05-06T19:10' });
    await play.pushes({ 'sessions/housing.yml': null });
    await play.until('2026-05-06T19:40');
    await play.after('PT1M');
    expect(play.transcript().session.state).toBe('archived');
  });

  it('is taken back by putting it back', async () => {
    const play = await announced();
    await play.pushes({ 'sessions/housing.yml': null });
    await play.pushes({ 'sessions/housing.yml': sessionFile() });
    expect(play.hub()).toMatchObject({ labels: ['gitchat:session', 'session:scheduled'], open: true });
    await play.until(OPENS);
    expect(play.hub().labels).toContain('session:open');
    expect(play.town.issues.size).toBe(1);
  });

  it('before it was announced, nobody hears of it', async () => {
    const play = await announced({ more: 'announce_at: 2026-05-06T18:55' });
    await play.pushes({ 'sessions/housing.yml': null });
    await play.until(OPENS);
    expect(play.town.issues.size).toBe(0);
  });
});

it('a session that is cancelled while it is open leaves the record of what was asked and answered', async () => {
  const play = await opened();
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.comments('ben', play.hub(), 'Will the night bus come back next year?');
  await play.comments('riverton-mayor', play.hub(), 'Q1: In June.');
  await play.comments('riverton-clerk', play.hub(), '/cancel The Mayor is ill.');
  await play.after('PT5M');
  expect(play.transcript()).toMatchObject({
    session: { state: 'cancelled' },
    answer_rate: { answered: 1, of: 2 },
  });
  expect(play.board()).toContain('### Not answered');
  expect(play.board()).not.toContain('Waiting for an answer');
});
