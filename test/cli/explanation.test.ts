import { expect, test } from 'vitest';
import { explanationOf } from '../../src/cli/explanation.ts';
import { sha256 } from '../../src/config/sha256.ts';
import { readSessionFile } from '../../src/config/session-file.ts';
import { readSettings } from '../../src/config/settings.ts';

/** Both as organisers write them. */
function explained(text: string, settings: string, session = ''): readonly string[] {
  const read = readSettings([{ path: '.github/gitchat.yml', text: settings }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const file = readSessionFile(
    'sessions/mayor.yml',
    `title: Housing\nguests: [{ name: The Mayor }]\nopens_at: 2126-05-06T12:00\ncloses_at: 2126-05-07T12:00\n${session}`,
    read.value,
  );
  if (!file.ok) throw new Error(JSON.stringify(file.problems));
  return explanationOf(text, { settings: read.value, file: file.value, paths: ['sessions/mayor.yml'] });
}

test.each([
  ['', 'it is on the board'],
  ['moderation: { mode: pre }', 'it waits for a moderator, as every question does'],
  ['moderation: { suspect_words: [rent] }', 'it is held for a moderator: suspect-word'],
  ['moderation: { banned_words: [rent] }', 'it is rejected: banned-word'],
  [
    'moderation: { suspect_words: [rent], rules: { suspect-words: note } }',
    'it is on the board; moderators see: suspect-word',
  ],
])('what becomes of a question with %j', (settings, becomes) => {
  const lines = explained('Why is the rent so high?', settings);
  expect(lines).toContain(`Becomes: ${becomes}`);
  expect(lines).toContain('Parts: it asks one thing');
  expect(lines).toContain('Topics: none');
});

test.each([
  [
    'both',
    "taken for a question in an issue of its own; as a comment on the session's issue it asks nothing.",
  ],
  ['issues', 'taken for a question in an issue of its own.'],
  ['comments', 'taken for no question: a comment that asks nothing is left alone.'],
])('whether thanks are taken for a question with intake: %s', (intake, taken) => {
  const [first] = explained('Thanks everybody!', '', `intake: ${intake}\n`);
  expect(first).toBe(`With sessions/mayor.yml, this is ${taken}`);
});

test('telephone numbers are those of the country of the session', () => {
  const held = '  personal-data      holds: personal-data (telephone number)';
  const text = 'Who is behind 612 34 56 78?';
  expect(explained(text, '', 'timezone: Europe/Madrid\n')).toContain(held);
  expect(explained(text, '', 'timezone: America/New_York\n')).not.toContain(held);
});

function hashOf(text: string): string | undefined {
  return explained(text, '').find((line) => line.startsWith('Hash'));
}

test('the hash is that of the ledger: without personal data, and without a line break at the end', () => {
  const kept = hashOf('Why is the rent so high? Write to ana@example.org\n');
  expect(kept).toBe(
    `Hash in the ledger: ${sha256('Why is the rent so high? Write to [e-mail address removed]')}`,
  );
  expect(hashOf('Why is the rent so high? Write to ben@example.org')).toBe(kept);
});

test('nothing that somebody typed moves the terminal', () => {
  const lines = explained('Why? \u001b[2J\u001b[31mAnd when?\u0007', '');
  // oxlint-disable-next-line no-control-regex -- they are what must not be there
  expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
});
