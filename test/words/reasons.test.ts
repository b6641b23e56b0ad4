import { describe, expect, test } from 'vitest';
import { adviceOn, heldBecause, reasonWords } from '../../src/words/reasons.ts';
import { finding } from './civic-session.ts';

const links = finding('links', 'links', 'hold', '5 links, 2 are allowed');
const shouting = finding('shouting', 'shouting', 'note', 'mostly capitals');
const banned = finding('banned-words', 'banned-word', 'reject', '“darn”');

describe('askers', () => {
  test('hear nothing of what was only noted', () => {
    const question = { reason: 'links', findings: [shouting, links] };
    expect(heldBecause(question)).toEqual(['It holds more links than are usual in a question.']);
    expect(adviceOn(question)).toHaveLength(1);
    expect(heldBecause({ reason: null, findings: [shouting] })).toEqual([
      'A moderator would like to look at it first.',
    ]);
  });
});

describe('moderators', () => {
  test('read what decided first, and what speaks for it', () => {
    expect(reasonWords({ reason: 'links', findings: [shouting, links] })).toEqual([
      'links (5 links, 2 are allowed)',
      'shouting (mostly capitals)',
    ]);
    expect(reasonWords({ reason: 'appeal', findings: [links] })).toEqual([
      'appeal',
      'links (5 links, 2 are allowed)',
    ]);
  });

  test('do not have the forbidden word repeated to them before everybody', () => {
    expect(reasonWords({ reason: 'banned-word', findings: [banned] })).toEqual(['banned-word']);
  });
});
