import { expect, test } from 'vitest';
import { explain, textAlone } from '../../src/core/rules/judge.ts';
import { explanationRows } from '../../src/words/explanation.ts';
import { noticedWords } from '../../src/words/reasons.ts';
import { moderation } from '../core/rules/moderation.ts';
import { danger } from './markdown/live.ts';

test('tells for every rule what it said', () => {
  const settings = moderation({ bannedWords: ['casino'], rules: new Map([['length', 'off']]) });
  const rows = explanationRows(
    explain(textAlone('A c4sino? https://bit.ly/x AND SHOUTING FOR MANY WORDS'), settings),
  );
  const says = Object.fromEntries(rows.map(({ rule, says }) => [rule, says]));
  expect(says).toMatchObject({
    'banned-words': 'rejects: banned-word (“casino” in disguise)',
    links: 'holds: short-link (bit.ly)',
    shouting: 'notes for moderators: shouting (mostly capitals)',
    length: 'off',
    'suspect-words': 'off',
    repeats: 'nothing noticed',
  });
});

test('no flag of an organiser comes alive in it', () => {
  const patterns = [{ source: 'x', flag: '@bob #1 <b>', action: 'hold' as const, matches: () => true }];
  const rows = explanationRows(explain(textAlone('Will rents fall?'), moderation({ patterns })));
  expect(rows.flatMap(({ says }) => danger(says))).toEqual([]);
});

test('tells as little of what was noticed as it is told to', () => {
  const settings = moderation({ bannedWords: ['casino'] });
  const rows = explanationRows(explain(textAlone('A casino? Is it legal?'), settings), noticedWords);
  expect(rows).toContainEqual({ rule: 'banned-words', says: 'rejects: banned-word' });
});
