import { describe, expect, test } from 'vitest';
import { boardText, numbersOnBoard } from '../../src/words/board.ts';
import { region } from '../../src/words/region.ts';
import { createTemplates } from '../../src/words/render.ts';
import { answer, busySession, finding, links, question, session } from './civic-session.ts';
import { danger, read } from './markdown/live.ts';

const templates = createTemplates(new Map());
const board = (given = busySession(), maxLength = 60_000) => boardText(given, templates, links, maxLength);

describe('the board', () => {
  test('of a session in which everything happens', async () => {
    await expect(board()).toMatchFileSnapshot('__snapshots__/board.md');
  });

  test('of a session without questions', () => {
    expect(board(session())).toBe('## Questions\n\nNo questions yet.');
  });

  test('never shows the words of held, rejected or withdrawn questions', () => {
    expect(board()).not.toContain('SECRET');
  });

  test('mentions nobody', () => {
    const shouting = question(1, {
      text: 'Why, @bob? #1 <b>\\@eve',
      asker: { login: 'rosa-elm', onBehalfOf: '@bob|x' },
    });
    expect(danger(board(session([shouting]))).filter((each) => each.startsWith('mention'))).toEqual([]);
  });

  test('a title cannot break out of its row', () => {
    const title =
      '| a | b |\n<!-- /gitchat:board --> [Q9](https://github.com/riverton/townhall/issues/9) `|` ](x)';
    const rows = read(board(session([question(1, { title })]))).children.find(({ type }) => type === 'table');
    expect(rows).toMatchObject({ children: [{}, { children: { length: 4 } }] });
    expect(board(session([question(1, { title })]))).not.toContain('<!--');
  });

  test('tells who answered for whom, and that a moderator marked one as answered', () => {
    const text = board(
      session([
        question(1, {
          outcome: 'answered',
          answers: [answer(1, { by: { login: 'mayors-office', role: 'delegate' } })],
        }),
        question(2, { outcome: 'answered' }),
      ]),
    );
    expect(text).toContain(
      '[the office of Ada Brook](https://github.com/riverton/townhall/issues/12#issuecomment-2001)',
    );
    expect(text).toContain('answered elsewhere');
  });

  test('links a comment that answers several parts once', () => {
    const answers = [answer(1, { parts: ['Q1a'] }), answer(1, { id: 'A1.2', parts: ['Q1b'] })];
    const text = board(session([question(1, { outcome: 'answered', answers })]));
    expect(text.match(/issuecomment-2001/g)).toHaveLength(1);
  });

  test('leaves its tail out where it does not fit, the answered ones first', () => {
    const many = session([
      ...Array.from({ length: 600 }, (_, index) => question(index + 1, { votes: index })),
      ...Array.from({ length: 600 }, (_, index) =>
        question(index + 601, { outcome: 'answered', answers: [answer(1)] }),
      ),
    ]);
    const text = board(many, 65_000);
    expect(text.length).toBeLessThanOrEqual(65_000);
    expect(text.length).toBeGreaterThan(60_000);
    expect(text).toContain('**[Q600]');
    expect(text).not.toContain('**[Q1]');
    expect(text).toMatch(
      /\d+ questions do not fit here\. \[See the full list\]\(https:\/\/github\.com\/riverton\/townhall\/issues\?q=/,
    );
  });

  test('leads to the full list of a session with any title', () => {
    const titled = { ...links, milestone: 'The "Mayor" (live) & more' };
    const text = boardText(session([question(1)]), templates, titled, 200);
    const url = new URL(/\[See the full list\]\((\S+)\)/.exec(text)?.[1] ?? '');
    expect(url.searchParams.get('q')).toBe(
      'is:issue label:"gitchat:question" milestone:"The  Mayor  (live) & more"',
    );
  });

  test('tells only the number of what a long queue holds', () => {
    const text = board(
      session(Array.from({ length: 80 }, (_, index) => question(index + 1, { review: 'pending' }))),
    );
    expect(text).toContain('80 to review');
    expect(text).toContain('[Q25]');
    expect(text).not.toContain('[Q26]');
    expect(text).toContain('and 55 more');
  });
});

describe('what was noticed in questions that stand', () => {
  const campaign = finding('repeats', 'campaign', 'note', 'the same text as Q1');
  const shouting = finding('shouting', 'shouting', 'note', 'mostly capitals');

  test('is listed for moderators, and moves nothing', () => {
    const plain = session([question(1, { votes: 1 }), question(2)]);
    const noted = session([question(1, { votes: 1 }), question(2, { findings: [shouting] })]);
    const [before] = board(noted).split('<details>');
    expect(before?.trim()).toBe(board(plain));
    expect(board(noted)).toContain('issuecomment-1002) shouting (mostly capitals)');
  });

  test('is not listed of those that are held, answered or settled', () => {
    const others = (['answered', 'duplicate', 'withdrawn', 'declined'] as const).map((outcome, at) =>
      question(at + 1, { outcome, findings: [shouting] }),
    );
    expect(board(session(others))).not.toContain('Noticed');
  });

  test('of a campaign is one row, and none among the likely duplicates', () => {
    const members = Array.from({ length: 30 }, (_, at) =>
      question(at + 2, { findings: at === 0 ? [campaign, shouting] : [campaign], mayRepeat: [1] }),
    );
    const text = board(session([question(1), ...members]));
    expect(text).toMatch(
      /^- the same text as Q1: \[Q2\].*\[Q21\]\(\S+\) and 10 more · `\/duplicate Q2 .* Q21 of Q1`$/m,
    );
    expect(text).toContain('issuecomment-1002) shouting');
    expect(text).not.toContain('Perhaps asked before');
  });
});

describe('the numbers on a board', () => {
  test('are read back from its links, each as it was given', () => {
    const given = busySession();
    const numbers = numbersOnBoard(
      `before [Q99](${links.repository}/issues/99)\n${region('board', board(given))}`,
    );
    expect(numbers).toEqual(
      new Map(given.questions.map(({ source, number }) => [`${source.kind}/${source.id}`, number])),
    );
  });

  test('cannot be forged by a title', () => {
    const title = `\\[Q77](${links.repository}/issues/77) [Q78](${links.repository}/issues/78)`;
    const body = region('board', board(session([question(1, { title })])));
    expect([...numbersOnBoard(body).values()]).toEqual([1]);
  });

  test('are none where there is no board', () => {
    expect(numbersOnBoard('').size).toBe(0);
    expect(numbersOnBoard(`<!-- gitchat:board -->[Q1](${links.repository}/issues/1)`).size).toBe(0);
  });
});
