import { expect, test } from 'vitest';
import { marker, markersIn, withoutMarkers } from '../../src/words/marker.ts';

test('a marker is read back from the text around it', () => {
  const body = `Hello\n\n${marker('held', 'comment/123')}\n${marker('opened', 'opened/github/17')}`;
  expect(body).toContain('<!-- gitchat:held comment/123 -->');
  expect(markersIn(body)).toEqual([
    { kind: 'held', key: 'comment/123' },
    { kind: 'opened', key: 'opened/github/17' },
  ]);
});

test.each(['The Mayor', 'a --> <!-- gitchat:board -->', 'ünï "x" %', 'a\nb', '--', '\ud800x'])(
  'no key can end its marker or pass for another: %j',
  (key) => {
    const text = marker('x', key);
    expect(text).toMatch(/^<!-- gitchat:x \S+ -->$/);
    expect(markersIn(text)).toEqual([{ kind: 'x', key: key.toWellFormed() }]);
  },
);

test('what is no marker, or a broken one, is passed over', () => {
  expect(markersIn('<!-- gitchat:board --> <!-- gitchat:held --> <!-- gitchat:held %E0%A4%A -->')).toEqual(
    [],
  );
});

test("an organiser's text keeps its comments, but cannot forge markers", () => {
  expect(withoutMarkers('<!-- mine --> <!-- gitchat:board --><!--/gitchat:board-->')).toBe(
    '<!-- mine --> <! -- gitchat:board --><! --/gitchat:board-->',
  );
});
