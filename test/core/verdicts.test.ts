/** The review of a question: people's decisions before rules, rules on its present text. */
import { describe, expect, it } from 'vitest';
import { after, comment, DAY, entry, minute, q, sessionFile, settings, view } from '../support/builders.ts';
import { questionsAsked } from '../../src/core/intake.ts';
import { numbersFor } from '../../src/core/numbering.ts';
import { EMPTY_RECORD } from '../../src/core/record.ts';
import { proceed } from '../../src/core/rulings/proceedings.ts';
import { explanationOf } from '../../src/core/verdicts.ts';

const asks = (id: number, by = 'ana', text = 'Is it a swindle?') => comment(id, by, text);
const banned = settings({ bannedWords: ['swindle'] });

describe('rules', () => {
  it('enter what they object to, once, with the time of the text', () => {
    const first = after([asks(10)], { settings: banned });
    expect(first.ledger).toMatchObject([
      { action: 'reject', byRole: 'rule', by: null, reason: 'banned-word', at: minute(10), question: 1 },
    ]);
    expect(after([asks(10)], { settings: banned, record: first.record }).record).toEqual(first.record);
  });

  it('say nothing about a clean question', () => {
    expect(after([asks(10)]).ledger).toEqual([]);
  });

  it('look again at an edited text, and take back what no longer holds', () => {
    const { record } = after([asks(10)], { settings: banned });
    const edited = { ...asks(10, 'ana', 'Is it fair?'), editedAt: minute(12), updatedAt: minute(12) };
    const again = after([edited], { settings: banned, record });
    expect(q(again, 1)).toMatchObject({ review: 'approved', reason: null });
    expect(again.ledger.at(-1)).toMatchObject({ action: 'approve', byRole: 'rule', at: minute(12) });
  });

  it('that objected while other things stood differently, take it back now', () => {
    const limited = settings({ maxQuestionsPerPerson: 1 });
    const both = [asks(10), asks(11)];
    const { record, ...first } = after(both, { settings: limited });
    expect(first.questions.map(({ review }) => review)).toEqual(['approved', 'held']);
    const now = minute(50);
    const then = after([...both, comment(20, 'ana', '/withdraw Q1')], { settings: limited, record, now });
    expect(q(then, 2).review).toBe('approved');
    expect(then.ledger.at(-1)).toMatchObject({ action: 'approve', byRole: 'rule', at: now });
  });

  it('do not count rejected questions against anybody', () => {
    const strict = settings({ maxQuestionsPerPerson: 1, bannedWords: ['swindle'] });
    const two = after([asks(10), asks(11, 'ana', 'When does the bus come?')], { settings: strict });
    expect(q(two, 2).review).toBe('approved');
  });

  it('leave moderators’ own questions and those asked for somebody alone', () => {
    const seeded = after([asks(10, 'clerk'), comment(11, 'clerk', '/ask-for Joan: A swindle?')], {
      settings: banned,
    });
    expect(seeded.questions).toMatchObject([
      { review: 'approved', seeded: true },
      { review: 'approved', seeded: false },
    ]);
  });
});

const decided = (action: 'approve' | 'reject' | 'hold', textSha256: string) => ({
  ...EMPTY_RECORD,
  ledger: [entry(action, 15, { question: 1, textSha256 })],
});

describe('a person’s decision', () => {
  it('counts before the rules', () => {
    const approved = after([asks(10)], { settings: banned, record: decided('approve', asks(10).sha256) });
    expect(q(approved, 1)).toMatchObject({ review: 'approved', findings: [{ flag: 'banned-word' }] });
  });

  it('to approve covers only the text it was made on', () => {
    const record = decided('approve', 'another text');
    expect(q(after([asks(10)], { settings: banned, record }), 1).review).toBe('rejected');
    expect(q(after([asks(10)], { record }), 1).review).toBe('approved');
  });

  it.each([
    ['reject', 'rejected'],
    ['hold', 'held'],
  ] as const)('to %s stays whatever the text becomes', (action, review) => {
    expect(q(after([asks(10)], { record: decided(action, 'another text') }), 1).review).toBe(review);
  });
});

describe('the time of asking', () => {
  it.each([
    [-5, true, 'approved', null],
    [-5, false, 'held', 'too-early'],
    [DAY - 1, true, 'approved', null],
    [DAY, true, 'held', 'too-late'],
  ])('minute %i (early questions: %s): %s', (minutes, earlyQuestions, review, reason) => {
    const file = sessionFile({ earlyQuestions });
    const late = comment(10, 'ana', 'Why?', { createdAt: minute(minutes) });
    expect(q(after([late], { file, now: minute(DAY + 5) }), 1)).toMatchObject({ review, reason });
  });
});

describe('moderation beforehand', () => {
  const pre = settings({ mode: 'pre' });

  it('lets nobody’s question wait but citizens’', () => {
    const session = after([asks(10), asks(11, 'clerk')], { settings: pre });
    expect(session.questions.map(({ review }) => review)).toEqual(['pending', 'approved']);
    expect(session.ledger).toEqual([]);
    expect(session.counts).toMatchObject({ asked: 2, approved: 1, held: 1 });
  });

  it('ends with an approval, and begins again with an edit', () => {
    const said = comment(11, 'clerk', '/approve Q1');
    const approved = after([asks(10), said], { settings: pre });
    expect(q(approved, 1).review).toBe('approved');
    const edited = after([asks(10, 'ana', 'Something else?'), said], {
      settings: pre,
      record: approved.record,
    });
    expect(q(edited, 1).review).toBe('pending');
  });
});

it('an account’s age is its age when it asked', () => {
  const people = { ...view().people, accountCreatedAt: new Map([['ana', minute(10 - 2 * DAY)]]) };
  const given = { people, now: minute(9 * DAY) };
  const review = (newAccountDays: number) =>
    q(after([asks(10)], { ...given, settings: settings({ newAccountDays }) }), 1).review;
  expect([review(2), review(3)]).toEqual(['approved', 'held']);
});

describe('an explanation', () => {
  const told = [asks(10), asks(11, 'clerk'), asks(12, 'ana', 'Will rents fall?')];
  const limited = view({
    hubComments: told,
    settings: settings({ bannedWords: ['swindle'], maxQuestionsPerPerson: 1 }),
  });
  const asked = questionsAsked(limited);
  const { docket } = proceed(limited, asked, numbersFor(asked, {}, new Map()));

  it('says what each rule said, with what it knew of the question', () => {
    expect(explanationOf(1, docket)?.filter(({ findings }) => findings.length > 0)).toMatchObject([
      { rule: 'banned-words', effect: 'reject', findings: [{ evidence: ['“swindle”'] }] },
    ]);
    // The first one was rejected and does not count.
    expect(explanationOf(3, docket)?.every(({ findings }) => findings.length === 0)).toBe(true);
  });

  it('is none where the rules do not judge, or nothing is there', () => {
    expect(explanationOf(2, docket)).toBeNull();
    expect(explanationOf(99, docket)).toBeNull();
  });
});

it('what is only noted stands, and hinders nothing from being published', () => {
  const noting = settings({ rules: new Map() });
  const session = after(
    [
      asks(10, 'ana', 'WHEN WILL THE RENTS FALL AGAIN IN RIVERTON?'),
      comment(20, 'mayor', 'Q1: Next year.'),
      comment(21, 'ana', 'THANK YOU, THAT IS GOOD TO HEAR. THANK YOU!'),
    ],
    { settings: noting },
  );
  expect(q(session, 1)).toMatchObject({
    review: 'approved',
    reason: null,
    findings: [{ flag: 'shouting', action: 'note', evidence: ['mostly capitals'] }],
    followUps: [{ by: 'ana' }],
  });
  expect(session.ledger).toEqual([]);
});
