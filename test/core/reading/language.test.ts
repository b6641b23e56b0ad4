import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/core/reading/language.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'When will the rent cap be decided?'],
    ['en', 'how many buses do we have'],
    ['es', '¿Cuándo abre la biblioteca?'],
    ['es', 'me gustaria saber cuanto cuesta el autobus'],
    ['fr', 'Pourquoi les loyers montent-ils ?'],
    ['fr', "Qu'est-ce que la ville fait contre ça ?"],
    ['de', 'Wann kommt der Nachtbus zurück?'],
    ['de', 'wer bezahlt das eigentlich'],
    ['pt', 'Quando reabre a biblioteca? Não há resposta.'],
    ['pt', 'gostaria de saber quanto custa a passagem'],
  ])('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  test.each(['', 'ok', '+1', 'DOG RUN', 'https://city.example/a', '为什么', 'Sunday'])(
    '%j shows none',
    (text) => {
      expect(languageOf(text)).toBeNull();
    },
  );
});
