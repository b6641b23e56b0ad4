import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { transcriptOf } from '../../src/core/transcript.ts';
import type { Session } from '../../src/core/session.ts';
import { createTemplates } from '../../src/words/render.ts';
import { transcriptMarkdown } from '../../src/words/transcript.ts';
import { danger, read } from './markdown/live.ts';
import { EMPTY_RECORD } from '../../src/core/record.ts';
import { answer, aside, entry, hour, notice, question, remark, richSession, session } from './riverton.ts';

const templates = createTemplates(new Map());

function written(made: Session): string {
  return transcriptMarkdown(transcriptOf(made), made, '1.2.3', templates);
}

/** Lines of HTML in the template: places to link to, and what is folded away. */
const OWN_HTML = /^(?:<a id="[\da-z-]+"><\/a>|<\/?details>|<summary>[^<>]*<\/summary>)$/gm;

/** What GitChat's own template brings: headings, and links inside the file and to its neighbour. */
const OURS = /^(?:heading|link: #q\d+|link: mayor-on-housing\.json)$/;

/** What GitHub would make of the file that no template of ours put there. */
function dangers(markdown: string): readonly string[] {
  const body = markdown.slice(markdown.indexOf('\n# '));
  return danger(body.replaceAll(OWN_HTML, '')).filter((found) => !OURS.test(found));
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

  test('gives of a question that is not shown the reason that is in force', () => {
    const markdown = written(
      session([question(5, 'You crook?', { review: 'rejected' })], {
        ledger: [
          entry({ key: 'a', action: 'reject', question: 5, reason: 'spam' }),
          entry({ key: 'b', action: 'reject', question: 5, reason: 'off-topic' }),
          entry({ key: 'c', action: 'undo', question: 5, reason: 'reject', detail: 'b' }),
        ],
      }),
    );
    expect(markdown).toContain('by a moderator: spam');
  });

  test('is one paragraph a line, ends in one line feed, and has no time of writing', () => {
    const markdown = written(richSession());
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(markdown).not.toMatch(/\n{3}|[ \t]$/m);
    expect(markdown).not.toMatch(/undefined|\[object|NaN/);
  });

  test('tells in the ledger what exactly was decided, and not whom a moderator muted', () => {
    const until = `${new Date(hour(25)).toISOString()}/${new Date(hour(24)).toISOString()}`;
    const now = `${new Date(hour(3)).toISOString()}/${new Date(hour(24)).toISOString()}`;
    const made = session([question(1, 'One?'), question(2, 'Two?')], {
      ledger: [
        entry({ action: 'tag', question: 1, detail: 'housing\npublic_safety' }),
        entry({ action: 'untag', question: 1, detail: 'transit' }),
        entry({ action: 'tag', question: 2, detail: 'public works' }),
        entry({ action: 'duplicate', question: 2, detail: '1' }),
        entry({ action: 'assign', question: 1, detail: 'riverton-mayor' }),
        entry({ action: 'extend', question: null, detail: until }),
        entry({ action: 'close', question: null, detail: now }),
        entry({ action: 'mute', question: null, detail: 'rude-person' }),
        entry({ action: 'mute', question: null, detail: `rude-person/${new Date(hour(3)).toISOString()}` }),
        entry({ action: 'duplicate', question: 2 }),
        entry({ action: 'undo', question: 2, reason: 'duplicate', detail: 'the key of the other' }),
      ],
    });
    const decisions = [...written(made).matchAll(/^\| 2026-05-06 21:00 UTC \| (.*?) \| (.*?) \|/gm)];
    expect(decisions.map(([, about, what]) => `${about}: ${what}`)).toEqual([
      '[Q1](#q1): tag housing, public_safety',
      '[Q1](#q1): untag transit',
      '[Q2](#q2): tag public works',
      '[Q2](#q2): duplicate of [Q1](#q1)',
      '[Q1](#q1): assign to `@riverton-mayor`',
      ': extend to Thursday, 7 May 2026, 13:00 (America/Los_Angeles)',
      ': close at Wednesday, 6 May 2026, 15:00 (America/Los_Angeles)',
      ': mute',
      ': mute until Wednesday, 6 May 2026, 15:00 (America/Los_Angeles)',
      '[Q2](#q2): duplicate',
      '[Q2](#q2): undo of duplicate',
    ]);
  });

  test('lists notices that differ in nothing once, with their number', () => {
    const notices = [
      notice({ key: 'a', kind: 'announced' }),
      notice({ key: 'b', kind: 'announced', at: hour(1) + 1000 }),
      notice({ key: 'c', kind: 'announced', channel: 'webhook' }),
      notice({ key: 'd' }),
    ];
    const rows = written(session([], { record: { ...EMPTY_RECORD, notices } })).match(/^\| 2026.*$/gm);
    expect(rows).toEqual([
      '| 2026-05-06 20:00 UTC | announced | email | 2 guests |',
      '| 2026-05-06 20:00 UTC | announced | webhook | guest |',
      '| 2026-05-06 20:00 UTC | digest | email | guest |',
    ]);
  });

  test('folds away what is for auditors, and shows its headings', () => {
    const nodes = read(written(richSession())).children;
    const folds = nodes.flatMap((node, at) =>
      node.type === 'html' && node.value.startsWith('<details>') ? [at] : [],
    );
    expect(folds).toHaveLength(3);
    for (const at of folds) {
      // A table right below a line of HTML would be text.
      const end = nodes.findIndex((node, index) => index > at && node.type === 'html');
      expect(nodes[at - 1]?.type).toBe('heading');
      expect(nodes[end - 1]?.type).toBe('table');
      expect(nodes[end]).toMatchObject({ value: '</details>' });
    }
  });

  test('names the version of GitChat', () => {
    expect(written(session([]))).toMatch(/Written by GitChat 1\.2\.3\.\n$/);
  });
});

describe('hostile text', () => {
  test('brings nothing about, wherever it stands', () => {
    const evil =
      '</details> @bob #1 <script> | ](x) ![x](https://x.example) <!-- /gitchat:index -->\n\n# head\n---\n';
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
      { remarks: [remark(evil, 2, evil)], ledger: [entry({ action: 'hold', question: 1, reason: evil })] },
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
      '</details>',
    ];
    const text = fc
      .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 5 })), { maxLength: 12 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (asked, answered) => {
        const make = () =>
          session([question(1, asked, { outcome: 'answered', answers: [answer(1, answered)] })], {
            remarks: [remark('riverton-mayor', 1, answered)],
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
