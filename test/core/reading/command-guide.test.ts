import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS, type CommandHelp } from '../../../src/core/reading/commands.ts';

const guide = readFileSync(new URL('../../../docs/commands.md', import.meta.url), 'utf8');

const PEOPLE = { moderator: 'moderators', guest: 'guests', asker: 'the asker', anyone: 'anyone' };

function row({ roles, usage, example, help }: CommandHelp): string {
  const who = roles.map((role) => PEOPLE[role]).join(', ');
  return `| \`${usage}\` | ${who} | ${help} | \`${example}\` |`;
}

test('docs/commands.md shows every command as it is, and no other', () => {
  const rows = guide.split('\n').filter((line) => line.startsWith('| `/'));
  expect(rows).toEqual(COMMANDS.map(row));
});
