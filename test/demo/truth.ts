/** Whether a condition holds, and where it does not, what is seen instead. */
import { boardIn, rowsOf } from './board.ts';
import type { Condition } from './condition.ts';
import { costOf } from './costs.ts';
import { firstDifference } from './difference.ts';
import { calendarOf, hubOf, issueOf, NotThere, postOf, saidOn, textOf, thing, type Play } from './seen.ts';

type Of<K extends Condition['kind']> = Extract<Condition, { readonly kind: K }>['is'];

const REACTIONS = { done: '+1', refused: '-1', confused: 'confused' } as const;

/** What is in the way of the condition; `null`: it holds. */
export async function obstacleTo(condition: Condition, play: Play): Promise<string | null> {
  try {
    return await lookedAt(condition, play);
  } catch (error) {
    if (error instanceof NotThere) return error.message;
    throw error;
  }
}

async function lookedAt(condition: Condition, play: Play): Promise<string | null> {
  const { github } = play.stage;
  switch (condition.kind) {
    case 'phase': {
      const labels = (hubOf(github)?.labels ?? []).map(({ name }) => name);
      return labels.includes(`session:${condition.is}`) ? null : `the hub has ${listed(labels)}`;
    }
    case 'board':
      return boardObstacle(condition.is, play);
    case 'hub':
      return lacking(hubOf(github)?.body ?? '', condition.is, 'the hub');
    case 'labels':
      return labelObstacle(condition.is, play);
    case 'issue': {
      const state = github.issue(issueOf(condition.is.on, play))?.state ?? 'gone';
      return state === condition.is.is ? null : `the issue of ${condition.is.on} is ${state}`;
    }
    case 'reaction': {
      const counts = postOf(condition.is.on, play)?.reactions ?? {};
      const reaction = REACTIONS[condition.is.is];
      return Number(counts[reaction] ?? 0) > 0 ? null : `${condition.is.on} has no ${reaction} reaction`;
    }
    case 'says': {
      const said = saidOn(issueOf(condition.is.on, play), github);
      const isSaid = said.some((body) => condition.is.with.every((words) => body.includes(words)));
      return isSaid ? null : `GitChat said there: ${listed(said)}`;
    }
    case 'quiet': {
      const said = saidOn(issueOf(condition.is, play), github);
      return said.length === 0 ? null : `GitChat said there: ${listed(said)}`;
    }
    case 'hidden': {
      const found = thing(condition.is, play);
      const why = found.kind === 'comment' ? github.minimised(found.id) : undefined;
      return why === undefined ? `${condition.is} is in full view` : null;
    }
    case 'mail':
      return mailObstacle(condition.is, play);
    case 'check':
      return checkObstacle(condition.is, play);
    case 'file':
      return fileObstacle(condition.is, play);
    case 'transcript': {
      const text = await github.file(condition.is.path);
      if (text === undefined) return `there is no ${condition.is.path}`;
      return firstDifference(condition.is.holds, JSON.parse(text));
    }
    case 'cost':
      return costObstacle(condition.is, play);
    default:
      return condition satisfies never;
  }
}

function boardObstacle({ question, in: place, with: texts }: Of<'board'>, play: Play): string | null {
  const rows = rowsOf(boardIn(hubOf(play.stage.github)?.body ?? ''));
  const row = rows.find((each) => each.question === question);
  if (row?.place !== (place === 'nowhere' ? undefined : place))
    return `${question} is in ${row?.place ?? 'no place'}`;
  return lacking(row?.markdown ?? '', texts, `the row of ${question}`);
}

function labelObstacle({ on, has, lacks }: Of<'labels'>, play: Play): string | null {
  const labels = (play.stage.github.issue(issueOf(on, play))?.labels ?? []).map(({ name }) => name);
  const isRight =
    has.every((label) => labels.includes(label)) && !lacks.some((label) => labels.includes(label));
  return isRight ? null : `${on} has ${listed(labels)}`;
}

function mailObstacle({ to, subject, with: texts, calendar }: Of<'mail'>, play: Play): string | null {
  const address = play.town.people[to]?.email;
  const mails = play.stage.smtp.mails.filter(
    (mail) => mail.message.subject?.includes(subject) && mail.to.some((each) => each === address),
  );
  if (mails.length === 0) return `no mail to ${to} about “${subject}” came`;
  const fitting = mails.filter((mail) => calendar === null || (calendarOf(mail) !== null) === calendar);
  if (fitting.length === 0) return `the mail has ${calendar === true ? 'no' : 'a'} calendar entry`;
  const obstacles = fitting.map((mail) => lacking(textOf(mail), texts, 'the mail'));
  return obstacles.includes(null) ? null : (obstacles[0] ?? null);
}

async function checkObstacle({ on, is, with: texts }: Of<'check'>, play: Play): Promise<string | null> {
  const found = thing(on, play);
  const runs = found.kind === 'commit' ? await play.stage.github.checkRuns(found.sha) : [];
  const run = runs.find(({ conclusion }) => conclusion === is);
  if (run === undefined) return `the commit has ${listed(runs.map(({ conclusion }) => conclusion ?? ''))}`;
  return lacking(`${run.output.title ?? ''}\n${run.output.summary ?? ''}`, texts, 'the check');
}

async function fileObstacle({ path, with: texts, without }: Of<'file'>, play: Play): Promise<string | null> {
  const text = await play.stage.github.file(path);
  if (text === undefined) return `there is no ${path}`;
  const tooMuch = without.find((words) => text.includes(words));
  return tooMuch === undefined ? lacking(text, texts, path) : `${path} holds “${tooMuch}”`;
}

function costObstacle({ of, writes, comments }: Of<'cost'>, play: Play): string | null {
  const cost = costOf(of, play);
  const isRight = cost.writes.length === writes && cost.comments.length === comments;
  return isRight ? null : `it cost ${listed([...cost.writes, ...cost.comments])}`;
}

function lacking(text: string, wanted: readonly string[], where: string): string | null {
  const missing = wanted.find((words) => !text.includes(words));
  return missing === undefined ? null : `${where} does not say “${missing}”`;
}

function listed(things: readonly string[]): string {
  return things.length === 0 ? 'nothing' : things.map((each) => `“${each.slice(0, 300)}”`).join(', ');
}
