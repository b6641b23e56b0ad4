import { describe, expect, test } from 'vitest';
import { GuestTalk } from '../../../src/core/reading/guest-talk.ts';
import type { Candidate } from '../../../src/core/reading/likeness.ts';
import { splitParts } from '../../../src/core/reading/splitting.ts';

function asked(number: number, asker: string | null, text: string, title: string | null = null): Candidate {
  const texts = splitParts(text);
  const parts = texts.map((part, at) => {
    const letter = texts.length < 2 ? '' : 'abcdef'[at];
    return { id: `Q${number}${letter}`, text: part };
  });
  return { number, asker, onBehalfOf: null, title, text, parts };
}

const RENTS = 'Hello! Will the city cap rents in the old town this year?';
const BUSES = 'Why do the night buses not stop at the hospital any more?';
const POOL =
  'Three on the pool:\n\n- When will the swimming pool open again?\n- Who pays for the new roof?\n- Will season tickets get cheaper?';
const TREES = 'What is being done for the trees along River Street?';
const QUESTIONS = [
  asked(1, 'ann', RENTS),
  asked(2, 'bob', BUSES),
  asked(3, 'cleo', POOL),
  asked(4, 'bob', TREES, 'Trees'),
];
const POOL_PARTS = ['Q3a', 'Q3b', 'Q3c'];

function heard(body: string, questions: readonly Candidate[] = QUESTIONS) {
  const talk = new GuestTalk();
  for (const question of questions) talk.asked(question);
  return talk.onHub({ by: 'mayor', text: body, original: '' });
}

/** The parts that a comment on a question's own issue answers. */
function below(text: string, question: Candidate): readonly string[] {
  const { answers } = new GuestTalk().onIssueOf(question, { by: 'mayor', text, original: '' });
  return answers.flatMap(({ parts }) => parts);
}

/** Each answer as "question parts by: text", and the remark. */
function paired(body: string): { readonly answers: readonly string[]; readonly remark: string | null } {
  const { answers, remark } = heard(body);
  const lines = answers.map(
    ({ question, parts, pairedBy, text }) => `${question} ${parts.join('+')} ${pairedBy}: ${text}`,
  );
  return { answers: lines, remark };
}

describe('by number', () => {
  test.each([
    ['Q1 Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['Q1: Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['q1 - Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['A1: Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['**Q1**\nYes, we will.', '1 Q1 number: Yes, we will.'],
    ['**Q1:** Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['**Q1**: Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['### Q1\n\nYes, we will.', '1 Q1 number: Yes, we will.'],
    ['- Q1: Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['Re Q1: Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['Re: Q1\nYes, we will.', '1 Q1 number: Yes, we will.'],
    ['Question 1: Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['Answer to Q1: Yes, we will.', '1 Q1 number: Yes, we will.'],
    ['> Q1\n\nYes, we will.', '1 Q1 number: Yes, we will.'],
    ['As to Q1, yes, we will.', '1 Q1 number: As to Q1, yes, we will.'],
    ['Q3: In May.', '3 Q3a+Q3b+Q3c number: In May.'],
    ['Q3b: The county.', '3 Q3b number: The county.'],
    ['Q3-2: The county.', '3 Q3b number: The county.'],
    ['Q3a, Q3c: In May, and yes.', '3 Q3a+Q3c number: In May, and yes.'],
    ['Q3z: What?', '3 Q3a+Q3b+Q3c number: What?'],
    ['Q1: See `Q2` in the *list*.', '1 Q1 number: See `Q2` in the *list*.'],
  ])('%j', (body, answer) => {
    expect(paired(body)).toEqual({ answers: [answer], remark: null });
  });

  test('one answer to several questions', () => {
    expect(paired('Q1, Q2 and Q4: Ask the county.').answers).toEqual([
      '1 Q1 number: Ask the county.',
      '2 Q2 number: Ask the county.',
      '4 Q4 number: Ask the county.',
    ]);
  });

  test('several answers in one comment, and what comes before them is a remark', () => {
    const body = 'Thanks to everybody!\n\nQ1: Yes.\nIn June.\n\nA2: They will again.\n\nQ3b\n\nThe county.';
    expect(paired(body)).toEqual({
      answers: ['1 Q1 number: Yes.\nIn June.', '2 Q2 number: They will again.', '3 Q3b number: The county.'],
      remark: 'Thanks to everybody!',
    });
  });

  test.each([
    'Q9: There is no such question.',
    'Q4 2026 was a good quarter.',
    'A1 is closed for works.',
    'We talked about Q1 and Q2 before.',
    'Thank you all for coming.',
    '`Q1: code`',
    '```\nQ1: code\n```',
    'Q1',
    '> Somebody else said something.\n\nI agree.',
    '> The night shift of the hospital paid for trees, a roof and a pool.\n\nI agree.',
  ])('%j is a remark', (body) => {
    expect(paired(body)).toEqual({ answers: [], remark: body });
  });

  test('a number that is nobody’s does not run into the answer before it', () => {
    expect(paired('Q1: Yes.\n\nQ9: No.')).toEqual({ answers: ['1 Q1 number: Yes.'], remark: 'Q9: No.' });
  });

  test('a number in the middle of an answer opens nothing', () => {
    expect(paired('Q1: Yes, and as I said\nfor Q2 see Q2.').answers).toHaveLength(1);
  });
});

describe('by quote', () => {
  test.each([
    [`> ${RENTS}\n\nYes, we will.`, '1 Q1 quote: Yes, we will.'],
    ['> cap rents in the old town\n\nYes, we will.', '1 Q1 quote: Yes, we will.'],
    [
      '> @bob wrote:\n> Why do the night busses not stop at the hospital?\n\nThey will.',
      '2 Q2 quote: They will.',
    ],
    ['> - Who pays for the new roof?\n\nThe county.', '3 Q3b quote: The county.'],
    [`> ${POOL.replaceAll('\n', '\n> ')}\n\nIn May.`, '3 Q3a+Q3b+Q3c quote: In May.'],
    [
      '> - When will the swimming pool open again?\n> - Who pays for the new roof?\n\nMay; us.',
      '3 Q3a+Q3b quote: May; us.',
    ],
    ['They will.\n\n> Why do the night buses not stop at the hospital any more?', '2 Q2 quote: They will.'],
    ['> Q1 Will the city cap rents in the old town this year?\n\nYes.', '1 Q1 quote: Yes.'],
  ])('%j', (body, answer) => {
    expect(paired(body)).toEqual({ answers: [answer], remark: null });
  });

  test('several quotes, each with its answer', () => {
    const body = `> ${BUSES}\n\nThey will.\n\n> Nobody asked this before\n\nbut still.\n\n> ${TREES}\n\nWater.`;
    expect(paired(body).answers).toEqual([
      '2 Q2 quote: They will.\n\n> Nobody asked this before\n\nbut still.',
      '4 Q4 quote: Water.',
    ]);
  });

  test('two quotes with one answer', () => {
    expect(paired(`> ${BUSES}\n\n> ${TREES}\n\nMoney.`).answers).toEqual([
      '2 Q2 quote: Money.',
      '4 Q4 quote: Money.',
    ]);
  });
});

describe('by words', () => {
  test.each([
    ['Will the city cap rents in the old town this year?\n\nYes.', '1 Q1 words: Yes.'],
    ['**Why do night buses not stop at the hospital?**\nThey will.', '2 Q2 words: They will.'],
    ['## Trees along River Street\n\nWater.', '4 Q4 words: Water.'],
    ['Question: What is done for the trees along River Street?\nAnswer: Water.', '4 Q4 words: Water.'],
    ['Q: Who pays for the new roof?\nA: The county.', '3 Q3b words: The county.'],
    ['Why do the night buses not stop\nat the hospital any more?\nThey will.', '2 Q2 words: They will.'],
    [
      'The night buses do not stop at the hospital because of the works. They will.',
      '2 Q2 words: The night buses do not stop at the hospital because of the works. They will.',
    ],
    ['**Trees**\nWater.', '4 Q4 words: Water.'],
  ])('%j', (body, answer) => {
    expect(paired(body)).toEqual({ answers: [answer], remark: null });
  });

  test("a guest's own questions are rhetoric", () => {
    const body = 'Q1: Yes.\n\nAnd why? Because rents rise.\n\nWho would not want that?\n\nNobody.';
    expect(paired(body).answers).toHaveLength(1);
  });
});

describe('words beat numbers', () => {
  test.each([
    [`Q1: ${BUSES}\nThey will.`, '2 Q2 words: They will.'],
    [`**Q1: ${BUSES}**\nThey will.`, '2 Q2 words: They will.'],
    [`Q1\n\n> ${TREES}\n\nWater.`, '4 Q4 quote: Water.'],
    [`> ${TREES}\n\nA1: Water.`, '4 Q4 quote: Water.'],
    ['Q1\n**Who pays for the new roof?**\nThe county.', '3 Q3b words: The county.'],
    [`Q12-1: ${BUSES}\nThey will.`, '2 Q2 words: They will.'],
  ])('%j', (body, answer) => {
    expect(paired(body)).toEqual({ answers: [answer], remark: null });
  });
});

describe('by mention', () => {
  test.each([
    ['@ann Yes, we will.', '1 Q1 mention: @ann Yes, we will.'],
    ['Thanks, @Ann! Yes, we will.', '1 Q1 mention: Thanks, @Ann! Yes, we will.'],
    ['@bob Q4: Water.', '4 Q4 number: Water.'],
  ])('%j', (body, answer) => {
    expect(paired(body)).toEqual({ answers: [answer], remark: null });
  });

  test('several people', () => {
    expect(paired('@ann Yes.\n\n@cleo In May.').answers).toEqual([
      '1 Q1 mention: @ann Yes.',
      '3 Q3a+Q3b+Q3c mention: @cleo In May.',
    ]);
  });

  test('a name leaves one choice once the other question is answered above', () => {
    expect(paired(`> ${BUSES}\n\nThey will.\n\n@bob Water.`).answers).toEqual([
      '2 Q2 quote: They will.',
      '4 Q4 mention: @bob Water.',
    ]);
  });

  test.each(['@bob Water.', '@nobody Yes.', 'As @ann and @cleo know, yes.', 'Write to x@ann.org'])(
    '%j leaves no single choice',
    (body) => {
      expect(paired(body)).toEqual({ answers: [], remark: body });
    },
  );
});

test('an empty comment says nothing', () => {
  expect(paired('')).toEqual({ answers: [], remark: null });
  expect(paired(' \n ')).toEqual({ answers: [], remark: null });
});

test('without questions everything is a remark', () => {
  expect(heard('Q1: Yes.', [])).toEqual({ answers: [], remark: 'Q1: Yes.', promise: null });
});

describe("on the question's own issue", () => {
  const pool = asked(3, 'cleo', POOL);
  test.each([
    ['In May; the county; no.', POOL_PARTS],
    ['Q3: In May.', POOL_PARTS],
    ['Q3b: The county.', ['Q3b']],
    ['(1) In May.\n(3) No.', ['Q3a', 'Q3c']],
    ['a) In May.\nb) The county.', ['Q3a', 'Q3b']],
    ['1. In May.\n2. The county.\n3. No.', POOL_PARTS],
    ['**2)** The county.', ['Q3b']],
    ['Q1: In May.\nQ2: The county.', ['Q3a', 'Q3b']],
    ['Question 2: the county.', ['Q3b']],
    ['> Who pays for the new roof?\n\nThe county.', ['Q3b']],
    [
      '> When will the swimming pool open again?\n\nMay.\n\n> Will season tickets get cheaper?\n\nNo.',
      ['Q3a', 'Q3c'],
    ],
    ['Will season tickets get cheaper? No.', ['Q3c']],
    ['9. of May', POOL_PARTS],
    ['', []],
  ])('%j', (body, parts) => {
    expect(below(body, pool)).toEqual(parts);
  });

  test('a question of one part is answered whole', () => {
    expect(below('2. No.', asked(1, 'ann', RENTS))).toEqual(['Q1']);
  });
});
