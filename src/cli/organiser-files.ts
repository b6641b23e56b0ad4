/** The files that an organiser's repository starts with; kept once, under `templates/organiser/`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface OrganiserFile {
  /** Inside the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** From `src/cli` in a clone and from `dist/cli` in the published package it is the same way. */
const FOLDER = fileURLToPath(new URL('../../templates/organiser', import.meta.url));

/** All of them, sorted by path. */
export function organiserFiles(): readonly OrganiserFile[] {
  return readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(FOLDER, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
