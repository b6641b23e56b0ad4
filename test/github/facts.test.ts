import { describe, expect, it } from 'vitest';
import { wakesFrom } from '../../src/github/facts-from-event.ts';
import { NOON } from './support/fake-clock.ts';
import { commentPayload, issuePayload, userPayload } from './support/payloads.ts';

const repository = { full_name: 'Riverton/questions', default_branch: 'main' };

function factsOf(name: string, payload: object, ourSlug: string | null = 'gitchat') {
  const wakes = wakesFrom(name, { repository, ...payload }, ourSlug);
  expect(wakes.every((wake) => wake.repository === 'Riverton/questions')).toBe(true);
  return wakes.flatMap((wake) => wake.facts);
}

describe('issues', () => {
  it.each(['opened', 'labeled', 'unlabeled', 'milestoned', 'demilestoned', 'closed', 'reopened'])(
    '%s: the issue as it is now',
    (action) => {
      const issue = issuePayload(12, { updated_at: '2026-05-06T19:01:00Z' });
      expect(factsOf('issues', { action, issue })).toMatchObject([
        { kind: 'issue', issue: { number: 12, author: 'ada', editedAt: null } },
      ]);
    },
  );

  it.each(['labeled', 'unlabeled'])('%s: also by whom, unless we did it', (action) => {
    const by = (login: string) => factsOf('issues', { action, issue: issuePayload(12), sender: { login } });
    expect(by('Riverton-Clerk')).toMatchObject([{ kind: 'issue', labelledBy: 'riverton-clerk' }]);
    expect(by('gitchat[bot]')[0]).not.toHaveProperty('labelledBy');
    expect(
      factsOf('issues', { action: 'closed', issue: issuePayload(12), sender: { login: 'ada' } })[0],
    ).not.toHaveProperty('labelledBy');
  });

  it('edited: the only event that tells when', () => {
    const issue = issuePayload(12, { updated_at: '2026-05-06T19:01:00Z' });
    expect(factsOf('issues', { action: 'edited', issue })).toMatchObject([
      { kind: 'issue', issue: { editedAt: NOON + 60_000 } },
    ]);
  });

  it.each(['deleted', 'transferred'])('%s: gone', (action) => {
    expect(factsOf('issues', { action, issue: issuePayload(12) })).toEqual([
      { kind: 'issue-gone', number: 12 },
    ]);
  });
});

describe('comments', () => {
  const issue = issuePayload(12);

  it.each(['created', 'edited'])('%s: the comment as it is now, and its issue', (action) => {
    expect(factsOf('issue_comment', { action, issue, comment: commentPayload(5) })).toMatchObject([
      { kind: 'issue', issue: { number: 12 } },
      { kind: 'comment', comment: { id: 5, issue: 12, author: 'ben' } },
    ]);
  });

  it('deleted: gone', () => {
    const facts = factsOf('issue_comment', { action: 'deleted', issue, comment: commentPayload(5) });
    expect(facts).toEqual([{ kind: 'comment-gone', id: 5 }]);
  });

  it('by ourselves: told all the same, without a fresh read', () => {
    const comment = commentPayload(5, { user: userPayload('gitchat[bot]', { type: 'Bot' }) });
    expect(factsOf('issue_comment', { action: 'created', issue, comment })).toMatchObject([
      { kind: 'issue', issue: { number: 12 } },
      { kind: 'comment', comment: { authorKind: 'ours' } },
    ]);
  });

  it('on pull requests: nothing', () => {
    const pull = { ...issue, pull_request: { url: 'https://x.test' } };
    for (const action of ['created', 'edited', 'deleted']) {
      expect(factsOf('issue_comment', { action, issue: pull, comment: commentPayload(5) })).toEqual([]);
    }
  });

  it('before our own name is known: a fresh read', () => {
    const payload = { action: 'created', issue, comment: commentPayload(5) };
    expect(factsOf('issue_comment', payload, null)).toEqual([{ kind: 'stirred' }]);
  });
});

const files = { added: [], removed: [], modified: [] };
const push = (commits: readonly object[], fields: object = {}) =>
  factsOf('push', { ref: 'refs/heads/main', forced: false, commits, ...fields });

describe('pushes', () => {
  const elsewhere = { ...files, modified: ['README.md', 'docs/sessions/x.yml', 'transcripts/x.json'] };
  const PUSHED = [{ kind: 'pushed' }];

  it.each([
    ['an added session', { ...files, added: ['sessions/mayor.yml'] }],
    ['a removed session', { ...files, removed: ['sessions/mayor.yml'] }],
    ['the settings', { ...files, modified: ['.github/gitchat.yml'] }],
    ['a template', { ...files, modified: ['.github/gitchat/templates/github/hub.hbs'] }],
  ])('with %s: read the files again', (_what, commit) => {
    expect(push([elsewhere, commit])).toEqual(PUSHED);
  });

  it('with other files only: nothing', () => {
    expect(push([elsewhere])).toEqual([]);
  });

  it('to other branches and refs: nothing', () => {
    const commit = { ...files, added: ['sessions/mayor.yml'] };
    expect(push([commit], { ref: 'refs/heads/draft' })).toEqual([]);
    expect(push([commit], { ref: 'refs/gitchat/mayor' })).toEqual([]);
  });

  it('that do not list all their files: read the files again', () => {
    expect(push(Array.from({ length: 20 }, () => elsewhere))).toEqual(PUSHED);
    expect(push([])).toEqual(PUSHED);
    expect(push([elsewhere], { forced: true })).toEqual(PUSHED);
    expect(push([{ id: 'c1' }])).toEqual(PUSHED);
    expect(factsOf('push', { ref: 'refs/heads/main' })).toEqual(PUSHED);
  });
});

describe('the App’s place', () => {
  const two = [{ full_name: 'riverton/a' }, { full_name: 'riverton/b' }];
  const facts = [{ kind: 'pushed' }];
  const wakes = [
    { repository: 'riverton/a', facts },
    { repository: 'riverton/b', facts },
  ];

  it('installed: look at each repository', () => {
    expect(wakesFrom('installation', { action: 'created', repositories: two }, 'gitchat')).toEqual(wakes);
  });

  it('more repositories: look at those', () => {
    const payload = { action: 'added', repositories_added: two, repositories_removed: [] };
    expect(wakesFrom('installation_repositories', payload, 'gitchat')).toEqual(wakes);
  });

  it.each(['renamed', 'transferred'])('a repository was %s: look under its name of now', (action) => {
    expect(factsOf('repository', { action })).toEqual(facts);
  });

  it('another default branch: read the files again; other edits: nothing', () => {
    const moved = { default_branch: { from: 'master' } };
    expect(factsOf('repository', { action: 'edited', changes: moved })).toEqual(facts);
    expect(factsOf('repository', { action: 'edited', changes: { description: {} } })).toEqual([]);
  });
});

describe('odd payloads', () => {
  it.each([
    ['issues', { action: 'opened', issue: { number: 'x' } }],
    ['issues', { action: 'opened' }],
    ['issues', { action: 'deleted', issue: null }],
    ['issue_comment', { action: 'created', issue: null, comment: 7 }],
    ['issue_comment', { action: 'deleted' }],
  ])('%s %j: a fresh read', (name, payload) => {
    expect(factsOf(name, payload)).toEqual([{ kind: 'stirred' }]);
  });

  it.each([
    ['issues', null],
    ['issues', []],
    ['issues', { action: 'opened', issue: issuePayload(1) }],
    ['push', { repository: { full_name: 5 } }],
    ['installation', null],
    ['installation', { action: 'created' }],
    ['installation_repositories', { repositories_added: 'all' }],
    ['ping', { repository }],
  ])('%s %.40j without a repository, or of no use: nothing', (name, payload) => {
    expect(wakesFrom(name, payload, 'gitchat')).toEqual([]);
  });
});
