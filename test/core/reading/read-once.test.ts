import { expect, test } from 'vitest';
import { readOnce } from '../../../src/core/reading/read-once.ts';

function counting() {
  const read: string[] = [];
  return {
    read,
    length: readOnce((text) => {
      read.push(text);
      return text.length;
    }),
  };
}

test('a text is read once', () => {
  const { read, length } = counting();
  expect([length('ab'), length('abc'), length('ab')]).toEqual([2, 3, 2]);
  expect(read).toEqual(['ab', 'abc']);
});

test('what nobody asked for any more is forgotten, and read again', () => {
  const { read, length } = counting();
  length('first');
  for (let each = 0; each < 4000; each += 1) length(`${each}`);
  length('first');
  expect(read.filter((text) => text === 'first')).toHaveLength(2);
});

test('a very long text is not kept', () => {
  const { read, length } = counting();
  const long = 'x'.repeat(5001);
  expect(length(long) + length(long)).toBe(10_002);
  expect(read).toHaveLength(2);
});
