/** `gitchat init [folder]`: writes the files that an organiser's repository starts with. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OK, PROBLEMS, WRONG_USAGE } from './command.ts';
import type { Command } from './command.ts';
import { isFolder } from './folder.ts';
import { withComingDates } from './example-dates.ts';
import { organiserFiles } from './organiser-files.ts';

export const init: Command = {
  usage: '[folder]',
  summary: 'write issue forms, settings and an example session; what is there already is left alone',
  run(args, say) {
    if (args.length > 1) return WRONG_USAGE;
    const folder = args[0] ?? '.';
    if (!isFolder(folder)) {
      say(`There is no folder ${resolve(folder)}. Clone your repository first, or mend the path.`);
      return PROBLEMS;
    }
    say(`In ${resolve(folder)}:`);
    try {
      for (const { path, text } of organiserFiles()) {
        const isNew = writeIfNew(join(folder, path), withComingDates(text, Date.now()));
        say(isNew ? `wrote       ${path}` : `left alone  ${path} (it is there already)`);
      }
    } catch (error) {
      if (!isFileError(error)) throw error;
      say(`This cannot be written: ${error.message}`);
      return PROBLEMS;
    }
    say('');
    say('Next: name your moderators and time zone in .github/gitchat.yml, and commit and push the files.');
    say('Then plan a session with the form "Schedule a session", or copy sessions/example.yml.sample.');
    return OK;
  },
};

/** Never overwrites; tells whether it wrote. */
function writeIfNew(file: string, text: string): boolean {
  mkdirSync(dirname(file), { recursive: true });
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (isFileError(error) && error.code === 'EEXIST') return false;
    throw error;
  }
}

function isFileError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
