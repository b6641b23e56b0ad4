/** `/why`: a moderator asks why a question stands where it stands, and everybody can read the answer. */
import { expect, it } from 'vitest';
import { opened } from './riverton.ts';

const settings =
  'moderation: { personal_data: hold, banned_words: [swindle] }\ntimezone: America/Los_Angeles\n';

it('tells what each rule said, what was decided, and nothing of what was asked', async () => {
  const play = await opened({ settings, zone: 'America/Los_Angeles' });
  await play.comments('ana', play.hub(), 'Is the old mill a swindle? Call me on 415-555-0132.');
  await play.comments('riverton-clerk', play.hub(), '/restore Q1');
  await play.comments('riverton-clerk', play.hub(), '/hold Q1 checking with the clerk');
  const command = await play.comments('riverton-clerk', play.hub(), '/why Q1');
  expect(play.reactions(command)).toEqual(['+1']);
  const why = play.said().at(-1) ?? '';
  expect(why).toContain('**Q1** is held: checking with the clerk');
  expect(why).toContain('It is not answered yet.');
  expect(why).toContain('| 2026-05-06 19:00 UTC | reject | rule | banned-word |');
  expect(why).toContain('| 2026-05-06 19:00 UTC | hold | moderator | checking with the clerk |');
  expect(why).toContain('| banned-words | rejects: banned-word |');
  expect(why).toContain('| personal-data | holds: personal-data (telephone number) |');
  expect(why).toContain('| patterns | off |');
  expect(why).toContain('| links | nothing noticed |');
  expect(why).not.toMatch(/swindle|mill|0132/);
});

it('is answered once, as it was then, and again when asked again', async () => {
  const play = await opened({ settings });
  const issue = await play.opensIssue('ana', 'Mill', 'Who owns the old mill?');
  await play.comments('riverton-clerk', issue, '/why');
  const [first] = play.said(issue);
  expect(first).toContain('**Q1** is let in. It is not answered yet.');
  await play.comments('riverton-clerk', issue, '/reject off-topic');
  await play.restart({ forgetful: true });
  await play.after('PT15S');
  expect(play.said(issue)[0]).toBe(first);
  await play.comments('riverton-clerk', issue, '/why');
  expect(play.said(issue).filter((said) => said.includes('gitchat:why'))).toEqual([
    first,
    expect.stringContaining('is rejected: off-topic'),
  ]);
});

it('is told to moderators only, and of questions that there are', async () => {
  const play = await opened({ settings });
  await play.comments('ana', play.hub(), 'Who owns the old mill?');
  for (const by of ['ana', 'riverton-mayor']) {
    expect(play.reactions(await play.comments(by, play.hub(), '/why Q1'))).toEqual(['-1']);
  }
  const command = await play.comments('riverton-clerk', play.hub(), '/why Q9');
  expect(play.reactions(command)).toEqual(['confused']);
  expect(play.said().at(-1)).toContain('There is no question Q9');
});

it('of a question that was merged, or whose post is gone', async () => {
  const play = await opened({ settings });
  const question = await play.comments('ana', play.hub(), 'Who owns the old mill?');
  await play.comments('ben', play.hub(), 'Whose is the old mill, and since when?');
  await play.comments('riverton-clerk', play.hub(), '/duplicate Q2 of Q1');
  await play.comments('riverton-clerk', play.hub(), '/why Q2');
  expect(play.said().at(-1)).toContain('It is merged into Q1.');
  expect(play.said().at(-1)).toContain('| duplicate of Q1 | moderator |');
  await play.deletes(question);
  await play.comments('riverton-clerk', play.hub(), '/why Q1');
  expect(play.said().at(-1)).toContain('It is withdrawn.');
  expect(play.said().at(-1)).toContain('The rules do not judge it');
});
