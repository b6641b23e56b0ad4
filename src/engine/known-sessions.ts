/** Which sessions a repository has: those planned in its files, and those whose hub is there. */
import type { Issue } from '../core/post.ts';
import { filesReadIn } from './files-read.ts';
import type { Memory } from './memory.ts';
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
  const { planned } = filesReadIn(memory);
  for (const slug of new Set([...planned.keys(), ...hubs.keys()])) {
    const remembered = memory.session(slug);
    const known = remembered ?? (hubs.has(slug) ? await recalled(slug, github, log) : undefined);
    const file = planned.get(slug) ?? known?.file;
    if (file === undefined) continue;
    const isUnchanged = JSON.stringify(file) === JSON.stringify(remembered?.file);
    if (!isUnchanged) memory.putSession({ ...(known ?? newSession(file)), file });
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
