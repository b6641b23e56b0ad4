/** What is a question on a hub, what a reaction to an answer, and what neither. */
import { describe, expect, it, test } from 'vitest';
import { deriveSession } from '../../src/core/derive.ts';
import { questionsAsked } from '../../src/core/intake.ts';
import { comment, entry, q, questionIssue, sessionFile, view } from '../support/builders.ts';

type Said = readonly [by: string, text: string];

const guests = [
  { login: 'lena', name: 'Mayor Lena Ortiz', role: 'Mayor of Riverton', delegates: ['office'] },
];

/** Each comment as a question (`?`), a reaction to an answer (`+`), or neither (`-`). */
function reading(...said: readonly Said[]): string {
  const comments = said.map(([by, text], at) => comment(10 + at, by, text));
  const asked = questionsAsked(view({ file: sessionFile({ guests }), hubComments: comments }));
  const questions = new Set(asked.map(({ key }) => key));
  const reactions = new Set(asked.flatMap((each) => each.reactions.map(({ id }) => id)));
  return comments
    .map(({ id }) => (questions.has(`comment/${id}`) ? '?' : reactions.has(id) ? '+' : '-'))
    .join('');
}

const FERRY: Said = ['ana-k', 'Will the ferry run in winter?'];
const YES: Said = ['lena', 'Ana, the ferry runs twice a day unless there is ice. The council pays for it.'];

describe('after an answer its asker reacts', () => {
  test.each([
    'Thanks! And who decides about the ice?',
    'Great to hear. Where is the timetable?',
    'So does that mean it never stops?',
    'Follow-up: who decides about the ice?',
    'You did not say what it costs.',
    'and how long would that take?',
    '@lena is the cabin heated?',
    '> The council pays for it.\n\nAll of it?',
    'Twice is more than I hoped. Will the council keep that up?',
    'Gracias. ¿Y el precio?',
    'Merci de votre réponse. Est-ce gratuit ?',
    'Danke. Und was kostet das?',
    'Obrigada! E quanto custa?',
    'That is wonderful news.',
  ])('%j', (text) => {
    expect(reading(FERRY, YES, ['ana-k', text])).toBe('?-+');
  });
});

describe('a new matter is a new question', () => {
  test.each([
    'Another question: is the museum free on Sundays?',
    'Does the library lend tools?',
    'Thanks! One more thing: is the museum free on Sundays?',
    'Also, when will the trash be collected on Hill Street?',
    'Otra cosa: ¿quién paga el techo de la escuela?',
    'Autre question : qui paie le toit de l’école ?',
    'Noch eine Frage: Wer bezahlt das Schuldach?',
    'Outra pergunta: quem paga o telhado da escola?',
  ])('%j', (text) => {
    expect(reading(FERRY, YES, ['ana-k', text])).toBe('?-?');
  });

  it('and so is everything before an answer, or by somebody else', () => {
    expect(reading(FERRY, ['ana-k', 'Thanks! And who decides about the ice?'])).toBe('??');
    expect(reading(FERRY, YES, ['ben', 'So does that mean it never stops?'])).toBe('?-?');
  });
});

describe('a reply to another citizen asks the guest nothing', () => {
  test.each([
    '@ana-k did you take it last year?',
    'good point Ana, did you ask the harbour master?',
    'ana: have you looked at the timetable?',
    'ana did you look at the timetable',
    'Ó Ana, e tu, foste lá à noite?',
    'Courage Anabelle ! Et ton vélo, ça va mieux ?',
    '> Will the ferry run in winter?\n\nDid it run last winter?',
    'To those who wait for it: did you know that there is a bus?',
  ])('%j', (text) => {
    expect(reading(FERRY, ['ben', text])).toBe('?-');
  });

  test.each([
    '@ana-k good one! @lena could you say the same for bikes?',
    'Lena, will the ferry have a heated cabin?',
    'Mayor, will the ferry have a heated cabin?',
  ])('but not %j', (text) => {
    expect(reading(FERRY, ['ben', text])).toBe('??');
  });
});

it('a matter is not taken for the citizen who is called after it', () => {
  const rider: Said = ['bus-rider', 'Hello everybody.'];
  expect(reading(rider, ['ben', 'Bus: when will the last one run on Sundays?'])).toBe('-?');
  expect(reading(rider, ['ben', 'rider: which one do you take?'])).toBe('--');
});

it('a guest who has answered others has answered nobody else', () => {
  const greeting: Said = ['lena', 'Good evening! I begin with the pool: it opens in June.'];
  expect(reading(FERRY, greeting, ['ana-k', 'You have not said who pays for the museum.'])).toBe('?-?');
});

it('a moderator’s announcement is no reaction', () => {
  const session = deriveSession(
    view({
      hubComments: [
        comment(10, 'clerk', 'Will the ferry run?'),
        comment(11, 'mayor', 'Q1: Yes, it will.'),
        comment(12, 'clerk', 'And that is a wrap. Thank you all!'),
      ],
    }),
  );
  expect(q(session, 1).followUps).toEqual([]);
});

it('a reaction stands with the question, as a follow-up', () => {
  const session = deriveSession(
    view({
      hubComments: [
        comment(10, 'ana', 'Will the ferry run?'),
        comment(11, 'mayor', '@ana Yes, in winter too.'),
        comment(12, 'ana', 'Thanks! Every day?'),
      ],
    }),
  );
  expect(session.questions).toHaveLength(1);
  expect(q(session, 1).followUps).toMatchObject([{ by: 'ana', text: 'Thanks! Every day?' }]);
});

describe('what a moderator passes on', () => {
  const PASSED_ON = 'Posting on behalf of Rosa: Is there shade in the park?';

  it('is the question of the person named', () => {
    const session = deriveSession(view({ hubComments: [comment(10, 'clerk', PASSED_ON)] }));
    expect(q(session, 1)).toMatchObject({
      asker: { onBehalfOf: 'Rosa' },
      seeded: false,
      text: 'Is there shade in the park?',
    });
  });

  it('may stand in an issue', () => {
    const issue = questionIssue(7, 'clerk', 'Shade', { body: PASSED_ON });
    const session = deriveSession(view({ threads: [{ issue, comments: [] }] }));
    expect(q(session, 1).asker.onBehalfOf).toBe('Rosa');
  });

  it('is an ordinary question by anybody else', () => {
    const session = deriveSession(view({ hubComments: [comment(10, 'ana', PASSED_ON)] }));
    expect(q(session, 1)).toMatchObject({ asker: { login: 'ana', onBehalfOf: null }, text: PASSED_ON });
  });

  it('by command stays so when the moderator is one no more, and nobody else can edit it in', () => {
    const said = comment(10, 'zoe', '/ask-for Rosa: Is there shade?');
    const { record } = view();
    const known = { ...record, numbers: { 'comment/10': 1 } } as const;
    const ledger = [entry('ask-for', 10, { key: 'comment/10 /ask-for Rosa: Is there shade?', question: 1 })];
    const asker = (given: typeof record) =>
      questionsAsked(view({ hubComments: [said], record: given })).map(({ onBehalfOf }) => onBehalfOf);
    expect([asker({ ...known, ledger }), asker(known)]).toEqual([['Rosa'], [null]]);
  });
});
