/** What the App may not do is said once, and the rest goes on. */
import { expect, it } from 'vitest';
import { GitHubError } from '../../src/engine/ports.ts';
import type { Play } from '../support/play.ts';
import { announced, OPENS } from './riverton.ts';

function refuse(play: Play, ...refused: readonly string[]): void {
  const error = new GitHubError('forbidden', 'Resource not accessible by integration');
  play.traffic.fault = (call) => (refused.includes(call) ? { when: 'before', error } : null);
}

function notes(play: Play): readonly string[] {
  return play.said().filter((text) => text.includes('lacks rights'));
}

it('goes on without the right to write files, says so once, and catches up when it is given', async () => {
  const play = await announced({ closes: '2026-05-06T19:20' });
  refuse(play, 'commit', 'saveRecord', 'openPullRequest');
  await play.until(OPENS);
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  const command = await play.comments('riverton-clerk', play.hub(), '/tag Q1 transit');
  await play.after('PT10M');
  expect(play.reactions(command)).toEqual(['+1']);
  expect(play.line('Q1')).toContain('transit');
  expect(notes(play)).toHaveLength(1);
  expect(notes(play)[0]).toContain('Contents: write');

  await play.until('2026-05-06T19:20');
  await play.after('PT5M');
  expect(play.hub().labels).toContain('session:closed');
  expect(play.file('transcripts/housing.json')).toBe('');
  expect(notes(play)).toHaveLength(1);

  play.traffic.fault = () => null;
  await play.after('PT1H');
  expect(play.transcript().questions).toHaveLength(1);
  expect(play.town.records.has('housing')).toBe(true);
  expect(notes(play)).toHaveLength(1);
});

it('reports several missing rights in the same note, and needs no reaction or check to work', async () => {
  const play = await announced();
  refuse(play, 'react', 'reportCheck', 'saveRecord');
  await play.pushes({ 'sessions/broken.yml': 'title: 7' });
  await play.until(OPENS);
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.comments('riverton-clerk', play.hub(), '/pin Q1');
  await play.after('PT5M');
  expect(play.line('Q1')).toContain('📌');
  expect(notes(play)).toHaveLength(1);
  for (const right of ['Checks: write', 'Contents: write', 'Issues: write'])
    expect(notes(play)[0]).toContain(right);
});

it.each(['forbidden', 'not-found'] as const)(
  'knows a team that is %s by nobody, and says so',
  async (kind) => {
    const play = await announced({ settings: 'moderators: ["@riverton/clerks"]' });
    const error = new GitHubError(kind, 'no such team for you');
    play.traffic.fault = (call) => (call === 'teamMembers' ? { when: 'before', error } : null);
    await play.until(OPENS);
    await play.restart({ forgetful: true });
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    const command = await play.comments('riverton-clerk', play.hub(), '/pin Q1');
    await play.after('PT1M');
    expect(play.reactions(command)).toEqual(['+1']);
    expect(play.line('Q1')).toContain('📌');
    expect(notes(play)).toHaveLength(1);
    expect(notes(play)[0]).toContain('`Organisation members: read, to see the team @riverton/clerks`');
  },
);

it.each(['commentsOn', 'issuesIn'])('goes on where it cannot count votes: %s', async (call) => {
  const play = await announced();
  refuse(play, call);
  await play.until(OPENS);
  await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.after('PT2M');
  expect(play.line('Q1')).toContain('rent cap');
});
