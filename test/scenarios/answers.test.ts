/** How guests answer, and how what they say finds its question. */
import { expect, it } from 'vitest';
import type { Play } from '../support/play.ts';
import { ARCHIVED, CLOSES, opened } from './riverton.ts';

/** The answers to a question, as the transcript has them. */
function answersTo(play: Play, number: number) {
  return play.transcript().questions[number - 1].answers.map((answer: Record<string, unknown>) => ({
    text: answer['text'],
    by: (answer['by'] as { role: string }).role,
    paired: answer['paired_by'],
  }));
}

it('pairs an answer by its thread, its number, a quote, the words again, or the name', async () => {
  const play = await opened();
  const bus = await play.opensIssue('ana', 'Night bus', 'Will the night bus come back this year?');
  await play.comments('ben', play.hub(), 'When will the rent cap be decided?');
  await play.comments('cyd', play.hub(), 'Who pays for the new library roof?');
  await play.comments('dee', play.hub(), 'How many trees were planted along Mill Street?');
  await play.comments('eve', play.hub(), 'Is the swimming pool open on Sundays?');
  await play.comments('riverton-mayor', bus, 'Yes, in June.');
  await play.comments('riverton-mayor', play.hub(), 'A2: The council votes on June 3rd.');
  await play.comments(
    'riverton-mayor',
    play.hub(),
    '> Who pays for the new library roof?\n\nThe county does.',
  );
  await play.comments(
    'riverton-mayor',
    play.hub(),
    '**How many trees were planted along Mill Street?**\n\nForty since March.',
  );
  await play.comments('mayors-office', play.hub(), '@eve Yes, from nine to five.');
  await play.after('PT1M');
  expect(play.board()).toContain('**5 of 5 answered**');
  expect(play.line('Q5')).toContain('the office of The Mayor');
  await play.until(ARCHIVED);
  expect(answersTo(play, 1)).toEqual([{ text: 'Yes, in June.', by: 'guest', paired: 'thread' }]);
  expect(answersTo(play, 2)).toEqual([
    { text: 'The council votes on June 3rd.', by: 'guest', paired: 'number' },
  ]);
  expect(answersTo(play, 3)).toEqual([{ text: 'The county does.', by: 'guest', paired: 'quote' }]);
  expect(answersTo(play, 4)).toEqual([{ text: 'Forty since March.', by: 'guest', paired: 'words' }]);
  expect(answersTo(play, 5)).toMatchObject([{ by: 'delegate', paired: 'mention' }]);
  expect(play.said(bus)).toEqual([]);
  expect(play.troubles).toEqual([]);
});

it('takes several answers from one comment, one answer from several, and a part for itself', async () => {
  const play = await opened();
  const hub = play.hub();
  await play.comments('ana', hub, 'When will the rent cap be decided?');
  await play.comments('ben', hub, 'Two things:\n1. Who owns the old mill?\n2. When is it torn down?');
  await play.comments('riverton-mayor', hub, 'Q1: In June.\n\nQ2a: The town owns it. Did you know?');
  await play.after('PT1M');
  expect(play.line('Q2')).toContain('Q2a answered · Q2b open');
  await play.comments('riverton-mayor', hub, 'Q2b: Next spring.');
  await play.comments('riverton-mayor', hub, 'Q1: On the 3rd, to be exact.');
  await play.after('PT1M');
  expect(play.line('Q2')).toContain('Q2a answered · Q2b answered');
  await play.until(CLOSES);
  await play.after('PT1M');
  expect(answersTo(play, 1).map(({ text }: { text: string }) => text)).toEqual([
    'In June.',
    'On the 3rd, to be exact.',
  ]);
  expect(
    play.transcript().questions[1].answers.map(({ id, parts }: Record<string, unknown>) => [id, parts]),
  ).toEqual([
    ['A2.1', ['Q2a']],
    ['A2.2', ['Q2b']],
  ]);
  expect(play.transcript().counts.asked).toBe(2);
});

it('keeps what names no question as a remark, until somebody says what it answers', async () => {
  const play = await opened();
  const hub = play.hub();
  await play.comments('ana', hub, 'When will the rent cap be decided?');
  await play.comments('ben', hub, 'Is the swimming pool open on Sundays?');
  await play.comments('riverton-mayor', hub, 'Good evening to all of you.');
  await play.comments('riverton-mayor', hub, 'That will be in June, I promise.');
  await play.comments('riverton-mayor', hub, 'We hope for a warm summer.');
  await play.after('PT1M');
  expect(play.board()).toContain('3 remarks without a question');

  const pairing = await play.comments(
    'riverton-clerk',
    hub,
    '> That will be in June, I promise.\n\n/answers Q1',
  );
  await play.after('PT1M');
  expect(play.reactions(pairing)).toEqual(['+1']);
  expect(play.board()).toContain('2 remarks without a question');
  expect(play.board()).toContain('**1 of 2 answered**');

  const own = await play.comments('mayors-office', hub, 'Every Sunday from nine.\n/answers Q2');
  const stranger = await play.comments('eve', hub, '/answers Q2');
  await play.until(CLOSES);
  await play.after('PT1M');
  expect(play.reactions(own)).toEqual(['+1']);
  expect(play.reactions(stranger)).toEqual(['-1']);
  expect(answersTo(play, 1)).toEqual([
    { text: 'That will be in June, I promise.', by: 'guest', paired: 'command' },
  ]);
  expect(answersTo(play, 2)).toEqual([
    { text: 'Every Sunday from nine.', by: 'delegate', paired: 'command' },
  ]);
  expect(play.transcript().remarks.map(({ text }: { text: string }) => text)).toEqual([
    'Good evening to all of you.',
    'We hope for a warm summer.',
  ]);
});

it('shows what the asker adds after an answer, and what a guest passes on', async () => {
  const play = await opened();
  const bus = await play.opensIssue('ana', 'Night bus', 'Will the night bus come back this year?');
  await play.comments('ben', play.hub(), 'What does the state plan for the highway?');
  await play.comments('ana', bus, 'I mean line 7.');
  await play.comments('riverton-mayor', bus, 'Yes, in June.');
  await play.comments('ana', bus, 'Thank you! And on weekends?');
  await play.comments('eve', bus, 'I would like that too.');
  const pass = await play.comments('riverton-mayor', play.hub(), '/pass Q2 this is for the state');
  await play.after('PT1M');
  expect(play.reactions(pass)).toEqual(['+1']);
  expect(play.line('Q2')).toContain('The guest passes on this one: this is for the state');
  expect(play.board()).toContain('**1 of 2 answered**');
  await play.until(CLOSES);
  await play.after('PT1M');
  const { questions, counts, ledger } = play.transcript();
  expect(questions[0].follow_ups).toMatchObject([{ by: 'ana', text: 'Thank you! And on weekends?' }]);
  expect(questions[1]).toMatchObject({ outcome: 'declined', answers: [] });
  expect(counts).toMatchObject({ asked: 2, answered: 1, declined: 1 });
  expect(ledger).toMatchObject([{ question: 'Q2', action: 'pass', by_role: 'guest' }]);
});
