import fc from 'fast-check';
import { describe as group, expect, test, vi } from 'vitest';
import { parseDocument } from 'yaml';
import { describe } from '../../src/config/problem.ts';
import type { Reading } from '../../src/config/problem.ts';
import { readScheduleForm } from '../../src/config/schedule-form.ts';
import { readSessionFile } from '../../src/config/session-file.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/config/settings.ts';

// Hundreds of files are read in one test, some of them as large as they can be.
vi.setConfig({ testTimeout: 60_000 });

/** Whatever the text: an answer, and every problem can be told in one line of bounded length. */
function expectAnAnswer(reading: Reading<unknown>, text: string): void {
  if (reading.ok) return;
  expect(reading.problems.length).toBeGreaterThan(0);
  const lines = text.split(/\r\n|\r|\n/).length;
  for (const problem of reading.problems) {
    expect(describe(problem)).toMatch(/^[^\n]{1,800}$/);
    expect(problem.line).toBeLessThanOrEqual(lines);
  }
}

function readAsEverything(text: string): void {
  expectAnAnswer(readSettings([{ path: '.github/gitchat.yml', text }]), text);
  expectAnAnswer(readSessionFile('sessions/mayor.yml', text, DEFAULT_SETTINGS), text);
  expectAnAnswer(readScheduleForm(text, DEFAULT_SETTINGS), text);
}

const WORDS = [
  'moderation',
  'mode',
  'patterns',
  'match',
  'flag',
  'topics',
  'guests',
  'login',
  'opens_at',
  'timezone',
  'title',
  '### Title',
  '### Opens at',
  '_No response_',
  'constructor',
  '__proto__',
  'null',
  '~',
  'yes',
  '2026-05-06T12:00',
  '2026-03-08T02:30',
  '0000-01-01T00:00',
  '9999-12-31T23:59+14:00',
  'PT10S',
  'P9999999D',
  'America/Los_Angeles',
  'Etc/GMT+5',
  '(a+)+$',
  '[',
  ']',
  '{',
  '}',
  ':',
  ': ',
  ',',
  '- ',
  '? ',
  '\n',
  '\n  ',
  '\t',
  '"',
  "'",
  '|\n',
  '>\n',
  '#',
  '&a ',
  '*a ',
  '<<: ',
  '!!binary ',
  '!x ',
  '%YAML 1.1\n---\n',
  '\r',
  '\0',
  '\u{1F600}',
  '\u202e',
  '\ud800',
  '\u0085',
  '\ufeff',
];

const yamlLike = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    {
      maxLength: 40,
    },
  )
  .map((words) => words.join(''));

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(...WORDS, null, true, 7, -0.5),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 4 }),
  ),
})).value;

group('nothing that somebody writes makes reading it fail', () => {
  test('any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), readAsEverything), { numRuns: 100 });
  });

  test('what looks like YAML', () => {
    fc.assert(fc.property(yamlLike, readAsEverything), { numRuns: 400 });
  });

  test('any values under the keys that we know', () => {
    const file = fc.record(
      {
        ...Object.fromEntries(
          ['title', 'guests', 'moderators', 'opens_at', 'closes_at', 'timezone', 'announce_at', 'grace'].map(
            (key) => [key, values],
          ),
        ),
        ...Object.fromEntries(
          ['topics', 'moderation', 'board', 'notify', 'archive'].map((key) => [key, values]),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(file, (content) => readAsEverything(JSON.stringify(content))),
      { numRuns: 150 },
    );
  });

  test.each(
    [
      '[',
      '{',
      '- ',
      '? ',
      'a: ',
      '- - a: ',
      '[a, ',
      '"',
      "'",
      '&a ',
      '*a ',
      '!',
      '#',
      ' ',
      '\n',
      '\t',
      'k:\n',
      '### a\n',
    ].map((part) => [part]),
  )('65,536 characters of %j', (part) => {
    const text = part.repeat(Math.floor(65_536 / part.length));
    expectAnAnswer(readSettings([{ path: '.github/gitchat.yml', text }]), text);
    expectAnAnswer(readScheduleForm(text, DEFAULT_SETTINGS), text);
  });
});

test('what is filled into a form comes out of the file as it went in', () => {
  const line = fc
    .string({ unit: 'binary', minLength: 1, maxLength: 60 })
    .filter((text) => !/[\r\n]/.test(text));
  const prose = fc.string({ unit: 'binary', maxLength: 200 });
  fc.assert(
    fc.property(line, prose, (title, intro) => {
      const body = `### Title\n\n${title}\n\n### Short name\n\nx\n\n### Name of the guest\n\nThe Mayor\n\n### Opens at\n\n2026-05-06T12:00\n\n### Closes at\n\n2026-05-07T12:00\n\n### Introduction\n\n${intro}`;
      const form = readScheduleForm(body, DEFAULT_SETTINGS);
      fc.pre(form.ok);
      const session = readSessionFile(form.value.path, form.value.text, DEFAULT_SETTINGS);
      expect(session).toMatchObject({
        ok: true,
        value: { title: title.trim(), intro: intro.replace(/\r\n?/g, '\n').trim() },
      });
      // Other programs than ours read it as well.
      expect(parseDocument(form.value.text).errors).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
