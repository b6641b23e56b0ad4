import { readFileSync } from 'node:fs';
import { describe as group, expect, it } from 'vitest';
import { describe } from '../../src/config/problem.ts';
import { firstDifference } from './difference.ts';
import { withMoments } from './moments.ts';
import { readable } from './reading.ts';
import { readScenario } from './scenario.ts';

const fileAt = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const documented = /```yaml scenario\n([\s\S]*?)```/.exec(fileAt('../../docs/demo.md'))?.[1] ?? '';

/** What is wrong with the documented scenario once it says `to` in the place of `from`. */
function complaints(from: string, to: string): readonly string[] {
  expect(documented).toContain(from);
  const reading = readScenario('town.yml', documented.replace(from, to));
  return reading.ok ? [] : reading.problems.map(describe);
}

group('a scenario', () => {
  it('is read: the one that is played, and the one that is documented', () => {
    for (const text of [fileAt('scenarios/riverton.yml'), documented]) {
      expect(readScenario('town.yml', text)).toMatchObject({ ok: true });
    }
  });

  it.each([
    [
      'who: ana',
      'who: anna',
      'chapters[0].steps[1].who is "anna". Expected one of: mayor, clerk, ana. Did you mean "ana"?',
    ],
    [
      'of: bridge',
      'of: brigde',
      'promises[0].holds[1].cost.of is "brigde". Expected one of: hub, bridge. Did you mean "bridge"?',
    ],
    ['does: { comments:', 'does: { coments:', 'Did you mean "comments"?'],
    [
      '- phase: open',
      '- { phase: open, quiet: hub }',
      'expect[0] says 2 things. Expected exactly one of: phase, board',
    ],
    ['in: waiting }', 'in: wating }', 'in is "wating". Expected one of: waiting, answered'],
    ['within: PT30S', 'within: 30', 'within is "30".'],
    [
      '      - who: ana\n        does',
      '      - does',
      'steps[1].who is missing. Expected the login of somebody in the town.',
    ],
  ])('with a mistake says where and what: %s → %s', (from, to, said) => {
    const all = complaints(from, to);
    expect(all.join('\n')).toContain(said);
    expect(all.join('\n')).toMatch(/^town\.yml, line \d+, column \d+: /);
  });
});

group('a document', () => {
  const actual = {
    counts: { asked: 2 },
    questions: [
      { id: 'Q1', by: null },
      { id: 'Q2', parts: ['a', 'b'] },
    ],
  };

  it.each([
    { counts: { asked: '2' } },
    { questions: [{ id: 'Q2', parts: ['b'] }] },
    { questions: [{ by: null }] },
  ])('holds a part of itself: %j', (wanted) => {
    expect(firstDifference(wanted, actual)).toBeNull();
  });

  it.each([
    [{ counts: { asked: '3' } }, 'counts.asked is 2, not "3"'],
    [{ questions: [{ id: 'Q1', parts: ['a'] }] }, 'questions holds nothing like {"id":"Q1","parts":["a"]}'],
    [{ counts: { asked: null } }, 'counts.asked is 2, not null'],
    [{ remarks: [] }, 'remarks is no list'],
  ])('does not hold anything else: %j', (wanted, said) => {
    expect(firstDifference(wanted, actual)).toBe(said);
  });
});

it('counts moments from now, to the second', () => {
  const now = Date.UTC(2026, 4, 6, 12, 0, 0, 900);
  expect(withMoments('opens_at: {{in 8s}} or {{ in 2 h }}', now)).toBe(
    'opens_at: 2026-05-06T12:00:08Z or 2026-05-06T14:00:00Z',
  );
});

it('shows markdown as one reads it, in tables that fit', () => {
  const markdown =
    '## Board\n\n| | Question |\n| --- | --- |\n| **[Q1](https://x.example)** | a b c d e f |\n\n<a id="q"></a>\n\n> said';
  expect(readable(markdown, 12)).toBe('BOARD\n\n    Question\n──  ────────\nQ1  a b c d…\n\n│ said');
});
