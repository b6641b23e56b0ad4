/** What people may do to a session, at random but in the same way in every run of the same history. */
import fc from 'fast-check';
import type { Play } from './play.ts';

/** One session of one hour, with a town that uses most of what there is. */
export const FILES = {
  'sessions/housing.yml': sessionFile('2026-05-06T20:00Z'),
  '.github/gitchat.yml': settingsFile('swindle'),
};

export const CAST = {
  contacts: { 'riverton-mayor': ['email'] },
  permissions: { 'riverton-clerk': 'read' },
} as const;

/** Begin, and end of every history: well after the archive, so that what was lost has been found again. */
export const BEGIN = '2026-05-06T18:50';
export const END = '2026-05-06T22:00';

/** `which`: the n-th of its kind so far, counted round. */
export type Act =
  | { readonly kind: 'comment'; readonly by: string; readonly text: string }
  | { readonly kind: 'issue'; readonly by: string; readonly title: string; readonly text: string }
  | { readonly kind: 'reply'; readonly which: number; readonly by: string; readonly text: string }
  | { readonly kind: 'edit'; readonly which: number; readonly text: string }
  | { readonly kind: 'edit-issue'; readonly which: number; readonly text: string }
  | { readonly kind: 'delete'; readonly which: number }
  | { readonly kind: 'add-label' | 'remove-label'; readonly which: number; readonly label: string }
  | { readonly kind: 'vote'; readonly which: number; readonly by: string }
  | { readonly kind: 'push'; readonly path: string; readonly text: string };

export interface Moment {
  readonly act: Act;
  /** Seconds until the next one. */
  readonly wait: number;
}

export type History = readonly Moment[];

const QUESTIONS = [
  'When will the rent cap be decided?',
  'Will the night bus come back? And who pays for it?',
  'Why is the library closed on Mondays?',
  'Could you call me on 415-555-0132 about the zoning plan?',
  'Is this rent thing a swindle, or what is it?',
  '1. Who owns the old mill?\n2. When is it torn down?\n3. What comes instead?',
  'Thank you all!',
];
const ANSWERS = [
  'Q1: The council votes on June 3rd.',
  'Q2: Yes, in the autumn. Q3: Because of the budget.',
  'A1: By the end of the year.',
  'What a lovely evening.',
];
const COMMANDS = [
  '/approve Q1',
  '/hold Q1 we need to check',
  '/reject Q2 off-topic',
  '/restore Q2',
  '/tag Q1 transit',
  '/untag Q1 housing',
  '/duplicate Q2 of Q1',
  '/not-duplicate Q2',
  '/answered Q3',
  '/unanswered Q1',
  '/pin Q2',
  '/mute @ana',
  '/mute @ben for 5m',
  '/undo Q1',
  '/undo Q2',
  '/undo',
  '/extend 10m',
  '/ask-for Joan, 81: Is there a bench at the bus stop?',
  '/aprove Q1',
  '/reject Q9 spam',
  '/help',
];
const CITIZENS = ['ana', 'ben', 'cyd'];
const LABELS = ['topic:transit', 'review:held', 'outcome:answered', 'gitchat:question', 'urgent'];

const which = fc.nat({ max: 5 });
const citizen = fc.constantFrom(...CITIZENS);
const question = fc.constantFrom(...QUESTIONS);

const ACTS: Readonly<Record<Act['kind'], fc.Arbitrary<Act>>> = {
  comment: fc.oneof(
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('comment'), by: citizen, text: question }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constant('comment'),
        by: fc.constantFrom('riverton-clerk', 'riverton-clerk', 'ben'),
        text: fc.constantFrom(...COMMANDS),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('comment'),
        by: fc.constantFrom('riverton-mayor', 'mayors-office'),
        text: fc.constantFrom(...ANSWERS),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('comment'),
        by: citizen,
        text: fc.constantFrom('/withdraw', '/appeal Q2', '/withdraw Q1'),
      }),
    },
  ),
  issue: fc.record({
    kind: fc.constant('issue'),
    by: citizen,
    title: fc.constantFrom('Rent', 'Night bus'),
    text: question,
  }),
  reply: fc.record({
    kind: fc.constant('reply'),
    which,
    by: fc.constantFrom('riverton-mayor', 'riverton-clerk', 'ana', 'ben'),
    text: fc.constantFrom(
      'Yes, in June.',
      '/reject spam',
      '/approve',
      '/withdraw',
      '/tag bus',
      'And what does it cost?',
    ),
  }),
  edit: fc.record({
    kind: fc.constant('edit'),
    which,
    text: fc.constantFrom(...QUESTIONS, ...ANSWERS, ...COMMANDS),
  }),
  'edit-issue': fc.record({ kind: fc.constant('edit-issue'), which, text: question }),
  delete: fc.record({ kind: fc.constant('delete'), which }),
  'add-label': fc.record({ kind: fc.constant('add-label'), which, label: fc.constantFrom(...LABELS) }),
  'remove-label': fc.record({ kind: fc.constant('remove-label'), which, label: fc.constantFrom(...LABELS) }),
  vote: fc.record({ kind: fc.constant('vote'), which, by: citizen }),
  push: fc.constantFrom<Act>(
    { kind: 'push', path: 'sessions/housing.yml', text: sessionFile('2026-05-06T20:10Z') },
    { kind: 'push', path: 'sessions/housing.yml', text: 'title: [' },
    { kind: 'push', path: '.github/gitchat.yml', text: settingsFile('library') },
  ),
};

const WEIGHTS: Readonly<Record<Act['kind'], number>> = {
  comment: 10,
  issue: 4,
  reply: 4,
  edit: 2,
  'edit-issue': 1,
  delete: 1,
  'add-label': 1,
  'remove-label': 1,
  vote: 2,
  push: 1,
};

/** Histories of 5 to 15 acts, over the hour of a session and a little more. */
export function histories({
  without = [],
}: { readonly without?: readonly Act['kind'][] } = {}): fc.Arbitrary<History> {
  const kinds = (Object.keys(ACTS) as Act['kind'][]).filter((kind) => !without.includes(kind));
  const act = fc.oneof(...kinds.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: ACTS[kind] })));
  const wait = fc.oneof(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 60, max: 900 }));
  return fc.array(fc.record({ act, wait }), { minLength: 5, maxLength: 15 });
}

/** Does one thing in the town. Where there is nothing to do it to, nothing happens. */
export function perform(act: Act, { town }: Play): void {
  const comments = [...town.comments.values()].filter(({ authorKind }) => authorKind === 'person');
  const issues = [...town.issues.values()].filter(({ authorKind }) => authorKind === 'person');
  const hub = [...town.issues.values()].find(({ authorKind }) => authorKind === 'ours');
  const comment = 'which' in act ? nth(comments, act.which) : undefined;
  const issue = 'which' in act ? nth(issues, act.which) : undefined;
  switch (act.kind) {
    case 'comment':
      if (hub !== undefined) town.comment(act.by, hub.number, act.text);
      return;
    case 'issue':
      town.openIssue(act.by, act.title, act.text, ['gitchat:question']);
      return;
    case 'reply':
      if (issue !== undefined) town.comment(act.by, issue.number, act.text);
      return;
    case 'edit':
      if (comment !== undefined) town.editComment(comment.id, act.text);
      return;
    case 'edit-issue':
      if (issue !== undefined) town.changeIssue(issue.number, { body: act.text });
      return;
    case 'delete':
      if (comment !== undefined) town.deleteComment(comment.id);
      return;
    case 'add-label':
      if (issue !== undefined && !issue.labels.includes(act.label)) {
        town.changeIssue(issue.number, { labels: [...issue.labels, act.label] });
      }
      return;
    case 'remove-label':
      if (issue?.labels.includes(act.label)) {
        town.changeIssue(issue.number, { labels: issue.labels.filter((each) => each !== act.label) });
      }
      return;
    case 'vote': {
      const post = comment ?? issue;
      if (post !== undefined) town.vote(act.by, post);
      return;
    }
    case 'push':
      town.push({ [act.path]: act.text });
      return;
    default:
      return act satisfies never;
  }
}

function nth<T>(all: readonly T[], which: number): T | undefined {
  return all[which % Math.max(1, all.length)];
}

function sessionFile(closesAt: string): string {
  return `
title: "GitChat: the Mayor on housing"
guests:
  - login: riverton-mayor
    name: The Mayor
    delegates: [mayors-office]
moderators: [riverton-clerk]
opens_at: 2026-05-06T19:00Z
closes_at: ${closesAt}
timezone: UTC
grace: PT30M
topics: { housing: [rent, zoning], transit: [bus] }
`;
}

function settingsFile(bannedWord: string): string {
  return `
moderation: { banned_words: [${bannedWord}], max_questions_per_person: 2 }
board: { refresh: PT2M }
notify: { remind_before_close: [PT20M] }
`;
}
