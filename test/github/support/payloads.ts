/** What GitHub answers: its own examples, with what a test cares about put in. */
import { exampleOf } from './openapi.ts';
import { BASE_URL, OWNER, REPO } from './riverton.ts';

type Fields = Readonly<Record<string, unknown>>;

/** GitHub's example of an answer, with some fields changed. */
export function answer(route: string, status: number, fields: Fields = {}, name?: string): unknown {
  return { ...(exampleOf(route, status, name) as object), ...fields };
}

export function userPayload(login: string, fields: Fields = {}) {
  const example = exampleOf('GET /repos/{owner}/{repo}/issues/{issue_number}', 200) as { user: object };
  return { ...example.user, login, type: 'User', ...fields };
}

/** An issue as GitHub lists it. */
export function issuePayload(number: number, fields: Fields = {}) {
  const { closed_by: _closedBy, ...example } = exampleOf(
    'GET /repos/{owner}/{repo}/issues/{issue_number}',
    200,
  ) as Record<string, unknown>;
  return {
    ...example,
    id: 1000 + number,
    number,
    title: `Question ${number}`,
    body: 'When will the bridge open?',
    user: userPayload('Ada'),
    author_association: 'NONE',
    labels: [],
    milestone: null,
    pull_request: undefined,
    state: 'open',
    created_at: '2026-05-06T19:00:00Z',
    updated_at: '2026-05-06T19:00:00Z',
    html_url: `https://github.test/${OWNER}/${REPO}/issues/${number}`,
    ...fields,
  };
}

/** A comment as GitHub lists it. */
export function commentPayload(id: number, fields: Fields = {}) {
  const [example] = exampleOf('GET /repos/{owner}/{repo}/issues/comments', 200) as [object];
  return {
    ...example,
    id,
    body: 'What about the buses?',
    user: userPayload('Ben'),
    author_association: 'NONE',
    created_at: '2026-05-06T19:00:00Z',
    updated_at: '2026-05-06T19:00:00Z',
    issue_url: `${BASE_URL}/repos/${OWNER}/${REPO}/issues/12`,
    html_url: `https://github.test/${OWNER}/${REPO}/issues/12#issuecomment-${id}`,
    ...fields,
  };
}
