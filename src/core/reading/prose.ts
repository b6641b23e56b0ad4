/** What a person says themselves in a comment. */
import { linesOutsideCommands } from './commands.ts';
import { joined } from './lines.ts';

/**
 * The person's own words, as markdown: without commands, quotes, code blocks and HTML comments. Code in the
 * middle of a sentence stays, for it is a part of the sentence.
 */
export function ownWords(body: string): string {
  const own = linesOutsideCommands(body).filter((line) => line.kind === 'text' || line.kind === 'blank');
  return joined(own.map((line) => line.shown));
}
