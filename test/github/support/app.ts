/** Our App in front of the scripted GitHub. */
import { generateKeyPairSync } from 'node:crypto';
import type { RequestDone } from '../../../src/github/connection.ts';
import { connect } from '../../../src/github/connection.ts';
import { minimiser } from '../../../src/github/minimise.ts';
import { repositoryOver } from '../../../src/github/repository.ts';
import type { GitHub } from '../../../src/engine/ports.ts';
import { FakeClock } from './fake-clock.ts';
import type { GitHubApi } from './github-api.ts';
import { KeptLog } from './kept-log.ts';
import { BASE_URL, OWNER, REPO } from './riverton.ts';

const INSTALLATION = 77;
const SLUG = 'gitchat';

const { privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});

export const ACCESS = { appId: 1, privateKey, baseUrl: BASE_URL };

export interface OpenRepository {
  readonly github: GitHub;
  readonly log: KeptLog;
  readonly clock: FakeClock;
  readonly requests: readonly RequestDone[];
}

/** Riverton's repository; the first request fetches the installation's token. */
export function openRepository(api: GitHubApi): OpenRepository {
  api.expect('POST /app/installations/{installation_id}/access_tokens', {
    params: { installation_id: INSTALLATION },
    status: 201,
    data: { token: 'ghs_secret', expires_at: '2026-05-06T20:00:00Z', permissions: { issues: 'write' } },
  });
  const log = new KeptLog();
  const clock = new FakeClock();
  const requests: RequestDone[] = [];
  const octokit = connect(ACCESS, INSTALLATION, { clock, onRequest: (done) => requests.push(done) });
  const github = repositoryOver(
    { octokit, at: { owner: OWNER, repo: REPO }, ourSlug: SLUG, log },
    minimiser(log),
  );
  return { github, log, clock, requests };
}
