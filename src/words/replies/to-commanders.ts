/** What people are told about commands: what went wrong with one, what came of one, and which there are. */
import { COMMAND_TABLE, type CommandRole } from '../../core/reading/command-table.ts';
import type { Explanation, Information, Reported } from '../../core/record.ts';
import { faultSentence, noUndoSentence } from '../faults.ts';
import { codeSpan } from '../markdown.ts';
import { obstacleSentence } from '../obstacles.ts';
import type { Templates } from '../render.ts';
import { reply } from './reply.ts';

/** A command that changed nothing, as it was written. */
export interface Misread {
  readonly raw: string;
  readonly problem: Exclude<Explanation, Information>;
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

/** What came of commands that were carried out. `key` names the comment with the commands. Marked `report <key>`. */
export function commandReports(key: string, reports: readonly Reported[], templates: Templates): string {
  return reply(templates, 'report', key, { reports: reports.map(reportView) });
}

function reportView({ raw, report }: Pick<Reported, 'raw' | 'report'>) {
  const common = { kind: report.kind, written: codeSpan(raw, 80), login: codeSpan(`@${report.login}`) };
  if (report.kind === 'muted-for-a-day') return common;
  const { decisions, left, stillModerates } = report;
  return {
    ...common,
    count: decisions.length,
    decisions: [...Map.groupBy(decisions, ({ action }) => action)].map(([action, each]) => ({
      action: codeSpan(action),
      on: each.every(({ question }) => question === null) ? '' : questionList(each),
      times: each.length,
    })),
    left: left.map(({ question, action, obstacle }) => ({
      action: codeSpan(action),
      on: question === null ? '' : `Q${question}`,
      why: obstacleSentence(obstacle, question === null ? [] : [`Q${question}`]),
    })),
    stillModerates,
  };
}

function questionList(decisions: readonly { readonly question: number | null }[]): string {
  const numbers = decisions.flatMap(({ question }) => question ?? []).sort((a, b) => a - b);
  const times = Map.groupBy(numbers, (number) => number);
  return [...times]
    .map(([number, each]) => `Q${number}${each.length > 1 ? ` (${each.length} times)` : ''}`)
    .join(', ');
}

/** The commands that somebody with these roles can give. `key` names the comment that asked. Marked `help <key>`. */
export function help(key: string, roles: ReadonlySet<CommandRole>, templates: Templates): string {
  const commands = Object.values(COMMAND_TABLE)
    .filter((entry) => entry.roles.some((role) => role === 'anyone' || roles.has(role)))
    .map(({ usage, example, help }) => ({ usage: codeSpan(usage), example: codeSpan(example), help }));
  return reply(templates, 'help', key, { commands, moderator: roles.has('moderator') });
}
