/** What people are told about commands: what went wrong with one, and which there are. */
import type { CommandProblem } from '../../core/reading/command.ts';
import { COMMAND_TABLE, type CommandRole } from '../../core/reading/command-table.ts';
import { codeSpan } from '../markdown.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** A command that changed nothing, as it was written. */
export interface Misread {
  readonly raw: string;
  /** `not-now`: understood, but it has no sense here; `why` is a sentence. */
  readonly problem: CommandProblem | { readonly kind: 'not-now'; readonly why: string };
}

/** What would have worked. `key` names the comment with the commands. Marked `command <key>`. */
export function commandProblems(key: string, misread: readonly Misread[], templates: Templates): string {
  return reply(templates, 'command', key, { lines: misread.map(lineOf) });
}

function lineOf({ raw, problem }: Misread) {
  const written = codeSpan(raw, 80);
  switch (problem.kind) {
    case 'unknown': {
      const nearest = problem.nearest === null ? null : COMMAND_TABLE[problem.nearest];
      return {
        written,
        why: 'is no command I know.',
        instead: nearest === null ? '' : codeSpan(nearest.example),
      };
    }
    case 'usage':
      return { written, why: 'is not complete.', instead: codeSpan(problem.usage) };
    case 'not-now':
      return { written, why: `changed nothing. ${problem.why}`, instead: '' };
    default:
      return problem satisfies never;
  }
}

/** The commands that somebody with these roles can give. `key` names the comment that asked. Marked `help <key>`. */
export function help(key: string, roles: ReadonlySet<CommandRole>, templates: Templates): string {
  const commands = Object.values(COMMAND_TABLE)
    .filter((entry) => entry.roles.some((role) => role === 'anyone' || roles.has(role)))
    .map(({ usage, example, help }) => ({ usage: codeSpan(usage), example: codeSpan(example), help }));
  return reply(templates, 'help', key, { commands, moderator: roles.has('moderator') });
}
