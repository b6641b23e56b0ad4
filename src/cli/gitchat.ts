#!/usr/bin/env node
/** The `gitchat` command: finds the command that is meant and runs it. */
import { parseArgs } from 'node:util';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { OK, WRONG_USAGE } from './command.ts';
import type { Command } from './command.ts';
import { init } from './init.ts';
import { VERSION } from '../process/version.ts';

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['init', init],
  ['check', check],
  ['explain', explain],
]);

process.exitCode = await gitchat(process.argv.slice(2));

async function gitchat(argv: readonly string[]): Promise<number> {
  const given = parse(argv);
  if (given === null) return wrongUsage(`This is not how it is used: gitchat ${argv.join(' ')}`);
  if (given.help) {
    console.log(help());
    return OK;
  }
  if (given.version) {
    console.log(VERSION);
    return OK;
  }
  const [name, ...args] = given.words;
  if (name === undefined) return wrongUsage('Which command?');
  const command = COMMANDS.get(name);
  if (command === undefined) return wrongUsage(`There is no command "${name}".`);
  const status = await command.run(args, (line) => console.log(line));
  return status === WRONG_USAGE ? wrongUsage(`It is used so: gitchat ${name} ${command.usage}`) : status;
}

/** `null`: there is an option that we do not have. */
function parse(
  argv: readonly string[],
): { help: boolean; version: boolean; words: readonly string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
    return { ...values, words: positionals };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function wrongUsage(reason: string): number {
  console.error(`${reason}\n\n${help()}`);
  return WRONG_USAGE;
}

function help(): string {
  const uses: readonly (readonly [string, string])[] = [
    ...Array.from(COMMANDS, ([name, { usage, summary }]) => [`${name} ${usage}`, summary] as const),
    ['--help', 'show this'],
    ['--version', 'show the version'],
  ];
  const width = Math.max(...uses.map(([use]) => use.length));
  return [
    'Usage:',
    ...uses.map(([use, summary]) => `  gitchat ${use.padEnd(width)}  ${summary}`),
    '',
    'Exit status: 0 all is well, 1 problems, 64 wrong usage.',
  ].join('\n');
}
