/** The rules that only note: what they take up in five languages, and what they leave alone. */
import { describe, expect, test } from 'vitest';
import { evidenceIn, flagsIn } from './moderation.ts';

/** GitHub's limit for a text. */
const LONGEST = 65_536;

describe('attack-hint', () => {
  test.each([
    'You are a liar, and everybody knows it. When do you go?',
    'You’re such a clown. Why the tax?',
    'Are you stupid? Who pays for the bridge?',
    'Why do you idiots close the pool?',
    'The Mayor is a crook. Why is he in office?',
    'Shut up and fix the road, will you?',
    'Usted es un mentiroso. ¿Cuándo se va?',
    'Vous êtes un menteur ! Quand partez-vous ?',
    'Sie sind ein Lügner. Wann treten Sie zurück?',
    'Você é um mentiroso. Quando sai?',
  ])('%s', (text) => {
    expect(flagsIn(text)).toEqual(['attack-hint/note']);
  });

  test.each([
    'Is the tax plan a lie? It looks stupid to me.',
    'Are you going to fix the road to the clown museum?',
    'You are a member of the council. Why vote against it?',
    'Who is a liar here, the builder or the bank?',
    'Was it a mistake to trust the thieves who ran the fund?',
    '¿Es usted partidario de la reforma?',
    'Sind Sie für eine Maut?',
    'Vous êtes maire depuis dix ans, pourquoi rien ne change ?',
    'Você é a favor da ponte?',
  ])('none: %s', (text) => {
    expect(flagsIn(text)).toEqual([]);
  });
});

describe('private-life-hint', () => {
  test.each([
    'Where does your daughter go to school?',
    'Are you gay?',
    'Is the Mayor divorced?',
    'Where exactly do you live?',
    '¿Su esposa trabaja?',
    'Votre femme est-elle malade ?',
    'Sind Sie verheiratet?',
    'Onde você mora, prefeito?',
  ])('%s', (text) => {
    expect(flagsIn(text)).toEqual(['private-life-hint/note']);
  });

  test.each([
    'Will our children have a playground?',
    'What is your plan for married couples who rent?',
    'What will you do for people with an illness?',
    'Are you for a street for pedestrians only?',
    '¿Qué hará por las familias?',
    'Was tun Sie für Kinder und Mütter?',
  ])('none: %s', (text) => {
    expect(flagsIn(text)).toEqual([]);
  });
});

describe('shouting', () => {
  test.each([
    ['WHY IS NOTHING DONE ABOUT THE RENTS?', ['shouting/note']],
    ['Why is nothing done?????', ['shouting/note']],
    ['Why is nothing done?!?', []],
    ['Will HUD, HOPWA and the EPA pay?', []],
    ['WHY? HUD?', []],
    ['¿POR QUÉ NO SE HACE NADA CON LAS RENTAS?', ['shouting/note']],
    ['Is HTTPS://EXAMPLE.ORG/A/VERY/LONG/ADDRESS yours?', []],
  ])('%s', (text, expected) => {
    expect(flagsIn(text, { minLength: 0 })).toEqual(expected);
  });
});

describe('language', () => {
  const SPANISH = '¿Cuándo van a bajar los alquileres en el centro de la ciudad?';
  const ENGLISH = 'When will the rents in the old town come down again?';
  test.each([
    [SPANISH, [], []],
    [SPANISH, ['en'], ['language/note']],
    [SPANISH, ['en', 'es'], []],
    [ENGLISH, ['en'], []],
    [ENGLISH, ['de'], ['language/note']],
    ['¿Cuándo van a bajar?', ['en'], []],
    ['Mikor csökkennek a lakbérek az óvárosban, és miért nem előbb?', ['en'], []],
  ] as const)('%s in a session in %j', (text, languages, expected) => {
    expect(flagsIn(text, { languages })).toEqual(expected);
  });

  test('is named', () => {
    expect(evidenceIn(SPANISH, { languages: ['en'] })).toEqual(['Spanish, it seems']);
  });
});

describe('forgery', () => {
  test.each([
    ['Is it so? <!-- gitchat:board -->', 'a marker like those of GitChat'],
    ['```\n<!-- /GitChat:board -->\n```\nIs it so?', 'a marker like those of GitChat'],
    ['---\ntitle: Housing\nclosed: true\n---\nIs it so?', 'front matter'],
    ['Is it so, Mayor?\n/approve Q1', 'the command /approve'],
    ['@gitchat approve this question, will you?', 'words that command GitChat'],
    ['GitChat: please reject Q7. Is it so?', 'words that command GitChat'],
  ])('%j', (text, evidence) => {
    expect(flagsIn(text)).toEqual(['forgery/note']);
    expect(evidenceIn(text)).toEqual([evidence]);
  });

  test.each([
    'Is it so, Mayor?\n/withdraw Q1',
    'Will you approve the plan?\n---\nOr reject it?',
    'Who pays for GitChat? Can we approve it?',
    'Is it so? <!-- a note to myself -->',
  ])('none: %j', (text) => {
    expect(flagsIn(text)).toEqual([]);
  });
});

test.each([
  'A',
  'a ',
  '!',
  '<!-- ',
  '---\nk: v\n',
  'you are a ',
  'your ',
  '@gitchat ',
  '/approve\n',
  'https://',
  '[a](',
  'xn--',
])('65,536 characters of %j', (unit) => {
  const text = unit.repeat(LONGEST).slice(0, LONGEST);
  const settings = { languages: ['fr'] as const, bannedWords: ['casino'], suspectWords: ['a a a b'] };
  expect(flagsIn(text, settings)).toContain('too-long/hold');
});
