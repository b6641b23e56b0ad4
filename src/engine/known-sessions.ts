/** Which sessions a repository has: those planned in its files, and those whose hub is there. */
import type { Issue } from '../core/post.ts';
import type { SessionFile } from '../core/session-file.ts';
import type { Memory } from './memory.ts';
import { plannedIn } from './observe-files.ts';
import type { GitHub, Log } from './ports.ts';
import { readRecordText, recordText } from './saved-record.ts';
import { newSession, type SessionMemory } from './session-memory.ts';

/**
 * Makes sure that every session is in the memory, with the newest valid version of its file. A session that has a
 * hub but is not remembered is recalled from the record that was saved on GitHub.
 */
export async function knowSessions(
  memory: Memory,
  hubs: ReadonlyMap<string, Issue>,
  github: GitHub,
  log: Log,
): Promise<void> {
  const files = filesIn(memory);
  for (const slug of new Set([...files.keys(), ...hubs.keys()])) {
    const known = memory.session(slug) ?? (hubs.has(slug) ? await recalled(slug, github, log) : undefined);
    const file = files.get(slug);
    if (known === undefined) {
      if (file !== undefined) memory.putSession(newSession(file));
      continue;
    }
    const next = file === undefined ? known : { ...known, file };
    if (JSON.stringify(next) !== JSON.stringify(memory.session(slug))) memory.putSession(next);
  }
}

async function recalled(slug: string, github: GitHub, log: Log): Promise<SessionMemory | undefined> {
  const text = await github.readRecord(slug);
  if (text === null) return undefined;
  const saved = readRecordText(text);
  if (saved === null) {
    log.warn({ repository: github.repository, session: slug }, 'saved record cannot be read; starting anew');
    return undefined;
  }
  const { file, fileRemovedAt, record } = saved;
  const session = { ...newSession(file), fileRemovedAt, record };
  return { ...session, savedRecord: recordText(session).digest };
}

/** Slug → the session that its file plans, for files without a mistake. */
function filesIn(memory: Memory): ReadonlyMap<string, SessionFile> {
  const files = new Map<string, SessionFile>();
  for (const [path, { text }] of Object.entries(memory.get('files')?.sessions ?? {})) {
    const file = plannedIn(path, text, memory);
    if (file !== null) files.set(file.slug, file);
  }
  return files;
}
