/** All personal data in a text. */
import { WEB_ADDRESS } from '../reading/plain.ts';
import { apart, extentsOf, overlapping, replaced, type Extent } from './extent.ts';
import { birthDatesIn } from './birth-date.ts';
import { cardNumbersIn } from './card-number.ts';
import { ibansIn } from './iban.ts';
import { identityNumbersIn } from './identity-number.ts';
import type { PersonalKind, Span } from './kinds.ts';
import { mailAddressesIn } from './mail-address.ts';
import { phoneLinksIn } from './phone-link.ts';
import type { PhoneNumbers } from './phone-form.ts';
import { phoneNumbersIn } from './phone-number.ts';
import { socialSecurityNumbersIn } from './social-security-number.ts';
import { streetAddressesIn } from './street-address.ts';

type Search = (text: string, phoneNumbers: PhoneNumbers) => readonly Extent[];

/** Those that web addresses may hold as well. */
const IN_ALL: readonly (readonly [PersonalKind, Search])[] = [
  ['e-mail address', mailAddressesIn],
  ['telephone number', phoneLinksIn],
];

/** What proves itself comes before what only has a likely form. */
const IN_WORDS: readonly (readonly [PersonalKind, Search])[] = [
  ['IBAN', ibansIn],
  ['card number', cardNumbersIn],
  ['social security number', socialSecurityNumbersIn],
  ['identity number', identityNumbersIn],
  ['date of birth', birthDatesIn],
  ['telephone number', phoneNumbersIn],
  ['street address', streetAddressesIn],
];

/** Neither letter nor digit, blank nor any sign that personal data is written with. */
const FILLED = '█';

/** What stands close to personal data can be told only once that is gone; hardly ever twice. */
const MOST_ROUNDS = 4;

/**
 * Everything of these kinds in a text, in its order, none over another. Once it is redacted, the same search finds
 * nothing in the text. Takes time linear in the text.
 */
export function personalDataIn(text: string, phoneNumbers: PhoneNumbers): readonly Span[] {
  const addresses = extentsOf(text, WEB_ADDRESS);
  let spans: readonly Span[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    // A redacted text has none of the addresses that held something.
    const gone = overlapping(addresses, spans).map(([address]) => address);
    const found = foundIn(filled(filled(text, gone), spans), phoneNumbers);
    if (found.length === 0) break;
    spans = apart([...spans, ...found]);
  }
  return spans;
}

function foundIn(text: string, phoneNumbers: PhoneNumbers): readonly Span[] {
  const spans: Span[] = [];
  let rest = text;
  const search = ([kind, find]: (typeof IN_ALL)[number]) => {
    const found = apart(find(rest, phoneNumbers)).map((extent) => ({ kind, ...extent }));
    spans.push(...found);
    rest = filled(rest, found);
  };
  IN_ALL.forEach(search);
  rest = filled(rest, extentsOf(text, WEB_ADDRESS));
  IN_WORDS.forEach(search);
  return spans;
}

function filled(text: string, extents: readonly Extent[]): string {
  return replaced(text, extents, ({ start, end }) => FILLED.repeat(end - start));
}
