/** The real server, a real session: started from a file, ended by a moderator, archived as a commit. */
import { expect, it } from 'vitest';
import { riverton } from './riverton.ts';

it(
  'runs a session from the file to the transcript through signed webhooks',
  { timeout: 60_000 },
  async (test) => {
    const { github, smtp, until, hub, said, file } = await riverton(test);
    const number = await hub();
    const body = () => github.issue(number)?.body ?? '';
    await until('it is open', () => body().includes('Open now'));

    await github.acts('ana').comment(number, 'When will the rent cap be decided?');
    const night = await github
      .acts('ben')
      .fileForm('Night bus', '### Question\n\nWill the night bus come back?', ['gitchat:question']);
    await until('both are on the board', () => body().includes('[Q1]') && body().includes('[Q2]'));
    await until('the question has its labels', () =>
      (github.issue(night.number)?.labels ?? []).some(({ name }) => name === 'topic:transit'),
    );
    expect(said(night.number)).toEqual([]);

    await github.acts('riverton-mayor').comment(night.number, 'Yes, in June.');
    await github.acts('mayors-office').comment(number, 'Q1: The council votes on June 3rd.');
    await until('both are answered', () => body().includes('2 of 2 answered'));

    await github.acts('clerk').comment(number, '/close now');
    await until('the transcript is there', async () => (await file('transcripts/housing.json')) !== '');
    await github.acts('clerk').comment(number, '/archive');
    await until('it is archived', async () =>
      (await file('transcripts/housing.json')).includes('"archived"'),
    );

    const transcript = JSON.parse(await file('transcripts/housing.json'));
    expect(github.issue(number)?.state).toBe('closed');
    expect(transcript.answer_rate).toEqual({ answered: 2, of: 2 });
    expect(await file('transcripts/README.md')).toContain('[The Mayor on housing](housing.md)');
    expect(github.issue(night.number)?.state).toBe('closed');
    await until('the mayor has mail', () => smtp.mails.length >= 3);
    expect(github.violations).toEqual([]);
  },
);
