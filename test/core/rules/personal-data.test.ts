import { describe, expect, test } from 'vitest';
import { judge } from '../../../src/core/rules/judge.ts';
import { moderation } from './moderation.ts';

function found(text: string, personalData: 'hold' | 'off' = 'hold'): boolean {
  const question = { text, earlierByAsker: 0, accountAgeDays: null };
  return judge(question, moderation({ personalData })).some(({ flag }) => flag === 'personal-data');
}

describe('personal data', () => {
  test.each([
    'Write to ann.lee+mayor@mail.example.org please?',
    'My address is <ann@example.co.uk>.',
    'jürgen@müller.example asks: why?',
    'Call me at (415) 555-0137, will you?',
    'Call (415)555-0137?',
    'My number 415-555-0137 is still waiting',
    '415.555.0137',
    '415 555 0137',
    '1-415-555-0137',
    '+1 415 555 0137',
    'In 2014 (415) 555-0137 was my number',
    'Ann Lee, 415-555-0137 94103',
    '+14155550137',
    '+49 30 901820',
    'Tel. 030/901820-12',
    'Ring 020 7946 0958 after six',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '(11) 91234-5678',
    'phone: 555-0137',
    'Please text me on 5550137',
    'Llame al teléfono 612 345 678',
    '+1\u00A0415\u00A0555\u00A00137',
  ])('is in %j', (text) => {
    expect(found(text)).toBe(true);
    expect(found(text, 'off')).toBe(false);
  });

  test.each([
    'Why did you vote for HB 1234-2025?',
    'Is SB 827 (2018) or AB 1482-2019 in force?',
    'See ISBN 0-306-40615-2, ISBN 978-0-306-40615-7 and 9780306406157',
    'What came of the years 2014-2025, 2014 2015 2016 and 1999/2000?',
    'Why $1,250,000 and $ 12 500 000 and 1 250 000 000 dollars?',
    'We spent 1.250.000.000 on 10 000 000 rides, to reach 10 000 000 people',
    'Under 42 U.S.C. 1983, Gov. Code § 65915-65918 and RCW 59.18.230.1234?',
    'The 24 CFR 100.204 and Section 8-415-555-1234?',
    'Ordinance 512-2025 and Resolution No. 415-555-2025?',
    'Parcel APN 415-555-2025?',
    'On 06.05.2014, 05/06/2014, 2014-05-06 and 6-5-14?',
    'Will it open on 06/05/2014 12:00-13:00 or 2014-05-06 12:00?',
    'Open 09:00-17:00, 9.30-10.30 or 1200-1300?',
    'Call us before 06.05.2014?',
    'Is 94103-1234 the ZIP code?',
    'I follow @riverton-mayor on https://medium.com/@mayor',
    'https://example.org/item/415-555-0137?id=4155550137',
    'My budget is 12345678 and the 3.14159265358979',
    'Bus 38 or 5 at 5 pm @ Main St?',
  ])('is not in %j', (text) => {
    expect(found(text)).toBe(false);
  });
});
