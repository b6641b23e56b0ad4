import { describe, expect, test } from 'vitest';
import { readMailReply, withoutTrailer } from '../../../src/core/reading/trailer.ts';

const WORDS = 'Thank you. Will rents fall?';

function expectCut(trailer: string): void {
  expect(withoutTrailer(WORDS + trailer)).toBe(WORDS);
  expect(withoutTrailer((WORDS + trailer).replaceAll('\n', '\r\n'))).toBe(WORDS);
}

describe('quoted originals below the words are cut, with what introduces them', () => {
  test.each([
    ['Gmail', '\n\nOn Tue, May 6, 2014 at 3:25 PM, Ann <ann@example.org> wrote:\n\n> Hello\n> there'],
    ['Gmail, wrapped', '\n\nOn Tue, May 6, 2014 at 3:25 PM, Ann Lee\n<ann@example.org>\nwrote:\n\n> Hello'],
    ['Gmail, older', '\n\n2014-05-06 15:25 GMT+02:00 Ann Lee <ann@example.org>:\n\n> Hello'],
    ['Thunderbird', '\nOn 06.05.2014 15:25, Ann wrote:\n> Hello'],
    ['Apple Mail', '\n\nOn May 6, 2014, at 3:25 PM, Ann <ann@example.org> wrote:\n\n> Hello'],
    [
      'Apple Mail on a telephone',
      '\n\n> On May 6, 2014, at 3:25 PM, Ann <ann@example.org> wrote:\n> \n> Hello',
    ],
    [
      'Mail on a telephone, Spanish',
      '\n\n> El 6 may 2014, a la(s) 15:25, Ann <a@b.org> escribió:\n> \n> Hola',
    ],
    [
      'AOL',
      '\n\nIn a message dated 5/6/2014 3:25:00 P.M. Eastern Daylight Time, ann@example.org writes:\n\n> Hello',
    ],
    ['Eudora', '\n\nAt 03:25 PM 5/6/2014, Ann Lee wrote:\n>Hello'],
    ['German', '\n\nAm 06.05.2014 um 15:25 schrieb Ann <ann@example.org>:\n> Hallo'],
    ['German, Gmail', '\n\nAm Di., 6. Mai 2014 um 15:25 Uhr schrieb Ann <ann@example.org>:\n\n> Hallo'],
    [
      'German, Open-Xchange',
      '\n\nAnn Lee <ann@example.org> hat am 06.05.2014 15:25 CEST geschrieben:\n\n> Hallo',
    ],
    ['French', '\n\nLe 6 mai 2014 à 15:25, Ann <ann@example.org> a écrit :\n> Bonjour'],
    ['French, Gmail', '\n\nLe mar. 6 mai 2014 à 15:25, Ann <ann@example.org> a écrit :\n\n> Bonjour'],
    ['Spanish', '\n\nEl mar, 6 may 2014 a las 15:25, Ann (<ann@example.org>) escribió:\n> Hola'],
    ['Portuguese', '\n\nEm ter., 6 de mai. de 2014 às 15:25, Ann <ann@example.org> escreveu:\n\n> Olá'],
    ['Portuguese, Thunderbird', '\n\nAnn Lee escreveu no dia 06/05/2014 às 15:25:\n> Olá'],
    ['Polish, not known', '\n\nwt., 6 maj 2014 o 15:25 Ann <ann@example.org> napisał(a):\n\n> Cześć'],
    [
      'with a mail of GitHub',
      '\n\nOn May 6, 2014, at 3:25 PM, A wrote:\n\n> Hello\n>\n> —\n> Reply to this email directly',
    ],
  ])('%s', (_name, trailer) => expectCut(trailer));
});

describe('unquoted originals are cut', () => {
  test.each([
    ['Gmail', '\n\nOn Tue, May 6, 2014 at 3:25 PM, Ann wrote:\n\nHello\nthere'],
    [
      'Yahoo on a telephone',
      '\n\n  On Tue, May 6, 2014 at 3:25 PM, Ann<ann@example.org> wrote:   Hello, there',
    ],
    ['Yahoo, older', '\n\n--- On Tue, 5/6/14, Ann Lee <ann@example.org> wrote:\n\nHello'],
    ['Outlook', '\n\n-----Original Message-----\nFrom: Ann\nSent: Tuesday\nHello'],
    ['Outlook, German', '\n\n-----Ursprüngliche Nachricht-----\nVon: Ann\nHallo'],
    ['Outlook, French', "\n\n-----Message d'origine-----\nDe : Ann\nBonjour"],
    ['Outlook, Portuguese', '\n\n-----Mensagem original-----\nDe: Ann\nOlá'],
    ['Thunderbird, forwarded', '\n\n-------- Forwarded Message --------\nSubject: Rents\nFrom: Ann'],
    [
      'Proton',
      '\n\n------- Original Message -------\nOn Tuesday, May 6th, 2014 at 3:25 PM, Ann wrote:\n\n> Hello',
    ],
    ['Gmail, forwarded', '\n\n---------- Forwarded message ---------\nFrom: Ann'],
    ['Apple Mail, forwarded', '\n\nBegin forwarded message:\n\nFrom: Ann\n\nHello'],
    [
      'Outlook on the web',
      '\n\n________________________________\nFrom: Ann <a@b.org>\nSent: Tuesday\nTo: Bob\nSubject: R\n\nHello',
    ],
    ['Outlook, header', '\n\nFrom: Ann\nSent: Tuesday, May 6\nTo: Bob\nSubject: Re: Rents\n\nHello'],
    ['Outlook, header in bold', '\n\n**From:** Ann\n**Sent:** Tuesday\n**To:** Bob\n\nHello'],
    [
      'Outlook, header, German',
      '\n\nVon: Ann\nGesendet: Dienstag, 6. Mai\nAn: Bob\nBetreff: AW: Mieten\n\nHallo',
    ],
    ['Outlook, header, French', '\n\nDe : Ann\nEnvoyé : mardi\nÀ : Bob\nObjet : Loyers\n\nBonjour'],
    [
      'Outlook, header, Spanish',
      '\n\nDe: Ann\nEnviado el: martes, 6 de mayo\nPara: Bob\nAsunto: RE: Renta\n\nHola',
    ],
    [
      'Outlook, header, Portuguese',
      '\n\nDe: Ann\nEnviada em: terça\nPara: Bob\nAssunto: RES: Aluguel\n\nOlá',
    ],
    [
      'GMX',
      '\n\nGesendet: Dienstag, 06. Mai 2014 um 15:25 Uhr\nVon: "Ann" <a@b.org>\nAn: c@d.org\nBetreff: Re: Mieten\nHallo',
    ],
    [
      'Orange',
      '\n\n----------------------------------------\nDe : Ann <a@b.org>\nDate : 06/05/2014 à 15:25\nObjet : Loyers\n\nBonjour',
    ],
    [
      'Lotus Notes',
      '\n\nFrom:\tAnn Lee/City/Riverton\nTo:\tBob/City\nDate:\t05/06/2014 03:25 PM\nSubject:\tRents\n\nHello',
    ],
    [
      'Lotus Notes, older',
      '\n\nAnn Lee <ann@example.org>\n05/06/2014 03:25 PM\n\nTo\nBob\ncc\n\nSubject\nRents\n\nHello',
    ],
    ['Lotus iNotes', '\n\n-----Ann Lee/City wrote: -----\nTo: Bob\n\nHello'],
  ])('%s', (_name, trailer) => expectCut(trailer));
});

describe('lines about devices are cut', () => {
  test.each([
    'Sent from my iPhone',
    'Sent from my Verizon, Samsung Galaxy smartphone',
    'Sent from Mail for Windows',
    'Sent from Yahoo Mail on Android',
    'Sent with Proton Mail secure email.',
    'Sent via the Samsung Galaxy S9, an AT&T 5G smartphone',
    'Get Outlook for iOS',
    'Get [Outlook for Android](https://aka.ms/AAb9ysg)',
    'Sent from my phone\nPlease excuse any typos.',
    '-- \nSent from my Android device with K-9 Mail. Please excuse my brevity.',
    'Von meinem iPhone gesendet',
    'Gesendet mit der GMX Mail App',
    'Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.',
    'Outlook für iOS beziehen',
    'Envoyé de mon iPhone',
    "Envoyé depuis l'application Mail Orange",
    'Envoyé à partir de Outlook pour Android',
    'Enviado desde mi Samsung Galaxy',
    'Enviado desde Correo para Windows',
    'Obtener Outlook para Android',
    'Enviado do meu iPhone',
    'Enviado do Yahoo Mail no Android',
    'Obter o Outlook para iOS',
  ])('%s', (line) => {
    expectCut(`\n\n${line}`);
    expectCut(`\n\n${line}\n\nOn May 6, 2014, at 3:25 PM, Ann wrote:\n\n> Hello`);
    expectCut(
      `\n\n${line}\n\n________________________________\nFrom: A\nSent: Tuesday\nTo: B\nSubject: C\n\nHello`,
    );
  });

  test('words below a device line stay', () => {
    expect(withoutTrailer('Yes.\n\nSent from my iPad\n\nAnd the buses?')).toBe('Yes.\n\n\nAnd the buses?');
  });
});

describe('signatures are cut', () => {
  test.each([
    ['standard', '\n-- \nAnn Lee\n+1 415 555 0137'],
    ['standard, without its blank', '\n\n--\nAnn Lee\n+1 415 555 0137'],
    ['below a dash', '\n\n—\n\nAnn Lee\nMayor of Riverton'.replace('—', '---')],
    ['English', '\n\nBest regards,\n\nAnn Lee\nMayor of Riverton'],
    ['name on the same line', '\n\nSincerely, Ann Lee\nMayor of Riverton\n555-0137'],
    [
      'several paragraphs',
      '\n\nKind regards,\n\nAnn Lee\nMayor\n\nCity of Riverton\n1 Main St.\nwww.riverton.example',
    ],
    ['German', '\n\nMit freundlichen Grüßen\n\ni. A. Anna Groß\nLandratsamt Bruchtal\nTel.: 0123 / 555-0'],
    ['German, short', '\n\nViele Grüße aus Bruchtal\nAnna Groß\nStadträtin'],
    ['French', '\n\nBien cordialement,\n\nAnne Legrand\nMaire-adjointe\nTél. 01 55 55 01 37'],
    [
      'French, formal',
      "\n\nJe vous prie d'agréer, Madame, l'expression de mes salutations distinguées.\n\nAnne Legrand\nMaire de Rives",
    ],
    ['Spanish', '\n\nReciba un cordial saludo,\n\nAna de la Cruz\nConcejala de Vivienda'],
    ['Spanish, short', '\n\nAtentamente,\nAna Cruz\nAyuntamiento de Ribera | Tel. 555 01 37'],
    ['Portuguese', '\n\nAtenciosamente,\n\nAna dos Santos\nSecretária de Habitação'],
    ['Portuguese, Portugal', '\n\nCom os melhores cumprimentos,\nAna Santos\nCâmara Municipal'],
    ['no formula, a telephone', '\n\nAnn Lee\nMayor of Riverton\nTel. 555-0137'],
    [
      'no formula, an original',
      '\n\nAnn Lee\nMayor of Riverton\n\nOn May 6, 2014, at 3:25 PM, Bob wrote:\n\n> Hello',
    ],
    ['and a device', '\n\nRegards,\nAnn Lee\nMayor\n\nSent from my iPhone'],
  ])('%s', (_name, trailer) => expectCut(trailer));
});

describe('disclaimers and footers are cut', () => {
  test.each([
    'CONFIDENTIALITY NOTICE: This e-mail may contain confidential information intended solely for the addressee.',
    'This message and any attachments are intended for the recipient only. If you received it in error, delete it.',
    'Diese E-Mail kann vertrauliche Informationen enthalten. Wenn Sie nicht der richtige Adressat sind, informieren Sie uns.',
    'Ce message et ses pièces jointes sont confidentiels et destinés à leur seul destinataire.',
    'AVISO LEGAL: Este mensaje puede contener información confidencial. Si no es el destinatario, elimínelo.',
    'Esta mensagem pode conter informação confidencial. Se a recebeu por engano, apague-a.',
    'Please consider the environment before printing this e-mail.',
    '—\nReply to this email directly, view it on GitHub, or unsubscribe.\nYou are receiving this because you commented.',
  ])('%s', (trailer) => {
    expectCut(`\n\n${trailer}`);
    expectCut(`\n\nBest regards,\nAnn Lee\nMayor\n\n${trailer}`);
  });
});

describe('answers between the passages of an original keep them', () => {
  test.each([
    ['> Will rents fall?\n\nYes.', '> Will rents fall?\n\nYes.'],
    [
      'On May 6, 2014, at 3:25 PM, Ann <a@b.org> wrote:\n> Will rents fall?\n\nYes.\n> When?\n\nSoon.\n-- \nMayor',
      '> Will rents fall?\n\nYes.\n> When?\n\nSoon.',
    ],
    [
      '> Will rents fall?\nYes.\n\nOn May 6, 2014, at 3:25 PM, Ann wrote:\n> all of it',
      '> Will rents fall?\nYes.',
    ],
    [
      'Dear Ann,\n\nOn May 6, 2014, at 3:25 PM, Ann wrote:\n> When?\n\nSoon.',
      'Dear Ann,\n\n> When?\n\nSoon.',
    ],
    ['As you said:\n> We will build.\n', 'As you said:\n> We will build.'],
    ['Yes, we will.\n\n> Will rents fall?', 'Yes, we will.\n\n> Will rents fall?'],
  ])('%j', (body, expected) => {
    expect(readMailReply(body)).toEqual({ text: expected, original: '' });
  });
});

test('a whole original above the words is told apart from them', () => {
  const body =
    'On May 6, 2014, at 3:25 PM, Ann <a@b.org> wrote:\n\n> Will rents fall?\n>\n> —\n> Reply to this email directly\n\nYes, soon.\n\nRegards,\nBob Roe\nMayor';
  expect(readMailReply(body)).toEqual({
    text: 'Yes, soon.',
    original: '> Will rents fall?\n>\n> —\n> Reply to this email directly',
  });
});

test('words right above an attribution are not taken for its beginning', () => {
  expect(withoutTrailer('Thanks\nOn 06.05.2014 15:25, Ann wrote:\n> Hello')).toBe('Thanks');
});

test('a reply without words is empty', () => {
  expect(withoutTrailer('On May 6, 2014, at 3:25 PM, Ann <a@b.org> wrote:\n\n> Hello\n> there\n')).toBe('');
  expect(withoutTrailer('-----Original Message-----\nFrom: Ann\n')).toBe('');
});

describe('texts without a trailer come back as they are', () => {
  test.each([
    '',
    WORDS,
    'From: Ann\nTo: the Mayor\nSubject: Rents\n\nWill they fall?',
    'On May 6, 2014 the Mayor wrote:\nWe will build.\n\nWhat became of it?',
    'I have waited.\n\nOn Tuesday at 3:15 the mayor wrote: "No cuts."\n\nWhich is it?',
    'I have waited.\n\nOn May 6 the mayor wrote:\n\nWe will build.\n\nWhen?',
    'On May 6, 2014, at 3:25 PM, Ann wrote:\n\nHello\n\nYes, we will.',
    'On rents, you once wrote:\n> They will fall.\n\nWill they?',
    'Am Mittwoch, den 10. September 2025 schrieb das Kreisblatt:\n\n> Die Landrätin ging.\n\nIch saß daneben.',
    'At the meeting of May 6, 2025, 19:30, the mayor said:\n> No cuts.\n\nWhich is it?',
    'I wrote to info@city.example on May 6, 2014 at 10:30:\n> When?\n\nNo answer came. Why?',
    'At 14:00 you said:\n> They will fall.\n\nWill they?',
    'Section 14 says:\n\n> No rent shall rise by more than 5 percent.\n\nWhy did mine?',
    'Why did mine rise? The law says:\n\n> No rent shall rise by more than 5 percent.',
    'El artículo 5 escribe:\n> Nadie pagará más.\n\n¿Por qué pago yo?',
    'Le maire a écrit :\n> Rien ne changera.\n\nAlors ?',
    'Rents\n--\n\nWill they fall?',
    'Rents\n\n---\n\nWill they fall?',
    'In short:\n\n--\n- less snow\n- more smoke\n\nWell written.',
    'In short:\n\n-- \n- less snow\n- more smoke\n\nWell written.',
    'Why was this sent from my office without a word?',
    'Sent from my phone company: a bill of $300. Who pays it?',
    'The route is\n\nFrom: the old town\nTo: the harbour\nDate: every Sunday\n\nWill it stay?',
    'From: the old town\nWill rents fall?',
    '```\n-- \nOn May 6, 2014, at 3:25 PM, A <a@b.org> wrote:\n```\nWhat is this?',
    '- a\n\n\n- b  \nc',
    'Will rents fall?\n\nThanks again,\nDieter',
    'Will rents fall?\n\nWith gratitude, Opal',
    'Will rents fall?\n\nBest regards,\nAnn Lee',
    'Werden die Mieten fallen?\n\nMit kollegialem Gruß\nDr. Johannes Krumm',
    'Will rents fall?\n\nAna',
    'Will rents fall?\n\nThanks\nMy daughter has asthma\nPlease answer soon',
    'Will rents fall?\n\nthx',
    'Three places need a bench:\n\nElm Park\nOak Square\nRiver Walk',
    'Please call her:\n\nAnn Lee\nMayor of Riverton\n555-0137',
    'Whom do I call?\n\nBest regards,\nAnn Lee\nP.S. I do not own a car',
    'This message from your office was confidential. Why?\n\nThis e-mail is what I mean.',
    'You write.\n\nThis e-mail was marked confidential, and it names me. Is it intended that everybody can read it?',
    'Gracias por todo.\n\nSaludos de una vecina que los quiere mucho',
  ])('%j', (body) => {
    expect(withoutTrailer(body)).toBe(body);
  });
});
