import { readFileSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import { readYaml } from '../../src/config/document.ts';
import { describe } from '../../src/config/problem.ts';

function told(text: string): readonly string[] {
  const reading = readYaml('x.yml', text);
  return reading.ok ? [] : reading.problems.map((problem) => describe(problem).replace('x.yml, line ', ''));
}

const NO_KEY =
  'This line has no key with a value. Expected a key, a colon, a blank and a value, such as title: Housing; what goes on from the line above is indented, or in quotes.';
const NO_BREAK_SPACE =
  'This line holds a no-break space, which looks like a blank and is none. Expected a blank that is typed with the space bar.';

group('a clerk whose file is no YAML is told the line that is wrong, and what to write', () => {
  test.each<[string, string, ...string[]]>([
    [
      'quotation marks around a part of a text',
      'title: "The Mayor" on housing\nguests: []\n',
      `1, column 20: The text goes on after its quotation marks have closed. Expected quotes around the whole of it: title: '"The Mayor" on housing'.`,
    ],
    [
      'an apostrophe in single quotes',
      "title: 'The Mayor's talk'\n",
      `1, column 19: The text goes on after its quotation marks have closed. Expected quotes around the whole of it: title: "The Mayor's talk".`,
    ],
    [
      'a quotation mark that is not closed',
      'title: "Housing\nguests: []\n',
      '1, column 8: The quotation mark that stands here is not closed in its line. Expected the same mark at the end of the text.',
    ],
    [
      'one that is closed by the next, lines below',
      'title: "Housing\nrole: "Mayor"\n',
      '1, column 8: The quotation mark that stands here is not closed in its line. Expected the same mark at the end of the text.',
    ],
    [
      'a colon in a text',
      'title: GitChat: the Mayor\n',
      '1, column 8: A colon and a blank in a text make it a key. Expected quotes around a text that holds a colon, such as title: "GitChat: the Mayor".',
    ],
    [
      'a line that is indented below one with a value',
      'title: Housing\n guests: []\nopens_at: x\n',
      '2, column 1: This line is indented below a line that has its value already. Expected no blanks before it, as before the key in the line above.',
    ],
    [
      'the same below a list in brackets',
      'title: Housing\nguests: []\n  opens_at: x\nintake: both\n',
      '3, column 1: This line has 2 blanks before it and so belongs to no group of keys. Expected as many as before the keys that it belongs to: no blanks.',
    ],
    [
      'a line that is indented too little',
      'moderation:\n    mode: pre\n\n    # Links\n  max_links: 2\n',
      '5, column 1: This line has 2 blanks before it and so belongs to no group of keys. Expected as many as before the keys that it belongs to: no blanks or 4 blanks.',
    ],
    [
      'a key of a guest that stands below the hyphen',
      'guests:\n  - login: a\n  name: b\n',
      '3, column 1: This line has 2 blanks before it and so belongs to no group of keys. Expected as many as before the keys that it belongs to: no blanks or 4 blanks.',
    ],
    [
      'the first line of all, indented',
      '# Settings\n moderators: [a]\n\ntimezone: UTC\nmoderation:\n  mode: pre\n',
      '2, column 1: This line has a blank before it, and the keys below have none. Expected no blanks before it.',
    ],
    ['a no-break space after a key', 'title:\u00a0Housing\nguests: []\n', `1, column 1: ${NO_BREAK_SPACE}`],
    [
      'no-break spaces before a key',
      'moderation:\n\u00a0 mode: pre\nboard: {}\n',
      `2, column 1: ${NO_BREAK_SPACE}`,
    ],
    [
      'no blank after a colon',
      'title:Housing\nguests: []\n',
      '1, column 1: There is no blank after the colon. Expected title: Housing.',
    ],
    ['an equals sign', 'title = Housing\nguests: []\n', `1, column 1: ${NO_KEY}`],
    ['a text that goes on', 'title: a\nThis is a text\nopens_at: b\n', `2, column 1: ${NO_KEY}`],
    [
      'a second document',
      'title: a\n---\nguests: b\n',
      '2, column 1: Here begins a second document, after a line of three hyphens or dots. Expected one document, without that line.',
    ],
    [
      'brackets that are not closed',
      'guests: [{ login: a }\nopens_at: x\n',
      '1, column 9: The [ that stands here is not closed. Expected a ] where it ends.',
    ],
    [
      'a pattern in double quotes',
      'match: "\\d+"\n',
      "1, column 9: In double quotes, \\ begins a special sign, and this is none. Expected single quotes around a pattern, such as match: '\\bcasino\\b'.",
    ],
    [
      'a text after |',
      'intro: | Welcome\n',
      '1, column 10: After | or > the line must end. Expected the text in the next lines, indented; a text that starts with | or > needs quotes.',
    ],
    [
      'an exclamation mark',
      'title: !Mayor!\n',
      '1, column 8: A text that begins with ! has another meaning in YAML. Expected quotes around it.',
    ],
    [
      'stars',
      'title: *Mayor* speaks\n',
      '1, column 8: "*Mayor*" is an alias. Expected the text itself; a text that starts with * needs quotes.',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(told(text)).toEqual(expected);
  });

  test.each([
    ['#moderators', ' moderators', 6],
    ['#timezone', ' timezone', 9],
  ])('%s of our settings with a blank left before it', (given, written, line) => {
    const template = '../../templates/organiser/.github/gitchat.yml';
    const settings = readFileSync(new URL(template, import.meta.url), 'utf8')
      .replace(/^#moderators/m, 'moderators')
      .replace(given === '#moderators' ? 'moderators' : given, written)
      .replace('  moderators, ', '');
    expect(told(settings).map((problem) => problem.split(',')[0])).toEqual([String(line)]);
  });

  test('no matter how many lines are wrong', () => {
    expect(told(' a: 1\n'.repeat(5000) + 'b: 1\n'.repeat(5000)).length).toBeLessThanOrEqual(50);
    expect(told('a: 1\n  b: 1\n'.repeat(5000)).length).toBeLessThanOrEqual(50);
    expect(told('- "a" b\n'.repeat(8000)).length).toBeLessThanOrEqual(50);
  });
});
