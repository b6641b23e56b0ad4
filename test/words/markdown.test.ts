import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codeSpan,
  inlineText,
  mayMention,
  plainText,
  quoteBlock,
  safeBlock,
  safeHtml,
} from '../../src/words/markdown.ts';
import { danger, read, staysQuoted } from './markdown/live.ts';

describe('what a citizen may write', () => {
  test('ordinary markdown comes through as it is', () => {
    const text = [
      'Dear **Mayor**, three *short* questions:',
      '',
      '1. When does the [library](https://riverton.example/library) open?',
      '2. Who pays?',
      '   - the town',
      '   - the state',
      '',
      '> we shall build it',
      '',
      '```js',
      'const rent = 900;',
      '```',
      '',
      '| year | rent |',
      '| - | -: |',
      '| 2023 | 900 |',
    ].join('\n');
    expect(safeBlock(text)).toBe(text);
  });

  test('headings become bold text', () => {
    expect(safeBlock('# Rents\n\nOther\n=====')).toBe('**Rents**\n\n**Other**');
  });

  test('images become links, also inside links', () => {
    expect(safeBlock('![a map](https://x.example/map.png)')).toBe('[a map](https://x.example/map.png)');
    expect(safeBlock('[![a map](https://x.example/map.png)](https://y.example/)')).toBe(
      '[a map](https://y.example/)',
    );
  });

  test('HTML becomes visible text; HTML comments are dropped', () => {
    expect(safeBlock('a <script>alert(1)</script> b')).toBe(String.raw`a \<script>alert(1)\</script> b`);
    expect(safeBlock('a<!-- hidden -->b')).toBe('ab');
    expect(safeBlock('<!--> seen -->')).toBe('seen -->');
  });

  test.each([
    '<!-- gitchat:session other -->',
    String.raw`\<!-- /gitchat:board -->`,
    '&lt;!-- /gitchat:board --&gt;',
    '`<!-- /gitchat:board -->`',
    '```\n<!-- /gitchat:board -->\n```',
    '<!<!-- -->-- /gitchat:board -->',
    '<!*--* /gitchat:board -->',
    '<!--a@b.example',
    '<!\u200b-- /gitchat:board -->',
    '<!--<!---- /gitchat:board -->',
  ])('cannot forge a marker: %j', (text) => {
    expect(safeBlock(text)).not.toContain('<!--');
    expect(inlineText(text)).not.toContain('<!--');
  });

  test('link definitions are put in the place of their references', () => {
    expect(safeBlock('see [the plan][p]\n\n[p]: https://x.example/plan "title"')).toBe(
      'see [the plan](https://x.example/plan)',
    );
  });

  test.each([
    ['[a](javascript:alert(1))', 'a'],
    ['[a](/relative)', 'a'],
    ['[a](data:text/html,x)', 'a'],
    ['[a](https://good.example@evil.example/)', '[a](https://evil.example/)'],
    ['[a](mailto:x@y.example?bcc=z@z.example)', '[a](mailto:x@y.example)'],
    ['[](https://x.example/)', '[https://x.example/](https://x.example/)'],
  ])('links lead to the web or a mailbox only: %s', (text, safe) => {
    expect(safeBlock(text)).toBe(safe);
  });

  test.each([
    ['@bob', '`@bob`'],
    ['(@bob, @riverton/clerks)', '(`@bob`, `@riverton/clerks`)'],
    ['@<!-- -->bob', '`@bob`'],
    ['@[bob](javascript:x)', '`@bob`'],
    ['&#64;bob', '`@bob`'],
    ['@\u200bbob', '`@bob`'],
    ['see #12 and GH-12', 'see `#12` and `GH-12`'],
    ['riverton/townhall#12', 'riverton/townhall`#12`'],
    ['fixed in 0a1b2c3', 'fixed in `0a1b2c3`'],
    ['call 5550100, cost 1200000', 'call 5550100, cost 1200000'],
    ['abcdef1@bob', '`abcdef1` `@bob`'],
  ])('mentions nobody: %j', (text, safe) => {
    expect(safeBlock(text)).toBe(safe);
  });

  test('a reference in a link wakes nobody, so that an address stays an address', () => {
    expect(safeBlock('write to clerk@riverton.example')).toBe(
      'write to [clerk@riverton.example](mailto:clerk@riverton.example)',
    );
  });

  test('fences that GitHub would draw are shown as text', () => {
    expect(safeBlock('```mermaid\ngraph\n```')).toBe('```text\ngraph\n```');
    expect(safeBlock('```python x=1\npass\n```')).toBe('```python\npass\n```');
  });

  test('hidden characters go, joiners stay', () => {
    expect(safeBlock('a\u202eb\u200bc\u{e0041}d\u0000e&#x202e;f')).toBe('abcdef');
    expect(safeBlock('👩\u200d🌾 نمی\u200cخواهم')).toBe('👩\u200d🌾 نمی\u200cخواهم');
  });

  test('two lists that were parted by a comment become one', () => {
    expect(safeBlock('- a\n\n<!-- -->\n\n- b')).toBe('- a\n- b');
  });

  test('spans that came to stand inside their like do not become a fence', () => {
    expect(safeBlock('~~<!-- x -->~b~ c~~')).toBe('~~b c~~');
  });

  test('nothing stays nothing', () => {
    expect([safeBlock(''), quoteBlock('<!-- -->'), inlineText('  '), safeHtml('\u200b')]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });
});

describe('bugs that earlier attempts had', () => {
  test('1. trimming does not wake a heading that stood behind a no-break space', () => {
    for (const text of ['\u00a0# x', 'a\n\u00a0# x', '\u2003- x', '<!-- -->\u00a0# x']) {
      expect(read(safeBlock(text).trim()).children.map(({ type }) => type)).toEqual(['paragraph']);
    }
  });

  test('2. a mention right behind a code span is found', () => {
    expect(safeBlock('x`code`@bob')).toBe('x`code` `@bob`');
    expect(danger(safeBlock('**a**@bob #1@bob'))).toEqual([]);
  });

  test('3. a backslash that an autolink swallows does not free HTML', () => {
    const text = String.raw`www.x.org\<b>`;
    expect(danger(safeBlock(text))).toEqual([]);
    expect(danger(inlineText(text))).toEqual([]);
    expect(inlineText(text)).toBe(String.raw`www\.x.org\\\<b>`);
  });

  test('4. escapes are right behind any number of backslashes', () => {
    for (let count = 0; count < 6; count++) {
      const text = `${'\\'.repeat(count)}<b> ${'\\'.repeat(count)}@bob ${'\\'.repeat(count)}[x](https://x.example/)`;
      expect(danger(safeBlock(text))).toEqual([]);
      expect(danger(`| ${inlineText(text)} |\n| - |\n| ${inlineText(`${'\\'.repeat(count)}|`)} |`)).toEqual(
        [],
      );
    }
  });

  test('5. texts made to block the parser are kept as plain words', () => {
    const blocking = '*a_ '.repeat(16_000);
    // Not toBe: nobody wants to read the difference.
    expect(plainText(blocking) === blocking.trim()).toBe(true);
    expect(safeBlock(blocking).replaceAll('\\', '') === blocking.trim()).toBe(true);
  });

  test.each(['-', '+', '1.', '#', '>', '==='])(
    '6. each of several lines that begin with %s is escaped',
    (mark) => {
      const text = `x&#10;${mark}&#10;${mark}&#10;${mark} y&#10;${mark}`;
      expect(read(safeBlock(text)).children.map(({ type }) => type)).toEqual(['paragraph']);
    },
  );

  test.each([
    '*a_ ',
    '> a\n\n',
    '\n===',
    '> ',
    '- a\n',
    '[a](b "',
    '<!--',
    '~~*',
    ':-->\\-->',
    '|a|\n',
    '`',
    'a\n\n',
  ])('reads 65,536 characters of %j without an exception', (fragment) => {
    const text = fragment.repeat(65_536 / fragment.length);
    expect(danger(inlineText(text, 100))).toEqual([]);
    expect(safeHtml(text)).not.toContain('<!--');
  });

  test('a table cannot grow far beyond its text', () => {
    const text = `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|b\n'.repeat(300)}`;
    expect(safeBlock(text).length).toBeLessThan(4 * text.length);
  });
});

describe('other forms', () => {
  test('a quotation holds every line', () => {
    expect(quoteBlock('a\n\n- b\n- c')).toBe('> a\n>\n> - b\n> - c');
  });

  test('inline text is one line that breaks neither a link nor a table', () => {
    expect(inlineText('# Why\n\n- [a](https://x.example/) ]( | `b`\n- *c*')).toBe(
      String.raw`Why a \]( \| b c`,
    );
  });

  test('inline text is cut at a word', () => {
    expect(inlineText('When will the new library open?', 20)).toBe('When will the new…');
    expect(inlineText('x'.repeat(50), 10)).toBe(`${'x'.repeat(9)}…`);
    expect(inlineText('👩👩👩👩', 3)).toBe('👩👩…');
  });

  test('plain text keeps the words and the order', () => {
    expect(
      plainText('# Hi\n\n1. a **b**\n2. [c](https://x.example/)\n\n> d\\\n> e\n\n<https://y.example/>'),
    ).toBe('Hi\n\n1. a b\n2. c (https://x.example/)\n\n> d\n> e\n\nhttps://y.example/');
  });

  test('HTML for mails has few elements, and everything else is escaped', () => {
    expect(
      safeHtml('a **b** *c* `d<`\n\n- e\n- <img src=x onerror=y>\n\n[f](https://x.example/?a=1&b="2")'),
    ).toBe(
      [
        '<p>a <strong>b</strong> <em>c</em> <code>d&lt;</code></p>',
        '<ul><li>e</li><li>&lt;img src=x onerror=y&gt;</li></ul>',
        '<p><a href="https://x.example/?a=1&amp;b=%222%22">f</a></p>',
      ].join('\n'),
    );
  });

  test('only what has the shape of a login is mentioned', () => {
    expect(['riverton-mayor', 'ada_riverton'].map(mayMention)).toEqual(['@riverton-mayor', '@ada_riverton']);
    expect(
      ['-a', 'a--b', 'a/b', 'a b', '@bob', ''].map(mayMention).filter((text) => text.startsWith('@')),
    ).toEqual([]);
  });

  test('code spans hold anything', () => {
    expect(codeSpan('/reject `` @bob\n<!-- x')).toBe('`/reject `` @bob <! -- x`');
    expect(codeSpan('')).toBe('');
  });
});

describe('any text at all', { timeout: 60_000 }, () => {
  // Hand-picked, because only these together make markdown.
  const FRAGMENTS =
    String.raw`@bob @ bob #1 # 1 <b> < > <!-- --> [ ] ( ) ! \ ${'`'} ${'``'} ${'```'} ~~~ ~~ ~ * ** _ __ |
    - + 1. 1) === --- *** |-|-| [a]: [a] ]( javascript:x www.x.example http://x.example https://x.example/@bob
    a@b.example ftp://x.example mailto: &lt; &#64; &amp; &#10; &#13; <a <x@y.example> <http://x.example> abcdef12
    [x] : " ' $ {{x}} ![`.split(/\s+/);
  const SPACES = [
    ' ',
    '    ',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\u00a0',
    '\u200b',
    '\u2028',
    '- ',
    '> ',
    '# ',
    '1. ',
    '\n|-|-|\n',
  ];
  const hostile = fc.array(fc.oneof(fc.constantFrom(...FRAGMENTS, ...SPACES), fc.string({ maxLength: 4 })), {
    maxLength: 24,
  });
  const runs = { numRuns: 700 };

  test('as a block and as a quotation brings nothing about and stays in its frame', () => {
    fc.assert(
      fc.property(hostile, (fragments) => {
        const quoted = quoteBlock(fragments.join(''));
        expect(danger(quoted)).toEqual([]);
        expect(staysQuoted(quoted)).toBe(true);
      }),
      runs,
    );
  });

  test("in one line stays in a link's text and in a table's cell", () => {
    fc.assert(
      fc.property(hostile, (fragments) => {
        const line = inlineText(fragments.join(''), 60);
        const [table, ...others] = read(
          `| a | b |\n| - | - |\n| [${line}](https://x.example/) | ${line} |`,
        ).children;
        expect(others).toEqual([]);
        expect(table).toMatchObject({
          type: 'table',
          children: [{}, { children: [{ children: [{ type: 'link', url: 'https://x.example/' }] }, {}] }],
        });
        expect(danger(`x ${line}`)).toEqual([]);
      }),
      runs,
    );
  });

  test('as HTML has the elements of mails only', () => {
    const allowed =
      /<\/?(?:p|ul|ol|li|blockquote|pre|code|strong|em)>|<br>|<a href="(?:https?|mailto):[^"<>]*">|<\/a>/g;
    fc.assert(
      fc.property(hostile, (fragments) => {
        expect(safeHtml(fragments.join('')).replace(allowed, '')).not.toMatch(/[<>]/);
      }),
      runs,
    );
  });
});
