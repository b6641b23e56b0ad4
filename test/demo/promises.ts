/** What the demo promises: what the scenario says, and what holds of every session whatever is played. */
import { markersIn } from '../../src/words/marker.ts';
import type { Ending } from './player.ts';
import type { Scenario } from './scenario.ts';
import { BOT, type Play } from './seen.ts';
import { obstacleTo } from './truth.ts';

/** A promise with what was in its way; `null`: it was kept. */
export interface Kept {
  readonly promise: string;
  readonly obstacle: string | null;
}

/** What the run itself came to. */
export interface Run {
  readonly ending: Ending;
  /** From the start of the stage to the end of the play. */
  readonly milliseconds: number;
  /** Exit status of the server; `undefined`: it was left running. */
  readonly exit: number | null | undefined;
}

/** Looks at every promise. */
export async function lookAtPromises(scenario: Scenario, play: Play, run: Run): Promise<readonly Kept[]> {
  const own: Kept[] = [];
  for (const { promise, holds } of scenario.promises) {
    let obstacle: string | null = null;
    for (const condition of holds) obstacle ??= await obstacleTo(condition, play);
    own.push({ promise, obstacle });
  }
  return [stepsKept(run.ending), ...own, ...(await ofEverySession(scenario, play, run))];
}

function stepsKept(ending: Ending): Kept {
  if (ending.kind === 'stuck') {
    const obstacle = `${ending.expectation} never came; ${ending.obstacle}`;
    return { promise: 'Each step has the effect that it should have', obstacle };
  }
  return {
    promise: `Each step had the effect that it should have (${ending.expectations} were checked)`,
    obstacle: null,
  };
}

async function ofEverySession(scenario: Scenario, play: Play, run: Run): Promise<readonly Kept[]> {
  const seconds = (run.milliseconds / 1000).toFixed(1);
  const most = scenario.within / 1000;
  const { github, server } = play.stage;
  const violations = github.violations.map(({ request, problem }) => `${request}: ${problem}`);
  const unanswered = github.deliveries.filter(
    ({ status }) => status === null || status >= 300 || status === 0,
  );
  const troubles = server.log.filter((line) => /"level":[456]0/.test(line));
  return [
    found('Nothing is said or sent twice', saidTwice(play)),
    found('No private address is on GitHub or in the log', await addressesSeen(scenario, play)),
    found(
      `Every request is as GitHub's own description of its API says (${github.requests.all.length})`,
      violations,
    ),
    found(
      `Every webhook is signed, and was taken in (${github.deliveries.length})`,
      unanswered.map(({ event, status }) => `${event}: ${status}`),
    ),
    found('The server had nothing to complain of', troubles),
    ...(run.exit === undefined
      ? []
      : [found('The server stopped cleanly', run.exit === 0 ? [] : [`exit status ${run.exit}`])]),
    found(
      `All this took ${seconds} s, and not more than ${most} s`,
      run.milliseconds <= scenario.within ? [] : [`${seconds} s`],
    ),
  ];
}

function found(promise: string, obstacles: readonly string[]): Kept {
  return { promise, obstacle: obstacles.length === 0 ? null : obstacles.slice(0, 5).join('\n') };
}

/** Comments with the same words or about the same thing, and mails with the same id. */
function saidTwice({ stage }: Play): readonly string[] {
  const { github, smtp } = stage;
  const comments = github
    .issues()
    .flatMap(({ number }) => github.comments(number))
    .filter(({ user }) => user?.login === BOT)
    .map(({ body }) => body ?? '');
  const about = comments.flatMap((body) => markersIn(body).map(({ kind, key }) => `${kind} ${key}`));
  const mails = smtp.mails.map(({ message }) => message.messageId ?? message.subject ?? '');
  return [comments, about, mails].flatMap(repeated);
}

function repeated(things: readonly string[]): readonly string[] {
  return [...new Set(things.filter((each, at) => things.indexOf(each) !== at))];
}

async function addressesSeen(scenario: Scenario, { stage }: Play): Promise<readonly string[]> {
  const { github, server } = stage;
  const asked = github.requests.all.map(({ path, body }) => `${path} ${JSON.stringify(body)}`);
  const files = [...(await github.files()).values()];
  const places = [...asked, ...files, ...server.log];
  const addresses = Object.values(scenario.town.people).flatMap(({ email }) => email ?? []);
  return addresses.filter((address) => places.some((text) => text.includes(address)));
}
