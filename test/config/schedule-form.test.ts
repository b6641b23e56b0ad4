import { readFileSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describe } from '../../src/config/problem.ts';
import { readScheduleForm } from '../../src/config/schedule-form.ts';
import type { ScheduledFile } from '../../src/config/schedule-form.ts';
import { readSessionFile } from '../../src/config/session-file.ts';
import { DEFAULT_SETTINGS } from '../../src/config/settings.ts';

const PACIFIC = { ...DEFAULT_SETTINGS, timezone: 'America/Los_Angeles' };

interface FormFile {
  readonly body: readonly {
    readonly type: string;
    readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
  }[];
}

const FORM = parse(
  readFileSync(
    new URL('../../templates/organiser/.github/ISSUE_TEMPLATE/schedule.yml', import.meta.url),
    'utf8',
  ),
) as FormFile;

/** The body that GitHub makes of our form, filled in like this. */
function body(filledIn: Readonly<Record<string, string>>): string {
  const fields = FORM.body.filter(({ type }) => type !== 'markdown');
  const labels = new Set(fields.map(({ attributes }) => attributes.label ?? ''));
  const strange = Object.keys(filledIn).filter((label) => !labels.has(label));
  if (strange.length > 0) throw new Error(`the form has no field ${strange.join()}`);
  return fields
    .map(({ type, attributes: { label = '', options } }) => {
      const value = filledIn[label] ?? (type === 'dropdown' ? options?.[0] : undefined);
      return `### ${label}\n\n${value ?? '_No response_'}`;
    })
    .join('\n\n');
}

const LEAST = {
  Title: 'GitChat: the Mayor on housing',
  'Name of the guest': 'The Mayor',
  'Opens at': '2026-05-06T12:00',
  'Closes at': '2026-05-07T12:00',
};

function scheduled(filledIn: Readonly<Record<string, string>>): ScheduledFile {
  const reading = readScheduleForm(body(filledIn), PACIFIC);
  if (!reading.ok) throw new Error(reading.problems.map(describe).join('\n'));
  return reading.value;
}

function complaints(filledIn: Readonly<Record<string, string>>): readonly string[] {
  const reading = readScheduleForm(body(filledIn), PACIFIC);
  return reading.ok ? [] : reading.problems.map(describe);
}

test('the least that can be filled in', () => {
  expect(scheduled(LEAST)).toEqual({
    slug: 'gitchat-the-mayor-on-housing',
    path: 'sessions/gitchat-the-mayor-on-housing.yml',
    text: `title: "GitChat: the Mayor on housing"
guests:
  - name: The Mayor
opens_at: 2026-05-06T12:00
closes_at: 2026-05-07T12:00
timezone: America/Los_Angeles
intake: both
`,
  });
});

test('everything filled in', () => {
  const file = scheduled({
    ...LEAST,
    'Short name': 'mayor-housing',
    'GitHub login of the guest': '@Riverton-Mayor',
    'Role of the guest': 'Mayor of Riverton',
    'Who may answer for the guest': '@mayors-office, riverton-press',
    'Time zone': 'America/New_York',
    'Announce at': '2026-05-01T09:00',
    'Where people ask': 'issues: with the form "Ask a question" only',
    Introduction: 'Welcome.\n\n### Rules\n\n- be kind: always\n- "quote" # not a comment',
  });
  expect(file.path).toBe('sessions/mayor-housing.yml');
  expect(readSessionFile(file.path, file.text, DEFAULT_SETTINGS)).toMatchObject({
    ok: true,
    value: {
      slug: 'mayor-housing',
      title: 'GitChat: the Mayor on housing',
      guests: [
        {
          login: 'riverton-mayor',
          name: 'The Mayor',
          role: 'Mayor of Riverton',
          delegates: ['mayors-office', 'riverton-press'],
        },
      ],
      window: { opensAt: Date.parse('2026-05-06T16:00:00Z'), timezone: 'America/New_York' },
      announceAt: Date.parse('2026-05-01T13:00:00Z'),
      intake: 'issues',
      intro: 'Welcome.\n\n### Rules\n\n- be kind: always\n- "quote" # not a comment',
    },
  });
});

test('each choice of where people ask is one that a session file knows', () => {
  const options = FORM.body.flatMap(({ attributes }) => attributes.options ?? []);
  const intakes = options.map((option) => {
    const { path, text } = scheduled({ ...LEAST, 'Where people ask': option });
    const reading = readSessionFile(path, text, PACIFIC);
    return reading.ok ? reading.value.intake : null;
  });
  expect(intakes).toEqual(['both', 'comments', 'issues']);
});

group('a short name from a title', () => {
  test.each([
    ['¿Qué pasa con la vivienda?', 'que-pasa-con-la-vivienda'],
    ['  ---  ', 'session'],
    ['住宅について', 'session'],
    [`${'long '.repeat(20)}title`, 'long-long-long-long-long-long-long-long-long-long-long-long'],
  ])('%s', (Title, slug) => {
    expect(scheduled({ ...LEAST, Title }).slug).toBe(slug);
  });
});

group('what a moderator is told who filled it in wrongly', () => {
  const FORM_NAME = 'The form "Schedule a session": ';
  const TIME = 'a local time such as 2027-05-06T12:00, or one with an offset such as 2027-05-06T12:00-07:00';

  test.each<[string, Record<string, string>, ...string[]]>([
    [
      'nothing filled in',
      { Title: '', 'Name of the guest': '', 'Opens at': '', 'Closes at': '' },
      '"Title" is missing. Expected a text of one line, at most 256 characters.',
      '"Opens at" is missing. Expected ' + TIME + '.',
      '"Closes at" is missing. Expected ' + TIME + '.',
      '"Name of the guest" has neither a login nor a name. Expected one of them, or both.',
    ],
    ['words for a time', { 'Opens at': 'May 6, noon' }, `"Opens at" is "May 6, noon". Expected ${TIME}.`],
    [
      'a time that comes twice',
      { 'Closes at': '2026-11-01T01:30' },
      '"Closes at" is 2026-11-01T01:30:00, but clocks in America/Los_Angeles are put back and show that time twice. Expected the offset too: 2026-11-01T01:30:00-07:00 or 2026-11-01T01:30:00-08:00.',
    ],
    [
      'times in the wrong order',
      { 'Closes at': '2026-05-05T12:00' },
      '"Closes at" is not after "Opens at". Expected a time after "Opens at".',
    ],
    [
      'a name with blanks',
      { 'Short name': 'The Mayor' },
      '"Short name" is "The Mayor". Expected a name of small letters, digits, hyphens and underscores, such as mayor-housing. Did you mean "the-mayor"?',
    ],
    [
      'a path for a name',
      { 'Short name': '../../.github/workflows/x' },
      '"Short name" is "../../.github/workflows/x". Expected a name of small letters, digits, hyphens and underscores, such as mayor-housing. Did you mean "github-workflows-x"?',
    ],
    [
      'people who are none',
      { 'GitHub login of the guest': 'The Mayor', 'Who may answer for the guest': 'ok, not?ok' },
      '"GitHub login of the guest" is "The Mayor". Expected a GitHub login such as riverton-clerk.',
      '"Who may answer for the guest" is "not?ok". Expected a GitHub login such as riverton-clerk.',
    ],
    [
      'an unknown zone',
      { 'Time zone': 'Pacific' },
      '"Time zone" is "Pacific". Expected an IANA time zone such as America/Los_Angeles, or UTC. Did you mean "America/Los_Angeles"?',
    ],
    [
      'a key for a value',
      { Title: 'x\nintake: mail' },
      '"Title" has more than one line. Expected a text of one line, at most 256 characters.',
    ],
  ])('%s', (_, change, ...expected) => {
    expect(complaints({ ...LEAST, ...change })).toEqual(expected.map((text) => FORM_NAME + text));
  });

  test('a name with blanks and what else is wrong', () => {
    expect(complaints({ ...LEAST, 'Short name': 'The Mayor', Title: '' })).toHaveLength(2);
  });

  test('an issue that is no such form', () => {
    const reading = readScheduleForm('When is the next session?', PACIFIC);
    expect(reading.ok ? [] : reading.problems.map(({ key }) => key)).toEqual([
      'Title',
      'Opens at',
      'Closes at',
      'Name of the guest',
    ]);
  });
});
