/**
 * What goes wrong in a city's week: processes die, stores vanish, webhooks get lost, GitHub says no. The towns live at
 * the same time: each mostly waits.
 */
import { expect, it } from 'vitest';
import { riverton, type Riverton } from './riverton.ts';

const EXPECTED = { asked: 3, answered: 2 };

/** Three questions and two answers, with something happening in between. */
async function play(town: Riverton, between: () => Promise<unknown>): Promise<number> {
  const { github, until } = town;
  const hub = await town.hub();
  const body = () => github.issue(hub)?.body ?? '';
  await github.acts('ana').comment(hub, 'When will the rent cap be decided?');
  await until('the first question is on the board', () => body().includes('[Q1]'));
  await between();
  const night = await github
    .acts('ben')
    .fileForm('Night bus', '### Question\n\nWill the night bus come back?', ['gitchat:question']);
  await github.acts('cy').comment(hub, 'Who pays for the new library?');
  await between();
  await github.acts('riverton-mayor').comment(night.number, 'Yes, in June.');
  await github.acts('riverton-mayor').comment(hub, '@ana: The council votes on June 3rd.');
  await between();
  await until('two of three are answered', () => body().includes('2 of 3 answered'));
  return hub;
}

/** The session ends, and the record is whole: nothing lost, nothing said twice. */
async function endsWell(town: Riverton, hub: number): Promise<void> {
  const { github, until, file, said } = town;
  await github.acts('clerk').comment(hub, '/close now');
  await until('the transcript is there', async () => (await file('transcripts/housing.json')) !== '');
  await github.acts('clerk').comment(hub, '/archive');
  await until('it is archived', async () => (await file('transcripts/housing.json')).includes('"archived"'));
  const { counts, questions } = JSON.parse(await file('transcripts/housing.json'));
  expect(counts).toMatchObject(EXPECTED);
  expect(questions.map(({ id }: { id: string }) => id)).toEqual(['Q1', 'Q2', 'Q3']);
  const words = said(hub);
  expect(new Set(words).size).toBe(words.length);
  const hubs = github.issues().filter(({ labels }) => labels.some(({ name }) => name === 'gitchat:session'));
  expect(hubs).toHaveLength(1);
  expect(github.violations).toEqual([]);
}

it.concurrent('survives being killed again and again', async (test) => {
  const town = await riverton(test);
  await endsWell(town, await play(town, () => town.restart()));
});

it.concurrent('survives the loss of its store', async (test) => {
  const town = await riverton(test);
  await endsWell(town, await play(town, () => town.restart({ forgetful: true })));
});

it.concurrent('takes webhooks twice and in the wrong order', async (test) => {
  const town = await riverton(test);
  town.github.faults.deliveries({}, { kind: 'duplicate' });
  const hub = await play(town, () => {
    const held = town.github.faults.hold({});
    setTimeout(() => held.release((waiting) => waiting.toReversed()), 500);
    return Promise.resolve();
  });
  await endsWell(town, hub);
});

it.concurrent('finds out what lost webhooks would have told', async (test) => {
  const town = await riverton(test);
  const hub = await town.hub();
  town.github.faults.deliveries({}, { kind: 'drop' });
  await play(town, () => Promise.resolve());
  town.github.faults.liftAll();
  await endsWell(town, hub);
});

it.concurrent('waits where GitHub sets a limit, and tries again where it stumbles', async (test) => {
  const town = await riverton(test);
  const { faults } = town.github;
  const mishaps = [
    () => faults.requests({ method: 'PATCH', times: 1 }, { kind: 'secondary-limit', retryAfter: 1 }),
    () => faults.requests({ method: 'POST', times: 1, when: 'after' }, { kind: 'status', status: 502 }),
    () => faults.requests({ method: 'GET', times: 1 }, { kind: 'status', status: 502 }),
  ];
  const hub = await play(town, () => Promise.resolve(mishaps.shift()?.()));
  await endsWell(town, hub);
});
