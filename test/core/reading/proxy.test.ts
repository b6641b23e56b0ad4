import { expect, test } from 'vitest';
import { readProxy } from '../../../src/core/reading/proxy.ts';

test.each([
  ['Posting on behalf of a mother in Coldwater: Is it true?', 'a mother in Coldwater', 'Is it true?'],
  ['A resident asked me to post this:\n\nIs it true?', 'A resident', 'Is it true?'],
  ['On behalf of Mrs. Alvarez, who has no account: Is it true?', 'Mrs. Alvarez', 'Is it true?'],
  [
    'Question from Joan Baker, by phone:\n> Is it true?\n> Since when?',
    'Joan Baker',
    'Is it true?\nSince when?',
  ],
  ['Ruth (82) called in and asked: Is it true?', 'Ruth', 'Is it true?'],
  ['Posting on behalf of somebody who is afraid: Is it true?', 'a resident', 'Is it true?'],
  ['My neighbour Ed Sims would like to know: Is it true?', 'My neighbour Ed Sims', 'Is it true?'],
  ['Sent in anonymously: Is it true?', 'a resident', 'Is it true?'],
  ['Um leitor, que prefere não se identificar, pergunta: É verdade?', 'Um leitor', 'É verdade?'],
  ['Herr Krug (84) lässt fragen: Stimmt das?', 'Herr Krug', 'Stimmt das?'],
  ['Publico en nombre de Eusebio Lara, que no tiene ordenador: ¿Es verdad?', 'Eusebio Lara', '¿Es verdad?'],
  ['Una señora que llamó a la radio pregunta: ¿Es verdad?', 'Una señora que llamó a la radio', '¿Es verdad?'],
  ['Au nom de Mme Piret (92 ans) : Est-ce vrai ?', 'Mme Piret', 'Est-ce vrai ?'],
  ['Im Namen von Frau Behrens: Stimmt das?', 'Frau Behrens', 'Stimmt das?'],
  ['Em nome de Dona Lúcia: é verdade?', 'Dona Lúcia', 'é verdade?'],
])('%j', (text, person, asked) => {
  expect(readProxy(text)).toEqual({ person, text: asked });
});

test.each([
  'Is it true?',
  'On behalf of the city, welcome!',
  'The mayor asked me to post this: we open at nine.',
  'From Monday on, will the bus run?',
  'Everybody asks: is it true?',
  'A question from the union to begin with: is it true?',
])('nobody else asks in %j', (text) => {
  expect(readProxy(text)).toBeNull();
});
