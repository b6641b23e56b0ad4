/** How guests show what an answer is for, in a talk that goes on. */
import { describe, expect, test } from 'vitest';
import { GuestTalk, type Said } from '../../../src/core/reading/guest-talk.ts';
import type { Candidate } from '../../../src/core/reading/likeness.ts';
import { splitParts } from '../../../src/core/reading/splitting.ts';

function asked(
  number: number,
  asker: string | null,
  text: string,
  onBehalfOf: string | null = null,
): Candidate {
  const texts = splitParts(text);
  const parts = texts.map((part, at) => ({
    id: `Q${number}${texts.length < 2 ? '' : 'abc'[at]}`,
    text: part,
  }));
  return { number, asker, onBehalfOf, title: null, text, parts };
}

const FERRY =
  'I have three:\n- When does the ferry winter timetable start?\n- Is the pier safe after the storm?\n- Will a monthly ticket get cheaper for students?';
const ENGLISH = [
  asked(1, 'maria-lopez', 'Why was the tender for the stadium cancelled in March?'),
  asked(2, 'dave77', FERRY),
  asked(3, 'sue-b', 'Will the school on Park Lane get a new gym?'),
  asked(4, 'sue-b', 'How many teachers left last year?'),
  asked(5, 'river-watch', 'What are you doing about sewage in the river?'),
  asked(6, 'clerk', 'Why do the benches in the cemetery have no backs?', 'Mr. Otto Brandt'),
];

const said = (text: string, some: Partial<Said> = {}): Said => ({ by: 'mayor', text, original: '', ...some });

function talkOn(questions: readonly Candidate[], guestWords: readonly string[] = []): GuestTalk {
  const talk = new GuestTalk(new Set(guestWords));
  for (const question of questions) talk.asked(question);
  return talk;
}

/** What the last of some comments answers, as "2a+2b 3"; "6!" is declined. */
function answered(questions: readonly Candidate[], ...comments: readonly (string | Said)[]): string {
  const talk = talkOn(questions);
  const heard = comments.map((each) => talk.onHub(typeof each === 'string' ? said(each) : each)).at(-1);
  if ((heard?.promise ?? null) !== null) return 'promise';
  const answers = heard?.answers ?? [];
  const parts = answers.map(
    (each) => each.parts.map((id) => id.slice(1)).join('+') + (each.declines ? '!' : ''),
  );
  return parts.toSorted().join(' ');
}

describe('whom it speaks to', () => {
  test.each([
    ['Maria, because only one firm bid.', '1'],
    ['Dear Ms. Lopez: only one firm bid.', '1'],
    ['For Mr. Brandt: they will get some.', '6'],
    ['Answer to @river-watch: we sue.', '5'],
    ['Hi Sue, the gym comes in May. Thirty-one teachers left.', '3 4'],
    ['@sue-b (1) yes (2) thirty-one', '3 4'],
    ['@maria-lopez and @river-watch: both are with the council.', '1 5'],
    ['@maria-lopez Only one firm bid. The same goes for @river-watch.', '1 5'],
    ['Stadium (Maria): only one firm bid.', '1'],
    ['@maria-lopez see my answer to @river-watch above.', '1'],
    ['As @maria-lopez and @river-watch know, I am old.', ''],
    ['To Mr. Brandt and @river-watch, both: we ask the council in May.', '5 6'],
    ['@maria-lopez that is what I wrote to river-watch, and I stand by it.', '1'],
    ['In reply to Maria: only one firm bid.', '1'],
    ["Maria's question: only one firm bid.", '1'],
    ['River or no river, we all go home now.', ''],
    ['Maria: only one firm bid, as I said.\n\nA5: We sued.', '1 5'],
    ['@sue-b Yes.', ''],
  ])('%j', (comment, parts) => {
    expect(answered(ENGLISH, comment)).toBe(parts);
  });

  test('a name leaves one choice once the other question is answered', () => {
    expect(answered(ENGLISH, 'Q4: Thirty-one.', '@sue-b Yes.')).toBe('3');
  });

  test('guests are no askers, whoever is called like them', () => {
    const talk = talkOn([asked(1, 'joe-amsel', 'Dear Ruth, why is the library closed?')], ['ruth']);
    expect(talk.onHub(said('Ruth and I are here.'))).toMatchObject({ answers: [] });
  });
});

describe('what it says it is about', () => {
  test.each([
    ['Sewage: we sued the water company.', '5'],
    ['On the pier: it is sound.', '2b'],
    ['As for the tender, one firm bid.', '1'],
    ['* Tender: one firm bid.\n* Pier: it is sound.\n* Teachers: thirty-one.', '1 2b 4'],
    ['On the gym, yes. On the teachers, thirty-one.', '3 4'],
    ['Q1 (the teachers): thirty-one.', '4'],
    ['Q1. The gym: yes, next year.\nQ2. The teachers: 31.', '3 4'],
    ['#1 The teachers. Thirty-one.', '4'],
    ['Why was the tender cancelled? Because only one firm bid.', '1'],
    ['“sewage in the river”: we sued.', '5'],
    ['The benches in the cemetery were made for short visits.', '6'],
    ['Dave - ferry timetable: November. Pier: yes. Ticket: no.', '2a+2b+2c'],
    ['To your second question, Dave: it is sound.', '2b'],
    ['Good evening. The river looked beautiful tonight.', ''],
    ['We are a small town, and money is short.', ''],
    ['**Sewage**\n\nWe sued.\n\n**Gym**\n\nNext year.', '3 5'],
    ['Sewage\nWe sued.\n\nGym\nNext year.', '3 5'],
    ['The engineers came through. The pier is sound after the storm.', '2b'],
    ['https://town.example/docs/sewage-in-the-river', '5'],
    ['> sewage in the rivr\n\nWe sued.', '5'],
    ['@dave77: first, May. Second, it is sound. Third, no.', '2a+2b+2c'],
    ['@dave77 The second part first: it is sound.', '2b'],
    ['@dave77 1/ May 2/ sound 3/ no', '2a+2b+2c'],
    ['1) Maria: only one firm bid.\n2) Ferry timetable: from May.', '1 2a'],
    ['Let me tell you a story. There was a stadium here, with benches.', ''],
    ['Who would not want a new gym, and teachers, and a clean river?', ''],
  ])('%j', (comment, parts) => {
    expect(answered(ENGLISH, comment)).toBe(parts);
  });

  test('once a number proves to be the guest’s own, no number counts alone', () => {
    expect(answered(ENGLISH, 'Q1 (the teachers): thirty-one.\n\nQ5: It is hard to say.')).toBe('4');
  });
});

describe('in other languages', () => {
  const GERMAN = [
    asked(1, 'hannes', 'Warum ist das Freibad geschlossen?'),
    asked(
      2,
      'petra-k',
      'Drei Fragen:\n1. Wann kommt die Umgehungsstraße?\n2. Wer zahlt den Lärmschutz?\n3. Gibt es Fördermittel für Fenster?',
    ),
    asked(3, 'familie-ott', 'Wird die Grundschule am Markt saniert?'),
    asked(4, 'nils', 'Wann kommt das WLAN im Rathaus?'),
  ];
  const FRENCH = [
    asked(1, 'lucie', 'Pourquoi le marché couvert ferme-t-il à midi ?'),
    asked(2, 'paul-m', 'Deux choses :\n1. Quand ouvrira la médiathèque ?\n2. Qui paie les travaux du pont ?'),
    asked(3, 'asso-velo', 'Combien de kilomètres de pistes cyclables en 2026 ?'),
  ];
  const SPANISH = [
    asked(1, 'pedro', '¿Por qué se talaron los árboles de la avenida?'),
    asked(2, 'carmen-r', 'Dos dudas:\n1. ¿Cuándo abre la biblioteca?\n2. ¿Quién paga el puente?'),
    asked(3, 'ampa-sur', '¿Van a arreglar el patio del colegio?'),
  ];
  const PORTUGUESE = [
    asked(1, 'joana', 'Porque cortaram as árvores da avenida?'),
    asked(2, 'rui-p', 'Duas dúvidas:\n1. Quando abre a biblioteca?\n2. Quem paga a ponte?'),
    asked(3, 'clube-nautico', 'Vão dragar o porto este ano?'),
  ];
  test.each([
    [GERMAN, 'Lieber Hannes, die Pumpe ist kaputt.', '1'],
    [GERMAN, '@petra-k Zu 1: 2028. Zu 2: der Bund. Zu 3 melde ich mich noch.', '2a+2b'],
    [GERMAN, 'Zum Freibad: die Pumpe ist kaputt.', '1'],
    [GERMAN, 'Frage 4: im Herbst.', '4'],
    [GERMAN, 'Frage 1, die Grundschulsanierung: ab Sommer.', '3'],
    [GERMAN, 'Das Amt antwortet der Familie Ott: ab Sommer.', '3'],
    [FRENCH, '@paul-m 1. En mai. 2. La région.', '2a+2b'],
    [GERMAN, 'Zum Lärmschutz: dafür ist der Bund zuständig, fragen Sie bitte dort.', '2b!'],
    [FRENCH, 'Chère Lucie, les forains partent.', '1'],
    [FRENCH, 'Chère Lucie,\n\nles forains partent.', '1'],
    [SPANISH, 'P3, el patio. Sí, este verano.', '3'],
    [SPANISH, '@carmen-r Inciso b: el Estado.', '2b'],
    [FRENCH, 'Quant aux pistes cyclables, douze.', '3'],
    [FRENCH, 'Le pont relève de la Région, adressez-vous à elle.', '2b!'],
    [SPANISH, 'Pedro, estaban enfermos.', '1'],
    [SPANISH, 'P3. Sí, este verano.', '3'],
    [SPANISH, 'En cuanto al patio del colegio: sí.', '3'],
    [SPANISH, 'Carmen, la biblioteca abre en mayo. Lo del puente lo estoy consultando.', '2a'],
    [PORTUGUESE, 'Joana, estavam doentes.', '1'],
    [PORTUGUESE, '@rui-p 2) O Estado.', '2b'],
    [PORTUGUESE, 'O porto não é da nossa competência.', '3!'],
    [PORTUGUESE, 'Sobre o porto, respondo amanhã.', 'promise'],
  ])('%#: %s → %j', (questions, comment, parts) => {
    expect(answered(questions, comment)).toBe(parts);
  });
});

describe('over several comments', () => {
  test.each([
    ['goes on in brackets', ['Q5: We sued, and', '(continued) we won.'], '5'],
    ['goes on after it broke off', ['Q2b: The engineers looked at it and', 'it is sound.'], '2b'],
    ['goes on, as was said', ['Q5: We sued. (more below)', 'and we won.'], '5'],
    ['mends an answer', ['Q5: We sued in May.', 'Correction: in June.'], '5'],
    [
      'names the answer that it mends',
      ['Q2a: May.', 'Q5: June.', 'Correction to my answer to Q2a: July.'],
      '2a',
    ],
    [
      'mends an answer by its matter',
      ['Q2a: May.', 'Q5: June.', 'Correction on the ferry timetable: July.'],
      '2a',
    ],
    ['keeps a promise', ['Q1: I will come back to this tomorrow.', 'As promised: one firm bid.'], '1'],
    ['answers the part that is left', ['Q2a: May.', '@dave77 The pier is sound.', '@dave77 No.'], '2c'],
    ['begins anew', ['Q5: We sued.', 'And now good night to all.'], ''],
  ])('it %s', (_what, comments, parts) => {
    expect(answered(ENGLISH, ...comments)).toBe(parts);
  });

  test('what somebody else broke off is not gone on with', () => {
    expect(answered(ENGLISH, 'Q5: We sued, and', said('good night all.', { by: 'office' }))).toBe('');
  });
});

describe('by mail', () => {
  const original = 'On Tuesday dave77 wrote:\n\nWhy was the tender for the stadium cancelled in March?';

  test('the original tells what is answered', () => {
    expect(answered(ENGLISH, said('Only one firm bid.', { original }))).toBe('1');
  });

  test('unless the words say otherwise', () => {
    expect(answered(ENGLISH, said('Sewage: we sued.', { original }))).toBe('5');
    expect(answered(ENGLISH, said('Q4: Thirty-one.', { original }))).toBe('4');
  });
});

describe('parts of a question', () => {
  test.each([
    ['The winter timetable starts in May. The pier is sound. Students pay less from June.', 'abc'],
    [
      'Timetable: May.\n\nPier: sound.\n\nTicket: I have to ask the operator and will come back to you.',
      'ab',
    ],
    ['b. It is sound.', 'b'],
    ['Timetable: May.\n\nPier: sound.\n\nThe price: no.', 'abc'],
    ['Yes, from May on. Pier: sound.', 'ab'],
    ['a) May. The other two I leave to my deputy.', 'a'],
    ['On your second point: sound. The first one the captain wants to answer herself.', 'b'],
    ['**a)** May.\n\n**c)** No.', 'ac'],
    ['Re (1): May.\nRe (3): no.', 'ac'],
    ['https://ferry.example/plan.pdf', 'abc'],
    ['I will look into all three and come back to you tomorrow.', ''],
  ])('on its own issue: %j', (comment, letters) => {
    const { answers, promise } = talkOn([]).onIssueOf(asked(2, 'dave77', FERRY), said(comment));
    expect(answers.flatMap(({ parts }) => parts).join('')).toBe(
      [...letters].map((letter) => `Q2${letter}`).join(''),
    );
    expect(promise).toBe(letters === '' ? comment : null);
  });

  test('a bare answer is for those that are still open', () => {
    const talk = talkOn([]);
    const question = asked(2, 'dave77', FERRY);
    talk.onIssueOf(question, said('a) May.\nc) No.'));
    expect(talk.onIssueOf(question, said('https://pier.example')).answers[0]?.parts).toEqual(['Q2b']);
    expect(talk.onIssueOf(question, said('You are welcome to visit.')).answers[0]?.parts).toHaveLength(3);
  });

  test.each([
    ['The pier is sound. On tickets I cannot comment, please ask the company.', '2b 2c!'],
    ['The timetable starts in May. The other two are for the harbour authority.', '2a 2b+2c!'],
    ['As to the pier, ask the harbour authority. Timetable: May.', '2a 2b!'],
    ['Ask the harbour authority.', '2a+2b+2c!'],
  ])('declines a part only: %j', (comment, parts) => {
    expect(answered(ENGLISH, `@dave77 ${comment}`)).toBe(parts);
  });

  test('each says what it says', () => {
    const { answers } = talkOn(ENGLISH).onHub(
      said('@dave77 The pier is sound. On tickets I cannot comment, please ask the company.'),
    );
    expect(answers.map(({ text }) => text)).toEqual([
      '@dave77 The pier is sound.',
      'On tickets I cannot comment, please ask the company.',
    ]);
  });

  test('who is asked whose business it is, and says whose, has answered', () => {
    const whose = [asked(1, 'ann', 'Who is responsible for the old bridge?')];
    const other = [asked(1, 'ann', 'When will the old bridge be painted?')];
    const text = '@ann That is the responsibility of the state, it is not our department.';
    expect([answered(whose, text), answered(other, text)]).toEqual(['1', '1!']);
  });
});
