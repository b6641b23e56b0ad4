/** `npm run demo`: a whole session with the real server, on this machine alone. `--scenario FILE`, `--keep`. */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { describe } from '../../src/config/problem.ts';
import { Happenings } from './happenings.ts';
import { Narrator } from './narrator.ts';
import { showPages } from './pages.ts';
import { playAll } from './player.ts';
import { lookAtPromises } from './promises.ts';
import { report, reportPromises } from './report.ts';
import { readScenario, type Scenario } from './scenario.ts';
import type { Play } from './seen.ts';
import { openStage, type Stage } from './stage.ts';

const RIVERTON = fileURLToPath(new URL('scenarios/riverton.yml', import.meta.url));
const USAGE = 'Usage: npm run demo -- [--scenario FILE] [--keep]';
/** Exit statuses. */
const BROKEN_PROMISE = 1;
const WRONG_USE = 2;
const INTERRUPTED = 130;

const options = readOptions();
const scenario = await loadScenario(options.scenario);
const startedAt = performance.now();
const narrator = new Narrator(process.stdout, startedAt);
narrator.title(scenario.title, scenario.about);
narrator.line('');
narrator.line('Starting the stand-ins and the server …');
const stage = await openStage(scenario.town);
stopWhenInterrupted(stage);
try {
  process.exitCode = (await show(scenario, stage, narrator)) ? 0 : BROKEN_PROMISE;
  if (options.keep) await keepRunning(stage, narrator);
} finally {
  await stage.clear();
}

/** Plays, reports, and says whether all promises were kept. */
async function show(scenario: Scenario, stage: Stage, narrator: Narrator): Promise<boolean> {
  const play: Play = { stage, town: scenario.town, named: new Map(), spans: new Map() };
  const happenings = new Happenings(stage.github, stage.smtp.mails);
  const ending = await playAll(scenario, play, { happenings, narrator });
  const milliseconds = performance.now() - startedAt;
  await stage.github.settled();
  const exit = options.keep ? undefined : await stage.stopServer();
  await report(scenario, play, narrator);
  const promises = await lookAtPromises(scenario, play, { ending, milliseconds, exit });
  const isKept = reportPromises(promises, narrator);
  narrator.line('');
  narrator.line(`Everything lies in ${stage.folder}`);
  return isKept;
}

/** Leaves everything as it is; Ctrl-C ends it. */
async function keepRunning({ github, server }: Stage, narrator: Narrator): Promise<void> {
  const pages = await showPages(github);
  narrator.chapter('Still running, until Ctrl-C');
  narrator.line('');
  narrator.line(`The town's issues and files   ${pages}`);
  narrator.line(`The local GitHub's API        ${github.url}/repos/${github.repo}/issues`);
  narrator.line(`GitChat                       ${server.url}/healthz, /readyz, /metrics`);
  await new Promise(() => {});
}

/** The status is that of the play, where it was over. */
function stopWhenInterrupted(stage: Stage): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void stage.clear().finally(() => process.exit(process.exitCode ?? INTERRUPTED));
    });
  }
}

function readOptions(): { readonly scenario: string; readonly keep: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        scenario: { type: 'string', default: RIVERTON },
        keep: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (values.help) {
      process.stdout.write(`${USAGE}\n`);
      process.exit(0);
    }
    return values;
  } catch (error) {
    return refuse([(error as Error).message, USAGE]);
  }
}

async function loadScenario(path: string): Promise<Scenario> {
  const text = await readFile(path, 'utf8').catch(() => refuse([`${path} cannot be read`, USAGE]));
  const reading = readScenario(path, text);
  return reading.ok ? reading.value : refuse(reading.problems.map(describe));
}

function refuse(complaints: readonly string[]): never {
  process.stderr.write(`${complaints.join('\n')}\n`);
  process.exit(WRONG_USE);
}
