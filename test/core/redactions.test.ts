import { describe, expect, it } from 'vitest';
import { phoneNumbersOf } from '../../src/config/phone-numbers.ts';
import { sha256 } from '../../src/config/sha256.ts';
import { deriveSession } from '../../src/core/derive.ts';
import { EMPTY_RECORD } from '../../src/core/record.ts';
import {
  REDACTED,
  redactedView,
  redactionsDue,
  redactionsIn,
  withoutPersonalData,
} from '../../src/core/redactions.ts';
import { comment, entry, q, questionIssue, settings, view } from '../support/builders.ts';

const RAW = 'Why is the rent so high? I am ana@example.org';
const SHOWN = 'Why is the rent so high? I am [e-mail address removed]';
const here = view({ settings: settings({ phoneNumbers: phoneNumbersOf('America/Los_Angeles', 'en') }) });
const approval = entry('approve', 20, { question: 1, detail: REDACTED, textSha256: sha256(SHOWN) });
const record = { ...EMPTY_RECORD, numbers: { 'comment/10': 1 }, ledger: [approval] } as const;

describe('a post without personal data', () => {
  it('has the hash of what is left, with the title of an issue', () => {
    expect(withoutPersonalData(comment(10, 'ana', RAW), here)).toMatchObject({
      body: SHOWN,
      sha256: sha256(SHOWN),
    });
    expect(
      withoutPersonalData(questionIssue(9, 'ana', 'Call 415-555-0132', { body: 'Why?' }), here),
    ).toMatchObject({
      title: 'Call [telephone number removed]',
      body: 'Why?',
      sha256: sha256('Call [telephone number removed]\n\nWhy?'),
    });
  });

  it('is the very post where there is none', () => {
    const post = comment(10, 'ana', SHOWN);
    expect(withoutPersonalData(post, here)).toBe(post);
  });
});

/** What is due of a post with that text: before and after. */
const due = (body: string, done: readonly string[] = []) =>
  redactionsDue({ ...here, hubComments: [comment(10, 'ana', body)], record: { ...record, done } }).map(
    ({ before, after }) => [before.body, after.body],
  );

describe('what is due on GitHub', () => {
  it('is the edit, until it is done', () => {
    expect(due(RAW)).toEqual([[RAW, SHOWN]]);
    expect(due(SHOWN)).toEqual([[SHOWN, SHOWN]]);
    expect(due(RAW, ['redact/1/1'])).toEqual([]);
  });

  it('is nothing for a text that nobody decided on, or for a post that is gone', () => {
    expect(due(`${RAW} too`)).toEqual([]);
    expect(redactionsDue({ ...here, record })).toEqual([]);
  });

  it('is one more edit for one more decision', () => {
    const twice = { ...record, ledger: [approval, approval] };
    expect(redactionsIn(twice).get(1)).toMatchObject({ once: 'redact/1/2', done: false });
    expect(redactionsIn({ ...twice, done: ['redact/1/2'] }).get(1)).toMatchObject({ done: true });
  });
});

it('only the post that was decided on is shown otherwise', () => {
  const hubComments = [comment(10, 'ana', RAW), comment(11, 'ben', RAW)];
  const shown = redactedView({ ...here, hubComments, record });
  expect(shown.hubComments.map(({ body }) => body)).toEqual([SHOWN, RAW]);
  const plain = { ...here, hubComments };
  expect(redactedView(plain)).toBe(plain);
});

it.each([
  ['/undo Q1', 'approved'],
  ['/hold Q1', 'held'],
  ['/approve Q1', 'approved'],
])('after %s the personal data is still out', (command, review) => {
  const hubComments = [comment(10, 'ana', RAW), comment(30, 'clerk', command)];
  const session = deriveSession({ ...here, hubComments, record });
  expect(q(session, 1)).toMatchObject({ text: SHOWN, sha256: sha256(SHOWN), redacted: true, review });
});

it('in the very look in which it is decided, the rules see the text without it', () => {
  const moderation = { ...here.settings.moderation, personalData: 'hold' } as const;
  const hubComments = [
    comment(10, 'ana', RAW),
    comment(20, 'clerk', '/hold Q1'),
    comment(30, 'clerk', '/approve Q1 redacted'),
  ];
  const session = deriveSession({ ...here, settings: { ...here.settings, moderation }, hubComments });
  expect(q(session, 1)).toMatchObject({ text: SHOWN, review: 'approved', findings: [] });
  expect(session.ledger.map(({ action, byRole }) => `${action} ${byRole}`)).toEqual([
    'hold moderator',
    'approve moderator',
  ]);
});
