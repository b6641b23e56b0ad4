/** The threads of the evaluation set: their shape, and how they are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const HERE = import.meta.dirname;

export type Half = 'tuning' | 'testing';

const login = z.string().regex(/^[a-z\d][a-z\d-]*$/);
const id = z.string().regex(/^[a-z][a-z\d-]*$/);
const target = z.string().regex(/^[a-z][a-z\d-]*(?:\.[a-z])?$/);

const post = z.strictObject({
  id,
  by: login,
  title: z.string().optional(),
  on: id.optional(),
  body: z.string(),
  kind: z.enum(['question', 'follow-up', 'other']).optional(),
  parts: z.array(z.string()).min(2).optional(),
  topics: z.array(z.string()).default([]),
  duplicate_of: id.optional(),
  on_behalf_of: z.string().optional(),
  answers: z.array(target).default([]),
  declines: z.array(target).default([]),
  says: z.string().optional(),
});

const thread = z
  .strictObject({
    about: z.string(),
    guests: z.array(z.strictObject({ login, name: z.string(), delegates: z.array(login).default([]) })),
    moderators: z.array(login).default([]),
    topics: z.record(z.string(), z.array(z.string())).default({}),
    posts: z.array(post).min(3),
  })
  .superRefine((read, context) => {
    for (const fault of faultsIn(read)) context.addIssue({ code: 'custom', message: fault });
  });

export type LabelledPost = z.infer<typeof post>;
type Read = z.infer<typeof thread>;
/** `name`: the file's, without ending. */
export type Thread = Read & { readonly name: string };

/** All threads of one half, in the order of their names. Throws on a file that is not as the README says. */
export function threadsOf(half: Half): readonly Thread[] {
  return readdirSync(join(HERE, half))
    .filter((file) => file.endsWith('.yml'))
    .toSorted()
    .map((file) => ({ name: file.slice(0, -'.yml'.length), ...read(join(HERE, half, file)) }));
}

function read(path: string): Read {
  const { data, error } = thread.safeParse(parse(readFileSync(path, 'utf8')));
  if (error) throw new Error(`${path}: ${z.prettifyError(error)}`);
  return data;
}

/** What a schema alone cannot see: labels that name nothing, or stand at the wrong person's post. */
function faultsIn({ guests, posts, topics }: Read): readonly string[] {
  const officials = new Set(guests.flatMap((guest) => [guest.login, ...guest.delegates]));
  const earlier = new Map<string, LabelledPost>();
  const faults: string[] = [];
  for (const each of posts) {
    const fault = (what: string) => faults.push(`post ${each.id}: ${what}`);
    const targets = [...each.answers, ...each.declines];
    if (earlier.has(each.id)) fault('its id is taken');
    if (officials.has(each.by) === (each.kind !== undefined))
      fault('"kind" is for citizens, and they need it');
    if (!officials.has(each.by) && targets.length > 0) fault('only guests answer');
    if (each.on !== undefined && earlier.get(each.on)?.title === undefined) fault(`no issue ${each.on}`);
    if (each.kind !== 'question' && (each.parts || each.duplicate_of || each.topics.length > 0)) {
      fault('parts, topics and duplicate_of are for questions');
    }
    for (const topic of each.topics) if (!(topic in topics)) fault(`no topic ${topic}`);
    for (const part of each.parts ?? []) {
      if (!squeezed(each.body).includes(squeezed(part))) fault(`the body does not hold the part "${part}"`);
    }
    if (each.duplicate_of !== undefined && earlier.get(each.duplicate_of)?.kind !== 'question') {
      fault(`no earlier question ${each.duplicate_of}`);
    }
    for (const name of targets) {
      const [question = '', letter] = name.split('.');
      const asked = earlier.get(question);
      const part = letter === undefined ? 0 : letter.charCodeAt(0) - 'a'.charCodeAt(0);
      if (asked?.kind !== 'question') fault(`no earlier question ${question}`);
      else if (letter !== undefined && !asked.parts?.[part]) fault(`no part ${name}`);
    }
    earlier.set(each.id, each);
  }
  return faults;
}

function squeezed(text: string): string {
  return text
    .replace(/^\s*(?:[-*+•]|\(?\w{1,2}[.)])\s+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
