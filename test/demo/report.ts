/** What a play leaves behind: files in its folder, and the same to read in the terminal. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ReceivedMail } from '../support/smtp-sink.ts';
import { boardIn } from './board.ts';
import { costOf, purposes } from './costs.ts';
import type { Narrator } from './narrator.ts';
import type { Kept } from './promises.ts';
import { readable } from './reading.ts';
import { calendarOf, hubOf, textOf, type Play } from './seen.ts';
import type { Scenario } from './scenario.ts';

/** Writes everything into the folder of the stage, and prints it with the places where it lies. */
export async function report(scenario: Scenario, play: Play, narrator: Narrator): Promise<void> {
  await reportBoard(play, narrator);
  await reportTranscripts(play, narrator);
  await reportMails(play, narrator);
  reportRequests(scenario, play, narrator);
  await written(play, 'server.log', `${play.stage.server.log.join('\n')}\n`);
}

/** A line for each promise; whether all were kept. */
export function reportPromises(promises: readonly Kept[], narrator: Narrator): boolean {
  narrator.chapter('What was promised');
  narrator.line('');
  for (const { promise, obstacle } of promises) narrator.verdict(obstacle === null, promise, obstacle);
  return promises.every(({ obstacle }) => obstacle === null);
}

async function reportBoard(play: Play, narrator: Narrator): Promise<void> {
  const hub = hubOf(play.stage.github);
  const path = await written(play, 'hub.md', hub?.body ?? '');
  shown('The board', path, readable(boardIn(hub?.body ?? ''), narrator.width), narrator);
}

async function reportTranscripts(play: Play, narrator: Narrator): Promise<void> {
  for (const [path, text] of await play.stage.github.files()) {
    if (!path.startsWith('transcripts/')) continue;
    const place = await written(play, path, text);
    if (path.endsWith('.md')) shown(path, place, readable(text, narrator.width), narrator);
    else {
      narrator.chapter(`${path}, the same for programs`);
      narrator.place(place);
    }
  }
}

async function reportMails(play: Play, narrator: Narrator): Promise<void> {
  const { mails } = play.stage.smtp;
  narrator.chapter(`The mails (${mails.length})`);
  for (const [at, mail] of mails.entries()) {
    const name = `mails/${String(at + 1).padStart(2, '0')}`;
    const html = mail.message.html;
    const calendar = calendarOf(mail);
    const place = await written(play, `${name}.txt`, letter(mail));
    if (typeof html === 'string') await written(play, `${name}.html`, html);
    if (calendar !== null) await written(play, `${name}.ics`, calendar);
    narrator.line('');
    narrator.place(place);
    narrator.prose(letter(mail));
  }
}

function reportRequests({ promises, chapters }: Scenario, play: Play, narrator: Narrator): void {
  const { requests } = play.stage.github;
  const counts = requests.counts();
  const free = requests.all.filter(({ status }) => status === 304).length;
  narrator.chapter('What it cost in requests to GitHub');
  narrator.line('');
  narrator.prose(
    `${counts.read} reads (${free} of them "not modified", for free), ${counts.write} writes, ${counts.content} that made content, ${counts.app} for the App itself`,
  );
  narrator.line('');
  for (const { kind, purpose, count, free } of purposes(requests.all)) {
    const note = free === 0 ? '' : ` (${free} for free)`;
    narrator.line(`${String(count).padStart(5)}  ${kind.padEnd(8)} ${purpose}${note}`);
  }
  const conditions = [
    ...chapters.flatMap(({ steps }) => steps.flatMap(({ expect }) => expect)),
    ...promises.flatMap(({ holds }) => holds),
  ];
  const measured = conditions.flatMap((each) => (each.kind === 'cost' ? [each.is.of] : []));
  narrator.line('');
  for (const name of new Set(measured.filter((each) => play.named.has(each)))) {
    const { writes, comments } = costOf(name, play);
    const kind = play.named.get(name)?.kind === 'issue' ? 'a question issue' : 'a question by comment';
    const all = [...writes, ...comments].join(', ');
    narrator.prose(
      `Of its own, ${kind} (“${name}”) cost ${counted(writes, 'write')} and ${counted(comments, 'comment')}${all === '' ? '' : `: ${all}`}`,
    );
  }
  narrator.prose(
    'The board and the record are shared: each is written at most once in the refresh time, for all questions together.',
  );
}

function shown(title: string, path: string, text: string, narrator: Narrator): void {
  narrator.chapter(title);
  narrator.place(path);
  narrator.line('');
  narrator.prose(text);
}

function letter(mail: ReceivedMail): string {
  const { subject, date } = mail.message;
  const head = [
    `To: ${mail.to.join(', ')}`,
    `Subject: ${subject ?? ''}`,
    `Date: ${date?.toISOString() ?? ''}`,
    ...(calendarOf(mail) === null ? [] : ['Attached: an entry for the calendar']),
  ];
  return `${head.join('\n')}\n\n${textOf(mail).trim()}\n`;
}

function counted(things: readonly string[], what: string): string {
  return `${things.length} ${what}${things.length === 1 ? '' : 's'}`;
}

async function written(play: Play, name: string, text: string): Promise<string> {
  const path = join(play.stage.folder, name);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  return path;
}
