/** A GitHub on this machine: emulate behind our overlay, with people, repositories and the App `gitchat`. */
import { setTimeout as wait } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';
import { Accounts } from './accounts.ts';
import type { ByHand } from './acts.ts';
import { Deliveries, type Delivery } from './deliveries.ts';
import { Emulator } from './emulator.ts';
import { Faults } from './faults.ts';
import { EMULATE_WEBHOOKS, Front } from './front.ts';
import { GraphQL } from './graphql.ts';
import { installationRoutes, installationsOf, ownerOf } from './installations.ts';
import { likeness } from './likeness.ts';
import { mergeRoutes } from './merges.ts';
import { Overlay } from './overlay.ts';
import { Payloads } from './payloads.ts';
import { placeAt, type Place } from './place.ts';
import { Posts, type PostedIssue } from './posts.ts';
import { Reactions } from './reactions.ts';
import { RequestLog } from './request-log.ts';
import { Rights } from './rights.ts';
import { SecondaryLimits } from './secondary-limits.ts';
import type { Violation } from './specification.ts';
import { ADMIN_TOKENS, seedOf, setStage, theApp, type App, type Town } from './stage.ts';

/** A running local GitHub; itself the view of its first repository. */
export interface LocalGitHub extends Place {
  /** For `GITHUB_API_URL`. */
  readonly url: string;
  readonly app: App;
  /** What GitChat asked. */
  readonly requests: RequestLog;
  /** What of it was against GitHub's specification. */
  readonly violations: readonly Violation[];
  readonly faults: Faults;
  /** Webhooks, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** Where GitChat listens for webhooks; until it is said, nothing is delivered. */
  deliverTo(webhookUrl: string): void;
  /** Sends a past webhook again, as an operator can. */
  redeliver(id: number): boolean;
  /** Resolves when all webhooks under way have been answered. */
  settled(): Promise<void>;
  /** An Octokit that acts as that person. */
  as(login: string): Octokit;
  /** Another repository. */
  at(repo: string): Place;
  /** Why a comment is minimised, e.g. `OFF_TOPIC`; `undefined`: it is not. */
  minimised(comment: number): string | undefined;
  isPinned(issue: number): boolean;
  /** Ends everything. */
  stop(): Promise<void>;
}

/** Starts a GitHub with that town in it, on free ports of the loopback. */
export async function startLocalGitHub(town: Town): Promise<LocalGitHub> {
  const front = await Front.open();
  const installations = installationsOf([town.repo, ...(town.otherRepos ?? [])]);
  const accounts = new Accounts(town.people, town.collaborators ?? {});
  const seed = seedOf(town, accounts, installations, `${front.url}${EMULATE_WEBHOOKS}`);
  const emulator = await Emulator.start(seed, ADMIN_TOKENS);

  const posts = new Posts(emulator, front.url);
  const reactions = new Reactions(accounts, posts, front.url);
  const graphql = new GraphQL(posts, accounts);
  const alike = likeness(emulator.url, front.url, accounts, reactions);
  const payloads = new Payloads(emulator, posts);
  const faults = new Faults();
  const app = theApp();
  const deliveries = new Deliveries(faults, { id: app.id, secret: app.webhookSecret }, async (event) => {
    const events = await payloads.complete(event);
    return events.map(({ name, payload }) => ({ name, payload: alike.of(payload) }));
  });
  const overlay = new Overlay(emulator, new Rights(accounts, posts), posts, alike, [
    ...posts.routes(),
    ...reactions.routes(),
    ...graphql.routes(),
    ...deliveries.routes(front.url),
    ...accounts.routes((asked) => emulator.forward(asked)),
    ...installationRoutes(installations, accounts, emulator, front.url),
    ...mergeRoutes(emulator),
  ]);
  const requests = new RequestLog();
  front.serve({
    accounts,
    requests,
    faults,
    limits: town.secondaryLimits ? new SecondaryLimits() : null,
    answer: (asked) => overlay.answer(asked),
    webhook: (event) => deliveries.tell(event),
  });

  await setStage(town, accounts, installations, emulator);
  // The files were there before GitChat: their push is waited for and forgotten.
  while (town.files && deliveries.all.length === 0) await wait(5);
  deliveries.forget();

  const as = (login: string) =>
    new Octokit({ auth: accounts.tokenOf(login), baseUrl: front.url, log: SILENT });
  const byHand = (repo: string, login: string): ByHand => ({
    fileForm: async (title, body, labels) => {
      const authorization = `token ${accounts.tokenOf(login)}`;
      const asked = { method: 'POST', path: `/repos/${repo}/issues`, body: { title, body, labels } };
      const answer = await overlay.carryOut({
        ...asked,
        query: new URLSearchParams(),
        headers: { authorization },
        actor: accounts.actorOf(authorization),
      });
      if (answer.status !== 201) throw new Error(`The form was not filed: ${answer.status}`);
      return alike.of(answer.body as PostedIssue);
    },
    deleteIssue: async (number) => {
      if (accounts.roleOf(login, repo) !== 'admin') throw new Error(`${login} may not delete issues`);
      const issue = posts.deleteIssue(repo, number);
      const installation = installations.find(({ owner }) => owner === ownerOf(repo));
      if (issue) deliveries.tell(await payloads.issueDeleted(repo, issue, login, installation?.id ?? 0));
    },
    deleteAccount: () => accounts.delete(login),
  });
  const at = (repo: string) => placeAt(repo, emulator, posts, alike, as, (login) => byHand(repo, login));

  return {
    ...at(town.repo),
    url: front.url,
    app,
    requests,
    violations: requests.violations,
    faults,
    as,
    at,
    deliveries: deliveries.all,
    deliverTo: (webhookUrl) => deliveries.deliverTo(webhookUrl),
    redeliver: (id) => deliveries.redeliver(id),
    settled: () => deliveries.settled(),
    minimised: (comment) => graphql.minimised.get(posts.comment(town.repo, comment)?.node_id ?? ''),
    isPinned: (issue) => graphql.pinned.has(posts.issue(town.repo, issue)?.node_id ?? ''),
    stop: async () => {
      await deliveries.stop();
      await front.stop();
      await emulator.stop();
    },
  };
}

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
