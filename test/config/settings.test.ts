import { describe as group, expect, test } from 'vitest';
import { describe } from '../../src/config/problem.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/config/settings.ts';
import type { Settings } from '../../src/core/settings.ts';

const PATH = '.github/gitchat.yml';

function settings(...texts: string[]): Settings {
  const reading = readSettings(
    texts.map((text, index) => ({ path: index === 0 ? PATH : `base-${index}`, text })),
  );
  if (!reading.ok) throw new Error(reading.problems.map(describe).join('\n'));
  return reading.value;
}

function complaints(text: string): readonly string[] {
  const reading = readSettings([{ path: PATH, text }]);
  return reading.ok ? [] : reading.problems.map(describe);
}

const AT = (line: number, column: number) => `${PATH}, line ${line}, column ${column}: `;
const TOP_KEYS = '_extends, moderators, timezone, locale, topics, moderation, board, notify, archive';
const RULES =
  'banned-words, patterns, personal-data, suspect-words, links, repeats, rate, length, too-many, new-account, forgery, attack-hint, private-life-hint, shouting, language';
const DURATION = 'a duration such as PT10S (seconds), PT15M (minutes), PT24H (hours) or P2D (days)';
const ZONE = 'an IANA time zone such as America/Los_Angeles, or UTC';

group('what a repository gets that sets nothing', () => {
  const defaults = {
    moderators: [],
    timezone: 'UTC',
    locale: 'en',
    topics: {},
    moderation: {
      mode: 'post',
      maxQuestionsPerPerson: 3,
      minLength: 10,
      maxLength: 2000,
      maxLinks: 2,
      newAccountDays: 0,
      bannedWords: [],
      suspectWords: [],
      allowedWords: [],
      patterns: [],
      personalData: 'hold',
      phoneNumbers: expect.any(Function),
      duplicates: 'suggest',
      languages: [],
      twoModeratorsToMute: false,
      rules: new Map(),
    },
    board: { refresh: 10_000 },
    notify: {
      digest: 900_000,
      remindBeforeClose: [7_200_000],
      quietHours: null,
      callModeratorsAfter: 3_600_000,
    },
    archive: { path: 'transcripts', via: 'commit' },
  };

  test.each([
    ['no file', []],
    ['an empty file', ['']],
    ['a file of comments', ['# nothing yet\n']],
    ['empty sections', ['moderators:\nmoderation:\n  mode:\n  patterns: ~\nnotify: null\n']],
  ])('%s', (_, texts) => {
    expect(settings(...texts)).toEqual(defaults);
    expect(DEFAULT_SETTINGS).toEqual(defaults);
  });
});

test('everything can be set', () => {
  const read = settings(`
moderators: [Riverton-Clerk, "@Riverton/Clerks", '@jane']
timezone: america/los_angeles
locale: es-mx
topics: { housing: [rent, zoning], transit: [bus, "light rail"], parks: }
moderation:
  mode: pre
  max_questions_per_person: 5
  min_length: 0
  max_length: 500
  max_links: 0
  new_account_days: 7
  banned_words: [casino, 911]
  suspect_words: [on, no]
  allowed_words: [Dick Durbin]
  patterns:
    - { match: '(?i)\\bcasino\\b', flag: gambling, action: reject }
    - match: \\d{3}-\\d{4}
      flag: number
  personal_data: off
  duplicates: merge
  languages: [en, es]
  two_moderators_to_mute: true
  rules: { shouting: hold, links: off, too-many: note }
board: { refresh: PT1M }
notify: { digest: PT1H, remind_before_close: [P1D, PT2H], quiet_hours: "21:00-07:30" }
archive: { path: ./docs/transcripts/, via: pull-request }
`);
  expect(read).toMatchObject({
    moderators: ['riverton-clerk', '@riverton/clerks', 'jane'],
    timezone: 'America/Los_Angeles',
    locale: 'es-MX',
    topics: { housing: ['rent', 'zoning'], transit: ['bus', 'light rail'], parks: [] },
    moderation: {
      mode: 'pre',
      maxQuestionsPerPerson: 5,
      minLength: 0,
      maxLength: 500,
      maxLinks: 0,
      newAccountDays: 7,
      bannedWords: ['casino', '911'],
      suspectWords: ['on', 'no'],
      allowedWords: ['Dick Durbin'],
      patterns: [
        { source: '(?i)\\bcasino\\b', flag: 'gambling', action: 'reject' },
        { source: '\\d{3}-\\d{4}', flag: 'number', action: 'hold' },
      ],
      personalData: 'off',
      duplicates: 'merge',
      languages: ['en', 'es'],
      twoModeratorsToMute: true,
    },
    board: { refresh: 60_000 },
    notify: {
      digest: 3_600_000,
      remindBeforeClose: [86_400_000, 7_200_000],
      quietHours: { from: 21 * 60, to: 7 * 60 + 30 },
    },
    archive: { path: 'docs/transcripts', via: 'pull-request' },
  });
});

test('rules keep the order in which they are named', () => {
  const { rules } = settings(
    'moderation: { rules: { shouting: hold, links: off, too-many: note } }',
  ).moderation;
  expect([...rules]).toEqual([
    ['shouting', 'hold'],
    ['links', 'off'],
    ['too-many', 'note'],
  ]);
});

group('patterns', () => {
  const [pattern] = settings(`moderation: { patterns: [{ match: '(a+)+$', flag: odd }] }`).moderation
    .patterns;

  test('find their text anywhere', () => {
    expect(pattern?.matches('banana')).toBe(true);
    expect(pattern?.matches('xyz')).toBe(false);
  });

  test('take no longer for a text that makes other engines hang', () => {
    expect(pattern?.matches(`${'a'.repeat(65_535)}!`)).toBe(false);
  });
});

group('files that extend others', () => {
  test('what the nearer file says replaces the whole section of its base', () => {
    const read = settings(
      '_extends: town-hall\nmoderation: { max_links: 0 }',
      'timezone: Europe/Paris\nmoderation: { max_links: 9, min_length: 50 }\nlocale: fr',
      'timezone: UTC\nlocale: de\nmoderators: [base]',
    );
    expect(read.moderation.maxLinks).toBe(0);
    expect(read.moderation.minLength).toBe(10);
    expect(read).toMatchObject({ timezone: 'Europe/Paris', locale: 'fr', moderators: ['base'] });
  });

  test('a wrong base is named as such', () => {
    const reading = readSettings([
      { path: PATH, text: '_extends: town-hall' },
      { path: 'town-hall:.github/gitchat.yml', text: 'locale: fr\ntimezon: UTC' },
    ]);
    expect(reading.ok ? [] : reading.problems).toEqual([
      {
        path: 'town-hall:.github/gitchat.yml',
        line: 2,
        column: 1,
        key: 'timezon',
        message: 'timezon is not a key that GitChat knows here',
        expected: `one of: ${TOP_KEYS}`,
        nearest: 'timezone',
      },
    ]);
  });
});

const somePatterns = (count: number) =>
  `moderation:\n  patterns:\n${"    - { match: 'x', flag: a }\n".repeat(count)}`;

const someTopics = (count: number) =>
  `topics: { ${Array.from({ length: count }, (_, index) => `t${index}: `).join(', ')} }`;

group('what somebody is told whose file is wrong', () => {
  test.each<[string, ...string[]]>([
    [
      'timezon: UTC',
      `${AT(1, 1)}timezon is not a key that GitChat knows here. Expected one of: ${TOP_KEYS}. Did you mean "timezone"?`,
    ],
    [
      'moderation:\n  max_lnks: 2\n  mode: pst\nfoo: 1',
      `${AT(2, 3)}moderation.max_lnks is not a key that GitChat knows here. Expected one of: mode, max_questions_per_person, min_length, max_length, max_links, new_account_days, banned_words, suspect_words, allowed_words, patterns, personal_data, duplicates, languages, two_moderators_to_mute, rules. Did you mean "max_links"?`,
      `${AT(3, 3)}moderation.mode is "pst". Expected one of: post, pre. Did you mean "post"?`,
      `${AT(4, 1)}foo is not a key that GitChat knows here. Expected one of: ${TOP_KEYS}.`,
    ],
    [
      'moderators: riverton-clerk',
      `${AT(1, 1)}moderators is "riverton-clerk". Expected a list, such as [riverton-clerk, "@riverton/clerks"].`,
    ],
    [
      'moderators: [riverton/clerks, -x-]',
      `${AT(1, 14)}The first moderator is "riverton/clerks". Expected a GitHub login such as riverton-clerk, or a team such as "@riverton/clerks". Did you mean "@riverton/clerks"?`,
      `${AT(1, 31)}The second moderator is "-x-". Expected a GitHub login such as riverton-clerk, or a team such as "@riverton/clerks".`,
    ],
    [
      'moderators: [@riverton/clerks]',
      `${AT(1, 14)}A text cannot begin with this sign. Expected quotes around a text that starts with @, % or \`, such as "@riverton/clerks".`,
    ],
    ['timezone: PST', `${AT(1, 1)}timezone is "PST". Expected ${ZONE}. Did you mean "America/Los_Angeles"?`],
    [
      'timezone: Pacific time',
      `${AT(1, 1)}timezone is "Pacific time". Expected ${ZONE}. Did you mean "America/Los_Angeles"?`,
    ],
    [
      'timezone: Central European Summer Time',
      `${AT(1, 1)}timezone is "Central European Summer Time". Expected ${ZONE}. Did you mean "Europe/Berlin"?`,
    ],
    ['timezone: Berlin', `${AT(1, 1)}timezone is "Berlin". Expected ${ZONE}. Did you mean "Europe/Berlin"?`],
    ['timezone: Pacific tide', `${AT(1, 1)}timezone is "Pacific tide". Expected ${ZONE}.`],
    ['timezone: +02:00', `${AT(1, 1)}timezone is "+02:00". Expected ${ZONE}.`],
    [
      'timezone: Los Angeles',
      `${AT(1, 1)}timezone is "Los Angeles". Expected ${ZONE}. Did you mean "America/Los_Angeles"?`,
    ],
    [
      'timezone: Europe/Pariss',
      `${AT(1, 1)}timezone is "Europe/Pariss". Expected ${ZONE}. Did you mean "Europe/Paris"?`,
    ],
    [
      'locale: not a language',
      `${AT(1, 1)}locale is "not a language". Expected a language tag such as en or es-MX.`,
    ],
    ['locale: english', `${AT(1, 1)}locale is "english". Expected a language tag such as en or es-MX.`],
    ['locale: xx-YY', `${AT(1, 1)}locale is "xx-YY". Expected a language tag such as en or es-MX.`],
    [
      'moderation:\nmode: pre\ntopics: {}',
      `${AT(2, 1)}mode belongs below moderation:. Expected it in a line of its own below moderation:, with more blanks before it than moderation: has.`,
    ],
    [
      'board:\n  refresh: PT1M\n  locale: fr\n  via: commit',
      `${AT(3, 3)}board.locale does not belong into this group. Expected it in a line of its own, without blanks before it.`,
      `${AT(4, 3)}board.via belongs below archive:. Expected it in a line of its own below archive:, with more blanks before it than archive: has.`,
    ],
    [
      'topics: { Public Safety: [fire] }',
      `${AT(1, 11)}topics.Public Safety is called "Public Safety". Expected a topic name of small letters, digits and hyphens, at most 44 characters. Did you mean "public-safety"?`,
    ],
    [
      'topics: [housing]',
      `${AT(1, 1)}topics is a list. Expected a group of keys: topics and their words, such as housing: [rent, zoning].`,
    ],
    [
      'topics:\n  housing: rent',
      `${AT(2, 3)}topics.housing is "rent". Expected a list, such as [rent, zoning].`,
    ],
    [
      'moderation: { max_links: two, min_length: -1, max_questions_per_person: 0 }',
      `${AT(1, 15)}moderation.max_links is "two". Expected a whole number from 0 to 1000.`,
      `${AT(1, 31)}moderation.min_length is "-1". Expected a whole number from 0 to 65536.`,
      `${AT(1, 47)}moderation.max_questions_per_person is 0. Expected a whole number from 1 to 1000.`,
    ],
    [
      'moderation: { min_length: 50, max_length: 20 }',
      `${AT(1, 15)}moderation.min_length is more than max_length, which is 20. Expected a smaller number than max_length.`,
    ],
    [
      'moderation:\n  patterns:\n    - { match: "(a", flag: odd }\n    - { match: "a*", flag: odd }\n    - { flag: odd }',
      `${AT(3, 9)}match of the first pattern is "(a": missing closing ): \`(a\`. Expected a pattern in RE2 syntax, such as (?i)\\bcasino\\b, that does not fit an empty text.`,
      `${AT(4, 9)}match of the second pattern is "a*", which fits every text. Expected a pattern in RE2 syntax, such as (?i)\\bcasino\\b, that does not fit an empty text.`,
      `${AT(5, 7)}match of the third pattern is missing. Expected a pattern in RE2 syntax, such as (?i)\\bcasino\\b, that does not fit an empty text.`,
    ],
    [
      'moderation:\n  rules:\n    shuting: hold\n    links: of\n    muted: off\n    length:',
      `${AT(3, 5)}moderation.rules.shuting names no rule that can be set. Expected one of: ${RULES}. Did you mean "shouting"?`,
      `${AT(4, 5)}moderation.rules.links is "of". Expected one of: reject, hold, note, off. Did you mean "off"?`,
      `${AT(5, 5)}moderation.rules.muted names no rule that can be set. Expected one of: ${RULES}.`,
      `${AT(6, 5)}moderation.rules.length is missing. Expected one of: reject, hold, note, off.`,
    ],
    [
      'moderation: { rules: { attack-hint: hold } }',
      `${AT(1, 24)}moderation.rules.attack-hint is "hold", but a list of words cannot tell an insult from a quotation. Expected note or off; suspect_words can hold questions.`,
    ],
    [
      'moderation: { rules: [links], languages: [klingon] }',
      `${AT(1, 15)}moderation.rules is a list. Expected a group of keys: rules and what they do, such as shouting: hold.`,
      `${AT(1, 43)}The first language is "klingon". Expected one of: en, es, fr, de, pt.`,
    ],
    [
      'board: { refresh: 10s }',
      `${AT(1, 10)}board.refresh is "10s". Expected ${DURATION}. Did you mean "PT10S"?`,
    ],
    [
      'notify: { digest: P15M, remind_before_close: [pt2h, 2 hours, -PT1H] }',
      `${AT(1, 11)}notify.digest is "P15M", which counts months or years. Expected ${DURATION}. Did you mean "PT15M"?`,
      `${AT(1, 47)}The first time of notify.remind_before_close is "pt2h". Expected ${DURATION}. Did you mean "PT2H"?`,
      `${AT(1, 53)}The second time of notify.remind_before_close is "2 hours". Expected ${DURATION}. Did you mean "PT2H"?`,
      `${AT(1, 62)}The third time of notify.remind_before_close is "-PT1H", not between nothing and a year. Expected ${DURATION}.`,
    ],
    [
      'notify:\n  quiet_hours: 9pm to 7am',
      `${AT(2, 3)}notify.quiet_hours is "9pm to 7am". Expected two times of day such as "21:00-07:00".`,
    ],
    [
      'notify: { quiet_hours: "07:00-07:00" }',
      `${AT(1, 11)}notify.quiet_hours begins and ends at the same time. Expected two times of day such as "21:00-07:00".`,
    ],
    [
      'archive: { path: ../elsewhere, via: pull request }',
      `${AT(1, 12)}archive.path is "../elsewhere". Expected a folder of the repository such as transcripts.`,
      `${AT(1, 32)}archive.via is "pull request". Expected one of: commit, pull-request. Did you mean "pull-request"?`,
    ],
    [
      'archive: { path: sessions }',
      `${AT(1, 12)}archive.path is "sessions", where other things belong. Expected a folder of the repository such as transcripts.`,
    ],
    [
      'archive: { path: .GitHub/transcripts }',
      `${AT(1, 12)}archive.path is ".GitHub/transcripts", where other things belong. Expected a folder of the repository such as transcripts.`,
    ],
    ['board: { refresh: PT0S }', `${AT(1, 10)}board.refresh is "PT0S". Expected PT1S (a second) or more.`],
    [
      'moderation:\n  patterns: [{ match: "\\bcasino\\b", flag: odd }]\n  banned_words: ["\\bpoker"]',
      `${AT(2, 16)}match of the first pattern holds a control character. Expected none; a \\ in double quotes makes one: use single quotes, such as '\\bcasino\\b'.`,
      `${AT(3, 18)}The first banned word holds a control character. Expected none; a \\ in double quotes makes one: use single quotes, such as '\\bcasino\\b'.`,
    ],
    [
      'moderation: { patterns: [{ match: "(x?){500}y", flag: odd }] }',
      `${AT(1, 28)}match of the first pattern is "(x?){500}y", which repeats too much. Expected smaller numbers in { }.`,
    ],
    ['archive: transcripts', `${AT(1, 1)}archive is "transcripts". Expected a group of keys: path, via.`],
    ['- moderators', `${AT(1, 1)}The file is a list. Expected a group of keys: ${TOP_KEYS}.`],
    [
      'locale: en\nlocale: fr',
      `${AT(2, 1)}This key stands in its group a second time. Expected each key once.`,
    ],
    ['board:\n\trefresh: PT1M', `${AT(2, 1)}This line begins with a tab. Expected blanks instead of tabs.`],
    [
      'locale: &l en\ntimezone: *l',
      `${AT(2, 11)}"*l" is an alias. Expected the text itself; a text that starts with * needs quotes.`,
    ],
    [
      '__proto__: { mode: pre }',
      `${AT(1, 1)}__proto__ is not a key that GitChat knows here. Expected one of: ${TOP_KEYS}.`,
    ],
    ['"#'.repeat(40_000), `${AT(1, 1)}The file has 80000 characters. Expected at most 65536.`],
  ])('%j', (text, ...expected) => {
    expect(complaints(text)).toEqual(expected);
  });

  test('a long wrong value is cut, and stays in one line', () => {
    expect(complaints(`locale: "${'no '.repeat(100)}\\n\\u202e"`)).toEqual([
      `${AT(1, 1)}locale is "no no no no no no no no no no no no no n…". Expected a language tag such as en or es-MX.`,
    ]);
  });

  test('of very many problems the first fifty are told', () => {
    const text = Array.from({ length: 200 }, (_, index) => `key${index}: 1`).join('\n');
    expect(complaints(text)).toHaveLength(50);
  });

  test('patterns and topics have bounds, and patterns are counted before they are read', () => {
    expect(complaints(somePatterns(200))).toEqual([]);
    expect(complaints(somePatterns(201))).toEqual([
      `${AT(2, 3)}moderation.patterns has 201 items. Expected at most 200.`,
    ]);
    expect(complaints(someTopics(500))).toEqual([]);
    expect(complaints(someTopics(501))).toEqual([`${AT(1, 1)}topics has 501 topics. Expected at most 500.`]);
    expect(complaints(`moderation: { patterns: [{ match: ${'x'.repeat(501)}, flag: a }] }`)[0]).toContain(
      'match of the first pattern has 501 characters; 500 are allowed',
    );
  });
});
