/** One repository on GitHub, as the engine sees it: each call of the port, and the file that carries it out. */
import type { Comment, Issue } from '../core/post.ts';
import type { GitHub } from '../engine/ports.ts';
import { reportCheck } from './checks.ts';
import { commitFiles } from './commits.ts';
import { ConditionalLists } from './conditional-lists.ts';
import { listDirectory, readFile, readHead } from './files.ts';
import { Labels } from './labels.ts';
import { Milestones } from './milestones.ts';
import type { Minimise } from './minimise.ts';
import { readAccountCreation, readPermission, readTeamMembers } from './people.ts';
import {
  readCommentsOn,
  readCommentsSince,
  readIssue,
  readIssuesIn,
  readIssuesLabelled,
  readIssuesSince,
} from './post-reads.ts';
import { changeComment, changeIssue, createComment, createIssue, react } from './post-writes.ts';
import { readVoters } from './voters.ts';
import { openPullRequest } from './pull-requests.ts';
import { RecordRefs } from './record-refs.ts';
import type { RepositoryClient } from './repository-client.ts';
import { readSettingsTexts } from './settings-texts.ts';

/** The port over a connection. Keep one for each repository: it remembers labels, milestones and ETags. */
export function repositoryOver(client: RepositoryClient, minimise: Minimise): GitHub {
  const commentLists = new ConditionalLists<Comment>();
  const issueLists = new ConditionalLists<Issue>();
  const labels = new Labels(client);
  const milestones = new Milestones(client);
  const records = new RecordRefs(client);

  return {
    repository: `${client.at.owner}/${client.at.repo}`,

    head: () => readHead(client),
    file: (path, ref) => readFile(client, path, ref),
    directory: (path) => listDirectory(client, path),
    settingsTexts: () => readSettingsTexts(client),

    issuesSince: (since) => readIssuesSince(client, since),
    commentsSince: (since) => readCommentsSince(client, since),
    issuesLabelled: (label) => readIssuesLabelled(client, label),
    issue: (number) => readIssue(client, number),
    commentsOn: (issue) => readCommentsOn(client, commentLists, issue),
    issuesIn: (milestone) => readIssuesIn(client, issueLists, milestone),
    votersOf: (post) => readVoters(client, post),

    permission: (login) => readPermission(client, login),
    teamMembers: (team) => readTeamMembers(client, team),
    accountCreatedAt: (login) => readAccountCreation(client, login),

    ensureLabels: (specs) => labels.ensure(specs),
    ensureMilestone: (spec) => milestones.ensure(spec),
    createIssue: (title, body, names, milestone) =>
      milestones.using(createIssue(client, { title, body, labels: names, milestone })),
    changeIssue: (number, change) => milestones.using(changeIssue(client, number, change)),
    createComment: (issue, body) => createComment(client, issue, body),
    changeComment: (id, body) => changeComment(client, id, body),
    react: (post, reaction) => react(client, post, reaction),
    minimise: (comment, reason) => minimise(client, comment, reason),

    commit: (request) => commitFiles(client, request),
    openPullRequest: (spec) => openPullRequest(client, spec),
    reportCheck: (check) => reportCheck(client, check),

    readRecord: (slug) => records.read(slug),
    saveRecord: (slug, text) => records.save(slug, text),
  };
}
