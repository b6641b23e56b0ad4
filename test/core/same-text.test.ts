/** The same text again, in a session: who waits, who is noted, and what undoes it. */
import { describe, expect, it } from 'vitest';
import { after, comment, entry, minute, q, settings } from '../support/builders.ts';
import { EMPTY_RECORD } from '../../src/core/record.ts';

const TEXT = 'Will the library on Elm Street stay open on Sundays after the summer, or not?';
const watching = settings({ rules: new Map() });
const suggesting = settings({ rules: new Map(), duplicates: 'suggest' });

const flagsOf = (session: ReturnType<typeof after>) =>
  session.questions.map(({ findings }) =>
    findings.map(({ flag, evidence }) => [flag, ...evidence].join(': ')),
  );

const decided = (action: 'reject' | 'withdraw') => ({
  ...EMPTY_RECORD,
  ledger: [entry(action, 15, { question: 1 })],
});

describe('by one person', () => {
  it('waits, in whatever order and case', () => {
    const session = after(
      [
        comment(10, 'ana', TEXT),
        comment(20, 'ana', 'After the summer, will the LIBRARY on Elm Street stay open on Sundays, or not?'),
      ],
      { settings: watching },
    );
    expect(flagsOf(session)).toEqual([[], ['repeat-post: the same text as Q1']]);
    expect(q(session, 2)).toMatchObject({ review: 'held', reason: 'repeat-post' });
  });

  it('waits also where the first was rejected, but not where it was withdrawn', () => {
    const both = [comment(10, 'ana', TEXT), comment(20, 'ana', TEXT)];
    expect(q(after(both, { settings: watching, record: decided('reject') }), 2).review).toBe('held');
    expect(q(after(both, { settings: watching, record: decided('withdraw') }), 2).review).toBe('approved');
  });

  it('of a few words means nothing', () => {
    const session = after([comment(10, 'ana', 'And why?'), comment(20, 'ana', 'And why?')], {
      settings: watching,
    });
    expect(flagsOf(session)).toEqual([[], []]);
  });

  it('stands once a moderator has approved it', () => {
    const both = [comment(10, 'ana', TEXT), comment(20, 'ana', TEXT), comment(30, 'clerk', '/approve Q2')];
    expect(q(after(both, { settings: watching }), 2).review).toBe('approved');
  });
});

describe('by many people', () => {
  const campaign = ['ana', 'ben', 'cho'].map((by, at) => comment(10 + at, by, TEXT));

  it('stands, with a note that names the first', () => {
    const session = after(campaign, { settings: watching });
    expect(session.questions.map(({ review }) => review)).toEqual(['approved', 'approved', 'approved']);
    expect(flagsOf(session)).toEqual([
      [],
      ['campaign: the same text as Q1'],
      ['campaign: the same text as Q1'],
    ]);
    expect(session.ledger).toEqual([]);
  });

  it('of two is none', () => {
    expect(flagsOf(after(campaign.slice(0, 2), { settings: watching }))).toEqual([[], []]);
  });

  it('goes on where nearly every word is the same', () => {
    const long = `${TEXT} My children and I, and most of our neighbours, go there every week by bus, and need it.`;
    const varied = ['ana', 'ben', 'cho'].map((by, at) =>
      comment(10 + at, by, `${long} ${by === 'cho' ? 'Thanks' : ''}`),
    );
    expect(flagsOf(after(varied, { settings: suggesting }))[2]).toEqual(['campaign: the same text as Q1']);
  });

  it('is noted no more once a moderator has looked', () => {
    const session = after([...campaign, comment(30, 'clerk', '/approve Q2')], { settings: watching });
    expect(flagsOf(session)).toEqual([[], [], ['campaign: the same text as Q1']]);
  });
});

it('2,000 questions of the same text are put together', () => {
  const many = Array.from({ length: 2_000 }, (_, at) =>
    comment(at + 1, `citizen-${at}`, TEXT, { createdAt: minute(1) }),
  );
  const found = flagsOf(after(many, { settings: watching }));
  expect(found.filter(([flag]) => flag === 'campaign: the same text as Q1')).toHaveLength(1_999);
});
