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
  ['My neighbour Ed Sims would like to know: Is it true?', 'Ed Sims', 'Is it true?'],
  ['Sent in anonymously: Is it true?', 'a resident', 'Is it true?'],
  ['Um leitor, que prefere não se identificar, pergunta: É verdade?', 'Um leitor', 'É verdade?'],
  ['Herr Krug (84) lässt fragen: Stimmt das?', 'Herr Krug', 'Stimmt das?'],
  ['Publico en nombre de Eusebio Lara, que no tiene ordenador: ¿Es verdad?', 'Eusebio Lara', '¿Es verdad?'],
  ['Una señora que llamó a la radio pregunta: ¿Es verdad?', 'Una señora', '¿Es verdad?'],
  ['Au nom de Mme Piret (92 ans) : Est-ce vrai ?', 'Mme Piret', 'Est-ce vrai ?'],
  ['Im Namen von Frau Behrens: Stimmt das?', 'Frau Behrens', 'Stimmt das?'],
  ['Em nome de Dona Lúcia: é verdade?', 'Dona Lúcia', 'é verdade?'],
  ['Mrs. Ana Lopez (by phone): Is it true?', 'Ana Lopez', 'Is it true?'],
  ['By mail from Rosa Diaz: Is it true?', 'Rosa Diaz', 'Is it true?'],
  ['From Rosa Diaz, by email\n\nIs it true?', 'Rosa Diaz', 'Is it true?'],
  ['At the microphone: Rosa Diaz. Is it true?', 'Rosa Diaz', 'Is it true?'],
  ['Microphone 1, Rosa Diaz: "Is it true?"', 'Rosa Diaz', 'Is it true?'],
  ['Rosa Diaz wants to know whether it is true.', 'Rosa Diaz', 'whether it is true.'],
  ['Is it true? (Rosa Diaz, by phone)', 'Rosa Diaz', 'Is it true?'],
  ['Passing along a voicemail from Ruben Cole on Pike Road:\n\n"Is it true?"', 'Ruben Cole', 'Is it true?'],
  ['A gentleman in the second row asks: is it true?', 'A gentleman in the second row', 'is it true?'],
  ['von Frau Erika Mende: Stimmt das?', 'Erika Mende', 'Stimmt das?'],
  [
    'Am Mikrofon stand Frau Erika Mende. Sie fragt, ob das stimmt.',
    'Erika Mende',
    'Sie fragt, ob das stimmt.',
  ],
  ['Brief von Otto Hansen, von uns abgetippt: »Stimmt das?«', 'Otto Hansen', 'Stimmt das?'],
  [
    'Aus dem Saal, ein älterer Herr in der letzten Reihe: „Stimmt das?“',
    'ein älterer Herr in der letzten Reihe',
    'Stimmt das?',
  ],
  ['De la part de M. Jean Dupuis : est-ce vrai ?', 'Jean Dupuis', 'est-ce vrai ?'],
  ['Claire Roux demande par courriel si c’est vrai.', 'Claire Roux', 'si c’est vrai.'],
  [
    'Une dame au premier rang n’a pas de compte et me charge de demander ceci : « Est-ce vrai ? »',
    'Une dame au premier rang',
    'Est-ce vrai ?',
  ],
  ['Me pide Juan Pérez que pregunte cuándo abre.', 'Juan Pérez', 'cuándo abre.'],
  [
    'Nos ha llamado don Fermín Aguirre, jubilado, y me pide que lo escriba: «¿Es verdad?».',
    'Fermín Aguirre',
    '¿Es verdad?',
  ],
  ['Por telefone, dona Celeste Pinto: é verdade?', 'Celeste Pinto', 'é verdade?'],
  ['Chegou por áudio, de seu Osvaldo Pimenta, do Jardim Ipê: "É verdade?"', 'Osvaldo Pimenta', 'É verdade?'],
])('%j', (text, person, asked) => {
  expect(readProxy(text)).toEqual({ person, text: asked });
});

test.each([
  'Is it true?',
  'On behalf of the city, welcome!',
  'The mayor asked me to post this: we open at nine.',
  'From Monday on, will the bus run?',
  'Everybody asks: is it true?',
  'One more from me: is it true?',
  'Thanks to Ana Reyes for moderating. What is next?',
  'Mayor Ortiz, in your letter to Tom Brown you wrote about parking: is it true?',
  'Bienvenidos. El subsecretario contesta hoy en Nueva Almería. Una pregunta por comentario, si se puede.',
  'Don Fermín me dice que le ha gustado la respuesta.',
  'A question from the union to begin with: is it true?',
])('nobody else asks in %j', (text) => {
  expect(readProxy(text)).toBeNull();
});
