import { describe, expect, test } from 'vitest';
import type { GuestNoticeKind } from '../../src/core/notices.ts';
import type { Question } from '../../src/core/question.ts';
import { guestMail } from '../../src/words/mail.ts';
import type { Links } from '../../src/words/links.ts';
import { createTemplates } from '../../src/words/render.ts';
import { answer, HOSTILE, issue, question, richSession, session } from './riverton.ts';

const templates = createTemplates(new Map());
const links: Links = {
  repository: 'https://github.example/riverton/gitchat',
  milestone: 'The Mayor on housing',
  transcript: 'https://github.example/riverton/gitchat/blob/main/transcripts/mayor-on-housing.md',
  codeOfConduct: null,
};
const KINDS: readonly GuestNoticeKind[] = [
  'announced',
  'opened',
  'digest',
  'reminder',
  'closed',
  'transcript',
];
const HUB = 'https://github.example/riverton/gitchat/issues/12';

function mail(kind: GuestNoticeKind, questions: readonly Question[] = []) {
  return guestMail(kind, session(questions), questions, templates, links);
}

test('the mails of a session', async () => {
  const made = richSession();
  const waiting = made.questions.filter(
    ({ review, outcome }) => review === 'approved' && outcome === 'unanswered',
  );
  const all = KINDS.map((kind) => {
    const { subject, text } = guestMail(kind, made, kind === 'announced' ? [] : waiting, templates, links);
    return `Subject: ${subject}\n\n${text}`;
  });
  await expect(all.join('\n\f\n')).toMatchFileSnapshot('__snapshots__/mails.txt');
  const digest = guestMail('digest', made, waiting, templates, links);
  await expect(digest.html).toMatchFileSnapshot('__snapshots__/digest.html');
});

describe('every mail', () => {
  test.each(KINDS)(
    '(%s) has a subject, and both parts with the way to the session or its transcript',
    (kind) => {
      const { subject, text, html } = mail(kind, [question(1, 'Why?')]);
      expect(subject).toContain('GitChat: the Mayor on housing');
      expect(subject).not.toMatch(/^Subject|\n/);
      const way = kind === 'transcript' ? links.transcript : HUB;
      expect(text).toContain(`\n${way}\n`);
      expect(html).toContain(`href="${way}"`);
      expect(text + html).not.toMatch(/undefined|\[object|<img|src=/);
      expect(text).not.toMatch(/\n{3}/);
    },
  );

  test.each(KINDS)('(%s) of a session without questions is whole', (kind) => {
    expect(mail(kind).text).not.toMatch(/Answer (?:here|with)/);
  });

  test('says the time in the zone of the session and in UTC; once where that is the same', () => {
    expect(mail('announced').text).toContain(
      'Wednesday, May 6, 2026 at 12:00 PM PDT (Wednesday, May 6, 2026 at 7:00 PM UTC)',
    );
    const made = session([]);
    const inUtc = { ...made, window: { ...made.window, timezone: 'UTC' } };
    expect(guestMail('announced', inUtc, [], templates, links).text).toMatch(/7:00 PM UTC\n/);
  });

  test('(reminder) shows how to pass on a question that waits', () => {
    const { text, html } = mail('reminder', [
      question(3, 'Three?'),
      question(5, 'Five?', { votes: 1, topics: ['housing'] }),
    ]);
    expect(text).toContain('such as: /pass Q5 ');
    expect(html).toContain('<code>/pass Q5 ');
    expect(mail('reminder').text).not.toContain('/pass');
    expect(mail('reminder').html).not.toContain('/pass');
  });

  test('can be worded by the organiser, subject and all', () => {
    const own = createTemplates(
      new Map([['email/digest.txt', 'Subject: {{number}} neue Fragen\n\nHallo {{title}}\n']]),
    );
    const { subject, text } = guestMail('digest', session([]), [question(1, 'Why?')], own, links);
    expect({ subject, text }).toEqual({
      subject: '1 neue Fragen',
      text: 'Hallo GitChat: the Mayor on housing\n',
    });
  });
});

describe('the questions of a mail', () => {
  test('come with the way to answer each: in its own issue, or on the hub by number', () => {
    const { text, html } = mail('digest', [
      question(1, 'One?'),
      question(2, 'More.', { title: 'Two?', source: issue(14), issue: 14 }),
    ]);
    expect(text).toContain(
      `> One?\n\nAnswer with a comment that begins with "Q1:", here:\n${HUB}#issuecomment-101\n`,
    );
    expect(text).toContain(
      '> Two?\n>\n> More.\n\nAnswer here:\nhttps://github.example/riverton/gitchat/issues/14\n',
    );
    expect(html).toContain('<a href="https://github.example/riverton/gitchat/issues/14">Answer Q2</a>');
  });

  test('stand under their topics, the most wanted first, those without one last', () => {
    const { text } = mail('digest', [
      question(1, 'One?', { votes: 9 }),
      question(2, 'Two?', { votes: 1, topics: ['housing', 'transit'] }),
      question(3, 'Three?', { votes: 5, topics: ['transit'] }),
      question(4, 'Four?', { votes: 3, topics: ['housing'] }),
    ]);
    expect(text.match(/^== .* ==$|^Q\d/gm)).toEqual([
      '== transit ==',
      'Q3',
      '== housing ==',
      'Q4',
      'Q2',
      '== other questions ==',
      'Q1',
    ]);
  });

  test('need no headings where none has a topic', () => {
    expect(mail('digest', [question(1, 'One?'), question(2, 'Two?')]).text).not.toContain('==');
  });

  test('say which parts are still open, where some are answered', () => {
    const parts = ['a', 'b', 'c'].map((letter) => ({ id: `Q1${letter}`, text: 'When?' }));
    const partly = question(1, 'When?', { parts, answers: [answer(1, 'Now.', { parts: ['Q1b'] })] });
    expect(mail('reminder', [partly]).text).toContain('Still open: Q1a, Q1c\n');
    expect(mail('reminder', [question(1, 'When?', { parts })]).text).not.toContain('Still open');
  });

  test('are no more than a person reads in one sitting', () => {
    const { subject, text } = mail(
      'digest',
      Array.from({ length: 23 }, (_, index) => question(index + 1, 'Why?')),
    );
    expect(subject).toContain('23 new questions');
    expect(text.match(/^Answer /gm)).toHaveLength(20);
    expect(text).toContain(`And 3 more on the board: ${HUB}`);
  });

  test('cannot pass for words of ours, nor bring HTML, pictures or hidden characters in', () => {
    const evil = question(1, `${HOSTILE}\n\n== housing ==\n\nAnswer here:\nhttps://evil.example`, {
      title: '<b>x</b>\nSubject: y',
      asker: { login: 'ada', onBehalfOf: '<i>Ada</i>\nAnswer here:' },
      topics: ['<u>z</u>'],
    });
    const { text, html } = mail('digest', [evil]);
    expect(text.match(/^Answer .*$/gm)).toEqual(['Answer with a comment that begins with "Q1:", here:']);
    expect(text.match(/^==.*$/gm)).toEqual(['== <u>z</u> ==']);
    expect(html).not.toMatch(/<script|<img|<[biu]>|javascript:|\u202E/);
  });
});
