/** Finds in a checkout the files that GitChat reads, and those that somebody may think it reads. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dirent } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../config/problem.ts';

export const SETTINGS = '.github/gitchat.yml';
export const SESSIONS = 'sessions';

export interface Checkout {
  readonly settings: readonly TextFile[];
  /** Those that end in `.yaml` are among them: what is said about their names is said where they are read. */
  readonly sessions: readonly TextFile[];
  /** What is not read although it looks as if it should be. */
  readonly problems: readonly Problem[];
}

export interface TextFile {
  /** Inside the checkout, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** The files of a folder that is there. */
export function readCheckout(folder: string): Checkout {
  const settings: TextFile[] = [];
  const sessions: TextFile[] = [];
  const problems: Problem[] = [];
  for (const entry of entriesIn(folder)) {
    const rightPath =
      entry.path === SETTINGS || isSessionPath(entry.path) ? entry.path : likelyPath(entry.path);
    if (rightPath === null) continue;
    if (rightPath !== entry.path) problems.push(notRead(entry.path, `the name ${rightPath}`));
    else if (!entry.isFile) problems.push(notRead(entry.path, 'a file, not a folder or a link'));
    else readInto(entry.path === SETTINGS ? settings : sessions, problems, folder, entry.path);
  }
  return { settings, sessions, problems };
}

function readInto(files: TextFile[], problems: Problem[], folder: string, path: string): void {
  try {
    files.push({ path, text: readFileSync(join(folder, path), 'utf8') });
  } catch (error) {
    // Such as a file of another account.
    problems.push(notRead(path, `a file that can be read (${(error as NodeJS.ErrnoException).code})`));
  }
}

interface Entry {
  readonly path: string;
  readonly isFile: boolean;
}

function entriesIn(folder: string): readonly Entry[] {
  const found = [
    ...listed(folder, false),
    ...listed(join(folder, '.github'), false),
    ...listed(join(folder, SESSIONS), true),
  ];
  return found
    .map((entry) => ({
      path: relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'),
      isFile: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listed(folder: string, recursive: boolean): readonly Dirent[] {
  return existsSync(folder) ? readdirSync(folder, { recursive, withFileTypes: true }) : [];
}

function isSessionPath(path: string): boolean {
  return /^sessions\/[^/]+\.ya?ml$/i.test(path);
}

/** Where the file should be, if it is meant for GitChat; `null`: it is none of ours. */
function likelyPath(path: string): string | null {
  if (/^(\.github\/)?gitchat\.ya?ml(\.txt)?$/i.test(path)) return SETTINGS;
  const [, name] = /^sessions\/(?:.+\/)?([^/]+?)(\.ya?ml(\.txt)?|\.txt)$/i.exec(path) ?? [];
  return name === undefined ? null : `${SESSIONS}/${name}.yml`;
}

function notRead(path: string, expected: string): Problem {
  return {
    path,
    line: 0,
    column: 0,
    key: '',
    message: 'GitChat does not read this',
    expected,
    nearest: null,
  };
}
