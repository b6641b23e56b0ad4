import { describe, expect, test } from 'vitest';
import { readableHost } from '../../../src/core/rules/punycode.ts';
import { evidenceIn, flagsIn } from './moderation.ts';

describe('more than two hold', () => {
  test.each([
    ['See https://a.org and http://b.org?', []],
    ['See https://a.org, www.b.org and [this](https://c.org)?', ['links/hold']],
    ['See https://www.a.org and https://www.b.org?', []],
    ['See [https://a.org](https://a.org), https://a.org and HTTPS://A.ORG?', []],
    ['See <https://a.org> <https://b.org> <https://c.org>', ['links/hold']],
  ])('%s', (text, expected) => {
    expect(flagsIn(text)).toEqual(expected);
  });

  test('and are counted', () => {
    expect(evidenceIn('See www.a.org www.b.org www.c.org')).toEqual(['3 links, 2 are allowed']);
  });
});

test.each([
  ['Is it https://bit.ly/3xYz?', ['short-link/hold']],
  ['Is it http://www.TinyURL.com/abc?', ['short-link/hold']],
  ['Is it https://youtu.be/abc, or https://habit.ly/x?', []],
])('shorteners: %s', (text, expected) => {
  expect(flagsIn(text)).toEqual(expected);
});

describe('a link that pretends', () => {
  test.each([
    ['https://paypa1.com/login', 'looks like paypal.com'],
    ['https://www.rnicrosoft.com', 'looks like microsoft.com'],
    ['https://login.g00gle.com/x', 'looks like google.com'],
    ['https://раураl.com', 'looks like paypal.com'],
    ['https://аррӏе.com', 'looks like apple.com'],
    ['https://xn--80ak6aa92e.com/', 'looks like apple.com'],
    ['https://rivertоn.gov/plan', 'letters of another alphabet that look like ours'],
    ['https://сосо.org/', 'letters of another alphabet that look like ours'],
    ['https://paypal.com@evil.example/', 'a name before the host'],
    ['[riverton.gov/plan](https://evil.example/plan)', 'its words name another host than it leads to'],
  ])('%s', (address, evidence) => {
    const text = `Have you seen ${address} ?`;
    expect(flagsIn(text, { personalData: 'off' })).toEqual(['look-alike-link/hold']);
    expect(evidenceIn(text, { personalData: 'off' })).toEqual([evidence]);
  });

  test.each([
    'https://www.paypal.com/x',
    'https://docs.google.com/document/d/1',
    'https://www.service.gov.uk/x',
    'https://münchen.de/rathaus',
    'https://xn--mnchen-3ya.de/rathaus',
    'https://почта.рф/',
    'https://xn--80a1acny.xn--p1ai/',
    'https://日本語.jp/',
    'https://ελλάδα.gr/',
    'https://olive.com/ https://modern.example/',
    '[the plan](https://riverton.gov/plan)',
    '[riverton.gov](https://www.riverton.gov/plan)',
    '[docs.riverton.gov](https://riverton.gov/plan)',
    'https://medium.com/@mayor',
    'https://xn--.com/ https://xn--99999999.org/',
  ])('is none of %s', (address) => {
    expect(flagsIn(`Have you seen ${address} ?`, { personalData: 'off' })).toEqual([]);
  });
});

test.each([
  ['xn--mnchen-3ya.de', 'münchen.de'],
  // RFC 3492, section 7.1 (A), (B) and (L).
  ['xn--egbpdaj6bu4bxfgehfvwxn', 'ليهمابتكلموشعربي؟'],
  ['xn--ihqwcrb4cv8a8dqg056pqjye', '他们为什么不说中文'],
  ['xn--3b-ww4c5e180e575a65lsy2b', '3年b組金八先生'],
  ['xn--!', 'xn--!'],
  ['example.org', 'example.org'],
])('the host %s is %s', (host, readable) => {
  expect(readableHost(host)).toBe(readable);
});
