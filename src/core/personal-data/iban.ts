/** Bank accounts as IBAN (ISO 13616). */
import type { Extent } from './extent.ts';

/** Country and length of its IBANs, from SWIFT's IBAN registry. */
const LENGTHS: ReadonlyMap<string, number> = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 ' +
    'EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 ' +
    'KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 ' +
    'PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 ' +
    'UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))] as const),
);

const BEGINNING = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ \u00A0-]?[A-Za-z0-9]{2})/g;
const LETTER_OR_DIGIT = /[A-Za-z0-9]/;
const SEPARATOR = /[ \u00A0-]/;

/** Where the IBANs of a text stand, written in groups or in one piece. */
export function ibansIn(text: string): readonly Extent[] {
  return [...text.matchAll(BEGINNING)].flatMap(({ 0: beginning, index }) => {
    const length = LENGTHS.get(beginning.slice(0, 2).toUpperCase());
    const end = length === undefined ? null : endOf(text, index, length);
    return end !== null && provesItself(text.slice(index, end)) ? [{ start: index, end }] : [];
  });
}

/** Behind so many letters and digits; `null`: there are fewer, or more. */
function endOf(text: string, start: number, length: number): number | null {
  let at = start;
  for (let count = 0; count < length; at += 1) {
    const letter = text.charAt(at);
    if (LETTER_OR_DIGIT.test(letter)) count += 1;
    else if (!SEPARATOR.test(letter) || SEPARATOR.test(text.charAt(at - 1))) return null;
  }
  return LETTER_OR_DIGIT.test(text.charAt(at)) ? null : at;
}

/** ISO 7064, MOD 97-10: country and check digits last, letters as 10 to 35. */
function provesItself(written: string): boolean {
  const iban = written.replace(/[^A-Za-z0-9]/g, '');
  const turned = iban.slice(4) + iban.slice(0, 4);
  const remainder = [...turned].reduce((rest, letter) => {
    const value = Number.parseInt(letter, 36);
    return (rest * (value > 9 ? 100 : 10) + value) % 97;
  }, 0);
  return remainder === 1;
}
