/** Reads the commands in a comment. */
import type { CommandLine, CommandName, CommandProblem } from './command.ts';
import { COMMAND_TABLE, type CommandEntry } from './command-table.ts';
import { SOME } from './command-readers.ts';
import { CommandWords } from './command-words.ts';
import { joined, linesOf, type Line } from './lines.ts';
import { nearestName } from './nearest-name.ts';

/** A command as help shows it. */
export type CommandHelp = { readonly name: CommandName } & Omit<CommandEntry, 'read'>;

const NAMES = Object.keys(COMMAND_TABLE) as CommandName[];

/** Every command, in the order in which help shows them. */
export const COMMANDS: readonly CommandHelp[] = NAMES.map((name) => {
  const { usage, example, roles, help } = COMMAND_TABLE[name];
  return { name, usage, example, roles, help };
});

/**
 * A slash and a word of at least two letters that ends there: neither `/etc/passwd`, `/r/politics` nor
 * `/index.html`, and no `/s` either. Punctuation at the end is forgiven.
 */
const COMMAND_LINE = /^ {0,3}\/(\p{L}[\p{L}\p{M}\p{N}_-]+)[.,:;!?]*(?=\s|$)/u;

/** Where a command stands in a text: its line, and those after it that belong to it. */
interface CommandBlock {
  /** Index of the command line. */
  readonly from: number;
  /** Index after the last line that belongs to it. */
  readonly to: number;
  /** Lower case, without the slash; perhaps no command at all. */
  readonly word: string;
  /** The rest of the command line. */
  readonly rest: string;
}

/** The commands among the lines of a text, known or not. Only `/ask-for` takes lines after its own. */
function commandBlocks(lines: readonly Line[]): readonly CommandBlock[] {
  const blocks: CommandBlock[] = [];
  let end = lines.length;
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    const found = COMMAND_LINE.exec(line?.prose ?? '');
    if (!line || !found?.[1]) continue;
    const word = found[1].toLowerCase();
    blocks.push({
      from: at,
      to: word === 'ask-for' ? end : at + 1,
      word,
      rest: line.shown.slice(found[0].length),
    });
    end = at;
  }
  return blocks.reverse();
}

/**
 * The lines of a comment that start with a slash and a word, outside code, quotes and HTML comments, in order:
 * each a command, or what is wrong with it. A question that is not named is `null`.
 */
export function readCommands(body: string): readonly CommandLine[] {
  const lines = linesOf(body);
  return commandBlocks(lines).map((block) => {
    const raw = lines.slice(block.from, block.to).map((line) => line.raw);
    return readCommand(block, raw);
  });
}

/** The text without its commands, as markdown: what stands in the record as question, answer or remark. */
export function withoutCommands(body: string): string {
  return joined(linesOutsideCommands(body).map((line) => line.raw));
}

/** The lines of a text that belong to no command. */
export function linesOutsideCommands(body: string): readonly Line[] {
  const lines = linesOf(body);
  const taken = new Set<number>();
  for (const { from, to } of commandBlocks(lines)) {
    for (let at = from; at < to; at += 1) taken.add(at);
  }
  return lines.filter((_, at) => !taken.has(at));
}

function readCommand({ word, rest }: CommandBlock, lines: readonly string[]): CommandLine {
  const raw = lines.join('\n').trim();
  const words = new CommandWords(rest, lines.slice(1).join('\n'));
  const name = NAMES.find((known) => known === word);
  if (name === undefined) return { ok: false, raw, problem: unknown(word, words) };
  const read = COMMAND_TABLE[name].read(words);
  if ('fault' in read) return { ok: false, raw, problem: { kind: 'usage', name, ...read } };
  return { ok: true, raw, command: read };
}

/** Commands that undo another and are called otherwise than by an "un" before it. */
const UNDONE_BY: Readonly<Partial<Record<CommandName, CommandName>>> = {
  approve: 'hold',
  hold: 'approve',
  reject: 'restore',
  duplicate: 'not-duplicate',
  assign: 'assign',
};

/** Who writes "/unhold" means the opposite of `/hold`, however near the two words are. */
function unknown(word: string, words: CommandWords): CommandProblem {
  const undone = NAMES.find((name) => word === `un${name}` || word === `un-${name}`);
  const meant = undone === undefined ? nearestName(word, NAMES) : (UNDONE_BY[undone] ?? null);
  if (undone !== undefined && meant === null) return { kind: 'no-undo', name: undone };
  return { kind: 'unknown', nearest: meant && { name: meant, usage: likelyLine(meant, words) } };
}

/** A line with that command and these words: as they are, where they are right for it. */
function likelyLine(name: CommandName, words: CommandWords): string {
  const said = words.rest;
  const read = COMMAND_TABLE[name].read(words);
  return 'fault' in read ? read.usage : `/${name} ${said}`.trimEnd();
}

/** A proposed line as it would work on the hub: there a question has to be named, if only by a place for it. */
export function onHub(name: CommandName, proposed: string): string {
  const { usage, roles } = COMMAND_TABLE[name];
  // Askers may leave the number of their only question out.
  if (!usage.includes(' [Q7') || roles.includes('asker')) return proposed;
  return proposed.replace(/^\/\S+(?! Q\d)(?=\s|$)/i, `$& ${SOME.question}`);
}
