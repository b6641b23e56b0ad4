import { describe, expect, test } from 'vitest';
import { splitParts } from '../../../src/core/reading/splitting.ts';

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
      ['why do rents rise', 'what will you do?'],
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
    ['a list and a paragraph', '- Why?\n- How?\n\nAlso, since when?', ['Why?', 'How?', 'since when?']],
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
    [
      'items of which one lacks its mark',
      '1) Who renews it?\n2) May we use it?\n3) We were promised it for May. It is June.',
      ['Who renews it?', 'May we use it?', 'We were promised it for May. It is June.'],
    ],
    [
      'items without any mark, after an announcement',
      'Three things:\n* the pool\n* the library',
      ['the pool', 'the library'],
    ],
    ['items with other marks', '1- Why now?\n2- Why here?', ['Why now?', 'Why here?']],
    [
      'lines',
      'When does the library open\nWhy is the bus always late',
      ['When does the library open', 'Why is the bus always late'],
    ],
    [
      'as many sentences as announced',
      'Two things from the school. My seniors want to help; how old must they be? The gym has a lip, who mends it?',
      ['My seniors want to help; how old must they be?', 'The gym has a lip, who mends it?'],
    ],
    [
      'as many as announced, within a sentence',
      'Deux questions : est-ce que le code sera publié, et est-ce que vous recrutez ?',
      ['est-ce que le code sera publié', 'est-ce que vous recrutez ?'],
    ],
    [
      'a sentence that turns to another matter',
      'Wann öffnet das Freibad? Es ist Juni. Außerdem: Wer bezahlt das Schuldach?',
      ['Wann öffnet das Freibad? Es ist Juni.', 'Wer bezahlt das Schuldach?'],
    ],
    [
      'matters that run on',
      'how long is footage kept and also why does the jail charge for calls',
      ['how long is footage kept', 'why does the jail charge for calls'],
    ],
    [
      'a paragraph that goes on',
      'Is there a plan?\n\nIf so, where?\n\nWho pays?',
      ['Is there a plan?\n\nIf so, where?', 'Who pays?'],
    ],
    [
      'items, with what stands between them',
      '1. Why was the oak felled?\n\nIt was old.\n\n2. Who decided?',
      ['Why was the oak felled?\n\nIt was old.', 'Who decided?'],
    ],
    [
      'items with items of another kind',
      '1. The bus\na) when does it run\nb) who pays\n2. The pool: when does it open?',
      ['when does it run', 'who pays', 'The pool: when does it open?'],
    ],
    [
      'pieces between semicolons',
      'I would like to know: when the pool opens; who pays; and whether dogs are allowed.',
      ['when the pool opens', 'who pays', 'whether dogs are allowed.'],
    ],
    [
      'two matters joined by a mere "and"',
      'Why is the old pool still empty, and when will the night buses come back?',
      ['Why is the old pool still empty', 'when will the night buses come back?'],
    ],
    [
      'a greeting before matters that run on',
      'good evening folks, when does the pool open and also who mends the school roof',
      ['when does the pool open', 'who mends the school roof'],
    ],
    [
      'a sentence that joins another matter',
      'Why is the old pool still empty? And how many night buses will run in winter?',
      ['Why is the old pool still empty?', 'And how many night buses will run in winter?'],
    ],
    [
      'what one request asks for',
      'Could you tell us when the bridge is finished, who pays for the detour, and whether buses will run?',
      ['when the bridge is finished', 'who pays for the detour', 'whether buses will run?'],
    ],
    [
      'without the request',
      'Ich möchte wissen, wann die Brücke fertig ist und wer die Umleitung bezahlt.',
      ['wann die Brücke fertig ist', 'wer die Umleitung bezahlt.'],
    ],
    [
      'another matter without any mark',
      'was kostet die kilowattstunde und noch was ganz anderes wann ist die baustelle fertig',
      ['was kostet die kilowattstunde', 'wann ist die baustelle fertig'],
    ],
    [
      'another matter in the middle of a sentence',
      'Quero saber quando abre a piscina e, já que estou aqui, quem paga o telhado da escola?',
      ['Quero saber quando abre a piscina', 'quem paga o telhado da escola?'],
    ],
    [
      'a row of questions, without what is told beside it',
      'A portal wants my number. Is that legal? Who looks at it? And when is it deleted? I will not give it.',
      ['Is that legal?', 'Who looks at it?', 'when is it deleted?'],
    ],
    [
      'a second question that begins with "and"',
      'Soy vecina. ¿Cuándo abre la piscina? ¿Y quién paga el tejado?',
      ['¿Cuándo abre la piscina?', '¿Y quién paga el tejado?'],
    ],
    [
      'as many as wanted, after an announcement',
      'Mes questions sont simples. Quand rouvre la piscine ? Qui paie le toit de l’école ?',
      ['Quand rouvre la piscine ?', 'Qui paie le toit de l’école ?'],
    ],
    [
      'the items under a heading',
      '- Noise\n  - Why in summer?\n  - Who measures it?\n- Bats: is there a list?',
      ['Why in summer?', 'Who measures it?', 'Bats: is there a list?'],
    ],
    [
      'paragraphs that begin with an article',
      'O telhado. Quando será reformado?\n\nO calendário. Quando será publicado?',
      ['O telhado. Quando será reformado?', 'O calendário. Quando será publicado?'],
    ],
    [
      'lines below a lead-in',
      'hi, quick questions:\nwhen does the pool open\nwho pays for the roof',
      ['when does the pool open', 'who pays for the roof'],
    ],
    [
      'a turn in a paragraph of its own',
      'Quand rouvre la piscine ?\n\nPar ailleurs, qui paie le toit ?',
      ['Quand rouvre la piscine ?', 'qui paie le toit ?'],
    ],
    [
      'whether and whether',
      'ob der Bus fährt und ob die Stadt ihn bezahlt.',
      ['ob der Bus fährt', 'ob die Stadt ihn bezahlt.'],
    ],
    ['numbers in the French way', '1° Pourquoi ?\n2° Depuis quand ?', ['Pourquoi ?', 'Depuis quand ?']],
    ['named items', 'Question 1: Why now?\n\nQuestion 2: Why here?', ['Why now?', 'Why here?']],
    ['without a request to answer', '- Why?\n- How?\n\nCould you please answer soon?', ['Why?', 'How?']],
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
    ['Why are we closed on Sundays? Really, why? Does anybody on the board work nights?'],
    ['How long is footage kept, and also who keeps it?'],
    ['Why did rents rise? Also since when?'],
    ['Why is the old pool still empty, and when will it be sold?'],
    ['When will the rent cap be decided, and who decides?'],
    ['Which will you mend first:\n- the pool\n- the library'],
    ['Is it ours, and is it staying?'],
    ['Is the bridge safe, and if not, when will it be closed?'],
    ['Is there a policy? Is there even a person?'],
    ['Will it ever be mended?? Three things are wrong with it:\n\n- the lip\n- the puddle'],
    ['Will you mend the roof and the windows?'],
    ['La segunda: quién responde, y con qué patrimonio, cuando un banco rechaza la credencial.'],
    ['Thanks.'],
    [''],
  ])('one question: %j', (body) => {
    expect(splitParts(body)).toEqual([body]);
  });
});
