import { describe, expect, test } from 'vitest';
import { contactOf, parseContacts } from '../../src/notify/contacts.ts';

const SECRET = /riverton\.example|hooks\.|T000|@/;

function contacts(text: string) {
  const file = parseContacts(text);
  if (!file.ok) throw new Error(file.problems.join('\n'));
  return file.contacts;
}

function problems(text: string): readonly string[] {
  const file = parseContacts(text);
  return file.ok ? [] : file.problems;
}

describe('a contacts file', () => {
  test('names people by login or by name, with or without @ and capitals', () => {
    const file = contacts(`
riverton-mayor:
  email: mayor@riverton.example
The Lieutenant Governor:
  email: lg@riverton.example
  webhook: https://hooks.example/T000
  channels: [webhook, github, email]
"@Clerk":
  webhook: https://hooks.example/T001
42:
  email: fortytwo@riverton.example
`);
    expect(contactOf(file, '@Riverton-Mayor')).toEqual({
      email: 'mayor@riverton.example',
      webhook: null,
      channels: ['email'],
      repositories: null,
    });
    expect(contactOf(file, 'The Lieutenant Governor')?.channels).toEqual(['webhook', 'github', 'email']);
    expect(contactOf(file, 'clerk')?.channels).toEqual(['webhook']);
    expect(contactOf(file, '42')?.email).toBe('fortytwo@riverton.example');
    expect(contactOf(file, 'somebody-else')).toBeNull();
  });

  test('may be empty', () => {
    expect(contacts('').size).toBe(0);
    expect(contacts('# nobody yet\n').size).toBe(0);
  });
});

describe('a wrong contacts file', () => {
  test('is told of every mistake at once, by line', () => {
    expect(
      problems(`
mayor:
  emial: mayor@riverton.example
clerk:
  email: clerk at riverton.example
  webhook: http://hooks.example/T000
  channels: [pigeon]
deputy:
  email: deputy@riverton.example
  channels: [webhook]
Clerk:
  email: clerk@riverton.example
office:
auditor: auditor@riverton.example
council: [council@riverton.example]
planner: { email: planner@riverton.example, repositories: [riverton] }
`),
    ).toEqual([
      'line 2: only "email", "webhook", "channels" and "repositories" are known here',
      'line 4: "email" must be one e-mail address',
      'line 4: "webhook" must be an address that starts with https://',
      'line 4: "channels" must be a list of github, email or webhook',
      'line 8: "channels" names webhook, but there is no "webhook"',
      'line 13: expected "email", "webhook" and "channels" below the person',
      'line 14: expected "email", "webhook" and "channels" below the person',
      'line 15: expected "email", "webhook" and "channels" below the person',
      'line 16: "repositories" must be a list of owner/name or owner/*',
    ]);
  });

  test('is told of a person who is there twice or cannot be reached', () => {
    expect(
      problems(`
clerk: { email: clerk@riverton.example }
Clerk: { email: other@riverton.example }
mayor: {}
`),
    ).toEqual(['line 3: this person is in the file twice', 'line 4: needs an "email" or a "webhook"']);
  });

  test.each([
    ['a list', '- mayor@riverton.example'],
    ['one text', 'mayor@riverton.example'],
    ['an address as a key', 'mayor@riverton.example: { phone: 1 }'],
    ['an address as an unknown key', 'mayor: { mayor@riverton.example: 1 }'],
    ['the same key twice', 'a: { email: m@riverton.example }\na: { email: m@riverton.example }'],
    ['a bracket that stays open', 'mayor: { email: mayor@riverton.example'],
    ['a tab', 'mayor:\n\temail: mayor@riverton.example'],
    ['an alias to nothing', 'mayor: { email: *riverton.example }'],
    ['a key that is a map', '? { mayor@riverton.example: 1 }\n: { emial: 1 }'],
    ['two addresses', 'mayor: { email: "a@riverton.example, b@riverton.example" }'],
    ['a header in an address', 'mayor: { email: "a@riverton.example\\r\\nBcc: b@riverton.example" }'],
  ])('never has its contents repeated: %s', (_, text) => {
    const found = problems(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.join('\n')).not.toMatch(SECRET);
  });
});
