import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Question } from '../../src/core/question.ts';
import type { LedgerEntry } from '../../src/core/record.ts';
import { transcriptOf } from '../../src/core/transcript.ts';
import { isPublished, type Transcript } from '../../src/core/transcript-document.ts';
import { answer, hour, notice, question, richSession, session } from '../words/riverton.ts';

const schema = JSON.parse(readFileSync('docs/schema/transcript-1.json', 'utf8')) as object;
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true });
formats.default(ajv);
const fits = ajv.compile(schema);

/** What the schema finds wrong with a document, as it is written to a file. */
function complaints(transcript: unknown): readonly string[] {
  fits(JSON.parse(JSON.stringify(transcript)));
  return (fits.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

function only(transcript: Transcript) {
  const [first] = transcript.questions;
  if (first === undefined) throw new Error('The transcript has no question');
  return first;
}

/** A moderator let it in. */
function approval({ number, sha256 }: Question): LedgerEntry {
  return {
    key: `comment/${number}`,
    at: hour(3),
    question: number,
    action: 'approve',
    byRole: 'moderator',
    by: 'riverton-clerk',
    reason: null,
    textSha256: sha256,
    detail: null,
  };
}

describe('the transcript of a session', () => {
  test('has who, where and when', () => {
    expect(transcriptOf(session([])).session).toEqual({
      slug: 'mayor-on-housing',
      title: 'GitChat: the Mayor on housing',
      repository: 'riverton/gitchat',
      hub: 12,
      url: 'https://github.example/riverton/gitchat/issues/12',
      state: 'closed',
      opens_at: '2026-05-06T19:00:00Z',
      closes_at: '2026-05-07T19:00:00Z',
      timezone: 'America/Los_Angeles',
      guests: [{ login: 'riverton-mayor', name: 'The Mayor', role: 'Mayor of Riverton' }],
    });
  });

  test('has the question with its answer', () => {
    const asked = question(1, 'Will rents be capped?', {
      topics: ['housing'],
      votes: 7,
      outcome: 'answered',
      editedAt: hour(1) + 999,
      answers: [answer(1, 'Yes.')],
    });
    expect(only(transcriptOf(session([asked])))).toEqual({
      id: 'Q1',
      number: 1,
      asker: { login: 'ada', on_behalf_of: null },
      seeded: false,
      source: asked.source,
      asked_at: '2026-05-06T19:06:00Z',
      edited_at: '2026-05-06T20:00:00Z',
      text: 'Will rents be capped?',
      text_sha256: asked.sha256,
      topics: ['housing'],
      votes: 7,
      review: 'approved',
      outcome: 'answered',
      duplicate_of: null,
      parts: [{ id: 'Q1', text: 'Will rents be capped?' }],
      answers: [
        {
          id: 'A1.1',
          by: { login: 'riverton-mayor', role: 'guest' },
          source: asked.answers[0]?.source,
          answered_at: '2026-05-07T00:06:00Z',
          edited_at: null,
          text: 'Yes.',
          parts: ['Q1'],
          paired_by: 'thread',
        },
      ],
      follow_ups: [],
    });
  });

  test('names the person asked for, and not whoever posted it', () => {
    const asked = question(1, 'Is it open?', { asker: { login: 'clerk', onBehalfOf: 'Mrs. Ortiz' } });
    expect(only(transcriptOf(session([asked]))).asker).toEqual({ login: null, on_behalf_of: 'Mrs. Ortiz' });
  });

  test("begins a question issue's text with its title, once", () => {
    const texts = [
      question(1, 'More about it.', { title: 'Will rents be capped?' }),
      question(2, 'Will rents be capped? I ask.', { title: 'Will rents be capped?' }),
      question(3, '', { title: 'Will rents be capped?' }),
    ].map((asked) => only(transcriptOf(session([asked]))).text);
    expect(texts).toEqual([
      'Will rents be capped?\n\nMore about it.',
      'Will rents be capped? I ask.',
      'Will rents be capped?',
    ]);
  });

  test.each([
    ['held', { review: 'held' }, 'held', 'unanswered'],
    ['pending', { review: 'pending' }, 'held', 'unanswered'],
    ['rejected', { review: 'rejected' }, 'rejected', 'unanswered'],
    ['withdrawn', { outcome: 'withdrawn' }, 'approved', 'withdrawn'],
  ] as const)(
    'keeps the number of a question that was %s, and nothing else of it',
    (_, state, review, outcome) => {
      const asked = question(4, 'A private matter?', {
        ...state,
        title: 'Private',
        topics: ['secret'],
        votes: 5,
        asker: { login: 'private-person', onBehalfOf: 'A Private Name' },
        answers: [answer(4, 'About the private matter')],
        editedAt: hour(3),
      });
      const transcript = transcriptOf(session([asked]));
      expect(only(transcript)).toMatchObject({
        id: 'Q4',
        number: 4,
        review,
        outcome,
        source: null,
        text: null,
      });
      expect(isPublished(only(transcript))).toBe(false);
      expect(JSON.stringify(transcript)).not.toMatch(
        /A private matter|A Private Name|private-person|secret|104/,
      );
      // What the guest said is the guest's, and stays.
      expect(transcript.remarks.map(({ text }) => text)).toEqual(['About the private matter']);
      expect(JSON.stringify(transcript)).not.toContain(asked.sha256);
    },
  );

  test('publishes what was decided, and not by whom', () => {
    const transcript = transcriptOf(richSession());
    expect(transcript.ledger[1]).toEqual({
      at: '2026-05-06T21:00:00Z',
      question: 'Q5',
      action: 'reject',
      by_role: 'moderator',
      reason: 'personal-attack: see the code of conduct | @rude-person',
      text_sha256: null,
    });
    expect(transcript.ledger[5]).toMatchObject({ question: null, action: 'mute' });
    expect(JSON.stringify(transcript.ledger)).not.toContain('riverton-clerk');
  });

  test('gives the hash only of a text that can be read in it', () => {
    const open = question(1, 'Why?');
    const heldBack = question(2, 'Call 555 0100?', { review: 'held' });
    const { ledger } = transcriptOf({
      ...session([open, heldBack]),
      ledger: [approval(open), approval(heldBack)],
    });
    expect(ledger.map(({ text_sha256: hash }) => hash)).toEqual([open.sha256, null]);
  });

  test('lists the notices by kind, time and channel only', () => {
    expect(transcriptOf(session([])).notices).toEqual([
      { kind: 'digest', at: '2026-05-06T20:00:00Z', channel: 'email', to_role: 'guest' },
    ]);
  });
});

describe('the published schema', () => {
  test.each([
    ['one of each kind', richSession()],
    ['nothing asked', session([])],
    [
      'nobody who has a login, no hub, no notice',
      session([], {
        hub: null,
        phase: 'cancelled',
        file: {
          ...session([]).file,
          guests: [{ login: null, name: 'The Governor', role: null, delegates: [] }],
        },
        record: { ...session([]).record, notices: [] },
      }),
    ],
    [
      'every kind of notice',
      session([], {
        record: {
          ...session([]).record,
          notices: (
            ['announced', 'opened', 'reminder', 'closed', 'transcript', 'held', 'answered'] as const
          ).map((kind) => notice({ kind, channel: 'github', toRole: 'asker' })),
        },
      }),
    ],
  ])('fits a session with %s', (_, made) => {
    expect(complaints(transcriptOf(made))).toEqual([]);
  });

  const good = transcriptOf(richSession());
  const published = good.questions.find(isPublished);
  const withheld = good.questions.find((each) => !isPublished(each));
  test.each<[string, object]>([
    ['another version', { ...good, schema: 'gitchat.transcript/2' }],
    ['a key too many', { ...good, generated_at: '2026-05-06T19:00:00Z' }],
    ['a key left out', { ...good, remarks: undefined }],
    ['milliseconds', { ...good, session: { ...good.session, opens_at: '2026-05-06T19:00:00.000Z' } }],
    ['a local time', { ...good, session: { ...good.session, opens_at: '2026-05-06T12:00:00-07:00' } }],
    ['null in the place of a text', { ...good, questions: [{ ...published, text: null }] }],
    ['a text that was rejected', { ...good, questions: [{ ...published, review: 'rejected' }] }],
    [
      'an asker who withdrew',
      { ...good, questions: [{ ...withheld, asker: { login: 'x', on_behalf_of: null } }] },
    ],
    [
      'nothing of a question that was approved',
      {
        ...good,
        questions: [{ ...withheld, review: 'approved', outcome: 'answered' }],
      },
    ],
    ['a login in the ledger', { ...good, ledger: [{ ...good.ledger[0], by: 'clerk' }] }],
    ['an address in a notice', { ...good, notices: [{ ...good.notices[0], to: 'mayor@riverton.example' }] }],
    ['a count below zero', { ...good, counts: { ...good.counts, held: -1 } }],
  ])('refuses %s', (_, wrong) => {
    expect(complaints(good)).toEqual([]);
    expect(complaints(wrong)).not.toEqual([]);
  });

  test('fits whatever people write', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, title) => {
        const made = session([question(1, text, { title, answers: [answer(1, text)] })]);
        expect(complaints(transcriptOf(made))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
