import { expect, it } from 'vitest';
import { kindOfRequest } from '../../src/github/request-cost.ts';
import { operationOf } from './support/openapi.ts';

it.each([
  'GET /repos/{owner}/{repo}/issues',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/{issue_number}',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}',
  'PATCH /repos/{owner}/{repo}/milestones/{milestone_number}',
  'POST /repos/{owner}/{repo}/issues',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/reactions',
  'POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions',
  'POST /repos/{owner}/{repo}/labels',
  'POST /repos/{owner}/{repo}/milestones',
  'POST /repos/{owner}/{repo}/check-runs',
  'POST /repos/{owner}/{repo}/statuses/{sha}',
  'POST /repos/{owner}/{repo}/git/commits',
  'POST /repos/{owner}/{repo}/git/refs',
  'POST /repos/{owner}/{repo}/git/trees',
  'POST /repos/{owner}/{repo}/pulls',
])('%s costs what GitHub’s documentation says', (route) => {
  const createsContent = operationOf(route).description.includes('Creating content too quickly');
  const otherwise = route.startsWith('GET') ? 'read' : 'write';
  expect(kindOfRequest(route)).toBe(createsContent ? 'content' : otherwise);
});
