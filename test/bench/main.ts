/** Measures the process as an operator would see it; `npm run bench`. Figures go to docs/performance.md. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { startLocalGitHub } from '../support/local-github/local-github.ts';
import { dataFolder, startServerProcess } from '../support/server-process.ts';
import { freePort } from '../support/free-port.ts';

const ROUNDS = 5;
const IDLE = 60_000;

const SESSION = `title: "The Mayor on housing"
guests: [{ login: riverton-mayor, name: The Mayor }]
opens_at: ${new Date(Date.now() - 60_000).toISOString().slice(0, 19)}
closes_at: ${new Date(Date.now() + 3_600_000).toISOString().slice(0, 19)}
timezone: UTC
`;

const github = await startLocalGitHub({
  people: [{ login: 'riverton-mayor' }],
  repo: 'riverton/townhall',
  files: { 'sessions/housing.yml': SESSION },
});
const environment = (folder: string) => ({
  APP_ID: String(github.app.id),
  PRIVATE_KEY: github.app.privateKey,
  WEBHOOK_SECRET: github.app.webhookSecret,
  GITHUB_API_URL: github.url,
  GITCHAT_DATA: folder,
});

const starts: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const folder = await dataFolder();
  const begin = performance.now();
  const server = await startServerProcess(await freePort(), environment(folder.path));
  starts.push(performance.now() - begin);
  await server.stop();
  await folder.remove();
}
console.log(
  `start to listening: median ${median(starts).toFixed(0)} ms, longest ${Math.max(...starts).toFixed(0)} ms, of ${ROUNDS}`,
);

const folder = await dataFolder();
const server = await startServerProcess(await freePort(), environment(folder.path));
github.deliverTo(server.webhooks);
await sleep(10_000);
github.requests.clear();
await sleep(IDLE);
const byRoute = Map.groupBy(
  github.requests.all,
  ({ method, route, status }) => `${method} ${route} ${status}`,
);
console.log(`resident memory, idle with one open session: ${residentMegabytes(server.pid)} MB`);
console.log(`requests in ${IDLE / 1000} s of it:`);
for (const [route, requests] of byRoute) console.log(`  ${requests.length} × ${route}`);
await server.stop();
await folder.remove();
await github.stop();

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** `VmRSS` of Linux's `/proc`. */
function residentMegabytes(pid: number): string {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
  return (Number(kilobytes) / 1024).toFixed(0);
}
