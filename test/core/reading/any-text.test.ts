import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GuestTalk } from '../../../src/core/reading/guest-talk.ts';
import type { Candidate } from '../../../src/core/reading/likeness.ts';
import { asksSomething } from '../../../src/core/reading/asking.ts';
import { splitParts } from '../../../src/core/reading/splitting.ts';
import { readCommands, withoutCommands } from '../../../src/core/reading/commands.ts';
import { languageOf } from '../../../src/core/reading/language.ts';
import { ownWords } from '../../../src/core/reading/prose.ts';
import { repliesToCitizen } from '../../../src/core/reading/addressing.ts';
import { readProxy } from '../../../src/core/reading/proxy.ts';
import { reactsToAnswer, utterance } from '../../../src/core/reading/reacting.ts';
import { firstSentence } from '../../../src/core/reading/summary.ts';
import { topicsOf } from '../../../src/core/reading/topics.ts';
import { withoutTrailer } from '../../../src/core/reading/trailer.ts';
import { judge, textAlone } from '../../../src/core/rules/judge.ts';
import { moderation } from '../rules/moderation.ts';
import { HOSTILE_BODIES } from './hostile.ts';

function candidates(text: string): readonly Candidate[] {
  const parts = splitParts(text).map((part, at) => ({ id: `Q7${'abcdefghij'[at] ?? 'z'}`, text: part }));
  return [
    { number: 7, asker: 'ann', onBehalfOf: null, title: null, text, parts },
    {
      number: 8,
      asker: 'ann',
      onBehalfOf: null,
      title: 'Why?',
      text: 'a?',
      parts: [{ id: 'Q8', text: 'a?' }],
    },
  ];
}

function heard(text: string, questions: readonly Candidate[], original = '') {
  const talk = new GuestTalk();
  for (const question of questions) talk.asked(question);
  return talk.onHub({ by: 'mayor', text, original });
}

const settings = moderation({
  bannedWords: ['a b', 'a', 'casino'],
  suspectWords: ['x'],
  allowedWords: ['a a'],
  languages: ['fr'],
});

/** Every function that reads people's text. */
const READERS: Readonly<Record<string, (body: string) => unknown>> = {
  readCommands,
  withoutCommands,
  withoutTrailer,
  languageOf,
  ownWords,
  asksSomething,
  splitParts,
  readProxy,
  reactsToAnswer: (body) =>
    reactsToAnswer(body, {
      asked: [utterance('Why?')],
      answers: [utterance(body)],
      guests: new Set(['mayor']),
    }),
  repliesToCitizen: (body) =>
    repliesToCitizen(body, {
      guests: new Set(['mayor']),
      guestWords: new Set(['mayor']),
      citizenWords: new Set(['ann']),
      citizensSaid: [utterance(body)],
    }),
  firstSentence: (body) => firstSentence(body, 120),
  'topicsOf, German': (body) => topicsOf(`Wann ist das? ${body}`, { housing: ['Miete', 'a a a'] }),
  topicsOf: (body) => topicsOf(body, { housing: ['rent', 'a a a', 'a rent'] }),
  'an answer': (body) => heard(body, candidates('Will rents fall? And why not?')),
  'an answer by mail': (body) => heard('It will.', candidates('Will rents fall? And why not?'), body),
  'an answer to a hostile question': (body) => heard('> a\n\nYes.\n\n**Why a?**\nNo.', candidates(body)),
  'an answer on an issue': (body) => {
    const [question] = candidates('1. Will rents fall?\n2. Why not?');
    return question && new GuestTalk().onIssueOf(question, { by: 'mayor', text: body, original: '' });
  },
  judge: (text) => judge(textAlone(text), settings),
};

/** What markdown, mails and commands are made of, so that chance finds their rules. */
// prettier-ignore
const FRAGMENTS = [
  '\n', '\n\n', ' ', '    ', '/', '/reject ', '/ask-for ', 'Q7', 'A7:', 'Q7b ', ': ', '> ', '- ', '1. ', '(a) ', '`', '```',
  '~~~', '<!--', '-->', '**', '_', '# ', '?', '. ', '@ann ', 'off-topic', 'On 3:15 ', 'wrote:', '-- ', '--', 'From: ', 'To: ',
  'why', 'rents', 'http://a.b/?c', 'a@b.org', '+49 30 123456',
];
const fragment = fc.constantFrom(...FRAGMENTS);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fragment, fc.string({ unit: 'grapheme', maxLength: 5 })), { maxLength: 60 })
    .map((texts) => texts.join('')),
);

describe.each(Object.entries(READERS))('%s', (_name, read) => {
  test('reads any text, and the same text alike', () => {
    fc.assert(
      fc.property(anyText, (body) => {
        expect(read(body)).toEqual(read(body));
      }),
    );
  });

  // What is not linear takes minutes here; the limit is far above what a busy machine needs.
  test('comes to an end on hostile texts', { timeout: 60_000 }, () => {
    const results = HOSTILE_BODIES.map(read);
    expect(results).toHaveLength(HOSTILE_BODIES.length);
  });
});

test('a summary is one line and never too long', () => {
  fc.assert(
    fc.property(anyText, fc.nat(80), (body, maxLength) => {
      const summary = firstSentence(body, maxLength);
      expect(summary.length).toBeLessThanOrEqual(maxLength);
      expect(summary).not.toMatch(/[\r\n]/);
    }),
  );
});

test('cutting twice cuts no more', () => {
  fc.assert(
    fc.property(anyText, (body) => {
      expect(withoutCommands(withoutCommands(body))).toBe(withoutCommands(body));
    }),
  );
});

test('an answer is always paired with candidates and their parts, and nothing is lost', () => {
  const known = candidates('1. Will rents fall?\n2. Why not?');
  const ids = known.flatMap(({ parts }) => parts.map(({ id }) => id));
  fc.assert(
    fc.property(anyText, (body) => {
      const { answers, remark, promise } = heard(body, known);
      for (const { question, parts, text } of answers) {
        expect([7, 8]).toContain(question);
        expect(parts.length).toBeGreaterThan(0);
        expect(ids).toEqual(expect.arrayContaining([...parts]));
        expect(text).not.toBe('');
      }
      expect(answers.length > 0 || remark !== null || promise !== null).toBe(body.trim() !== '');
    }),
  );
});
