import { expect, it } from 'vitest';
import { answererOf, isModerator, isOwner, mayPlan, moderatorTeams } from '../../src/core/people.ts';
import { sessionFile, settings } from '../support/builders.ts';

const cast = {
  file: sessionFile({ moderators: ['clerk', '@riverton/clerks', 'mayor'] }),
  settings: settings({}, { moderators: ['chief', '@riverton/chiefs'] }),
  people: {
    writers: new Set(['dev', 'office', 'chief']),
    owners: new Set(['chief', 'office']),
    teams: new Map([
      ['@riverton/clerks', new Set(['cleo'])],
      ['@riverton/chiefs', new Set(['boss'])],
    ]),
    accountCreatedAt: new Map(),
  },
};

it.each([
  ['clerk', true, false],
  ['cleo', true, false],
  ['chief', true, true],
  ['boss', true, true],
  ['dev', true, true],
  ['ana', false, false],
  ['@riverton/clerks', false, false],
  ['mayor', false, false],
  [null, false, false],
])('%s moderates: %s, plans: %s', (login, moderates, plans) => {
  expect([isModerator(login, cast), mayPlan(login, cast.settings, cast.people)]).toEqual([moderates, plans]);
});

it('an owner moderates and administers the repository; a delegate who administers it is none', () => {
  expect(['chief', 'office', 'dev', 'clerk', null].map((login) => isOwner(login, cast))).toEqual([
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('a delegate does not moderate what is put to their principal, whatever they may write', () => {
  expect(isModerator('office', cast)).toBe(false);
});

it.each([
  ['mayor', 'guest'],
  ['office', 'delegate'],
  ['ana', undefined],
  [null, undefined],
])('%s answers as %s', (login, role) => {
  expect(answererOf(login, cast.file)?.role).toBe(role);
});

it('somebody who is both guest and delegate answers as guest', () => {
  const guests = [
    { login: 'mayor', name: 'The Mayor', role: null, delegates: ['vice'] },
    { login: 'vice', name: 'The Vice', role: null, delegates: [] },
  ];
  expect(answererOf('vice', sessionFile({ guests }))).toMatchObject({
    role: 'guest',
    guest: { name: 'The Vice' },
  });
});

it('knows which teams to ask for', () => {
  expect(moderatorTeams(cast)).toEqual(['@riverton/chiefs', '@riverton/clerks']);
});
