/** When questions are taken: moved by command, by the file, by hand; and two windows at once. */
import { describe, expect, it } from 'vitest';
import { announced, opened, OPENS, sessionFile } from './riverton.ts';

describe('extending', () => {
  it('moves the close, its milestone and what the hub says', async () => {
    const play = await opened({ closes: '2026-05-06T19:10' });
    const command = await play.comments('riverton-clerk', play.hub(), '/extend 20m');
    await play.until('2026-05-06T19:15');
    expect(play.reactions(command)).toEqual(['+1']);
    expect(play.hub().labels).toContain('session:open');
    expect(play.hub().body).toContain('7:30 PM');
    expect(play.town.milestones.get(1)?.dueOn).toBe(Date.UTC(2026, 4, 6, 19, 30));
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.until('2026-05-06T19:31');
    expect(play.hub().labels).toContain('session:closed');
    expect(play.transcript()).toMatchObject({
      session: { closes_at: '2026-05-06T19:30:00Z' },
      questions: [{ review: 'approved' }],
    });
  });

  it('opens a closed session again', async () => {
    const play = await opened({ closes: '2026-05-06T19:05' });
    await play.until('2026-05-06T19:07');
    await play.comments('riverton-clerk', play.hub(), '/extend until 19:15');
    expect(play.hub().labels).toContain('session:open');
    await play.until('2026-05-06T19:16');
    expect(play.hub().labels).toContain('session:closed');
    expect(play.transcript().session.closes_at).toBe('2026-05-06T19:15:00Z');
  });
});

describe('the file and a command', () => {
  it('the last editor wins: the file after the command', async () => {
    const play = await opened();
    await play.comments('riverton-clerk', play.hub(), '/extend 30m');
    await play.pushes({ 'sessions/housing.yml': sessionFile({ closes: '2026-05-06T19:20' }) });
    await play.until('2026-05-06T19:21');
    expect(play.hub().labels).toContain('session:closed');
  });

  it('the last editor wins: the command after the file', async () => {
    const play = await opened();
    await play.pushes({ 'sessions/housing.yml': sessionFile({ closes: '2026-05-06T19:20' }) });
    await play.comments('riverton-clerk', play.hub(), '/extend 10m');
    await play.until('2026-05-06T19:25');
    expect(play.hub().labels).toContain('session:open');
    await play.until('2026-05-06T19:31');
    expect(play.hub().labels).toContain('session:closed');
  });

  it('a file that changes something else leaves the command in force', async () => {
    const play = await opened();
    await play.comments('riverton-clerk', play.hub(), '/close now');
    await play.pushes({ 'sessions/housing.yml': sessionFile({ title: 'Housing, with the Mayor' }) });
    await play.after('PT1M');
    expect(play.hub()).toMatchObject({
      title: 'Housing, with the Mayor',
      labels: expect.arrayContaining(['session:closed']),
    });
  });

  it('a file with a mistake changes nothing, and a check says where', async () => {
    const play = await opened({ closes: '2026-05-06T19:10' });
    await play.pushes({ 'sessions/housing.yml': sessionFile({ more: 'intke: both' }) });
    expect(play.town.checks.at(-1)).toMatchObject({
      conclusion: 'failure',
      annotations: [{ path: 'sessions/housing.yml', message: expect.stringContaining('intake') }],
    });
    await play.until('2026-05-06T19:11');
    expect(play.hub().labels).toContain('session:closed');
  });
});

describe('by command', () => {
  it('opens now', async () => {
    const play = await announced({ more: 'early_questions: false' });
    await play.comments('riverton-clerk', play.hub(), '/open now');
    expect(play.hub().labels).toContain('session:open');
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.after('PT1M');
    expect(play.line('Q1')).toContain('rent cap');
    expect(play.said().filter((text) => text.includes('ana'))).toEqual([]);
  });

  it('closes now, and the grace runs from then', async () => {
    const play = await opened();
    await play.comments('riverton-clerk', play.hub(), '/close now');
    await play.after('PT1M');
    expect(play.transcript().session.state).toBe('closed');
    await play.until('2026-05-06T19:32');
    expect(play.hub()).toMatchObject({ open: false, labels: expect.arrayContaining(['session:archived']) });
  });

  it('archives now, once it is closed', async () => {
    const play = await opened();
    const early = await play.comments('riverton-clerk', play.hub(), '/archive');
    expect(play.reactions(early)).toEqual(['confused']);
    await play.comments('riverton-clerk', play.hub(), '/close now');
    await play.comments('riverton-clerk', play.hub(), '/archive');
    await play.after('PT10S');
    expect(play.hub().labels).toContain('session:archived');
    expect(play.transcript().session.state).toBe('archived');
  });
});

describe('two sessions at once', () => {
  const both = {
    files: { 'sessions/parks.yml': sessionFile({ title: 'The Mayor on parks' }) },
  };

  it('the asker is asked once which one is meant, and the answer decides', async () => {
    const play = await opened(both);
    const issue = await play.opensIssue('ana', 'Benches', 'Will there be new benches?');
    await play.after('PT3M');
    expect(play.said(issue)).toHaveLength(1);
    expect(play.said(issue)[0]).toContain('**parks**: The Mayor on parks');
    expect(play.issue(issue).milestone).toBeNull();
    await play.comments('ana', issue, 'parks');
    await play.after('PT1M');
    expect(play.line('Q1', 'The Mayor on parks')).toContain('Benches');
    expect(play.board('The Mayor on housing')).toContain('No questions yet.');
    expect(play.said(issue)).toHaveLength(1);
  });

  it("the form's field decides without a word", async () => {
    const play = await opened(both);
    const body = '### Session\n\nThe Mayor on parks\n\n### Question\n\nWill there be new benches?';
    const issue = await play.opensIssue('ana', 'Benches', body);
    await play.after('PT1M');
    expect(play.line('Q1', 'The Mayor on parks')).toContain('Benches');
    expect(play.said(issue)).toEqual([]);
  });

  it('each has its own numbers, board and transcript', async () => {
    const play = await opened(both);
    await play.comments('ana', play.hub('The Mayor on housing'), 'When will the rent cap be decided?');
    await play.comments('ben', play.hub('The Mayor on parks'), 'Who waters the trees?');
    await play.comments('riverton-clerk', play.hub('The Mayor on parks'), '/close now');
    await play.comments('riverton-mayor', play.hub('The Mayor on parks'), 'Q1: The gardeners do.');
    await play.until('2026-05-06T19:31');
    expect(play.line('Q1', 'The Mayor on housing')).toContain('rent cap');
    expect(play.hub('The Mayor on housing').labels).toContain('session:open');
    expect(play.transcript('parks').questions).toMatchObject([{ id: 'Q1', outcome: 'answered' }]);
    expect(play.file('transcripts/housing.json')).toBe('');
  });

  it('a session in a week takes nothing away from one that is open', async () => {
    const play = await announced({
      files: {
        'sessions/parks.yml': sessionFile({
          title: 'Parks',
          opens: '2026-05-13T19:00',
          closes: '2026-05-13T20:00',
          more: 'early_questions: false',
        }),
      },
    });
    await play.until(OPENS);
    const issue = await play.opensIssue('ana', 'Rent', 'When will the rent cap be decided?');
    await play.after('PT1M');
    expect(play.line('Q1', 'The Mayor on housing')).toContain('Rent');
    expect(play.said(issue)).toEqual([]);
  });
});
