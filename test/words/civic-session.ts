/** A made-up session in a town that does not exist, for the tests of what GitChat says. */
import type { Answer, Finding, Question } from '../../src/core/question.ts';
import { EMPTY_RECORD } from '../../src/core/record.ts';
import type { Session } from '../../src/core/session.ts';
import type { Links } from '../../src/words/links.ts';

const NOON = Date.UTC(2026, 4, 6, 19);
const HOUR = 60 * 60 * 1000;

export const links: Links = {
  repository: 'https://github.com/riverton/townhall',
  milestone: 'The Mayor on housing',
  transcript: null,
  codeOfConduct: 'https://github.com/riverton/townhall/blob/HEAD/CODE_OF_CONDUCT.md',
};

/** What a rule noticed. */
export function finding(
  rule: Finding['rule'],
  flag: string,
  action: Finding['action'],
  ...evidence: readonly string[]
): Finding {
  return { rule, flag, action, evidence };
}

/** A question with what matters in the test; the rest is ordinary. */
export function question(number: number, some: Partial<Question> = {}): Question {
  const id = `Q${number}`;
  const text = some.text ?? 'When will the new library open?';
  return {
    number,
    id,
    source: {
      kind: 'comment',
      id: 1000 + number,
      url: `${links.repository}/issues/12#issuecomment-${1000 + number}`,
    },
    issue: 12,
    asker: { login: 'rosa-elm', onBehalfOf: null },
    seeded: false,
    askedAt: NOON + number * HOUR,
    editedAt: null,
    title: null,
    text,
    sha256: '0'.repeat(64),
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
    parts: [{ id, text }],
    answers: [],
    followUps: [],
    ...some,
  };
}

/** The first answer to a question. */
export function answer(number: number, some: Partial<Answer> = {}): Answer {
  return {
    id: `A${number}.1`,
    by: { login: 'riverton-mayor', role: 'guest' },
    source: {
      kind: 'comment',
      id: 2000 + number,
      url: `${links.repository}/issues/12#issuecomment-${2000 + number}`,
    },
    answeredAt: NOON + 20 * HOUR,
    editedAt: null,
    text: 'In September.',
    parts: [`Q${number}`],
    pairedBy: 'number',
    declines: false,
    ...some,
  };
}

/** The session, open, with these questions and whatever else is given. */
export function session(questions: readonly Question[] = [], some: Partial<Session> = {}): Session {
  const window = { opensAt: NOON, closesAt: NOON + 24 * HOUR, timezone: 'America/Los_Angeles' };
  const approved = questions.filter(({ review }) => review === 'approved');
  const counted = approved.filter(({ outcome }) => outcome !== 'duplicate' && outcome !== 'withdrawn');
  const among = (outcome: Question['outcome']) => approved.filter((each) => each.outcome === outcome).length;
  return {
    repository: 'riverton/townhall',
    file: {
      slug: 'mayor-on-housing',
      title: 'GitChat: the Mayor on housing',
      guests: [
        {
          login: 'riverton-mayor',
          name: 'Ada Brook',
          role: 'Mayor of Riverton',
          delegates: ['mayors-office'],
        },
      ],
      moderators: ['riverton-clerk'],
      window,
      announceAt: null,
      earlyQuestions: true,
      grace: 24 * HOUR,
      intake: 'both',
      intro: 'For one day the Mayor answers your questions about **rents, building and repairs**.',
      topics: {},
    },
    phase: 'open',
    window,
    grace: 24 * HOUR,
    hub: { number: 12, url: `${links.repository}/issues/12` },
    questions,
    remarks: [],
    ledger: [],
    counts: {
      asked: questions.length,
      approved: approved.length,
      answered: among('answered'),
      declined: among('declined'),
      duplicates: among('duplicate'),
      withdrawn: among('withdrawn'),
      held: questions.filter(({ review }) => review === 'held').length,
      rejected: questions.filter(({ review }) => review === 'rejected').length,
    },
    answerRate: { answered: among('answered'), of: counted.length },
    record: EMPTY_RECORD,
    cancelReason: null,
    nextPhaseAt: null,
    ...some,
  };
}

/** A session in which everything happens that a board can show. */
export function busySession(): Session {
  return session(
    [
      question(1, {
        text: 'Why are rents in the Mill Quarter up 18 % since 2023?',
        votes: 14,
        topics: ['housing'],
        outcome: 'answered',
        answers: [answer(1)],
      }),
      question(2, {
        source: { kind: 'issue', id: 15, url: `${links.repository}/issues/15` },
        issue: 15,
        title: 'Three questions about Elm Street | and @everybody',
        text: '1. When? 2. Who pays? 3. Why?',
        asker: { login: 'jon_w', onBehalfOf: null },
        votes: 9,
        topics: ['housing', 'repairs'],
        parts: ['a', 'b', 'c'].map((letter) => ({ id: `Q2${letter}`, text: letter })),
        answers: [answer(2, { parts: ['Q2a', 'Q2c'], by: { login: 'mayors-office', role: 'delegate' } })],
        outcome: 'unanswered',
      }),
      question(3, {
        text: 'Will there be more homes that people on a normal wage can pay for, and if so, where will they be built and by whom, and when can we move in?',
        votes: 5,
      }),
      question(4, {
        text: 'Is the old mill safe? #1 <b>hm</b>',
        asker: { login: null, onBehalfOf: null },
        pinned: true,
      }),
      question(5, {
        text: 'What are the building plans for 2027?',
        asker: { login: 'riverton-clerk', onBehalfOf: null },
        seeded: true,
        votes: 30,
      }),
      question(6, { text: 'Why did rents go up?', outcome: 'duplicate', duplicateOf: 1 }),
      question(7, {
        text: 'What do you think of the Governor?',
        outcome: 'declined',
        reason: 'this is for the state',
      }),
      question(8, {
        text: 'SECRET 555 0100',
        review: 'held',
        reason: 'personal-data',
        findings: [finding('personal-data', 'personal-data', 'hold', 'e-mail address')],
      }),
      question(9, { text: 'SECRET spam', review: 'rejected', reason: 'spam' }),
      question(10, { text: 'SECRET second thoughts', outcome: 'withdrawn' }),
      question(11, {
        text: 'Will the bus stop stay?',
        asker: { login: 'riverton-clerk', onBehalfOf: 'Rosa, 81, by telephone' },
        votes: 2,
        topics: ['transit'],
      }),
    ],
    {
      remarks: [
        {
          by: 'riverton-mayor',
          source: { kind: 'comment', id: 3001, url: `${links.repository}/issues/12#issuecomment-3001` },
          at: NOON,
          text: 'Good to be here!',
          promises: false,
        },
      ],
    },
  );
}
