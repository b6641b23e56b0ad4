/** What the organisers' files say: the settings in force, the sessions they plan, and what is wrong with them. */
import type { Problem } from '../config/problem.ts';
import { readSessionFile } from '../config/session-file.ts';
import { readSettings } from '../config/settings.ts';
import type { SessionFile } from '../core/session-file.ts';
import type { Settings } from '../core/settings.ts';
import { keptByText } from './kept-by-text.ts';
import type { FilesMemory, Memory } from './memory.ts';

export interface FilesRead {
  /** The settings in force. */
  readonly settings: Settings;
  /** Slug → the session that its file plans, for files without a mistake. */
  readonly planned: ReadonlyMap<string, SessionFile>;
  /** Everything that is wrong with the files as they are now. */
  readonly problems: readonly Problem[];
}

const NO_FILES: FileTexts = { settings: [], validSettings: [], sessions: {} };

type FileTexts = Pick<FilesMemory, 'settings' | 'validSettings' | 'sessions'>;

/** What the files of the repository say; without any, what holds by default. */
export function filesReadIn(memory: Memory): FilesRead {
  const { settings, validSettings, sessions } = memory.get('files') ?? NO_FILES;
  return filesRead({ settings, validSettings, sessions });
}

/** Reads settings from their texts, outermost base last. */
export const settingsRead = keptByText(readSettings);

/** What an older version took for valid and this one does not, no longer holds: then the defaults do. */
function inForce(validSettings: FileTexts['validSettings']): Settings {
  const read = settingsRead(validSettings);
  if (read.ok) return read.value;
  const defaults = settingsRead([]);
  if (!defaults.ok) throw new Error('the settings that hold by default are wrong');
  return defaults.value;
}

const filesRead = keptByText((texts: FileTexts): FilesRead => {
  const settings = inForce(texts.validSettings);
  const sessions = Object.entries(texts.sessions).map(([path, { text }]) =>
    readSessionFile(path, text, settings),
  );
  return {
    settings,
    planned: new Map(sessions.flatMap((read) => (read.ok ? [[read.value.slug, read.value]] : []))),
    problems: [settingsRead(texts.settings), ...sessions].flatMap((read) => (read.ok ? [] : read.problems)),
  };
});
