/** How words change their form in each language: which endings they take, and what stands without them. */
import type { Language } from '../stop-words.ts';

/**
 * Endings (parted by `|`), what may stand in their place, and how many letters have to be left before them: with
 * fewer, an ending is more likely a part of the word ("legal" is not about a leg, "caring" not about a car).
 */
export type Ending = readonly [endings: string, instead: readonly string[], lettersLeft: number];

/** Words and endings as `wordsOf` gives them: without accents, "ß" as "ss". */
export const ENDINGS: Readonly<Record<Language, readonly Ending[]>> = {
  en: [
    ['ing|al|ed|er', [''], 4], // renting, rental, rented, renter
    ['ing|al|ed|er', ['e'], 3], // zoning, voted, voter
    ['ion|ation', ['', 'e'], 5], // eviction, vaccination; not portion, formation
    ['or|ment', [''], 5], // inspector, recruitment
  ],
  es: [
    ['ces', ['z'], 2], // luces
    ['es', [''], 4], // alquileres
    ['ado|ada|ados|adas|ar|acion|aciones', ['', 'a', 'o', 'e'], 4], // vacunados, vacunación
    ['ica|icas|icos', ['ico'], 3], // pública
    ['iva|ivas|ivos', ['ivo'], 3],
    ['osa|osas|osos', ['oso'], 3],
    ['amiento|amientos|imiento|imientos', ['', 'a', 'o', 'e'], 4], // estacionamiento
    ['aria|arias|arios', ['ario'], 3],
    ['ana|anas|anos', ['ano'], 4], // ciudadana
  ],
  fr: [
    ['aux', ['al', 'ail'], 2], // hôpitaux, travaux
    ['x', [''], 3], // bureaux
    ['s', [''], 4], // trous
    ['age|ages|ement|ements', ['', 'e', 'er'], 5], // ramassage, stationnement
    ['e|es|ee|ees', [''], 5], // ouvertes
    ['er|ation|ations', ['', 'e'], 5], // vacciner
  ],
  de: [
    ['e|en|em|es|er|ern', [''], 4], // Mieten, personenbezogenen
    ['er|ern', [''], 3], // Ämter
    ['n', [''], 4], // Noten
    ['sse|ssen', ['s'], 2], // Busse
    ['in|innen', [''], 5], // Lehrerinnen
    ['ung|ungen', ['', 'en', 'e'], 4], // Buchung
  ],
  pt: [
    ['oes|aes|aos', ['ao'], 2], // licitações
    ['ais', ['al'], 2], // hospitais
    ['eis', ['el'], 2], // aluguéis
    ['ois', ['ol'], 2],
    ['is', ['il'], 4],
    ['ns', ['m'], 2], // homens
    ['es', [''], 3], // luzes
    ['ado|ada|ados|adas|ar|acao|acoes', ['', 'a', 'o', 'e'], 4], // vacinação
    ['amento|amentos|imento|imentos', ['', 'a', 'o', 'e'], 4], // recapeamento
    ['ica|icas|icos', ['ico'], 3],
    ['iva|ivas|ivos', ['ivo'], 3],
    ['osa|osas|osos', ['oso'], 3],
    ['aria|arias|arios', ['ario'], 3],
  ],
};

/**
 * German words that hold a shorter one by accident: there is no school ("Schule") in debts ("Schulden"). Each is
 * the beginning of a word.
 */
export const NO_COMPOUNDS: readonly string[] = [
  'schuld',
  'kamerad',
  'steuerung',
  'insgesamt',
  'kolumbus',
  'apparat',
  'unterweg',
  'banknote',
];
