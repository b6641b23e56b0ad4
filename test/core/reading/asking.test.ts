import { describe, expect, test } from 'vitest';
import { asksSomething, splitParts } from '../../../src/core/reading/asking.ts';

describe('asks something', () => {
  test.each([
    'Will rents fall?',
    'Why?',
    'Thanks! And when will the pool open?',
    'Please explain the new fees.',
    'I would love to hear how you got into office.',
    "I'd love to hear more about the budget",
    'Can you tell us about the budget',
    'Could you please\nelaborate on this',
    'I am curious how this works.',
    "I'm wondering whether the pool will open.",
    'What is the plan for the old mill',
    'Hello Mayor\nhow many buses run at night',
    'Do you have plans for the mill.',
    'My question is about rents.',
    '- will the pool open?\n- or not',
    '> quoted\n\nIs that so?',
    'See https://example.org/?q=1 and tell me why',
    'Will `rm -rf` be used?',
    '# Why do rents rise?',
    '**Why** do rents *rise*?!',
    '¿Por qué suben los alquileres?',
    'Me gustaría saber por qué suben los alquileres.',
    "J'aimerais savoir pourquoi.",
    'Könnten Sie das erklären',
    '为什么？',
    'هل تنخفض الإيجارات؟',
  ])('%j', (body) => {
    expect(asksSomething(body)).toBe(true);
  });

  test.each([
    '',
    '?',
    '???',
    '🙂?',
    '+1',
    'Thanks!',
    'Thank you for your answer, that was very helpful.',
    'Great session, everybody.',
    'What a great session!',
    'Please keep up the good work.',
    'I know how hard this is.',
    'See https://example.org/search?q=rents',
    'See [this](https://example.org/?q=rents).',
    'www.example.org/?q',
    '> Will rents fall?',
    '> Will rents fall?\n\nYes, they will.',
    '`a ? b : c`',
    '```\nWhy?\n```',
    '    why?',
    '<!-- Why? -->Thanks',
    '/hold Q7 really?',
  ])('not %j', (body) => {
    expect(asksSomething(body)).toBe(false);
  });
});

describe('parts', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'bullets',
      'Two things:\n\n- Why do rents rise?\n- What will you do?',
      ['Why do rents rise?', 'What will you do?'],
    ],
    ['numbers', '1. Why?\n2. Since when?\n3. How long?', ['Why?', 'Since when?', 'How long?']],
    ['numbers in brackets', '(1) Why?\n\n(2) Since when?', ['Why?', 'Since when?']],
    ['letters', 'a) Why?\nb) Since when?', ['Why?', 'Since when?']],
    [
      'numbers in the running text',
      'I have two: (1) why do rents rise, and (2) what will you do?',
      ['why do rents rise, and', 'what will you do?'],
    ],
    [
      'numbers with stops in the running text',
      'Tell us: 1. Why now? 2. Why here?',
      ['Why now?', 'Why here?'],
    ],
    [
      'paragraphs',
      'Why do rents rise?\n\nI live here.\n\nWhat will\nyou do?',
      ['Why do rents rise?', 'What will\nyou do?'],
    ],
    ['a list and a paragraph', '- Why?\n- How?\n\nAlso, since when?', ['Why?', 'How?', 'Also, since when?']],
    [
      'items of several lines',
      '- Why?\n  It matters.\n\n  Much.\n- How\nso?',
      ['Why?\n  It matters.\n\n  Much.', 'How\nso?'],
    ],
    ['items with items', '- Why?\n  - in winter?\n- How?', ['Why?\n  - in winter?', 'How?']],
    ['an asking lead-in', 'Can you answer these questions?\n\n- Why?\n- How?', ['Why?', 'How?']],
    [
      'a question before a list',
      'Why do rents rise?\n\n- Is it greed?\n- Is it zoning?',
      ['Why do rents rise?', 'Is it greed?', 'Is it zoning?'],
    ],
    [
      'items that only begin like questions',
      '- how you got here\n- what comes next',
      ['how you got here', 'what comes next'],
    ],
    ['under headings', '### Is this one?\n\nWhy?\n\n### And this?\n\nHow?', ['Why?', 'How?']],
  ])('%s', (_name, body, parts) => {
    expect(splitParts(body)).toEqual(parts);
    expect(splitParts(body.replaceAll('\n', '\r\n')).map((part) => part.replaceAll('\r', ''))).toEqual(parts);
  });

  test.each([
    ['Why do rents rise? And since when?'],
    ['I live here.\n\nWhy do rents rise?'],
    ['What will you do about:\n\n- rents\n- buses'],
    ['Why?\n\n> quoted?\n\n```\ncode?\n```'],
    ['Since 1. May 2014 rents rise. Why? I pay 2. more.'],
    ['# Why do rents rise?'],
    ['Thanks.'],
    [''],
  ])('one question: %j', (body) => {
    expect(splitParts(body)).toEqual([body]);
  });
});
