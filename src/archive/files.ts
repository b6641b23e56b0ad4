/** The files that a session leaves in its repository: transcript for people, for programs, and the index. */
import type { Session } from '../core/session.ts';
import { transcriptOf } from '../core/transcript.ts';
import type { ArchiveOptions, Archivist } from '../engine/ports.ts';
import { indexEntry, indexMarkdown, indexPage } from '../words/transcript-index.ts';
import { transcriptMarkdown } from '../words/transcript.ts';
import { entriesIn, indexRegion, withRegion } from './index-region.ts';

/** Path → contents. The same session and README always give the same bytes. */
export function archiveFiles(session: Session, options: ArchiveOptions): ReadonlyMap<string, string> {
  const { readme, version, templates } = options;
  const transcript = transcriptOf(session);
  const entry = indexEntry(transcript);
  const others = readme === null ? [] : entriesIn(readme).filter(({ slug }) => slug !== entry.slug);
  const entries = [...others, entry];
  const region = indexRegion(entries, indexMarkdown(entries, templates));
  const paths = archivePaths(session, options.path);
  return new Map([
    [paths.index, readme === null ? indexPage(region, templates) : withRegion(readme, region)],
    [paths.markdown, transcriptMarkdown(transcript, session, version, templates)],
    [paths.json, `${JSON.stringify(transcript, null, 2)}\n`],
  ]);
}

/** Where the files of a session lie. */
export function archivePaths({ file }: Session, folder: string): ReturnType<Archivist['paths']> {
  return {
    markdown: inFolder(folder, `${file.slug}.md`),
    json: inFolder(folder, `${file.slug}.json`),
    index: inFolder(folder, 'README.md'),
  };
}

/** The commit's message. Nothing in it was written by citizens. */
export function archiveMessage({ file, answerRate: { answered, of } }: Session): string {
  return `Archive the transcript of ${file.slug}\n\n${answered} of ${of} questions answered.\n`;
}

function inFolder(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}
