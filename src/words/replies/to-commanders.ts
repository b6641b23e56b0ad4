/** What people are told about commands: what went wrong with one, and which there are. */
import { COMMAND_TABLE, type CommandRole } from '../../core/reading/command-table.ts';
import type { Explanation } from '../../core/record.ts';
import { faultSentence, noUndoSentence } from '../faults.ts';
import { codeSpan } from '../markdown.ts';
import { obstacleSentence } from '../obstacles.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** A command that changed nothing, as it was written. */
export interface Misread {
  readonly raw: string;
  readonly problem: Exclude<Explanation, { readonly kind: 'help' }>;
}

/** What would have worked. `key` names the comment with the commands. Marked `command <key>`. */
export function commandProblems(key: string, misread: readonly Misread[], templates: Templates): string {
  return reply(templates, 'command', key, { lines: misread.map(lineOf) });
}

function lineOf({ raw, problem }: Misread) {
  const written = codeSpan(raw, 80);
  switch (problem.kind) {
    case 'unknown':
      return { written, why: 'is no command I know.', ...proposal(problem.nearest?.usage ?? '') };
    case 'no-undo':
      return { written, why: noUndoSentence(problem.name), ...proposal('') };
    case 'usage':
      return { written, why: faultSentence(problem.fault, problem.words), ...proposal(problem.usage) };
    case 'obstacle': {
      const sentence = obstacleSentence(problem.obstacle, problem.names);
      return { written, why: `changed nothing. ${sentence}`, ...proposal('') };
    }
    default:
      return problem satisfies never;
  }
}

/** A line to copy, or one with `<places>` that are to be filled in first. */
function proposal(usage: string): { readonly instead: string; readonly pattern: string } {
  const line = codeSpan(usage, 200);
  return usage.includes('<') ? { instead: '', pattern: line } : { instead: line, pattern: '' };
}

/** The commands that somebody with these roles can give. `key` names the comment that asked. Marked `help <key>`. */
export function help(key: string, roles: ReadonlySet<CommandRole>, templates: Templates): string {
  const commands = Object.values(COMMAND_TABLE)
    .filter((entry) => entry.roles.some((role) => role === 'anyone' || roles.has(role)))
    .map(({ usage, example, help }) => ({ usage: codeSpan(usage), example: codeSpan(example), help }));
  return reply(templates, 'help', key, { commands, moderator: roles.has('moderator') });
}
