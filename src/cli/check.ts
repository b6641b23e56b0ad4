/** `gitchat check [folder]`: says what is wrong with the settings and session files of a checkout. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readYaml } from '../config/document.ts';
import { describe } from '../config/problem.ts';
import type { Problem } from '../config/problem.ts';
import { readSessionFile } from '../config/session-file.ts';
import { DEFAULT_SETTINGS, readSettings } from '../config/settings.ts';
import type { Instant } from '../core/instant.ts';
import type { SessionFile } from '../core/session-file.ts';
import { readCheckout, SESSIONS, SETTINGS } from './checkout.ts';
import type { Checkout, TextFile } from './checkout.ts';
import { OK, PROBLEMS, WRONG_USAGE } from './command.ts';
import type { Command } from './command.ts';
import { isFolder } from './folder.ts';
import { understood } from './understood.ts';

export const check: Command = {
  usage: '[folder]',
  summary: 'check the settings and session files of a checkout, as GitChat does on GitHub',
  run(args, say) {
    if (args.length > 1) return WRONG_USAGE;
    const folder = args[0] ?? '.';
    if (!isFolder(folder)) {
      say(`There is no such folder: ${resolve(folder)}`);
      return PROBLEMS;
    }
    const checkout = readCheckout(folder);
    const { problems, plans } = look(folder, checkout, Date.now());
    for (const line of [...problems.map(describe), ...plans]) say(line);
    const paths = [...checkout.settings, ...checkout.sessions].map(({ path }) => path);
    if (paths.length === 0) {
      say(
        `There is nothing to check in ${folder}: neither ${SETTINGS} nor a file such as ${SESSIONS}/mayor.yml.`,
      );
      return PROBLEMS;
    }
    say(
      problems.length === 0
        ? `All is right in ${counted(paths.length, 'file')}: ${paths.join(', ')}`
        : `${counted(problems.length, 'problem')} in ${counted(paths.length, 'file')}.`,
    );
    return problems.length === 0 ? OK : PROBLEMS;
  },
};

interface Findings {
  readonly problems: readonly Problem[];
  /** A line for each session that is planned rightly. */
  readonly plans: readonly string[];
}

/** Settings that this file extends stand in other repositories and are not looked at. */
function look(folder: string, { settings, sessions, problems: unread }: Checkout, now: Instant): Findings {
  const read = readSettings(settings);
  const inForce = read.ok ? read.value : DEFAULT_SETTINGS;
  const problems = [...unread, ...(read.ok ? [] : read.problems)];
  const plans: string[] = [];
  for (const file of sessions) {
    const session = readSessionFile(file.path, file.text, inForce);
    if (!session.ok) {
      problems.push(...session.problems);
      continue;
    }
    const transcript = join(folder, inForce.archive.path, `${session.value.slug}.md`);
    const missed = existsSync(transcript) ? [] : missedIn(file, session.value, now);
    problems.push(...missed);
    if (missed.length === 0) plans.push(`${file.path}: ${understood(session.value, now)}`);
  }
  return { problems, plans };
}

/** GitChat opens no session whose time is over, and has nobody to tell on GitHub. */
function missedIn({ path, text }: TextFile, { window }: SessionFile, now: Instant): readonly Problem[] {
  const file = readYaml(path, text);
  if (!file.ok || window.closesAt > now) return [];
  const says = 'is past, and there is no transcript here: nothing will happen';
  return file.value.problems([{ keyPath: ['closes_at'], says, expected: 'a time to come', nearest: null }]);
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
