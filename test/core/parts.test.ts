import { expect, it } from 'vitest';
import { partsOf } from '../../src/core/parts.ts';

it('one question has its number as its only part', () => {
  expect(partsOf(3, 'Why?')).toEqual([{ id: 'Q3', text: 'Why?' }]);
});

it('several have letters', () => {
  expect(partsOf(3, '1. Who pays?\n2. When?').map(({ id }) => id)).toEqual(['Q3a', 'Q3b']);
});

it('what comes after the 26th stays with it', () => {
  const text = Array.from({ length: 28 }, (_, index) => `${index + 1}. Is it ${index + 1}?`).join('\n');
  const parts = partsOf(1, text);
  expect([parts.length, parts.at(-1)?.id]).toEqual([26, 'Q1z']);
  expect(['26', '27', '28'].every((number) => parts.at(-1)?.text.includes(number))).toBe(true);
});
