import { describe as group, expect, test } from 'vitest';
import { describe } from '../../src/config/problem.ts';
import { readSessionFile } from '../../src/config/session-file.ts';
import { DEFAULT_SETTINGS } from '../../src/config/settings.ts';
import type { SessionFile } from '../../src/core/session-file.ts';

const PATH = 'sessions/mayor.yml';
const PACIFIC = { ...DEFAULT_SETTINGS, timezone: 'America/Los_Angeles' };

function session(text: string, path = PATH): SessionFile {
  const reading = readSessionFile(path, text, PACIFIC);
  if (!reading.ok) throw new Error(reading.problems.map(describe).join('\n'));
  return reading.value;
}

function complaints(text: string, path = PATH): readonly string[] {
  const reading = readSessionFile(path, text, PACIFIC);
  return reading.ok ? [] : reading.problems.map(describe);
}

/** A right file with these lines in place of, or besides, its own. */
function file(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    title: 'Housing',
    guests: '[{ login: riverton-mayor }]',
    opens_at: '2026-05-06T12:00',
    closes_at: '2026-05-07T12:00',
    ...changes,
  };
  return Object.entries(lines)
    .map(([key, value]) => `${key}: ${value}`)
    .join('\n');
}

const utc = (text: string) => Date.parse(text);
const AT = (line: number, column: number) => `${PATH}, line ${line}, column ${column}: `;
const TIME = 'a local time such as 2027-05-06T12:00, or one with an offset such as 2027-05-06T12:00-07:00';

test('a file that says everything', () => {
  const read = session(`
title: "GitChat: the Mayor on housing"
guests:
  - login: Riverton-Mayor
    name: The Mayor
    role: Mayor of Riverton
    delegates: [Mayors-Office]
  - name: The Planner
moderators: [riverton-clerk, "@riverton/clerks"]
opens_at: 2026-05-06T12:00
closes_at: 2026-05-07T12:00:30
timezone: America/New_York
announce_at: 2026-05-01T09:00
early_questions: false
grace: PT48H
intake: issues
intro: |
  Welcome.

  *Ask away.*
topics: { housing: [rent, zoning, eviction] }
`);
  expect(read).toEqual({
    slug: 'mayor',
    title: 'GitChat: the Mayor on housing',
    guests: [
      {
        login: 'riverton-mayor',
        name: 'The Mayor',
        role: 'Mayor of Riverton',
        delegates: ['mayors-office'],
      },
      { login: null, name: 'The Planner', role: null, delegates: [] },
    ],
    moderators: ['riverton-clerk', '@riverton/clerks'],
    window: {
      opensAt: utc('2026-05-06T16:00:00Z'),
      closesAt: utc('2026-05-07T16:00:30Z'),
      timezone: 'America/New_York',
    },
    announceAt: utc('2026-05-01T13:00:00Z'),
    earlyQuestions: false,
    grace: 172_800_000,
    intake: 'issues',
    intro: 'Welcome.\n\n*Ask away.*',
    topics: { housing: ['rent', 'zoning', 'eviction'] },
  });
});

test('a file that says the least', () => {
  expect(session(file())).toEqual({
    slug: 'mayor',
    title: 'Housing',
    guests: [{ login: 'riverton-mayor', name: 'riverton-mayor', role: null, delegates: [] }],
    moderators: [],
    window: {
      opensAt: utc('2026-05-06T19:00:00Z'),
      closesAt: utc('2026-05-07T19:00:00Z'),
      timezone: 'America/Los_Angeles',
    },
    announceAt: null,
    earlyQuestions: true,
    grace: 86_400_000,
    intake: 'both',
    intro: '',
    topics: {},
  });
});

test('what looks like a number, a date or a yes is still text', () => {
  const read = session(file({ title: '2026', guests: '[{ login: 007, name: 2026-05-06, role: yes }]' }));
  expect(read.title).toBe('2026');
  expect(read.guests).toEqual([{ login: '007', name: '2026-05-06', role: 'yes', delegates: [] }]);
});

test('so it is in YAML 1.1 and with tags', () => {
  expect(session(`%YAML 1.1\n---\n${file({ title: '!!timestamp 2026-05-06' })}`).title).toBe('2026-05-06');
});

const opens = (time: string) => session(file({ opens_at: time })).window.opensAt;
const closes = (time: string) => session(file({ closes_at: time })).window.closesAt;

group('times', () => {
  test.each([
    ['2026-05-06T12:00', '2026-05-06T19:00:00Z'],
    ['2026-05-06T12:00:59', '2026-05-06T19:00:59Z'],
    ['"2026-05-06 9:30"', '2026-05-06T16:30:00Z'],
    ['2026-05-06T12:00Z', '2026-05-06T12:00:00Z'],
    ['2026-05-06t12:00:00z', '2026-05-06T12:00:00Z'],
    ['2026-05-06T12:00+05:30', '2026-05-06T06:30:00Z'],
    ['2026-05-06T12:00-0700', '2026-05-06T19:00:00Z'],
    ['2026-01-06T12:00', '2026-01-06T20:00:00Z'],
  ])('%s is %s in Los Angeles', (written, meant) => {
    expect(session(file({ opens_at: written })).window.opensAt).toBe(utc(meant));
  });

  test.each([
    ['Africa/Nairobi', '2026-05-06T09:00:00Z'],
    ['Asia/Kolkata', '2026-05-06T06:30:00Z'],
    ['UTC', '2026-05-06T12:00:00Z'],
  ])('noon in %s is %s', (timezone, meant) => {
    expect(session(file({ timezone })).window.opensAt).toBe(utc(meant));
  });

  test('the hour before and after the clocks are put forward', () => {
    expect(opens('2026-03-08T01:59')).toBe(utc('2026-03-08T09:59:00Z'));
    expect(opens('2026-03-08T03:00')).toBe(utc('2026-03-08T10:00:00Z'));
  });

  test('with its offset, a time that the clocks show twice is clear', () => {
    expect(closes('2026-11-01T01:30-07:00')).toBe(utc('2026-11-01T08:30:00Z'));
    expect(closes('2026-11-01T01:30-08:00')).toBe(utc('2026-11-01T09:30:00Z'));
    expect(closes('2026-11-01T02:00')).toBe(utc('2026-11-01T10:00:00Z'));
  });
});

group('what somebody is told whose file is wrong', () => {
  test.each<[string, string, ...string[]]>([
    [
      'an empty file',
      '',
      `${AT(1, 1)}title is missing. Expected a text of one line, at most 256 characters.`,
      `${AT(1, 1)}guests is missing. Expected a list, such as - { login: riverton-mayor, name: The Mayor }.`,
      `${AT(1, 1)}opens_at is missing. Expected ${TIME}.`,
      `${AT(1, 1)}closes_at is missing. Expected ${TIME}.`,
    ],
    [
      'a colon in a title',
      'title: GitChat: the Mayor\n',
      `${AT(1, 8)}A colon and a blank in a text make it a key. Expected quotes around a text that holds a colon, such as title: "GitChat: the Mayor".`,
    ],
    [
      'no such words',
      file({ opens_at: 'noon', early_questions: 'yes', intake: 'comment', grace: '24h' }),
      `${AT(3, 1)}opens_at is "noon". Expected ${TIME}.`,
      `${AT(5, 1)}early_questions is "yes". Expected true or false. Did you mean "true"?`,
      `${AT(6, 1)}intake is "comment". Expected one of: comments, issues, both. Did you mean "comments"?`,
      `${AT(7, 1)}grace is "24h". Expected a duration such as PT10S (seconds), PT15M (minutes), PT24H (hours) or P2D (days). Did you mean "PT24H"?`,
    ],
    [
      'a day without an hour, and a day that is none',
      file({ opens_at: '2026-05-06', closes_at: '2026-02-30T12:00' }),
      `${AT(3, 1)}opens_at is "2026-05-06". Expected ${TIME}.`,
      `${AT(4, 1)}closes_at is "2026-02-30T12:00", and there is no such day. Expected ${TIME}.`,
    ],
    [
      'hours that are none',
      file({ opens_at: '2026-05-06T24:00', closes_at: '2026-05-06T12:00+25:00' }),
      `${AT(3, 1)}opens_at is "2026-05-06T24:00". Expected ${TIME}.`,
      `${AT(4, 1)}closes_at is "2026-05-06T12:00+25:00". Expected ${TIME}.`,
    ],
    [
      'a time that the clocks leave out',
      file({ opens_at: '2026-03-08T02:30' }),
      `${AT(3, 1)}opens_at is 2026-03-08T02:30:00, but clocks in America/Los_Angeles are put forward and never show that time. Expected a time that the clocks show. Did you mean "2026-03-08T03:30:00"?`,
    ],
    [
      'a day that the calendar left out',
      file({ opens_at: '2011-12-30T12:00', timezone: 'Pacific/Apia' }),
      `${AT(3, 1)}opens_at is 2011-12-30T12:00:00, but clocks in Pacific/Apia are put forward and never show that time. Expected a time that the clocks show. Did you mean "2011-12-31T12:00:00"?`,
    ],
    [
      'a time that comes twice',
      file({ closes_at: '2026-11-01T01:30' }),
      `${AT(4, 1)}closes_at is 2026-11-01T01:30:00, but clocks in America/Los_Angeles are put back and show that time twice. Expected the offset too: 2026-11-01T01:30:00-07:00 or 2026-11-01T01:30:00-08:00.`,
    ],
    [
      'a time that comes twice, east of Greenwich',
      file({ timezone: 'Europe/Paris', closes_at: '2026-10-25T02:30' }),
      `${AT(4, 1)}closes_at is 2026-10-25T02:30:00, but clocks in Europe/Paris are put back and show that time twice. Expected the offset too: 2026-10-25T02:30:00+02:00 or 2026-10-25T02:30:00+01:00.`,
    ],
    [
      'a window that ends before it begins',
      file({ closes_at: '2026-05-06T12:00', announce_at: '2026-06-01T09:00' }),
      `${AT(4, 1)}closes_at is not after opens_at. Expected a time after opens_at.`,
      `${AT(5, 1)}announce_at is after opens_at. Expected a time before opens_at, or none: then it is announced at once.`,
    ],
    [
      'a wrong zone does not hide other problems',
      file({ timezone: 'EST', opens_at: 'soon' }),
      `${AT(3, 1)}opens_at is "soon". Expected ${TIME}.`,
      `${AT(5, 1)}timezone is "EST". Expected an IANA time zone such as America/Los_Angeles, or UTC. Did you mean "America/New_York"?`,
    ],
    ['nobody', file({ guests: '[]' }), `${AT(2, 1)}guests names nobody. Expected at least one guest.`],
    [
      'a guest without a name, and one twice',
      file({ guests: '[{ role: Mayor }, { login: a }, { login: A }]' }),
      `${AT(2, 10)}The first guest has neither a login nor a name. Expected one of them, or both.`,
    ],
    [
      'a guest twice',
      file({ guests: '[{ login: a }, { login: A }]' }),
      `${AT(2, 24)}The second guest names a again. Expected each guest once.`,
    ],
    [
      'guests that are no list',
      file({ guests: 'riverton-mayor' }),
      `${AT(2, 1)}guests is "riverton-mayor". Expected a list, such as - { login: riverton-mayor, name: The Mayor }.`,
    ],
    [
      'a guest who is a bare word, and one with a key from elsewhere',
      `${file({ guests: '[riverton-mayor, { name: M, intake: both }]' })}\nrole: Mayor`,
      `${AT(2, 10)}The first guest is "riverton-mayor". Expected a group of keys: login, name, role, delegates; each in a line below guests:, such as "- login: riverton-mayor" and below it "  name: The Mayor".`,
      `${AT(2, 37)}intake of the second guest does not belong into this group. Expected it in a line of its own, without blanks before it.`,
      `${AT(5, 1)}role belongs below guests:. Expected it in a line of its own below guests:, with more blanks before it than guests: has.`,
    ],
    [
      'a guest and a delegate who are to moderate',
      file({ guests: '[{ login: m, delegates: [d] }]', moderators: '[clerk, M, d]' }),
      `${AT(5, 21)}The second moderator is m, who answers in this session and so cannot moderate it. Expected somebody else.`,
      `${AT(5, 24)}The third moderator is d, who answers in this session and so cannot moderate it. Expected somebody else.`,
    ],
    [
      'a letter in the encoding of old Windows programs',
      file({ title: Buffer.from('Caf\xe9', 'latin1').toString('utf8') }),
      `${AT(1, 11)}The file is not saved as UTF-8, and a letter here cannot be read. Expected the file to be saved anew with the encoding UTF-8 (Notepad: Save as, Encoding), and the letter to be typed again.`,
    ],
    [
      'UTF-16',
      Buffer.from(file(), 'utf16le').toString('utf8'),
      `${AT(1, 2)}The file is not saved as UTF-8, and a letter here cannot be read. Expected the file to be saved anew with the encoding UTF-8 (Notepad: Save as, Encoding), and the letter to be typed again.`,
    ],
    [
      'a login that is none',
      file({ guests: '[{ login: The Mayor, delegates: ["@riverton/office"] }]' }),
      `${AT(2, 12)}login of the first guest is "The Mayor". Expected a GitHub login such as riverton-clerk.`,
      `${AT(2, 42)}The first delegate of the first guest is "@riverton/office". Expected a GitHub login such as riverton-clerk.`,
    ],
    [
      'a key cut short',
      file({ opens: '2026-05-06T12:00' }),
      `${AT(5, 1)}opens is not a key that GitChat knows here. Expected one of: title, guests, moderators, opens_at, closes_at, timezone, announce_at, early_questions, grace, intake, intro, topics. Did you mean "opens_at"?`,
    ],
    [
      'a title of two lines',
      file({ title: '"a\n\n  b"' }),
      `${AT(1, 1)}title has more than one line. Expected a text of one line, at most 256 characters.`,
    ],
    [
      'a title that GitHub would not take',
      file({ title: 'x'.repeat(257) }),
      `${AT(1, 1)}title has 257 characters. Expected a text of one line, at most 256 characters.`,
    ],
    [
      'an introduction that leaves no room for the board',
      file({ intro: 'x'.repeat(20_001) }),
      `${AT(5, 1)}intro has 20001 characters. Expected a text of at most 20000 characters.`,
    ],
  ])('%s', (_, text, ...expected) => {
    expect(complaints(text)).toEqual(expected);
  });
});

group('the name of the file', () => {
  test.each([
    ['sessions/mayor-housing.yml', 'mayor-housing'],
    ['sessions/2026_05_mayor.yml', '2026_05_mayor'],
    ['mayor.yml', 'mayor'],
  ])('%s has the slug %s', (path, slug) => {
    expect(session(file(), path).slug).toBe(slug);
  });

  test.each([
    ['sessions/The Mayor.yml', 'the-mayor.yml'],
    ['sessions/Élection.yml', 'election.yml'],
    ['sessions/mayor.yaml', 'mayor.yml'],
    ['sessions/-->.yml', null],
    [`sessions/${'a'.repeat(61)}.yml`, `${'a'.repeat(60)}.yml`],
  ])('%s has none', (path, nearest) => {
    const reading = readSessionFile(path, file(), PACIFIC);
    expect(reading.ok ? null : reading.problems[0]).toMatchObject({
      path,
      key: '',
      expected:
        'a name of small letters, digits, hyphens and underscores that ends in .yml, such as mayor-housing.yml',
      nearest,
    });
  });

  test('a wrong name does not hide what is wrong inside', () => {
    expect(complaints(file({ intake: 'mail' }), 'sessions/A.yml')).toEqual([
      'sessions/A.yml, line 1, column 1: The file\'s name is "A.yml". Expected a name of small letters, digits, hyphens and underscores that ends in .yml, such as mayor-housing.yml. Did you mean "a.yml"?',
      'sessions/A.yml, line 5, column 1: intake is "mail". Expected one of: comments, issues, both.',
    ]);
  });
});
