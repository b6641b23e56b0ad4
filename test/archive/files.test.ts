import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { archiveFiles, archiveMessage, archivePaths } from '../../src/archive/files.ts';
import type { Session } from '../../src/core/session.ts';
import { createTemplates } from '../../src/words/render.ts';
import { danger } from '../words/markdown/live.ts';
import { hour, question, richSession, session } from '../words/riverton.ts';

const templates = createTemplates(new Map());

function files(made: Session, readme: string | null = null, path = 'transcripts') {
  return archiveFiles(made, { path, readme, version: '1.2.3', templates });
}

function readmeOf(made: Session, before: string | null = null): string {
  return files(made, before).get('transcripts/README.md') ?? '';
}

/** A session of that name that opened so many days after the first. */
function named(slug: string, days: number, title = `About ${slug}`): Session {
  const made = session([question(1, 'Why?')]);
  const window = { ...made.window, opensAt: hour(24 * days), closesAt: hour(24 * days + 3) };
  return { ...made, file: { ...made.file, slug, title }, window };
}

/** The links of the list, in their order. */
function listed(readme: string): readonly string[] {
  return [...readme.matchAll(/^\| \[.*\]\((.*)\.md\)/gm)].map(([, slug]) => slug ?? '');
}

describe('the files of a session', () => {
  test('are transcript, data and index, in the folder of the settings', () => {
    const expected = [
      'transcripts/README.md',
      'transcripts/mayor-on-housing.md',
      'transcripts/mayor-on-housing.json',
    ];
    expect([...files(richSession()).keys()]).toEqual(expected);
    expect(Object.values(archivePaths(richSession(), 'transcripts')).toSorted()).toEqual(expected.toSorted());
    expect([...files(richSession(), null, '').keys()]).toContain('README.md');
  });

  test('hold the data in lines, in the order of the contract, with a line feed at the end', () => {
    const json = files(richSession()).get('transcripts/mayor-on-housing.json') ?? '';
    expect(json).toMatch(/^\{\n {2}"schema": "gitchat.transcript\/1",\n {2}"session": \{\n {4}"slug"/);
    expect(json).toMatch(/[^\n]\n$/);
    expect(Object.keys(JSON.parse(json) as object)).toEqual([
      'schema',
      'session',
      'counts',
      'answer_rate',
      'questions',
      'remarks',
      'ledger',
      'notices',
    ]);
  });

  test('are the same bytes when they are written again', () => {
    const first = files(richSession());
    const again = files(richSession(), first.get('transcripts/README.md'));
    expect([...again]).toEqual([...first]);
  });

  test('go with a message that no citizen wrote', () => {
    expect(archiveMessage(richSession())).toBe(
      'Archive the transcript of mayor-on-housing\n\n1 of 7 questions answered.\n',
    );
  });
});

describe('the index', () => {
  test('lists the newest session first, each once', () => {
    let readme = readmeOf(named('first', 0));
    readme = readmeOf(named('third', 20), readme);
    readme = readmeOf(named('second', 10), readme);
    readme = readmeOf(named('third', 20, 'Renamed'), readme);
    expect(listed(readme)).toEqual(['third', 'second', 'first']);
    expect(readme).toContain('| [Renamed](third.md) | The Mayor | 2026-05-26 | 0 of 1 |');
    expect(readme).toMatch(/^# Transcripts\n/);
  });

  test('leaves what people write around it', () => {
    const before = readmeOf(named('first', 0)).replace(
      '# Transcripts',
      () => '# Riverton asks\r\n\r\nHello $& $1',
    );
    const after = readmeOf(named('second', 1), `${before}\nSee you!\n`);
    expect(after).toContain('# Riverton asks\r\n\r\nHello $& $1');
    expect(after).toMatch(/\nSee you!\n$/);
    expect(listed(after)).toEqual(['second', 'first']);
  });

  test('is made again from its data where somebody changed the list', () => {
    const before = readmeOf(named('first', 0)).replace(/^\|.*\n/gm, '');
    expect(listed(before)).toEqual([]);
    expect(listed(readmeOf(named('second', 1), before))).toEqual(['second', 'first']);
  });

  test('goes to the end of a README that has none', () => {
    const readme = readmeOf(named('first', 0), '# Ours\n');
    expect(readme).toMatch(/^# Ours\n\n<!-- gitchat:index\n/);
    expect(listed(readme)).toEqual(['first']);
  });

  test('stands a README in which its end was lost', () => {
    const broken = readmeOf(named('first', 0)).replace('<!-- /gitchat:index -->', '');
    const once = readmeOf(named('second', 1), broken);
    const twice = readmeOf(named('third', 2), once);
    expect(twice.startsWith(broken.trimEnd())).toBe(true);
    expect(listed(twice)).toEqual(['first', 'third', 'second']);
  });

  test('leaves out data that somebody broke', () => {
    const broken = readmeOf(named('first', 0)).replace('"answered":', '"answerd":');
    expect(listed(readmeOf(named('second', 1), broken))).toEqual(['second']);
  });

  test('keeps a title in its cell and in its comment', () => {
    const title = 'A | b --> <!-- /gitchat:index --> ](x) @bob <script>';
    const once = readmeOf(named('first', 0, title));
    const twice = readmeOf(named('second', 1), once);
    expect(listed(twice)).toEqual(['second', 'first']);
    const list = twice.slice(twice.indexOf('-->\n') + 4, twice.lastIndexOf('<!--'));
    expect(danger(list)).toEqual(['link: second.md', 'link: first.md']);
    expect(
      list
        .match(/^\| \[A.*$/m)?.[0]
        .replaceAll('\\|', '')
        .split('|'),
    ).toHaveLength(6);
  });

  test('never throws, whatever the README says, and comes to rest at once', () => {
    const made = named('first', 0);
    const marks = ['<!-- gitchat:index', '-->', '<!-- /gitchat:index -->', '\n', '{"slug":"x"}', '{', '# a'];
    const readme = fc
      .array(fc.oneof(fc.constantFrom(...marks), fc.string({ maxLength: 5 })), { maxLength: 20 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(readme, (text) => {
        const once = readmeOf(made, text);
        expect(readmeOf(made, once)).toBe(once);
        expect(listed(once)).toContain('first');
      }),
    );
  });
});
