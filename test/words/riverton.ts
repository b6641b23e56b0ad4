/** A made-up session of a town that does not exist, for the tests of transcript, archive and mails. */
import { createHash } from 'node:crypto';
import type { Answer, Aside, Question, Remark, Source } from '../../src/core/question.ts';
import { EMPTY_RECORD, type LedgerEntry, type NoticeSent } from '../../src/core/record.ts';
import type { Session } from '../../src/core/session.ts';

const REPOSITORY = 'https://github.example/riverton/gitchat';

/** Moments of the session: hours after it opened. */
export function hour(hours: number): number {
  return Date.UTC(2026, 4, 6, 19) + hours * 3_600_000;
}

function comment(id: number): Source {
  return { kind: 'comment', id, url: `${REPOSITORY}/issues/12#issuecomment-${id}` };
}

export function issue(number: number): Source {
  return { kind: 'issue', id: number, url: `${REPOSITORY}/issues/${number}` };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** An approved, unanswered question by comment, asked by Ada; `given` says what is different. */
export function question(number: number, text: string, given: Partial<Question> = {}): Question {
  return {
    number,
    id: `Q${number}`,
    source: comment(100 + number),
    issue: 12,
    asker: { login: 'ada', onBehalfOf: null },
    seeded: false,
    askedAt: hour(number / 10),
    editedAt: null,
    title: null,
    text,
    sha256: sha256(text),
    topics: [],
    votes: 0,
    review: 'approved',
    outcome: 'unanswered',
    duplicateOf: null,
    mergedFrom: [],
    mayRepeat: [],
    redacted: false,
    pinned: false,
    assignedTo: null,
    findings: [],
    reason: null,
    parts: [{ id: `Q${number}`, text }],
    answers: [],
    followUps: [],
    ...given,
  };
}

/** The mayor's first answer to a question, in its thread. */
export function answer(number: number, text: string, given: Partial<Answer> = {}): Answer {
  return {
    id: `A${number}.1`,
    by: { login: 'riverton-mayor', role: 'guest' },
    source: comment(500 + number),
    answeredAt: hour(5 + number / 10),
    editedAt: null,
    text,
    parts: [`Q${number}`],
    pairedBy: 'thread',
    declines: false,
    ...given,
  };
}

export function aside(by: string | null, id: number, text: string): Aside {
  return { by, source: comment(id), at: hour(20), text };
}

export function remark(by: string | null, id: number, text: string): Remark {
  return { ...aside(by, id, text), promises: false };
}

export function entry(given: Partial<LedgerEntry> & Pick<LedgerEntry, 'action' | 'question'>): LedgerEntry {
  return {
    key: `comment/${given.question} /${given.action}`,
    at: hour(2),
    byRole: 'moderator',
    by: 'riverton-clerk',
    reason: null,
    textSha256: null,
    detail: null,
    ...given,
  };
}

export function notice(given: Partial<NoticeSent> = {}): NoticeSent {
  return {
    key: 'digest/riverton-mayor/1',
    kind: 'digest',
    at: hour(1),
    channel: 'email',
    toRole: 'guest',
    questions: [1],
    ...given,
  };
}

/** The session with these questions; counts and rate as they follow from them. */
export function session(questions: readonly Question[], given: Partial<Session> = {}): Session {
  const approved = questions.filter(({ review }) => review === 'approved');
  const count = (outcome: Question['outcome']): number =>
    approved.filter((question) => question.outcome === outcome).length;
  const of = approved.length - count('duplicate') - count('withdrawn');
  return {
    repository: 'riverton/gitchat',
    file: {
      slug: 'mayor-on-housing',
      title: 'GitChat: the Mayor on housing',
      guests: [
        {
          login: 'riverton-mayor',
          name: 'The Mayor',
          role: 'Mayor of Riverton',
          delegates: ['mayors-office'],
        },
      ],
      moderators: ['riverton-clerk'],
      window: { opensAt: hour(0), closesAt: hour(24), timezone: 'America/Los_Angeles' },
      announceAt: null,
      earlyQuestions: true,
      grace: 24 * 3_600_000,
      intake: 'both',
      intro: '',
      topics: { housing: ['rent'] },
    },
    phase: 'closed',
    window: { opensAt: hour(0), closesAt: hour(24), timezone: 'America/Los_Angeles' },
    grace: 24 * 3_600_000,
    hub: { number: 12, url: `${REPOSITORY}/issues/12` },
    questions,
    remarks: [],
    ledger: [],
    counts: {
      asked: questions.length,
      approved: approved.length,
      answered: count('answered'),
      declined: count('declined'),
      duplicates: count('duplicate'),
      withdrawn: count('withdrawn'),
      held: questions.filter(({ review }) => review === 'held' || review === 'pending').length,
      rejected: questions.filter(({ review }) => review === 'rejected').length,
    },
    answerRate: { answered: count('answered'), of },
    record: { ...EMPTY_RECORD, notices: [notice()] },
    cancelReason: null,
    nextPhaseAt: null,
    ...given,
  };
}

/** Text with everything in it that could break out of its place. */
export const HOSTILE = `# Heading @riverton-mayor

<!-- /gitchat:board --><script>alert(1)</script> <a id="q1"></a> {{title}} {{{frontMatter}}}

| a | b |
| - | - |
| @bob | #12 |

---

![pixel](https://tracker.example/x.png) [click](javascript:alert(1)) \u202Etxet\u202C

\`\`\`mermaid
graph TD
\`\`\``;

/** One of each kind: answered in parts, seeded, for somebody, duplicate, declined, removed, hostile. */
export function richSession(): Session {
  const questions = [
    question(1, 'Will rents be capped this year?', {
      topics: ['housing'],
      votes: 7,
      outcome: 'answered',
      answers: [answer(1, 'Yes: at **3%**.\n\nThe council votes in June.', { editedAt: hour(30) })],
      followUps: [aside('ada', 900, 'Thank you. Also for shops? @bob')],
    }),
    question(2, '(1) When does line 7 run?\n(2) Where does it stop?\n(3) What does it cost?', {
      source: issue(14),
      issue: 14,
      title: 'Line 7',
      asker: { login: 'grace-h', onBehalfOf: null },
      topics: ['transit', 'fares'],
      votes: 3,
      parts: [
        { id: 'Q2a', text: 'When does line 7 run?' },
        { id: 'Q2b', text: 'Where does it stop?' },
        { id: 'Q2c', text: 'What does it cost?' },
      ],
      answers: [
        answer(2, 'Every 20 minutes, at each corner of Main Street.', {
          by: { login: 'mayors-office', role: 'delegate' },
          parts: ['Q2a', 'Q2b'],
          pairedBy: 'number',
        }),
      ],
    }),
    question(3, 'Call me at 555-0100 please?', {
      review: 'held',
      asker: { login: 'private-person', onBehalfOf: null },
    }),
    question(4, 'Will the rent be capped?', {
      outcome: 'duplicate',
      duplicateOf: 1,
      asker: { login: 'linus', onBehalfOf: null },
    }),
    question(5, 'You crook?', { review: 'rejected', asker: { login: 'rude-person', onBehalfOf: null } }),
    question(6, 'Who pays for your house?', {
      outcome: 'declined',
      asker: { login: null, onBehalfOf: null },
    }),
    question(7, 'Is the library open on Sundays?', {
      asker: { login: 'riverton-clerk', onBehalfOf: 'Mrs. Ortiz (by *phone*)' },
      votes: 9,
      editedAt: hour(1),
    }),
    question(8, HOSTILE, { asker: { login: 'mallory', onBehalfOf: null }, topics: ['a|b'], votes: 9 }),
    question(9, 'What would you ask yourself?', {
      seeded: true,
      asker: { login: 'riverton-clerk', onBehalfOf: null },
      votes: 1,
    }),
    question(10, 'Never mind?', { outcome: 'withdrawn', asker: { login: 'shy-person', onBehalfOf: null } }),
    question(11, 'Seen by nobody yet?', {
      review: 'pending',
      asker: { login: 'new-person', onBehalfOf: null },
    }),
    question(12, '<!-- nothing to see -->', { asker: { login: 'blank', onBehalfOf: null } }),
  ];
  return session(questions, {
    remarks: [remark('riverton-mayor', 901, 'Sorry that I am late.\n\nI answer the rest tonight.')],
    ledger: [
      entry({
        action: 'hold',
        question: 3,
        byRole: 'rule',
        by: null,
        reason: 'personal-data',
        textSha256: sha256('Call me at 555-0100 please?'),
      }),
      entry({
        action: 'reject',
        question: 5,
        reason: 'personal-attack: see the code of conduct | @rude-person',
      }),
      entry({ action: 'duplicate', question: 4, detail: '1' }),
      entry({
        action: 'pass',
        question: 6,
        byRole: 'guest',
        by: 'riverton-mayor',
        reason: 'That is my private life',
      }),
      entry({ action: 'withdraw', question: 10, byRole: 'asker', by: 'shy-person' }),
      entry({ action: 'mute', question: null, detail: 'rude-person' }),
    ],
  });
}
