/**
 * A flood against the real server over the local GitHub: 2,000 questions in ten minutes from 50 accounts, among them
 * four questions by citizens. `npm run soak`; it takes as long as it says, and ends with what was asked of GitHub.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../support/free-port.ts';
import { startLocalGitHub } from '../support/local-github/local-github.ts';
import { dataFolder, startServerProcess } from '../support/server-process.ts';

const ACCOUNTS = 50;
const QUESTIONS = 2000;
const MINUTES = 10;
/** How long the last writes may take after the last question: the board waits for none of them. */
const AFTERWARDS = 2 * 60_000;

const SESSION = `title: "The Mayor on housing"
guests: [{ login: riverton-mayor, name: The Mayor }]
opens_at: ${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}
closes_at: ${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}
timezone: UTC
`;
const flooders = Array.from({ length: ACCOUNTS }, (_, at) => `flooder-${at}`);
const citizens = ['ana', 'ben', 'cy', 'dee'];

const github = await startLocalGitHub({
  people: ['riverton-mayor', ...flooders, ...citizens].map((login) => ({ login })),
  repo: 'riverton/townhall',
  files: { 'sessions/housing.yml': SESSION },
});
const folder = await dataFolder();
const server = await startServerProcess(await freePort(), {
  APP_ID: String(github.app.id),
  PRIVATE_KEY: github.app.privateKey,
  WEBHOOK_SECRET: github.app.webhookSecret,
  GITHUB_API_URL: github.url,
  GITCHAT_DATA: folder.path,
});
github.deliverTo(server.webhooks);
const hub = await hubNumber();
github.requests.clear();

const begin = Date.now();
const waits: number[] = [];
for (let number = 0; number < QUESTIONS; number += 1) {
  const by = github.acts(flooders[number % ACCOUNTS] ?? '');
  const text = `Why was item ${number} of the plan number ${number * 7} given up by the council?`;
  await (number % 4 === 0
    ? by.fileForm(`Item ${number}`, `### Question\n\n${text}`, ['gitchat:question'])
    : by.comment(hub, text));
  if (number % 500 === 250) void askAsCitizen(citizens[Math.floor(number / 500)] ?? '');
  await sleep(Math.max(0, begin + ((number + 1) * MINUTES * 60_000) / QUESTIONS - Date.now()));
}
await sleep(AFTERWARDS);

const body = github.issue(hub)?.body ?? '';
const said = github.issues().flatMap(({ number }) => github.comments(number));
const ours = said.filter(({ user }) => user?.login === 'gitchat[bot]').length;
const asked = new Set([...body.matchAll(/\[Q(\d+)\]/g)].map(([, number]) => Number(number)));
const minutes = (Date.now() - begin) / 60_000;
console.log(
  `${QUESTIONS} questions from ${ACCOUNTS} accounts, ${MINUTES} minutes, seen for ${minutes.toFixed(1)}`,
);
console.log(`a citizen's question was on the board after ${waits.map((wait) => `${wait} s`).join(', ')}`);
console.log(`highest number on the board: Q${Math.max(0, ...asked)}; comments by GitChat: ${ours}`);
console.log(`what GitHub would have refused: ${github.violations.length}`);
console.log('requests:');
const routes = Map.groupBy(
  github.requests.all,
  ({ method, route, status }) => `${method} ${route} ${status}`,
);
for (const [route, { length }] of [...routes].sort(([, a], [, b]) => b.length - a.length)) {
  console.log(`  ${length} × ${route} (${(length / minutes).toFixed(1)} a minute)`);
}
await server.stop();
await folder.remove();
await github.stop();
if (waits.length < citizens.length || github.violations.length > 0) process.exitCode = 1;

/** Seconds until the question is on the board, noted in `waits`. */
async function askAsCitizen(login: string): Promise<void> {
  const begun = Date.now();
  await github.acts(login).comment(hub, `Will the night bus of ${login} Street come back this year?`);
  while (!(github.issue(hub)?.body ?? '').includes(`the night bus of ${login} Street`)) await sleep(500);
  waits.push(Math.round((Date.now() - begun) / 1000));
}

async function hubNumber(): Promise<number> {
  for (;;) {
    const found = github.issues().find(({ labels }) => labels.some(({ name }) => name === 'gitchat:session'));
    if (found !== undefined) return found.number;
    await sleep(100);
  }
}
