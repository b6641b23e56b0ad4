import { expect, it } from 'vitest';
import {
  labelsNeeded,
  ownLabels,
  phaseLabel,
  readPhaseLabel,
  readStandingLabel,
  standingLabels,
} from '../../src/core/labels.ts';

const clean = { review: 'approved', outcome: 'unanswered', topics: [] } as const;

it.each([
  [clean, ['gitchat:question']],
  [{ ...clean, topics: ['transit', 'housing'] }, ['gitchat:question', 'topic:housing', 'topic:transit']],
  [{ ...clean, review: 'held' }, ['gitchat:question', 'review:held']],
  [
    { ...clean, review: 'rejected', outcome: 'duplicate' },
    ['gitchat:question', 'outcome:duplicate', 'review:rejected'],
  ],
  [
    { ...clean, review: 'pending', outcome: 'answered' },
    ['gitchat:question', 'outcome:answered', 'review:pending'],
  ],
] as const)('%j carries %j', (question, labels) => {
  expect(standingLabels(question)).toEqual(labels);
});

it.each([
  ['topic:light rail', { kind: 'topic', value: 'light rail' }],
  ['topic:a:b', { kind: 'topic', value: 'a:b' }],
  ['review:held', { kind: 'review', value: 'held' }],
  ['outcome:declined', { kind: 'outcome', value: 'declined' }],
  ['topic:', null],
  ['review:approved', null],
  ['outcome:held', null],
  ['bug', null],
])('%s says %j', (label, said) => {
  expect(readStandingLabel(label)).toEqual(said);
});

it('phases are read as they are written, and nothing else is', () => {
  for (const phase of ['scheduled', 'open', 'closed', 'archived', 'cancelled'] as const) {
    expect(readPhaseLabel(phaseLabel(phase))).toBe(phase);
  }
  expect(['session:paused', 'open', 'session:'].map(readPhaseLabel)).toEqual([null, null, null]);
});

it('everybody else’s labels are not GitChat’s', () => {
  expect(
    ownLabels(['bug', 'gitchat:question', 'topic:x', 'session:open', 'gitchat:session', 'topics']),
  ).toEqual(['gitchat:question', 'topic:x', 'session:open', 'gitchat:session']);
});

it('every label that GitChat can write is made beforehand, once', () => {
  const names = labelsNeeded(['rent']).map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toEqual(expect.arrayContaining(['topic:rent', 'session:cancelled', 'outcome:withdrawn']));
  expect(
    labelsNeeded([]).every(
      ({ colour, description }) => /^[\da-f]{6}$/.test(colour) && description.length <= 100,
    ),
  ).toBe(true);
});
