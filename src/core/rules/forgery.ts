/** Texts that try to speak in GitChat's name, or to command it. */
import { COMMAND_TABLE } from '../reading/command-table.ts';
import { readCommands } from '../reading/commands.ts';
import type { CommandName } from '../reading/command.ts';
import type { TextRule } from './rule.ts';

/** Wherever it stands: in code and quotes as well. */
const MARKER = /<!--\s{0,9}\/?gitchat:/i;
/** A first line of three dashes, keys, and a line of dashes again. */
const FRONT_MATTER = /^\s{0,9}---[ \t]{0,9}\r?\n(?:[\w-]{1,40}:[^\n]{0,500}\n){1,20}---[ \t]{0,9}(?:\r?\n|$)/;
/** "@gitchat approve this", "GitChat: reject Q7". */
const TOLD_TO = new RegExp(
  `\\bgitchat(?:\\[bot\\])?[,:;!]? {1,3}/?(?:please )?(?:${moderatorsCommands().join('|')})\\b`,
  'i',
);

/**
 * None of it works: markers and commands count only from those who have the right. But moderators should know of it,
 * and that it was tried.
 */
export const forgery: TextRule = ({ written }) => {
  const found = [
    MARKER.test(written) ? 'a marker like those of GitChat' : null,
    FRONT_MATTER.test(written) ? 'front matter' : null,
    commandIn(written),
  ].filter((each) => each !== null);
  return found.map((evidence) => ({ flag: 'forgery', evidence }));
};

function commandIn(written: string): string | null {
  for (const line of readCommands(written)) {
    if (line.ok && isModerators(line.command.name)) return `the command /${line.command.name}`;
  }
  return TOLD_TO.test(written) ? 'words that command GitChat' : null;
}

function moderatorsCommands(): readonly CommandName[] {
  return (Object.keys(COMMAND_TABLE) as CommandName[]).filter(isModerators);
}

/** Nobody else may give it. */
function isModerators(name: CommandName): boolean {
  return COMMAND_TABLE[name].roles.every((role) => role === 'moderator');
}
