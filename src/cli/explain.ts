/** `gitchat explain [folder] [session] < text`: says what GitChat would make of a question, and which rule says what. */
import { resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { describe } from '../config/problem.ts';
import type { Problem } from '../config/problem.ts';
import { readSessionFile } from '../config/session-file.ts';
import { DEFAULT_SETTINGS, readSettings } from '../config/settings.ts';
import { readCheckout } from './checkout.ts';
import type { Checkout, TextFile } from './checkout.ts';
import { OK, PROBLEMS, WRONG_USAGE } from './command.ts';
import type { Command } from './command.ts';
import { explanationOf } from './explanation.ts';
import type { Plan } from './explanation.ts';
import { isFolder } from './folder.ts';

/** GitHub takes no longer text, in characters. */
const LONGEST_TEXT = 65_536;

/** Only its settings are tried where a checkout has no session yet. */
const ANY_SESSION: TextFile = {
  path: 'sessions/any.yml',
  text: 'title: Any session\nguests: [{ name: A guest }]\nopens_at: 2026-01-01T12:00\ncloses_at: 2026-01-01T13:00\n',
};

export const explain: Command = {
  usage: '[folder] [session] < text',
  summary: 'say what the settings and rules of a checkout make of a question',
  async run([folder = '.', name, ...more], say) {
    if (more.length > 0) return WRONG_USAGE;
    if (!isFolder(folder)) {
      say(`There is no such folder: ${resolve(folder)}`);
      return PROBLEMS;
    }
    const plan = planIn(readCheckout(folder), name);
    if ('wrong' in plan) {
      for (const line of plan.wrong) say(line);
      return PROBLEMS;
    }
    if (process.stdin.isTTY) say('Write or paste the question, and end it with Ctrl-D on a line of its own.');
    const question = await textOf(process.stdin);
    const fault = faultOf(question);
    for (const line of fault === null ? explanationOf(question, plan) : [fault]) say(line);
    return fault === null ? OK : PROBLEMS;
  },
};

type Wrong = { readonly wrong: readonly string[] };

function planIn({ settings, sessions }: Checkout, name: string | undefined): Plan | Wrong {
  const read = readSettings(settings);
  if (!read.ok) return toMend(read.problems);
  const chosen = chosenOf(sessions, name);
  if ('wrong' in chosen) return chosen;
  const inForce = settings.length === 0 ? DEFAULT_SETTINGS : read.value;
  const file = readSessionFile(chosen.path, chosen.text, inForce);
  if (!file.ok) return toMend(file.problems);
  const files = chosen === ANY_SESSION ? settings : [...settings, chosen];
  return { settings: inForce, file: file.value, paths: files.map(({ path }) => path) };
}

/** By its name, such as `mayor`, or by its path; the only one need not be named. */
function chosenOf(sessions: readonly TextFile[], name: string | undefined): TextFile | Wrong {
  const names = sessions.map(({ path }) => slugOf(path)).join(', ');
  if (name !== undefined) {
    const named = sessions.find(({ path }) => slugOf(path) === slugOf(name));
    const known = names === '' ? 'There is none here.' : `There is: ${names}.`;
    return named ?? { wrong: [`There is no session "${name}". ${known}`] };
  }
  const [only = ANY_SESSION, ...others] = sessions;
  return others.length === 0 ? only : { wrong: [`For which session? There is: ${names}.`] };
}

function slugOf(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.ya?ml$/i, '');
}

function toMend(problems: readonly Problem[]): Wrong {
  return { wrong: [...problems.map(describe), 'Mend this first: "gitchat check" looks at all files.'] };
}

function faultOf(question: string): string | null {
  if (question.trim() === '') {
    return 'There is no question. Hand it over like this: gitchat explain < question.txt';
  }
  if (question.length <= LONGEST_TEXT) return null;
  return `This is longer than GitHub allows: ${question.length} characters, where ${LONGEST_TEXT} are the most.`;
}
