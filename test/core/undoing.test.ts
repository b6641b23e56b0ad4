import { expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/core/record.ts';
import { decisionsOf, inForce } from '../../src/core/undoing.ts';
import { entry } from '../support/builders.ts';

const by = (name: string) => ({ by: name });
const decided = (key: string, given: Partial<LedgerEntry> = {}) =>
  entry('hold', 1, { key, question: 1, ...given });
const undo = (key: string, undoes: string, given: Partial<LedgerEntry> = {}) =>
  entry('undo', 2, { key, question: 1, detail: undoes, ...given });

const keys = (ledger: readonly LedgerEntry[]) => ledger.map(({ key }) => key).join(' ');

it.each([
  ['nothing undone', [decided('a'), decided('b')], 'a b'],
  ['the last undone', [decided('a'), decided('b'), undo('u', 'b')], 'a'],
  ['walking back', [decided('a'), decided('b'), undo('u', 'b'), undo('v', 'a')], ''],
  ['an undoing undone', [decided('a'), undo('u', 'a'), undo('v', 'u')], 'a'],
  ['and that again', [decided('a'), undo('u', 'a'), undo('v', 'u'), undo('w', 'v')], ''],
  ['undone twice, one of it taken back', [decided('a'), undo('u', 'a'), undo('v', 'a'), undo('w', 'v')], ''],
  ['the same decided once more', [decided('a'), undo('u', 'a'), decided('b')], 'b'],
  ['an undoing of what is not there', [decided('a'), undo('u', 'z')], 'a'],
])('%s', (_what, ledger, expected) => {
  expect(keys(inForce(ledger))).toBe(expected);
});

it('an appeal ends with the rejection that it is against, and comes back with it', () => {
  const appeal = entry('appeal', 3, { key: 'p', question: 1, byRole: 'asker', detail: 'a' });
  const ledger = [decided('a'), appeal, undo('u', 'a')];
  expect(keys(inForce(ledger))).toBe('');
  expect(keys(inForce([...ledger, undo('v', 'u')]))).toBe('a p');
});

it('what one moderator decided is undone whole: what they did, and what they undid', () => {
  const ledger = [
    decided('a', by('clerk')),
    decided('b', by('wild')),
    undo('u', 'a', by('wild')),
    undo('v', 'b', by('wild')),
    decided('c', by('wild')),
    undo('w', 'c', by('clerk')),
    decided('d', { ...by('wild'), byRole: 'asker' }),
    entry('ask-for', 3, { key: 'e', question: 2, ...by('wild') }),
  ];
  const theirs = decisionsOf('wild', ledger);
  expect(keys(theirs)).toBe('v u b');
  const all = [...ledger, ...theirs.map(({ key }) => undo(`x ${key}`, key, by('owner')))];
  expect(keys(inForce(all))).toBe('a d e');
  expect(decisionsOf('wild', all)).toEqual([]);
});
