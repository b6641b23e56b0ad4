import { expect, it } from 'vitest';
import { routeQuestion, type Destination } from '../../src/core/routing.ts';
import { comment, minute, questionIssue } from '../support/builders.ts';

const destination = (slug: string, opens: number, given: Partial<Destination> = {}): Destination => ({
  slug,
  title: `GitChat: ${slug}`,
  milestone: null,
  takesQuestions: false,
  opensAt: minute(opens),
  closesAt: minute(opens + 60),
  ...given,
});
const open = { takesQuestions: true };

const past = destination('past', -500, { milestone: 1 });
const older = destination('older', -900);
const rent = destination('rent', 0, { ...open, milestone: 2 });
const bus = destination('bus', 0, open);
const next = destination('next', 500);
const later = destination('later', 900);

const route = (among: readonly Destination[], given = {}, said: readonly string[] = []) =>
  routeQuestion(
    questionIssue(7, 'ana', 'Why?', given),
    said.map((body, at) => comment(at + 10, at === 0 ? 'ana' : 'ben', body, { issue: 7 })),
    among,
    minute(10),
  );

it.each([
  ['the only one that takes questions', [past, rent, next], {}, [], 'rent'],
  ['the milestone, even of one that is over', [past, rent, bus], { milestone: 1 }, [], 'past'],
  [
    'the form’s session field',
    [rent, bus],
    { body: '### Session\n\nbus\n\n### Question\n\nWhy?' },
    [],
    'bus',
  ],
  ['the field by title, in any case', [rent, bus], { body: '### Session\n\ngitchat: RENT' }, [], 'rent'],
  ['the asker’s word', [rent, bus], {}, [' Bus '], 'bus'],
  ['the next, where none takes questions', [past, later, next], {}, [], 'next'],
  ['the last, where none comes', [older, past], {}, [], 'past'],
])('goes to %s', (_what, among, given, said, slug) => {
  expect(route(among, given, said)).toEqual({ kind: 'session', slug });
});

it('asks where several take questions, and nobody but the asker answers that', () => {
  expect(route([rent, bus])).toEqual({ kind: 'ask', among: [rent, bus] });
  expect(route([rent, bus], {}, ['hm', 'bus'])).toMatchObject({ kind: 'ask' });
});

it('goes nowhere without a session', () => {
  expect(route([])).toEqual({ kind: 'nowhere' });
});
