/** Fetches the files that organisers write: settings, session files, templates. */
import type { Instant } from '../core/instant.ts';
import { settingsRead } from './files-read.ts';
import type { FilesMemory, Memory } from './memory.ts';
import type { GitHub } from './ports.ts';

const SESSIONS = 'sessions';
const TEMPLATES = '.github/gitchat/templates';
const CODES_OF_CONDUCT = ['.github/CODE_OF_CONDUCT.md', 'CODE_OF_CONDUCT.md', 'docs/CODE_OF_CONDUCT.md'];
const TEMPLATE_FOLDERS = ['github', 'email', 'transcript'];

type Texts = FilesMemory['sessions'];

/** Reads what has changed since the last time; nothing where the default branch has not moved. */
export async function readFiles(memory: Memory, github: GitHub, now: Instant): Promise<void> {
  const before = memory.get('files');
  const head = await github.head();
  if (before?.headSha === head.sha) return;
  const settings = await github.settingsTexts();
  const isValid = settingsRead(settings).ok;
  const sessions = await textsIn(SESSIONS, /\.ya?ml$/, before?.sessions ?? {}, github);
  memory.set('files', {
    branch: head.branch,
    headSha: head.sha,
    settings,
    validSettings: isValid ? settings : (before?.validSettings ?? []),
    sessions,
    templates: await templateTexts(before?.templates ?? {}, github),
    codeOfConduct: await codeOfConductPath(github),
  });
  noteRemoved(memory, sessions, now);
}

async function textsIn(folder: string, ending: RegExp, before: Texts, github: GitHub): Promise<Texts> {
  const texts: Record<string, { sha: string; text: string }> = {};
  for (const { name, sha } of await github.directory(folder)) {
    if (!ending.test(name)) continue;
    const path = `${folder}/${name}`;
    const known = before[path];
    const text = known?.sha === sha ? known.text : await github.file(path);
    if (text !== null) texts[path] = { sha, text };
  }
  return texts;
}

async function templateTexts(before: Texts, github: GitHub): Promise<Texts> {
  const texts: Record<string, { sha: string; text: string }> = {};
  for (const folder of TEMPLATE_FOLDERS) {
    Object.assign(texts, await textsIn(`${TEMPLATES}/${folder}`, /\.hbs$/, before, github));
  }
  return texts;
}

/** The first of the places where GitHub itself looks for it. */
async function codeOfConductPath(github: GitHub): Promise<string | null> {
  for (const path of CODES_OF_CONDUCT) {
    if ((await github.file(path)) !== null) return path;
  }
  return null;
}

/** A session whose file is gone remembers since when; one whose file came back forgets it. */
function noteRemoved(memory: Memory, sessions: Texts, now: Instant): void {
  for (const slug of memory.slugs()) {
    const session = memory.session(slug);
    if (session === undefined) continue;
    const isThere = sessions[`${SESSIONS}/${slug}.yml`] !== undefined;
    const removedAt = isThere ? null : (session.fileRemovedAt ?? now);
    if (removedAt !== session.fileRemovedAt) memory.putSession({ ...session, fileRemovedAt: removedAt });
  }
}
