import { describe, expect, test } from 'vitest';
import { withoutTrailer } from '../../../src/core/reading/trailer.ts';

const WORDS = 'Thank you. Will rents fall?';

describe('trailers that are cut', () => {
  test.each([
    ['Gmail', '\n\nOn Tue, May 6, 2014 at 3:25 PM, Ann <ann@example.org> wrote:\n\n> Hello\n> there'],
    ['Gmail, wrapped', '\n\nOn Tue, May 6, 2014 at 3:25 PM, Ann Lee\n<ann@example.org>\nwrote:\n\n> Hello'],
    ['Gmail, without marks', '\n\nOn Tue, May 6, 2014 at 3:25 PM, Ann wrote:\n\nHello\nthere'],
    ['German', '\n\nAm 06.05.2014 um 15:25 schrieb Ann <ann@example.org>:\n> Hallo'],
    ['French', '\n\nLe 6 mai 2014 à 15:25, Ann <ann@example.org> a écrit :\n> Bonjour'],
    ['Spanish', '\n\nEl mar, 6 may 2014 a las 15:25, Ann (<ann@example.org>) escribió:\n> Hola'],
    ['Polish, not known', '\n\nwt., 6 maj 2014 o 15:25 Ann <ann@example.org> napisał(a):\n\n> Cześć'],
    ['Outlook', '\n\n-----Original Message-----\nFrom: Ann\nSent: Tuesday\nHello'],
    ['Outlook, German', '\n\n-----Ursprüngliche Nachricht-----\nVon: Ann\nHallo'],
    ['forwarded', '\n\n---------- Forwarded message ---------\nFrom: Ann'],
    ['Outlook header', '\n\nFrom: Ann\nSent: Tuesday, May 6\nTo: Bob\nSubject: Re: Rents\n\nHello'],
    ['Outlook header in bold', '\n\n**From:** Ann\n**Sent:** Tuesday\n**To:** Bob\n\nHello'],
    ['Outlook header, French', '\n\nDe : Ann\nEnvoyé : mardi\nÀ : Bob\nObjet : Loyers\n\nBonjour'],
    ['signature', '\n-- \nAnn Lee\n+1 415 555 0137'],
    ['signature without its blank', '\n\n--\nAnn Lee\n+1 415 555 0137'],
    ['telephone', '\n\nSent from my iPhone'],
    ['telephone and original', '\n\nSent from my iPad\n\nOn May 6, 2014, at 3:25 PM, Ann wrote:\n\n> Hello'],
    ['telephone, German', '\n\nVon meinem iPhone gesendet'],
    ['Outlook for iOS', '\n\nGet Outlook for iOS'],
    ['GitHub', '\n\n—\nReply to this email directly, view it on GitHub, or unsubscribe.'],
    [
      'quoted GitHub mail',
      '\n\nOn May 6, 2014, at 3:25 PM, A wrote:\n\n> Hello\n>\n> —\n> Reply to this email directly',
    ],
  ])('%s', (_name, trailer) => {
    expect(withoutTrailer(WORDS + trailer)).toBe(WORDS);
    expect(withoutTrailer((WORDS + trailer).replaceAll('\n', '\r\n'))).toBe(WORDS);
  });

  test('an empty reply is empty', () => {
    expect(withoutTrailer('On May 6, 2014, at 3:25 PM, Ann <a@b.org> wrote:\n\n> Hello\n> there\n')).toBe('');
    expect(withoutTrailer('-----Original Message-----\nFrom: Ann\n')).toBe('');
  });
});

describe('quotes before the own words stay, without what introduces them', () => {
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
    ['As you said:\n> We will build.\n', 'As you said:\n> We will build.'],
  ])('%j', (body, expected) => {
    expect(withoutTrailer(body)).toBe(expected);
  });
});

describe('texts without a trailer come back as they are', () => {
  test.each([
    '',
    WORDS,
    'From: Ann\nTo: the Mayor\nSubject: Rents\n\nWill they fall?',
    'On May 6, 2014 the Mayor wrote:\nWe will build.\n\nWhat became of it?',
    'On rents, you once wrote:\n> They will fall.\n\nWill they?',
    'At 14:00 you said:\n> They will fall.\n\nWill they?',
    'Rents\n--\n\nWill they fall?',
    'Rents\n\n---\n\nWill they fall?',
    'Why was this sent from my office without a word?',
    'From: the old town\nWill rents fall?',
    '```\n-- \nOn May 6, 2014, at 3:25 PM, A <a@b.org> wrote:\n```\nWhat is this?',
    '- a\n\n\n- b  \nc',
  ])('%j', (body) => {
    expect(withoutTrailer(body)).toBe(body);
  });
});
