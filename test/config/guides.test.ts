import { readFileSync } from 'node:fs';
import { describe as group, expect, test } from 'vitest';
import type { Reading } from '../../src/config/problem.ts';
import { readSessionFile } from '../../src/config/session-file.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/config/settings.ts';
import { parseContacts } from '../../src/notify/contacts.ts';

const guide = (name: string) => readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8');
const CONFIGURATION = guide('configuration');

const examples = (text: string, language = 'yaml') =>
  [...text.matchAll(/^```(.+)\n([^`]*)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , code]) => code ?? '');

/** The keys that GitChat itself says it expects in place of the unknown key `zzz`. */
function keysAt(reading: Reading<unknown>): readonly string[] {
  const problem = reading.ok ? undefined : reading.problems.find(({ key }) => key.endsWith('zzz'));
  return (problem?.expected ?? '').replace('one of: ', '').split(', ');
}

const settings = (text: string) => readSettings([{ path: 'x.yml', text }]);
const session = (text: string) => readSessionFile('x.yml', text, DEFAULT_SETTINGS);

group('the guides', () => {
  test('show a settings file and session files that are right', () => {
    const [settingsFile = '', ...sessions] = [...examples(CONFIGURATION), ...examples(guide('organisers'))];
    expect(settings(settingsFile)).toMatchObject({ ok: true });
    expect(sessions).toHaveLength(2);
    for (const text of sessions) {
      expect(session(text)).toMatchObject({ ok: true });
    }
  });

  test('show a contacts file that is right', () => {
    const [contacts = ''] = examples(CONFIGURATION, 'yaml contacts');
    expect(parseContacts(contacts)).toMatchObject({ ok: true });
  });

  test('explain every key of the settings', () => {
    const sections = ['moderation', 'board', 'notify', 'archive'];
    const top = keysAt(settings('zzz: 1')).filter((key) => !sections.includes(key));
    const inner = sections.flatMap((section) =>
      keysAt(settings(`${section}: { zzz: 1 }`)).map((key) => `${section}.${key}`),
    );
    expect(top).toContain('locale');
    for (const key of [...top, ...inner]) expect(CONFIGURATION).toContain(`\n| \`${key}\` |`);
  });

  test('explain every key of a session file', () => {
    const top = keysAt(session('zzz: 1'));
    const ofGuests = keysAt(session('guests: [{ zzz: 1 }]')).map((key) => `guests[].${key}`);
    expect(top).toContain('intake');
    for (const key of [...top, ...ofGuests]) expect(CONFIGURATION).toContain(`\n| \`${key}\` |`);
  });

  test('explain every variable of the environment', () => {
    const source = readFileSync(new URL('../../src/config/environment.ts', import.meta.url), 'utf8');
    const names = new Set([...source.matchAll(/'([A-Z]+_?[A-Z_]*[A-Z])'/g)].map(([, name]) => name ?? ''));
    expect(names.size).toBe(14);
    for (const name of names) expect(CONFIGURATION).toContain(`\n| \`${name}\` |`);
  });
});
