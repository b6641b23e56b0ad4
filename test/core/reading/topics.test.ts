import { describe, expect, test } from 'vitest';
import { topicsOf } from '../../../src/core/reading/topics.ts';

const TOPICS = {
  housing: ['rent', 'zoning', 'eviction', 'alquiler'],
  transit: ['bus', 'light rail', 'car'],
  'public-safety': ['police'],
};

describe('topics', () => {
  test.each<[string, readonly string[]]>([
    ['Will the rent fall?', ['housing']],
    ['Will RENTS fall?', ['housing']],
    ['What about rental costs, and renting?', ['housing']],
    ['Do renters who rented before pay more?', ['housing']],
    ['Parenting is hard', []],
    ['The current trend', []],
    ['A new zone', ['housing']],
    ['Evictions', ['housing']],
    ['How many were evicted?', ['housing']],
    ['¿Bajarán los alquileres?', ['housing']],
    ['Álquiler', ['housing']],
    ['More buses!', ['transit']],
    ['Are the bus stops safe?', ['transit']],
    ['Is this your business?', []],
    ["The bus's driver", ['transit']],
    ['Child care and caring', []],
    ['Cars', ['transit']],
    ['Light-rail and light rails', ['transit']],
    ['A light on the rail', []],
    ['Rail, light', []],
    ['Housing and transit', ['housing', 'transit']],
    ['Police on the bus: who pays the rent?', ['housing', 'transit', 'public-safety']],
    ['Public safety', ['public-safety']],
    ['Public and safety', []],
    ['', []],
  ])('%j', (text, topics) => {
    expect(topicsOf(text, TOPICS)).toEqual(topics);
  });

  test('nothing is found where no words are given', () => {
    expect(topicsOf('anything', { '!': ['', '…'] })).toEqual([]);
    expect(topicsOf('anything', {})).toEqual([]);
  });
});

describe('a word is found in the forms of its language', () => {
  test.each([
    ['vote', 'Who voted, and how is the voting counted?'],
    ['vaccine', 'Is vaccination free?'],
    ['recruit', 'How does recruitment work?'],
    ['vacuna', '¿Cuántos niños fueron vacunados?'],
    ['autobús', 'Los autobuses no llegan.'],
    ['luz', '¿Por qué no hay luces en la calle?'],
    ['público', 'La escuela pública no tiene agua.'],
    ['école', "Quand l'école ouvre-t-elle ?"],
    ['hôpital', 'Pourquoi ferme-t-on les hôpitaux ?'],
    ['travaux', 'Quand finira le travail ?'],
    ['ouvert', 'Les données sont-elles ouvertes ?'],
    ['Note', 'Warum sind die Noten so schlecht?'],
    ['Bus', 'Wann fahren die Busse wieder?'],
    ['Amt', 'Welche Ämter haben am Samstag offen?'],
    ['Straße', 'Wer räumt in der Schweiz die Strassen?'],
    ['freie Software', 'Warum gibt es keine freien Softwareprodukte und keine freie Software?'],
    ['Kosten', 'Was hat das denn gekostet?'],
    ['licitação', 'Onde estão as licitações?'],
    ['hospital', 'Os hospitais têm vagas?'],
    ['vacina', 'Quando começa a vacinação?'],
  ])('%s: %s', (word, text) => {
    expect(topicsOf(text, { topic: [word] })).toEqual(['topic']);
  });
});

describe('what only resembles a word is not it', () => {
  test.each([
    ['bus', 'It is a business matter.'],
    ['port', 'A large portion of the budget is gone.'],
    ['form', 'I need information about the school.'],
    ['casa', 'En este caso no hay respuesta.'],
    ['puerto', 'La puerta está cerrada.'],
    ['port', 'Pourquoi la porte est-elle fermée ?'],
    ['Schule', 'Wie hoch sind die Schulden der Stadt?'],
    ['Note', 'Wann bekommen wir die Notebooks?'],
    ['Park', 'Was kostet der Parkplatz am Bahnhof?'],
    ['Rad', 'Wer sind Ihre Kameraden?'],
    ['Bus', 'Das ist ein Geschäft mit Bussarden.'],
  ])('%s: %s', (word, text) => {
    expect(topicsOf(text, { topic: [word] })).toEqual([]);
  });
});

describe('German compounds', () => {
  test.each([
    ['Bus', 'Was hat der Nachtbus im letzten Jahr gekostet?'],
    ['Miete', 'Warum steigen die Mietpreise so?'],
    ['Wohnung', 'Gibt es noch Sozialwohnungen?'],
    ['Schüler', 'Was kostet die Schülerkarte?'],
    ['Beteiligung', 'Wer betreibt die Beteiligungsplattform?'],
    ['Wasser', 'Wer prüft das Trinkwasser?'],
  ])('%s: %s', (word, text) => {
    expect(topicsOf(text, { topic: [word] })).toEqual(['topic']);
  });

  test('are looked for in German texts only', () => {
    expect(topicsOf('The syllabus of the school', { topic: ['bus'] })).toEqual([]);
  });
});

test('articles within a phrase do not count', () => {
  expect(
    topicsOf('¿Quién vela por la protección de los datos?', { privacy: ['protección de datos'] }),
  ).toEqual(['privacy']);
  expect(topicsOf('Les agents du quartier', { police: ['agent de quartier'] })).toEqual(['police']);
});
