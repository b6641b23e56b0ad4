/** Labels that people change by hand are decisions: respected, never fought. */
import { describe, expect, it } from 'vitest';
import type { Play } from '../support/play.ts';
import type { Issue } from '../../src/core/post.ts';
import { announced, opened } from './riverton.ts';

async function asked(settings?: string): Promise<{ play: Play; issue: Issue }> {
  const play = await opened(settings === undefined ? {} : { settings });
  const issue = await play.opensIssue('ana', 'Rent', 'When will the rent cap be decided?');
  await play.after('PT11S');
  return { play, issue };
}

async function adds(play: Play, issue: Issue, label: string): Promise<void> {
  await play.sets(issue, [...play.issue(issue).labels, label]);
  await play.after('PT1M');
}

async function takesOff(play: Play, issue: Issue, label: string): Promise<void> {
  await play.sets(
    issue,
    play.issue(issue).labels.filter((each) => each !== label),
  );
  await play.after('PT1M');
}

describe('review', () => {
  it.each([
    ['review:held', 'For moderators: 1 to review, 0 rejected'],
    ['review:rejected', 'For moderators: 0 to review, 1 rejected'],
  ])('%s added, and taken off again', async (label, board) => {
    const { play, issue } = await asked();
    await adds(play, issue, label);
    expect([...play.issue(issue).labels].sort()).toEqual(['gitchat:question', label, 'topic:housing']);
    expect(play.board()).toContain(board);
    expect(play.said(issue)).toHaveLength(1);
    await takesOff(play, issue, label);
    expect(play.issue(issue)).toMatchObject({ labels: ['gitchat:question', 'topic:housing'], open: true });
    expect(play.line('Q1')).toContain('Rent');
    expect(play.said(issue)).toHaveLength(1);
    expect(play.said(issue)[0]).toContain('is now on the board');
  });

  it('a pending one is approved by taking the label off', async () => {
    const { play, issue } = await asked('moderation: { mode: pre }');
    expect(play.issue(issue).labels).toContain('review:pending');
    await takesOff(play, issue, 'review:pending');
    expect(play.issue(issue).labels).toEqual(['gitchat:question', 'topic:housing']);
    expect(play.board()).toContain('**0 of 1 answered**');
  });
});

describe('outcome', () => {
  it.each([
    ['outcome:answered', '**1 of 1 answered**'],
    ['outcome:declined', 'passes on this one'],
    ['outcome:duplicate', 'Asked before'],
    ['outcome:withdrawn', 'was withdrawn'],
  ])('%s added, and taken off again', async (label, board) => {
    const { play, issue } = await asked();
    await adds(play, issue, label);
    expect(play.issue(issue).labels).toContain(label);
    expect(play.board()).toContain(board);
    await takesOff(play, issue, label);
    expect(play.issue(issue).labels).toEqual(['gitchat:question', 'topic:housing']);
    expect(play.board()).toContain('**0 of 1 answered**');
  });

  it('answered, taken off after an answer, says that the answer was none', async () => {
    const { play, issue } = await asked();
    await play.comments('riverton-mayor', issue, 'I shall look into it.');
    await play.after('PT11S');
    expect(play.issue(issue).labels).toContain('outcome:answered');
    await takesOff(play, issue, 'outcome:answered');
    expect(play.board()).toContain('**0 of 1 answered**');
    await play.comments('riverton-mayor', issue, 'On June 3rd.');
    await play.after('PT11S');
    expect(play.issue(issue).labels).toContain('outcome:answered');
  });
});

describe('topics', () => {
  it('added and taken off', async () => {
    const { play, issue } = await asked();
    await adds(play, issue, 'topic:transit');
    await takesOff(play, issue, 'topic:housing');
    expect(play.issue(issue).labels).toEqual(['gitchat:question', 'topic:transit']);
    expect(play.line('Q1')).toContain('| transit |');
    play.writes();
    await play.after('PT10M');
    expect(play.writes()).toEqual([]);
  });
});

it("other people's labels stay where they are", async () => {
  const { play, issue } = await asked();
  await adds(play, issue, 'urgent');
  await play.comments('riverton-clerk', issue, '/tag transit');
  expect(play.issue(issue).labels).toEqual(expect.arrayContaining(['urgent', 'topic:transit']));
});

it('the question label, taken off, takes the question out; put back, it lets it in again', async () => {
  const { play, issue } = await asked();
  await takesOff(play, issue, 'gitchat:question');
  expect(play.issue(issue).labels).not.toContain('gitchat:question');
  expect(play.board()).not.toContain('### Waiting');
  await adds(play, issue, 'gitchat:question');
  expect(play.line('Q1')).toContain('Rent');
  expect(play.issue(issue).labels).toEqual(expect.arrayContaining(['gitchat:question', 'topic:housing']));
});

it('an issue that gets the question label by hand becomes a question', async () => {
  const play = await opened();
  const issue = await play.opensIssue('ana', 'Rent', 'When will the rent cap be decided?', []);
  await play.after('PT1M');
  expect(play.board()).toContain('No questions yet.');
  await adds(play, issue, 'gitchat:question');
  expect(play.line('Q1')).toContain('Rent');
});

describe('the session label on the hub', () => {
  it('opens, closes and archives', async () => {
    const play = await announced();
    await play.sets(play.hub(), ['gitchat:session', 'session:open']);
    await play.after('PT11S');
    expect(play.hub().body).toContain('**Open now.**');
    await play.sets(play.hub(), ['gitchat:session', 'session:closed']);
    await play.after('PT11S');
    expect(play.hub().labels).toEqual(['gitchat:session', 'session:closed']);
    expect(play.transcript().session.state).toBe('closed');
    await play.sets(play.hub(), ['gitchat:session', 'session:archived']);
    await play.after('PT11S');
    expect(play.hub()).toMatchObject({ labels: ['gitchat:session', 'session:archived'], open: false });
  });

  it('is put right where it says what cannot be', async () => {
    const play = await opened();
    await play.sets(play.hub(), ['gitchat:session', 'session:scheduled']);
    await play.after('PT11S');
    expect(play.hub().labels).toEqual(['gitchat:session', 'session:open']);
  });
});
