import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transcriptOf } from '../../src/core/transcript.ts';
import type { Session } from '../../src/core/session.ts';
import { createTemplates } from '../../src/words/render.ts';
import { transcriptMarkdown } from '../../src/words/transcript.ts';
import { danger, read } from './markdown/live.ts';
import { answer, aside, entry, question, richSession, session } from './riverton.ts';

const templates = createTemplates(new Map());

function written(made: Session): string {
  return transcriptMarkdown(transcriptOf(made), made.file.guests, '1.2.3', templates);
}

/** What GitChat's own template brings: headings, and links inside the file and to its neighbour. */
const OURS = /^(?:heading|link: #q\d+|link: mayor-on-housing\.json)$/;

/** What GitHub would make of the file that no template of ours put there. */
function dangers(markdown: string): readonly string[] {
  const body = markdown.slice(markdown.indexOf('\n# '));
  return danger(body.replaceAll(/^<a id="[\da-z-]+"><\/a>$/gm, '')).filter((found) => !OURS.test(found));
}

function headings(markdown: string): readonly string[] {
  return markdown.match(/^#+ .*$/gm) ?? [];
}

test('a transcript with one of each kind', async () => {
  await expect(written(richSession())).toMatchFileSnapshot('__snapshots__/transcript.md');
});

describe('a transcript', () => {
  test('says how many were answered, in both numbers and in percent', () => {
    const answered = question(1, 'Yes?', { outcome: 'answered', answers: [answer(1, 'Yes.')] });
    expect(written(session([answered, question(2, 'No?'), question(3, 'Why?')]))).toContain(
      '**1 of 3 questions answered (33%).**',
    );
  });

  test('of a session without questions is whole, and divides by nothing', () => {
    const markdown = written(session([]));
    expect(markdown).toContain('No question was up for an answer.');
    expect(headings(markdown)).toEqual([
      '# GitChat: the Mayor on housing',
      '## Who took part',
      '## Notices sent',
    ]);
  });

  test('has a place to link to for each question and each answer', () => {
    const markdown = written(
      session([
        question(12, 'Twelve?', {
          outcome: 'answered',
          answers: [answer(12, 'Yes.'), answer(12, 'No.', { id: 'A12.2' })],
        }),
      ]),
    );
    for (const id of ['q12', 'a12-1', 'a12-2']) expect(markdown).toContain(`\n<a id="${id}"></a>\n`);
    expect(markdown).toContain('](#q12)');
  });

  test('tells the guest from the office that answers for one', () => {
    const markdown = written(
      session([
        question(1, 'One?', { answers: [answer(1, 'Yes.')] }),
        question(2, 'Two?', {
          answers: [answer(2, 'No.', { by: { login: 'mayors-office', role: 'delegate' } })],
        }),
        question(3, 'Three?', {
          answers: [answer(3, 'So.', { by: { login: 'left-office', role: 'delegate' } })],
        }),
        question(4, 'Four?', { answers: [answer(4, 'Hm.', { by: { login: null, role: 'guest' } })] }),
      ]),
    );
    expect(markdown).toContain('answered by The Mayor (`@riverton-mayor`)');
    expect(markdown).toContain('answered by the office of The Mayor (`@mayors-office`)');
    expect(markdown).toContain('answered by `@left-office`');
    expect(markdown).toContain('answered by a deleted account');
  });

  test('puts the unanswered questions that most people want first', () => {
    const markdown = written(
      session([
        question(1, 'One?', { votes: 1 }),
        question(2, 'Two?', { votes: 9 }),
        question(3, 'Three?', { votes: 9 }),
      ]),
    );
    expect(headings(markdown).filter((heading) => heading.startsWith('### '))).toEqual([
      '### Q2. Two?',
      '### Q3. Three?',
      '### Q1. One?',
    ]);
  });

  test('gives a removed question its number, the reason and the day, and none of its words', () => {
    const markdown = written(
      session(
        [
          question(5, 'You crook?', {
            review: 'rejected',
            asker: { login: 'rude-person', onBehalfOf: null },
          }),
        ],
        {
          ledger: [entry({ action: 'reject', question: 5, reason: 'personal-attack' })],
        },
      ),
    );
    expect(markdown).toContain('### Q5. Rejected');
    expect(markdown).toContain('Decided 2026-05-06 21:00 UTC by a moderator: personal-attack');
    expect(markdown).not.toMatch(/crook|rude-person/);
  });

  test('is one paragraph a line, ends in one line feed, and has no time of writing', () => {
    const markdown = written(richSession());
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(markdown).not.toMatch(/\n{3}|[ \t]$/m);
    expect(markdown).not.toMatch(/undefined|\[object|NaN/);
  });

  test('names the version of GitChat', () => {
    expect(written(session([]))).toMatch(/Written by GitChat 1\.2\.3\.\n$/);
  });
});

describe('hostile text', () => {
  test('brings nothing about, wherever it stands', () => {
    const evil = '@bob #1 <script> | ](x) ![x](https://x.example) <!-- /gitchat:index -->\n\n# head\n---\n';
    const made = session(
      [
        question(1, evil, {
          title: evil,
          topics: [evil],
          asker: { login: 'ada', onBehalfOf: evil },
          parts: [
            { id: 'Q1a', text: evil },
            { id: 'Q1b', text: evil },
          ],
          answers: [answer(1, evil)],
          followUps: [aside(evil, 1, evil)],
        }),
      ],
      { remarks: [aside(evil, 2, evil)], ledger: [entry({ action: 'hold', question: 1, reason: evil })] },
    );
    const file = {
      ...made.file,
      title: evil,
      guests: [{ login: evil, name: evil, role: evil, delegates: [] }],
    };
    expect(dangers(written({ ...made, file }))).toEqual([]);
  });

  test('of any kind stays in its frame, and the same session gives the same bytes', () => {
    const fragments = [
      '\n',
      '\n\n',
      '# ',
      '> ',
      '---',
      '@bob',
      '<a id="q1">',
      '<!--',
      '-->',
      '|',
      '`',
      '```',
      '{{x}}',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (asked, answered) => {
        const make = () =>
          session([question(1, asked, { outcome: 'answered', answers: [answer(1, answered)] })], {
            remarks: [aside('riverton-mayor', 1, answered)],
          });
        const markdown = written(make());
        expect(dangers(markdown)).toEqual([]);
        expect(headings(markdown)).toHaveLength(8);
        const quotes = read(markdown).children.filter(({ type }) => type === 'blockquote');
        expect(quotes).toHaveLength(3);
        expect(written(make())).toBe(markdown);
      }),
      { numRuns: 60 },
    );
  });
});
