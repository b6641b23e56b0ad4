import { describe, expect, it } from 'vitest';
import type { LedgerAction, LedgerEntry } from '../../src/core/record.ts';
import { standingsOf, UNDECIDED } from '../../src/core/standing.ts';
import { inForce } from '../../src/core/undoing.ts';
import { entry, minute } from '../support/builders.ts';

/** Where Q1 stands after these, one a minute. */
function standing(...decisions: readonly (LedgerAction | [LedgerAction, Partial<LedgerEntry>])[]) {
  const ledger = decisions.map((each, at) => {
    const [action, given] = typeof each === 'string' ? [each, {}] : each;
    return entry(action, at, { question: 1, ...given });
  });
  return standingsOf(inForce(ledger)).get(1) ?? UNDECIDED;
}

describe('the review', () => {
  it.each([
    ['approve', 'approved'],
    ['hold', 'held'],
    ['reject', 'rejected'],
    ['restore', 'approved'],
  ] as const)('after /%s is %s', (action, review) => {
    const decided = standing([action, { textSha256: 'abc', reason: 'because' }]);
    expect(decided.review).toEqual({ review, textSha256: 'abc', reason: 'because', by: 'clerk' });
  });

  it('is the last one', () => {
    expect(standing('reject', 'hold', 'approve').review?.review).toBe('approved');
  });

  it('by rules stands apart from that by people', () => {
    const decided = standing(['hold', { byRole: 'rule', by: null, reason: 'links' }]);
    expect([decided.review, decided.rule]).toMatchObject([null, { action: 'hold', reason: 'links' }]);
  });
});

describe('the outcome', () => {
  it.each([
    ['answered', 'answered'],
    ['unanswered', 'unanswered'],
    ['pass', 'declined'],
    ['withdraw', 'withdrawn'],
    ['duplicate', 'duplicate'],
  ] as const)('after /%s is %s', (action, outcome) => {
    expect(standing(action).outcome).toMatchObject({ outcome, at: minute(0) });
  });

  it('of a duplicate names the other one, until that is taken back', () => {
    const duplicate = ['duplicate', { detail: '4' }] as [LedgerAction, Partial<LedgerEntry>];
    expect(standing(duplicate).outcome?.duplicateOf).toBe(4);
    expect(standing(duplicate, 'not-duplicate')).toMatchObject({ outcome: null, notDuplicate: true });
    expect(standing('not-duplicate', duplicate).notDuplicate).toBe(false);
  });

  it('is open again after /restore, but not after /not-duplicate of an answered one', () => {
    expect(standing('withdraw', 'restore').outcome).toBeNull();
    expect(standing('answered', 'not-duplicate').outcome?.outcome).toBe('answered');
  });
});

describe('an appeal', () => {
  it('is against the one who rejected, and ends with the next decision', () => {
    expect(standing('reject', 'appeal').appeal).toMatchObject({ against: 'clerk' });
    expect(standing('reject', 'appeal', 'hold').appeal).not.toBeNull();
    for (const decision of ['approve', 'reject', 'restore'] as const) {
      expect(standing('reject', 'appeal', decision).appeal).toBeNull();
    }
  });
});

describe('the rest', () => {
  it('topics are put on and taken off, the last word counts', () => {
    const { tagged, untagged } = standing(
      ['tag', { detail: 'rent\nbus' }],
      ['untag', { detail: 'bus\nzoning' }],
      ['tag', { detail: 'zoning' }],
    );
    expect([[...tagged], [...untagged]]).toEqual([['rent', 'zoning'], ['bus']]);
  });

  it('pins and assigns', () => {
    expect(standing('pin', ['assign', { detail: 'mayor' }])).toMatchObject({
      pinned: true,
      assignedTo: 'mayor',
    });
  });

  it('decisions about the session or a person are about no question', () => {
    expect(
      standing('extend', 'open', 'close', 'cancel', 'archive', 'mute', 'unmute', 'ask-for', 'answers'),
    ).toEqual(UNDECIDED);
    expect(standingsOf(inForce([entry('approve', 1)])).size).toBe(0);
  });
});
