/**
 * Sentences with personal data: where the session is held, the sentence with the data between ‹ and ›, and what it is.
 * All of it is made up. Numbers are those set aside for fiction, tests and examples, where there are such.
 */
import type { PersonalKind } from '../../../src/core/personal-data/kinds.ts';

export type Held = readonly [zone: string, sentence: string, kind: PersonalKind];

const ADDRESS: readonly Held[] = [
  ['UTC', 'Can the mayor write to me at ‹ann.lee@example.org› about rents?', 'e-mail address'],
  [
    'America/Los_Angeles',
    'My address is ‹ann.lee+mayor@mail.example.co.uk›, why no reply?',
    'e-mail address',
  ],
  [
    'Europe/Berlin',
    'Schreiben Sie mir bitte: ‹jürgen_m@müller.example›. Wann kommt der Radweg?',
    'e-mail address',
  ],
  [
    'Europe/Paris',
    'Répondez-moi à ‹camille.petit@exemple.example› : quand ouvre la piscine ?',
    'e-mail address',
  ],
  ['Europe/Madrid', '¿Por qué nadie contesta a ‹ANA_1980@EXAMPLE.ES›?', 'e-mail address'],
  ['Europe/Lisbon', 'O meu e-mail (‹rui@exemplo.example›) não recebeu nada, porquê?', 'e-mail address'],
  ['UTC', 'See https://example.org/contact?from=‹ann@example.org›&topic=rent, will you?', 'e-mail address'],
];

const SPELLED_ADDRESS: readonly Held[] = [
  ['UTC', 'Reach me: ‹ann (at) example (dot) org›. When will the bridge open?', 'e-mail address'],
  ['UTC', 'Reach me: ‹ann.lee [at] example.org›, please?', 'e-mail address'],
  ['UTC', 'Write to ‹ann dot lee at example dot com› if the vote is moved?', 'e-mail address'],
  ['Europe/Berlin', 'Antwort bitte an ‹anna{at}beispiel{punkt}de›, wann ist die Sitzung?', 'e-mail address'],
  ['Europe/Madrid', 'Mi correo es ‹ana arroba example punto es›, ¿me avisan?', 'e-mail address'],
  ['Europe/Paris', 'Mon adresse : ‹luc arobase exemple point fr›. Pourquoi ce retard ?', 'e-mail address'],
  ['America/Sao_Paulo', 'Escrevam para ‹rui (arroba) exemplo.com.br›, por favor?', 'e-mail address'],
];

const LINKED_ADDRESS: readonly Held[] = [
  ['UTC', 'Ask [me](mailto:‹ann@example.org›) why the shelter closed?', 'e-mail address'],
  ['UTC', 'Ask <‹ann@example.org›> why the shelter closed?', 'e-mail address'],
  ['Europe/Berlin', 'Warum? [Antwort hier](mailto:‹anna@beispiel.example›?subject=Radweg)', 'e-mail address'],
  ['UTC', 'Ask <a href="mailto:‹ann@example.org›">me</a> why the shelter closed?', 'e-mail address'],
];

const NORTH_AMERICA: readonly Held[] = [
  ['America/Los_Angeles', 'Could you call me at ‹(415) 555-0137› about my permit?', 'telephone number'],
  ['UTC', 'My number ‹415-555-0137› is still on the waiting list, why?', 'telephone number'],
  ['UTC', 'Ann Lee, ‹415.555.0137›, why is the pool closed?', 'telephone number'],
  ['America/Chicago', 'Ann, ‹312 555 0142›. When is the hearing?', 'telephone number'],
  ['America/New_York', 'Ann ‹2125550142› asks when the hearing is', 'telephone number'],
  ['America/Toronto', 'I left a message from ‹1-416-555-0191›, has anybody listened?', 'telephone number'],
  ['America/New_York', 'Reach me under ‹212-555-0142 ext. 12› on weekdays?', 'telephone number'],
  ['UTC', 'Ann: ‹415‑555‑0137›. In 2014 that was enough, was it not?', 'telephone number'],
  ['UTC', 'Ann: ‹415 – 555 – 0137›, is that enough?', 'telephone number'],
];

const ABROAD: readonly Held[] = [
  ['UTC', 'I live abroad (‹+44 20 7946 0958›), may I vote?', 'telephone number'],
  ['UTC', 'Erreichbar bin ich unter ‹+49 30 23125 123›. Wann ist Wahl?', 'telephone number'],
  ['America/Los_Angeles', 'My brother, ‹+49 (0)30 23125-123›, asks who may vote', 'telephone number'],
  ['UTC', 'Luc, ‹+33 6 39 98 12 34›, demande quand vous votez', 'telephone number'],
  ['Europe/Madrid', 'Soy Ana (‹+52 55 1234 5678›), ¿puedo votar desde México?', 'telephone number'],
  ['Europe/Lisbon', 'Rui, ‹+55 11 91234-5678›, pergunta quando é a votação', 'telephone number'],
  ['UTC', 'Text ‹+61491570156› when it opens?', 'telephone number'],
  ['Europe/Berlin', 'Meine Schwester, ‹0033 1 99 00 12 34›, fragt nach dem Zug', 'telephone number'],
];

const AT_HOME: readonly Held[] = [
  ['Europe/London', 'Jo, ‹020 7946 0958›: when will the library reopen?', 'telephone number'],
  ['Europe/London', 'Jo, ‹07700 900123›: when will the library reopen?', 'telephone number'],
  ['Europe/Berlin', 'Anna, ‹030/23125-123›, fragt: wann wird gebaut?', 'telephone number'],
  ['Europe/Berlin', 'Anna, ‹015228817386›, fragt: wann wird gebaut?', 'telephone number'],
  ['Europe/Zurich', 'Reto, ‹044 668 18 00›: wann fährt das Tram?', 'telephone number'],
  ['Europe/Paris', 'Camille, ‹06 39 98 12 34› : quand ouvre la crèche ?', 'telephone number'],
  ['Europe/Paris', 'Camille, ‹01.99.00.12.34› : quand ouvre la crèche ?', 'telephone number'],
  ['Europe/Madrid', 'Soy Ana, ‹612 345 678›, ¿cuándo abre la biblioteca?', 'telephone number'],
  ['Europe/Madrid', 'Soy Ana, ‹612345678›, ¿cuándo abre la biblioteca?', 'telephone number'],
  ['America/Mexico_City', 'Soy Ana, ‹55 1234 5678›, ¿cuándo llega el agua?', 'telephone number'],
  ['America/Sao_Paulo', 'Rui, ‹(11) 91234-5678›: quando abre o posto?', 'telephone number'],
  ['America/Sao_Paulo', 'Rui, ‹11 91234-5678›: quando abre o posto?', 'telephone number'],
  ['Europe/Lisbon', 'Rui, ‹912 345 678›: quando abre o centro?', 'telephone number'],
  ['Asia/Kolkata', 'Asha, ‹98765 43210›: when is the ward meeting?', 'telephone number'],
  ['Australia/Sydney', 'Jo, ‹0491 570 156›: when does the ferry run again?', 'telephone number'],
  ['Europe/Oslo', 'Kari, ‹22 85 50 50›: when does the ferry run again?', 'telephone number'],
];

const SAID_TO_BE_CALLED: readonly Held[] = [
  ['UTC', 'Please phone: ‹555-0137›, will you?', 'telephone number'],
  ['UTC', 'Please text me on ‹5550137› when the road is open?', 'telephone number'],
  ['UTC', 'Meine Nummer ist ‹23125123›, wer ruft zurück?', 'telephone number'],
  ['UTC', 'Llámame al ‹612 345 678›, ¿por qué no hay agua?', 'telephone number'],
  ['UTC', 'Je suis joignable au ‹639981234›, qui répond ?', 'telephone number'],
  ['UTC', 'Ligue para ‹912 345 678›: quando há vaga?', 'telephone number'],
  ['UTC', '📞 ‹555 0137›: who answers?', 'telephone number'],
];

const LINKED_NUMBER: readonly Held[] = [
  ['UTC', 'Call [me](‹tel:+14155550137›) when it is decided?', 'telephone number'],
  ['UTC', 'Write to ‹https://wa.me/14155550137›, why is nobody there?', 'telephone number'],
  ['Europe/Madrid', 'Mi chat: ‹wa.me/34612345678›. ¿Cuándo abre?', 'telephone number'],
  ['UTC', 'Text [here](‹sms:+49-30-23125123›): who decides?', 'telephone number'],
];

const SOCIAL_SECURITY: readonly Held[] = [
  ['America/Chicago', 'My number is ‹219-09-9999›, why is my benefit late?', 'social security number'],
  ['UTC', 'Why does the form (‹078-05-1120›) ask twice?', 'social security number'],
  ['UTC', 'My SSN ‹078051120› is not accepted, why?', 'social security number'],
  ['UTC', 'My social security number is ‹078 05 1120›: who stores it?', 'social security number'],
];

const CARD: readonly Held[] = [
  ['UTC', 'Why was ‹4111 1111 1111 1111› charged twice for parking?', 'card number'],
  ['UTC', 'Why was ‹5555-5555-5555-4444› charged twice for parking?', 'card number'],
  ['Europe/Berlin', 'Warum wurde die Karte ‹3782 822463 10005› zweimal belastet?', 'card number'],
  ['Europe/Madrid', '¿Por qué cobraron dos veces en la ‹6011111111111117›?', 'card number'],
  ['Europe/Paris', 'Pourquoi ma carte ‹2223 0031 2200 3222› est-elle refusée ?', 'card number'],
  ['Europe/Lisbon', 'Porque foi recusado o cartão ‹3056 930902 5904›?', 'card number'],
];

const ACCOUNT: readonly Held[] = [
  ['Europe/Berlin', 'Wann kommt das Wohngeld auf ‹DE89 3704 0044 0532 0130 00›?', 'IBAN'],
  ['Europe/London', 'When is the refund paid to ‹GB82WEST12345698765432›?', 'IBAN'],
  ['Europe/Paris', 'Quand versez-vous sur ‹FR14 2004 1010 0505 0001 3M02 606› ?', 'IBAN'],
  ['Europe/Madrid', '¿Cuándo pagan en ‹ES91 2100 0418 4502 0005 1332›?', 'IBAN'],
  ['Europe/Lisbon', 'Quando pagam em ‹pt50000201231234567890154›?', 'IBAN'],
  ['America/Sao_Paulo', 'Quando pagam em ‹BR18-0036-0305-0000-1000-9795-493C-1›?', 'IBAN'],
];

const IDENTITY: readonly Held[] = [
  ['Europe/Madrid', 'Soy Ana, ‹12345678Z›, ¿dónde está mi expediente?', 'identity number'],
  ['Europe/Madrid', 'Soy Ana, ‹X-1234567-L›, ¿puedo votar?', 'identity number'],
  ['America/Sao_Paulo', 'Sou o Rui, ‹123.456.789-09›, onde está o meu processo?', 'identity number'],
  ['Europe/Paris', 'Mon numéro ‹1 84 12 76 451 089 46› est refusé, pourquoi ?', 'identity number'],
  ['Europe/Berlin', 'Warum fehlt ‹65 170839 J 003› in meiner Akte?', 'identity number'],
  ['Europe/London', 'My record AB Smith, ‹AB 12 34 56 C›, is lost, why?', 'identity number'],
  ['Europe/Rome', 'Perché manca ‹RSSMRA85T10A562S› dalla lista?', 'identity number'],
  ['America/Mexico_City', 'Soy ‹HEGG560427MVZRRL04›, ¿por qué no aparezco?', 'identity number'],
];

const DOCUMENT: readonly Held[] = [
  ['UTC', 'Why was my passport no. ‹533380006› refused?', 'identity number'],
  ['America/Los_Angeles', "Why was my driver's license ‹D1234567› refused?", 'identity number'],
  ['Europe/Berlin', 'Warum gilt mein Personalausweis ‹L01X00T47› nicht?', 'identity number'],
  ['Europe/Paris', 'Pourquoi mon passeport n° ‹12AB34567› est-il refusé ?', 'identity number'],
  ['America/Bogota', '¿Por qué no vale mi pasaporte número ‹AB1234567›?', 'identity number'],
  ['Europe/Lisbon', 'Porque não vale o meu contribuinte ‹123456789›?', 'identity number'],
];

const BIRTH: readonly Held[] = [
  ['UTC', 'I was born on ‹March 4, 1981› here, may I vote?', 'date of birth'],
  ['UTC', 'Ann Lee, DOB: ‹03/04/1981›, may I vote?', 'date of birth'],
  ['UTC', 'My date of birth is ‹1981-03-04›: which school was mine?', 'date of birth'],
  ['Europe/Berlin', 'Anna, geboren am ‹4. März 1981›, fragt nach dem Kitaplatz', 'date of birth'],
  ['Europe/Paris', 'Luc, né le ‹4 mars 1981›, demande son acte', 'date of birth'],
  ['Europe/Madrid', 'Fecha de nacimiento: ‹4 de marzo de 1981›. ¿Puedo votar?', 'date of birth'],
  ['Europe/Lisbon', 'Rui, nascido em ‹04/03/1981›, pode votar?', 'date of birth'],
];

const STREET: readonly Held[] = [
  ['America/Los_Angeles', 'Why is there no light before my house, ‹1200 Grove Street›?', 'street address'],
  ['America/New_York', 'Who repairs the pavement at ‹15-20 W 34th St›?', 'street address'],
  ['Europe/Berlin', 'Warum ist es vor der ‹Lindenstraße 12a› so dunkel?', 'street address'],
  ['Europe/Berlin', 'Warum ist es am ‹Langer Weg 7› so dunkel?', 'street address'],
  ['Europe/Paris', 'Pourquoi fait-il noir devant le ‹12 bis, rue de la Paix› ?', 'street address'],
  ['Europe/Madrid', '¿Por qué no hay luz en la ‹calle de Alcalá, 45›?', 'street address'],
  ['Europe/Lisbon', 'Porque não há luz na ‹Rua das Flores, n.º 12›?', 'street address'],
];

/** By the fifteen ways in which people give themselves away. */
export const HELD: Readonly<Record<string, readonly Held[]>> = {
  'e-mail addresses': ADDRESS,
  'e-mail addresses that are spelled out': SPELLED_ADDRESS,
  'e-mail addresses in links': LINKED_ADDRESS,
  'telephone numbers of North America': NORTH_AMERICA,
  'telephone numbers with a country code': ABROAD,
  "telephone numbers as the session's country writes them": AT_HOME,
  'numbers that are said to be called': SAID_TO_BE_CALLED,
  'telephone numbers in links': LINKED_NUMBER,
  'social security numbers': SOCIAL_SECURITY,
  'card numbers': CARD,
  IBANs: ACCOUNT,
  'identity numbers with a form of their own': IDENTITY,
  'numbers of identity documents': DOCUMENT,
  'dates of birth': BIRTH,
  'street addresses': STREET,
};
