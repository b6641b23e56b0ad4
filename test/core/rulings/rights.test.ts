/** Every command, given by everybody: who may give which, on the hub and in a question's own issue. */
import { describe, expect, it } from 'vitest';
import type { People } from '../../../src/core/people.ts';
import { moving } from '../../../src/core/phase.ts';
import type { CommandName } from '../../../src/core/reading/command.ts';
import { COMMANDS } from '../../../src/core/reading/commands.ts';
import { EMPTY_RECORD, type LedgerEntry } from '../../../src/core/record.ts';
import type { SessionFile } from '../../../src/core/session-file.ts';
import { after, comment, DAY, entry, minute, q, questionIssue, sessionFile } from '../../support/builders.ts';

const ROLES = {
  stranger: 'sam',
  asker: 'ana',
  'other asker': 'ben',
  guest: 'mayor',
  delegate: 'office',
  'moderator by login': 'clerk',
  'moderator by team': 'cleo',
  'moderator by write access': 'dev',
  'triage-only collaborator': 'tria',
  bot: 'ci[bot]',
  owner: 'chief',
} as const;
type Role = keyof typeof ROLES;

/** The guest and her office administer the repository, too: it gives them nothing. */
const PEOPLE: People = {
  writers: new Set(['dev', 'chief', 'mayor', 'office']),
  owners: new Set(['chief', 'mayor', 'office']),
  teams: new Map([['@riverton/clerks', new Set(['cleo'])]]),
  accountCreatedAt: new Map(),
};
const MODERATORS: readonly Role[] = [
  'moderator by login',
  'moderator by team',
  'moderator by write access',
  'owner',
];
const GUESTS: readonly Role[] = ['guest', 'delegate'];

interface Row {
  /** On the hub. */
  readonly say: string;
  /** In Q3's own issue; else the same, without naming Q1. */
  readonly onIssue?: string;
  /** Who is answered by 👍; everybody else by 👎, and a bot by nothing. */
  readonly done: readonly Role[];
  /** Who is answered by 😕, everywhere or in Q3's own issue. */
  readonly confused?: readonly Role[];
  readonly confusedOnIssue?: readonly Role[];
  /** Decided before, on both Q1 and Q3. */
  readonly before?: readonly LedgerEntry[];
  /** Decided before, about the session. */
  readonly session?: readonly LedgerEntry[];
  readonly file?: Partial<SessionFile>;
}

const { window } = sessionFile();
const closed = entry('close', 16, { detail: moving(minute(16), window.closesAt) });
const byMayor = { byRole: 'guest', by: 'mayor' } as const;
const byAna = { byRole: 'asker', by: 'ana' } as const;

/** A new command has to have its row here. */
const ROWS: Readonly<Record<CommandName, readonly Row[]>> = {
  approve: [
    { say: '/approve Q1', done: MODERATORS },
    // To those who may, it is explained that there is nothing to take out.
    { say: '/approve Q1 redacted', done: [], confused: MODERATORS },
  ],
  hold: [{ say: '/hold Q1 asking the county', done: MODERATORS }],
  reject: [{ say: '/reject Q1 off-topic', done: MODERATORS }],
  restore: [{ say: '/restore Q1', done: MODERATORS, before: [entry('reject', 15)] }],
  tag: [{ say: '/tag Q1 parks', done: MODERATORS }],
  untag: [{ say: '/untag Q1 housing', done: MODERATORS }],
  duplicate: [{ say: '/duplicate Q1 of Q2', done: MODERATORS }],
  'not-duplicate': [{ say: '/not-duplicate Q1', done: MODERATORS }],
  answers: [{ say: '/answers Q1', onIssue: '/answers Q3', done: [...MODERATORS, ...GUESTS] }],
  answered: [{ say: '/answered Q1', done: MODERATORS }],
  unanswered: [{ say: '/unanswered Q1', done: MODERATORS }],
  assign: [{ say: '/assign Q1 @mayor', done: MODERATORS }],
  pin: [{ say: '/pin Q1', done: MODERATORS }],
  'ask-for': [{ say: '/ask-for Joan: Is there a bench?', done: MODERATORS, confusedOnIssue: MODERATORS }],
  mute: [{ say: '/mute @eve for 2d', done: MODERATORS }],
  unmute: [{ say: '/unmute @eve', done: MODERATORS, session: [entry('mute', 15, { detail: 'eve' })] }],
  extend: [{ say: '/extend 30m', done: MODERATORS }],
  open: [{ say: '/open now', done: MODERATORS, file: { window: { ...window, opensAt: minute(DAY / 2) } } }],
  close: [{ say: '/close now', done: MODERATORS }],
  cancel: [{ say: '/cancel the Mayor is ill', done: MODERATORS }],
  archive: [{ say: '/archive', done: MODERATORS, session: [closed] }],
  pass: [{ say: '/pass Q1 this is for the county', done: GUESTS }],
  withdraw: [{ say: '/withdraw Q1', done: ['asker'] }],
  appeal: [{ say: '/appeal Q1', done: ['asker'], before: [entry('reject', 15)] }],
  why: [{ say: '/why Q1', done: MODERATORS }],
  undo: [
    { say: '/undo Q1', done: MODERATORS, confused: ['asker'], before: [entry('hold', 15)] },
    {
      say: '/undo Q1',
      done: [...MODERATORS, ...GUESTS],
      confused: ['asker'],
      before: [entry('pass', 15, byMayor)],
    },
    { say: '/undo Q1', done: ['asker'], confused: MODERATORS, before: [entry('withdraw', 15, byAna)] },
    { say: '/undo @clerk', done: ['owner'], before: [entry('hold', 15)] },
  ],
  help: [{ say: '/help', done: Object.keys(ROLES) as Role[] }],
};

it('every command has been tried', () => {
  expect(Object.keys(ROWS).sort()).toEqual(COMMANDS.map(({ name }) => name).sort());
});

/** What each role gets for a row: a reaction, or nothing. */
function outcomes(row: Row, place: 'hub' | 'issue') {
  return Object.fromEntries(
    Object.entries(ROLES).map(([role, login]) => [role, outcome(row, place, login).reaction]),
  );
}

function outcome({ say, onIssue, before = [], session = [], file }: Row, place: 'hub' | 'issue', by: string) {
  const Q3 = questionIssue(12, 'ana', 'Rent');
  const given = { authorKind: by.endsWith('[bot]') ? 'bot' : 'person' } as const;
  const line = place === 'hub' ? say : (onIssue ?? say.replace(' Q1', ''));
  const said = comment(20, by, line, place === 'hub' ? given : { ...given, issue: 12 });
  const decided = [1, 3].flatMap((question) =>
    before.map((each) => ({ ...each, key: `${each.key} ${question}`, question })),
  );
  const view = {
    people: PEOPLE,
    file: sessionFile({ moderators: ['clerk', '@riverton/clerks'], ...file }),
    record: { ...EMPTY_RECORD, ledger: [...decided, ...session] },
    threads: [
      {
        issue: Q3,
        comments: [
          comment(14, 'mayor', 'Good evening.', { issue: 12 }),
          ...(place === 'issue' ? [said] : []),
        ],
      },
    ],
  };
  const hub = [
    comment(10, 'ana', 'Why is the rent so high?'),
    comment(11, 'ben', 'When does the bus come?'),
    comment(13, 'mayor', 'Good evening.'),
    ...(place === 'hub' ? [said] : []),
  ];
  const { record } = after(hub, view);
  return {
    reaction: record.owed.map(({ reaction }) => reaction).join(' '),
    entries: record.ledger.filter(({ byRole }) => byRole !== 'rule').slice(view.record.ledger.length),
  };
}

function expected({ done, confused = [], confusedOnIssue = [] }: Row, place: 'hub' | 'issue') {
  const wanted = (role: Role) => {
    if (role === 'bot') return '';
    const isConfused = [...confused, ...(place === 'issue' ? confusedOnIssue : [])].includes(role);
    if (isConfused) return 'confused';
    return done.includes(role) ? '+1' : '-1';
  };
  return Object.fromEntries((Object.keys(ROLES) as Role[]).map((role) => [role, wanted(role)]));
}

describe.each(Object.values(ROWS).flat())('$say', (row) => {
  it.each(['hub', 'issue'] as const)('on the %s', (place) => {
    expect(outcomes(row, place)).toEqual(expected(row, place));
  });

  it('decides nothing for those who may not', () => {
    for (const [role, login] of Object.entries(ROLES)) {
      if (row.done.includes(role as Role)) continue;
      expect([role, outcome(row, 'hub', login).entries]).toEqual([role, []]);
    }
  });
});

describe('an appeal', () => {
  const rejected = [
    comment(10, 'ana', 'Why is the rent so high?'),
    comment(15, 'clerk', '/reject Q1 spam'),
    comment(16, 'ana', '/appeal'),
  ];
  const decide = (by: string, command: string) => {
    const file = sessionFile({ moderators: ['clerk', 'chief'] });
    const session = after([...rejected, comment(20, by, command)], { file });
    return [session.record.owed.at(-1)?.reaction, q(session, 1).review];
  };

  it.each(['/approve Q1', '/restore Q1', '/reject Q1 off-topic', '/hold Q1', '/undo Q1'])(
    '%s is not for the one who rejected',
    (command) => {
      expect(decide('clerk', command)).toEqual(['confused', 'held']);
      expect(decide('chief', command)[0]).toBe('+1');
    },
  );

  it('that another moderator has granted is not for the first one to undo', () => {
    const file = sessionFile({ moderators: ['clerk', 'chief', 'boss'] });
    const granted = [...rejected, comment(20, 'chief', '/approve Q1')];
    const undone = (by: string) => {
      const session = after([...granted, comment(21, by, '/undo Q1')], { file });
      return [session.record.owed.at(-1)?.reaction, q(session, 1).review];
    };
    expect([undone('clerk'), undone('boss')]).toEqual([
      ['confused', 'approved'],
      ['+1', 'held'],
    ]);
  });
});
