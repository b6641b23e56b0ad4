/** `gitchat check [folder]`: says what is wrong with the settings and session files of a checkout. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe } from '../config/problem.ts';
import type { Problem } from '../config/problem.ts';
import { readSessionFile } from '../config/session-file.ts';
import { DEFAULT_SETTINGS, readSettings } from '../config/settings.ts';
import { OK, PROBLEMS, WRONG_USAGE } from './command.ts';
import type { Command } from './command.ts';

const SETTINGS = '.github/gitchat.yml';
const SESSIONS = 'sessions';

export const check: Command = {
  usage: '[folder]',
  summary: 'check the settings and session files of a checkout, as GitChat does on GitHub',
  run(args, say) {
    if (args.length > 1) return WRONG_USAGE;
    const folder = args[0] ?? '.';
    const paths = pathsIn(folder);
    if (paths.length === 0) {
      say(
        `There is nothing to check in ${folder}: neither ${SETTINGS} nor a file such as ${SESSIONS}/mayor.yml.`,
      );
      return PROBLEMS;
    }
    const problems = problemsIn(folder, paths);
    for (const problem of problems) say(describe(problem));
    say(
      problems.length === 0
        ? `All is right in ${counted(paths.length, 'file')}: ${paths.join(', ')}`
        : `${counted(problems.length, 'problem')} in ${counted(paths.length, 'file')}.`,
    );
    return problems.length === 0 ? OK : PROBLEMS;
  },
};

/** Files that end in `.yaml` are among them, so that somebody is told that GitChat does not read them. */
function pathsIn(folder: string): readonly string[] {
  const settings = existsSync(join(folder, SETTINGS)) ? [SETTINGS] : [];
  const sessions = existsSync(join(folder, SESSIONS)) ? readdirSync(join(folder, SESSIONS)) : [];
  return [
    ...settings,
    ...sessions
      .filter((name) => /\.ya?ml$/i.test(name))
      .sort()
      .map((name) => `${SESSIONS}/${name}`),
  ];
}

/** Settings that this file extends stand in other repositories and are not looked at. */
function problemsIn(folder: string, paths: readonly string[]): readonly Problem[] {
  const files = paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
  const read = readSettings(files.filter(({ path }) => path === SETTINGS));
  const settings = read.ok ? read.value : DEFAULT_SETTINGS;
  const sessions = files.filter(({ path }) => path !== SETTINGS);
  return [
    ...(read.ok ? [] : read.problems),
    ...sessions.flatMap(({ path, text }) => {
      const session = readSessionFile(path, text, settings);
      return session.ok ? [] : session.problems;
    }),
  ];
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
