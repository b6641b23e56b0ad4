/** A whole evening, from the session file to the transcript, as the people in it see it. */
import { describe, expect, it } from 'vitest';
import { announced, ARCHIVED, CLOSES, OPENS } from './riverton.ts';

it('asked in comments: announced, opened, answered, closed and archived by the clock', async () => {
  const play = await announced({ more: 'intake: comments' });
  expect(play.hub()).toMatchObject({
    title: 'The Mayor on housing',
    labels: ['gitchat:session', 'session:scheduled'],
  });
  expect(play.board()).toContain('No questions yet.');

  await play.until(OPENS);
  expect(play.hub().labels).toEqual(['gitchat:session', 'session:open']);

  const rent = await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
  await play.comments(
    'ben',
    play.hub(),
    'Three things:\n1. Who owns the old mill?\n2. When is it torn down?\n3. What comes instead?',
  );
  await play.comments('cyd', play.hub(), 'When is the decision on the rent cap?');
  await play.comments('dee', play.hub(), 'Could you call me on 415-555-0132 about zoning?');
  await play.comments('eve', play.hub(), 'Cheap watches! Want one?');
  await play.comments('fay', play.hub(), 'Thank you all for doing this!');
  await play.comments('riverton-clerk', play.hub(), '/ask-for Joan, 81: Is there a bench at the bus stop?');
  await play.votes('ben', rent);
  await play.comments('riverton-clerk', play.hub(), '/duplicate Q3 of Q1\n/reject Q5 spam');
  await play.after('PT2M');
  expect(play.line('Q1')).toContain('When will the rent cap be decided? | ana, cyd | 1 | housing');
  expect(play.line('Q2')).toContain('Q2a open · Q2b open · Q2c open');
  expect(play.line('Q3')).toContain('Asked before: see Q1');
  expect(play.line('Q4')).toContain('personal-data');
  expect(play.line('Q5')).toContain('spam');
  expect(play.line('Q6')).toContain('Joan, 81');
  expect(play.board()).toContain('**0 of 3 answered**');

  await play.comments(
    'riverton-mayor',
    play.hub(),
    'A1: The council votes on June 3rd.\n\nA2: The town does, since 1998.',
  );
  await play.comments(
    'mayors-office',
    play.hub(),
    'Q6: Yes, since Monday.\n\nOn Wed, May 6, 2026 at 7:20 PM Ana <ana@example.org> wrote:\n\n> Is there a bench?',
  );
  await play.after('PT1M');
  expect(play.board()).toContain('**3 of 3 answered**');

  await play.until(CLOSES);
  await play.after('PT1M');
  expect(play.hub().labels).toEqual(['gitchat:session', 'session:closed']);
  expect(play.transcript().session.state).toBe('closed');

  await play.until(ARCHIVED);
  await play.after('PT1M');
  expect(play.hub()).toMatchObject({ labels: ['gitchat:session', 'session:archived'], open: false });
  expect(play.hub().body).toContain('https://github.com/riverton/townhall/blob/main/transcripts/housing.md');
  const transcript = play.transcript();
  expect(transcript.session.state).toBe('archived');
  expect(transcript.answer_rate).toEqual({ answered: 3, of: 3 });
  expect(transcript.counts).toEqual({
    asked: 6,
    approved: 4,
    answered: 3,
    declined: 0,
    duplicates: 1,
    withdrawn: 0,
    held: 1,
    rejected: 1,
  });
  expect(transcript.questions[5]).toMatchObject({
    asker: { login: null, on_behalf_of: 'Joan, 81' },
    answers: [{ by: { login: 'mayors-office', role: 'delegate' }, text: 'Yes, since Monday.' }],
  });
  expect(play.file('transcripts/housing.md')).toContain('When will the rent cap be decided?');
  expect(play.file('transcripts/housing.md')).not.toMatch(/415|watches|example\.org/);
  expect(play.file('transcripts/README.md')).toContain('housing.md');
  expect(play.troubles).toEqual([]);
});

it('asked in issues: each with its labels, its milestone and its own answer', async () => {
  const play = await announced({ more: 'intake: issues' });
  await play.until(OPENS);
  const bus = await play.opensIssue(
    'ana',
    'Night bus',
    '### Session\n\nThe Mayor on housing\n\n### Question\n\nWill the night bus come back?',
  );
  const rent = await play.opensIssue('ben', 'Rent', 'When will the rent cap be decided?');
  const talk = await play.comments('cyd', play.hub(), 'Does anybody know where the hall is?');
  await play.after('PT1M');
  expect(play.issue(bus)).toMatchObject({
    labels: ['gitchat:question', 'topic:transit'],
    milestone: 1,
    open: true,
  });
  expect(play.line('Q2')).toContain('[Q2](https://github.com/riverton/townhall/issues/3)** | Rent | ben');
  expect(play.board()).not.toContain('where the hall is');
  expect(play.reactions(talk)).toEqual([]);

  await play.comments('riverton-mayor', bus, 'Yes, in June.');
  await play.comments('ana', bus, 'Every night?');
  await play.after('PT1M');
  expect(play.issue(bus).labels).toContain('outcome:answered');
  expect(play.board()).toContain('**1 of 2 answered**');

  await play.until(ARCHIVED);
  await play.after('PT1M');
  expect(play.issue(bus).open).toBe(false);
  expect(play.issue(rent)).toMatchObject({ open: true, labels: ['gitchat:question', 'topic:housing'] });
  expect(play.transcript().questions[0]).toMatchObject({
    text: 'Night bus\n\nWill the night bus come back?',
    answers: [{ text: 'Yes, in June.', paired_by: 'thread' }],
    follow_ups: [{ by: 'ana', text: 'Every night?' }],
  });
  expect(play.said(play.issue(bus))).toEqual([]);
  expect(play.troubles).toEqual([]);
});

describe('the hub', () => {
  it('says when, in the zone of the session and in UTC, how to ask and how to answer', async () => {
    const play = await announced({ zone: 'America/Los_Angeles' });
    const { body } = play.hub();
    expect(body.split('\n', 1)).toEqual(['<!-- gitchat:session housing -->']);
    expect(body).toContain('### How to ask');
    expect(body).toContain('how to answer');
    expect(body).toMatch(/\*\*Opens\*\* \| .*12:00 PM PDT \| .*7:00 PM UTC/);
    expect(body).toContain('[riverton-mayor](https://github.com/riverton-mayor)');
    expect(play.town.milestones.get(1)?.title).toBe('The Mayor on housing');
  });

  it('keeps what a moderator wrote around the board', async () => {
    const play = await announced();
    await play.edits(play.hub(), `${play.hub().body}\n\nCoffee is served in the foyer.`);
    await play.until(OPENS);
    await play.comments('ana', play.hub(), 'When will the rent cap be decided?');
    await play.until(ARCHIVED);
    await play.after('PT1M');
    expect(play.hub().body).toContain('Coffee is served in the foyer.');
    expect(play.hub().body).toContain('When will the rent cap be decided?');
  });

  it('is opened when it is announced', async () => {
    const play = await announced({ more: 'announce_at: 2026-05-06T18:55' });
    expect(play.town.issues.size).toBe(0);
    await play.until('2026-05-06T18:55');
    expect(play.hub().labels).toContain('session:scheduled');
  });
});
