/** Every text that GitChat says comes from a Handlebars template; organisers may override each by its name. */
import { readdirSync, readFileSync } from 'node:fs';
import Handlebars from 'handlebars';

/** The same depth below the package from `src/words/` and from `dist/words/`. */
const FOLDER = new URL('../../templates/', import.meta.url);

/** What is wrong with an override. The built-in template was used in its place. */
export interface TemplateProblem {
  readonly name: string;
  /** `unknown`: there is no template of that name to override. */
  readonly kind: 'unknown' | 'compile' | 'render';
  readonly message: string;
}

export interface Templates {
  /**
   * Renders a template such as `github/hub`. Names ending in `.html` escape what they print; all others print
   * markdown or text that was made safe before. Throws for a built-in template that does not fit its view: a bug.
   */
  render(name: string, view: object): string;
  /** What was found wrong with the overrides so far. */
  problems(): readonly TemplateProblem[];
}

type Template = (view: object) => string;

let builtIns: ReadonlyMap<string, string> | null = null;

/** Template name (`github/hub`) → its text, read from disk once. */
function builtInTemplates(): ReadonlyMap<string, string> {
  builtIns ??= new Map(
    readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.hbs'))
      .sort()
      .map((path) => [path.slice(0, -'.hbs'.length), readFileSync(new URL(path, FOLDER), 'utf8')]),
  );
  return builtIns;
}

/** Templates with the repository's own in the place of the built-in ones. `overrides`: name → Handlebars text. */
export function createTemplates(overrides: ReadonlyMap<string, string>): Templates {
  const problems = new Map<string, TemplateProblem>();
  const texts = new Map(builtInTemplates());
  for (const [name, text] of overrides) {
    const problem = texts.has(name) ? compileProblem(name, text) : unknownProblem(name);
    if (problem === null) texts.set(name, text);
    else problems.set(name, problem);
  }
  const builtIn = compiler(builtInTemplates());
  const own = compiler(texts);

  return {
    render(name, view) {
      if (problems.has(name)) return builtIn(name)(view);
      try {
        return own(name)(view);
      } catch (error) {
        // Throws again where the fault is not in an override, of this template or of one that it uses.
        const text = builtIn(name)(view);
        problems.set(name, { name, kind: 'render', message: messageOf(error) });
        return text;
      }
    },
    problems: () => [...problems.values()],
  };
}

const HELPERS = {
  /** `{{plural 2 "question" "questions"}}` → `2 questions`. */
  plural: (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`,
  /** `{{#if (eq phase "open")}}`. */
  eq: (a: unknown, b: unknown) => a === b,
};

function optionsFor(name: string): CompileOptions {
  return {
    strict: true,
    knownHelpersOnly: true,
    knownHelpers: { plural: true, eq: true },
    noEscape: !name.endsWith('.html'),
  };
}

/**
 * So much may one rendering repeat and write. The largest board needs a hundredth of it; an override whose loops stand
 * in each other would keep the whole server busy.
 */
const MOST_REPEATED = 100_000;
const LONGEST_WRITTEN = 10_000_000;

/** What is left for the present rendering. */
interface Allowance {
  repeats: number;
  characters: number;
}

/** Handlebars' own `each`, which stops where the allowance ends. */
function boundedEach(allowance: Allowance, each: Handlebars.HelperDelegate): Handlebars.HelperDelegate {
  return function (this: unknown, list: unknown, options: Handlebars.HelperOptions) {
    const fn: Handlebars.TemplateDelegate = (context, runtime) => {
      const text = options.fn(context, runtime);
      allowance.repeats -= 1;
      allowance.characters -= text.length;
      if (allowance.repeats < 0) throw new Error(`It repeats more than ${MOST_REPEATED} times.`);
      if (allowance.characters < 0) throw new Error(`It writes more than ${LONGEST_WRITTEN} characters.`);
      return text;
    };
    return each.call(this, list, { ...options, fn });
  };
}

/** Compiles by name, on first use. Each template can use every other as a partial: `{{> email/layout.html}}`. */
function compiler(texts: ReadonlyMap<string, string>): (name: string) => Template {
  const allowance: Allowance = { repeats: 0, characters: 0 };
  const handlebars = environment(allowance);
  const compiled = new Map<string, Template>();
  for (const [name, text] of texts)
    handlebars.registerPartial(name, handlebars.compile(text, optionsFor(name)));
  return (name) => {
    const text = texts.get(name);
    if (text === undefined) throw new Error(`There is no template ${name}`);
    const template = compiled.get(name) ?? handlebars.compile(text, optionsFor(name));
    compiled.set(name, template);
    return (view) => {
      Object.assign(allowance, { repeats: MOST_REPEATED, characters: LONGEST_WRITTEN });
      return template(view);
    };
  };
}

function environment(allowance: Allowance): typeof Handlebars {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(HELPERS);
  const { each } = handlebars.helpers;
  if (each) handlebars.registerHelper('each', boundedEach(allowance, each));
  return handlebars;
}

function compileProblem(name: string, text: string): TemplateProblem | null {
  try {
    Handlebars.precompile(text, optionsFor(name));
    return null;
  } catch (error) {
    return { name, kind: 'compile', message: messageOf(error) };
  }
}

function unknownProblem(name: string): TemplateProblem {
  return { name, kind: 'unknown', message: `GitChat has no template of the name ${name}.` };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
