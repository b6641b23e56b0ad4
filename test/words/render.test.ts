import { describe, expect, test } from 'vitest';
import { createTemplates, type Templates } from '../../src/words/render.ts';

const many = Array.from({ length: 40 }, () => ({}));
const view = {
  many,
  title: 'Rents & <b>repairs</b>',
  rate: { answered: 1, of: 2 },
  url: 'https://x.example/',
};

function overriding(name: string, text: string): Templates {
  return createTemplates(new Map([[name, text]]));
}

/** Loops in loops over the questions' parts: each multiplies the work. */
function nested(depth: number): string {
  return depth === 0 ? '' : `{{#each @root.many}}${nested(depth - 1)}{{/each}}`;
}

describe('templates', () => {
  test('a built-in template prints markdown as it is', () => {
    expect(createTemplates(new Map()).render('github/transcript', view)).toContain(
      '**Rents & <b>repairs</b>**',
    );
  });

  test('an override takes its place, with the same helpers', () => {
    const own = new Map([['github/transcript', '{{title}}: {{plural rate.of "Frage" "Fragen"}}']]);
    const templates = createTemplates(own);
    expect(templates.render('github/transcript', view)).toBe('Rents & <b>repairs</b>: 2 Fragen');
    expect(templates.problems()).toEqual([]);
  });

  test.each([
    ['does not compile', '{{#if title}}', 'compile'],
    ['uses a helper that there is not', '{{shout title}}', 'compile'],
    ['uses an unknown block', '{{#shout title}}x{{/shout}}', 'compile'],
    ['asks for what the view has not', '{{titel}}', 'render'],
    ['reaches for the prototype', '{{constructor.name}}', 'render'],
    ['repeats without end', nested(8), 'render'],
    ['calls itself', '{{> github/transcript}}', 'render'],
  ])('an override that %s falls back to the built-in one', (_, text, kind) => {
    const templates = overriding('github/transcript', text);
    const builtIn = createTemplates(new Map()).render('github/transcript', view);
    expect(templates.render('github/transcript', view)).toBe(builtIn);
    expect(templates.render('github/transcript', view)).toBe(builtIn);
    expect(templates.problems().map((problem) => problem.kind)).toEqual([kind]);
  });

  test('an override is also used where a built-in template uses it as a part, and cannot break that one', () => {
    const part = { outcome: 'answered', id: 'Q1', heading: 'x', anchor: 'q1', removed: null, shown: null };
    expect(overriding('transcript/question', '{{id}}!').render('transcript/question', part)).toBe('Q1!');
    const broken = overriding('transcript/question', '{{nothing}}');
    expect(broken.render('transcript/question', part)).toContain('Q1');
    expect(broken.problems()).toMatchObject([{ name: 'transcript/question', kind: 'render' }]);
  });

  test('an override of nothing is reported', () => {
    expect(overriding('github/hubb', 'x').problems()).toMatchObject([
      { name: 'github/hubb', kind: 'unknown' },
    ]);
  });

  test('a template that there is not is a bug', () => {
    expect(() => createTemplates(new Map()).render('github/none', {})).toThrow('github/none');
  });
});
