/** A session as a script: who is there, what they do one after another, and what must come of it. */
import { check, type KeyPath } from '../../src/config/complaint.ts';
import { readYaml } from '../../src/config/document.ts';
import { duration } from '../../src/config/duration.ts';
import {
  choice,
  complain,
  line,
  list,
  optional,
  prose,
  quoted,
  scalar,
  section,
  type Taken,
} from '../../src/config/field.ts';
import { nearest } from '../../src/config/nearest.ts';
import type { Reading } from '../../src/config/problem.ts';
import { z } from 'zod';
import { condition, nameIn, type Condition } from './condition.ts';
import { oneOf } from './one-of.ts';

/** The name by which a script means the session's issue. */
export const HUB = 'hub';

const text = prose(20_000);
const name = line(60);

const login = scalar('a GitHub login of small letters', (given): Taken<string> =>
  /^[a-z\d](?:[a-z\d-]{0,37}[a-z\d])?$/.test(given) ? { value: given } : { says: `is ${quoted(given)}` },
);

const repository = scalar('owner/name', (given): Taken<string> =>
  /^[\w-]+\/[\w.-]+$/.test(given) ? { value: given } : { says: `is ${quoted(given)}` },
);

const person = section({
  name: optional(line(100), null),
  role: optional(choice(['read', 'triage', 'write', 'maintain', 'admin']), null),
  email: optional(line(200), null),
});

const deed = {
  /** On the hub, or on the issue that `on` names. */
  comments: text,
  /** With the issue form "Ask a question". */
  asks: section({ title: line(256), question: text }),
  /** New text for the post that `on` names. */
  edits: text,
  votes: list(name, '[rent, night-bus]'),
  labels: section({ add: optional(list(line(50), '[x]'), []), remove: optional(list(line(50), '[x]'), []) }),
  /** To the default branch; without a text the file is removed. */
  commits: section({ path: line(200), text: optional(text, null), message: line(200) }),
  /** One line of a file, found by how it begins. */
  changes: section({ path: line(200), line: line(200), to: line(200), message: line(200) }),
};

const step = section({
  who: optional(login, null),
  does: optional(oneOf(deed), null),
  on: optional(name, HUB),
  named: optional(name, null),
  why: optional(prose(600), null),
  expect: optional(list(condition, '- phase: open'), []),
});

const scenario = section({
  title: line(100),
  about: optional(prose(2000), ''),
  within: duration,
  town: section({
    repository,
    people: z.record(login, person, { error: () => 'logins, such as ana: {}' }),
    files: z.record(line(200), text, { error: () => 'paths and their texts' }),
  }),
  chapters: list(
    section({ title: line(80), steps: list(step, '- { who: ana, does: { comments: Hello } }') }),
    '- { title: Planning, steps: […] }',
  ),
  promises: list(
    section({ promise: line(160), holds: list(condition, '- phase: archived') }),
    '- { promise: The session is archived, holds: [{ phase: archived }] }',
  ),
}).superRefine(complainOfStrangers);

export type Scenario = z.output<typeof scenario>;
export type Step = z.output<typeof step>;
export type Deed = NonNullable<Step['does']>;
export type Promised = Scenario['promises'][number];

/** Reads a scenario; all that is wrong with it, with line and column. Never throws. */
export function readScenario(path: string, yaml: string): Reading<Scenario> {
  const file = readYaml(path, yaml);
  if (!file.ok) return file;
  const checked = check(scenario, file.value.value);
  return checked.ok ? checked : { ok: false, problems: file.value.problems(checked.complaints) };
}

interface Script {
  readonly town: { readonly people: Readonly<Record<string, unknown>> };
  readonly chapters: readonly { readonly steps: readonly Step[] }[];
  readonly promises: readonly Promised[];
}

/** Everybody who acts must live in the town, and whatever is named must have been made before. */
function complainOfStrangers(script: Script, ctx: z.RefinementCtx): void {
  const people = Object.keys(script.town.people);
  const names = new Set([HUB]);
  const known = (given: string, among: readonly string[], path: KeyPath) => {
    if (among.includes(given)) return;
    const expected = `one of: ${among.join(', ')}`;
    complain(ctx, { says: `is ${quoted(given)}`, expected, nearest: nearest(given, among) }, path);
  };
  const conditionsKnown = (conditions: readonly Condition[], path: KeyPath) => {
    for (const [at, each] of conditions.entries()) {
      const found = nameIn(each);
      if (each.kind === 'mail') known(each.is.to, people, [...path, at, 'mail', 'to']);
      if (found !== null) known(found.name, [...names], [...path, at, ...found.keys]);
    }
  };
  for (const [chapter, { steps }] of script.chapters.entries()) {
    for (const [at, step] of steps.entries()) {
      const path = ['chapters', chapter, 'steps', at];
      if (step.who !== null) known(step.who, people, [...path, 'who']);
      if (step.does !== null && step.who === null)
        complain(ctx, { says: 'is missing', expected: 'the login of somebody in the town' }, [
          ...path,
          'who',
        ]);
      known(step.on, [...names], [...path, 'on']);
      if (step.does?.kind === 'votes') {
        for (const [vote, on] of step.does.is.entries())
          known(on, [...names], [...path, 'does', 'votes', vote]);
      }
      if (step.named !== null) names.add(step.named);
      conditionsKnown(step.expect, [...path, 'expect']);
    }
  }
  for (const [at, { holds }] of script.promises.entries()) {
    conditionsKnown(holds, ['promises', at, 'holds']);
  }
}
