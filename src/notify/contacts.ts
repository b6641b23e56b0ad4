/** Reads the operator's contacts file (`GITCHAT_CONTACTS`): who can be reached where. Its addresses are private. */
import { isMap, isNode, isScalar, LineCounter, parseDocument, visit, type Document, type Pair } from 'yaml';
import { z } from 'zod';
import type { Channel } from '../core/record.ts';

export interface Contact {
  readonly email: string | null;
  /** `https` address that takes Slack-compatible JSON. */
  readonly webhook: string | null;
  /** In order of preference. */
  readonly channels: readonly Channel[];
  /** Folded `owner/name` or `owner/*`: those that may write to the person; `null`: all. */
  readonly repositories: readonly string[] | null;
}

/** Folded login or name (see {@link contactOf}) → contact. */
export type Contacts = ReadonlyMap<string, Contact>;

export type ContactsFile =
  | { readonly ok: true; readonly contacts: Contacts }
  /** One sentence for each thing that is wrong, with its line, and never with anything of what the file says. */
  | { readonly ok: false; readonly problems: readonly string[] };

const CONTACT = z.strictObject({
  email: z.email().optional(),
  webhook: z.url({ protocol: /^https$/ }).optional(),
  channels: z.array(z.enum(['github', 'email', 'webhook'])).optional(),
  repositories: z.array(z.string().regex(/^[\w-]+\/(\*|[\w.-]+)$/)).optional(),
});
type WrittenContact = z.infer<typeof CONTACT>;

/** What each key must be, for a person who got it wrong. */
const EXPECTED: Readonly<Record<keyof WrittenContact, string>> = {
  email: '"email" must be one e-mail address',
  webhook: '"webhook" must be an address that starts with https://',
  channels: '"channels" must be a list of github, email or webhook',
  repositories: '"repositories" must be a list of owner/name or owner/*',
};

/**
 * The contacts in a YAML text that maps logins or names to `{ email, webhook, channels, repositories }`. Without
 * `channels` a person is reached by e-mail first, then by webhook, as far as they are given; without `repositories`
 * from all repositories.
 */
export function parseContacts(text: string): ContactsFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    return wrong(
      document.errors.map(({ pos }) => `line ${lines.linePos(pos[0]).line}: this is not valid YAML`),
    );
  }
  const alias = firstAlias(document);
  if (alias !== null) return wrong([`line ${lines.linePos(alias).line}: YAML aliases (*) are not used here`]);
  if (document.contents === null || (isScalar(document.contents) && document.contents.value === null)) {
    return { ok: true, contacts: new Map() };
  }
  if (!isMap(document.contents)) return wrong(['line 1: expected logins or names, each with an "email"']);

  const contacts = new Map<string, Contact>();
  const problems: string[] = [];
  for (const pair of document.contents.items) {
    const { person, line, value } = entryOf(pair, document, lines);
    const written = CONTACT.safeParse(value);
    const found = written.success ? problemsOf(written.data) : plainWords(written.error);
    if (contacts.has(person)) found.push('this person is in the file twice');
    problems.push(...found.map((problem) => `line ${line}: ${problem}`));
    if (written.success) contacts.set(person, contactFrom(written.data));
  }
  return problems.length > 0 ? wrong(problems) : { ok: true, contacts };
}

/** The contact of a person, by login (with or without `@`) or by name; capitals do not matter. */
export function contactOf(contacts: Contacts, person: string): Contact | null {
  return contacts.get(folded(person)) ?? null;
}

/** May sessions of this repository (`owner/name`) write to the person? */
export function isReachedFrom({ repositories }: Contact, repository: string): boolean {
  const name = folded(repository);
  const everyOfOwner = `${name.slice(0, name.indexOf('/'))}/*`;
  return repositories === null || repositories.some((each) => each === name || each === everyOfOwner);
}

/** Where the first alias stands; aliases can point to nothing, or grow without end. */
function firstAlias(document: Document): number | null {
  let found: number | null = null;
  visit(document, {
    Alias(_, alias) {
      found = alias.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return found;
}

function entryOf({ key, value }: Pair, document: Document, lines: LineCounter) {
  return {
    person: folded(isScalar(key) ? (key.source ?? '') : ''),
    line: lines.linePos(isNode(key) ? (key.range?.[0] ?? 0) : 0).line,
    value: isNode(value) ? (value.toJS(document) as unknown) : value,
  };
}

function contactFrom({ email, webhook, channels, repositories }: WrittenContact): Contact {
  const given: Channel[] = [];
  if (email !== undefined) given.push('email');
  if (webhook !== undefined) given.push('webhook');
  return {
    email: email ?? null,
    webhook: webhook ?? null,
    channels: channels ?? given,
    repositories: repositories?.map(folded) ?? null,
  };
}

function problemsOf({ email, webhook, channels = [] }: WrittenContact): string[] {
  const problems: string[] = [];
  if (email === undefined && webhook === undefined) problems.push('needs an "email" or a "webhook"');
  if (email === undefined && channels.includes('email'))
    problems.push('"channels" names email, but there is no "email"');
  if (webhook === undefined && channels.includes('webhook')) {
    problems.push('"channels" names webhook, but there is no "webhook"');
  }
  return problems;
}

function plainWords(error: z.ZodError): string[] {
  const problems = error.issues.map((issue) => {
    const key = issue.path[0];
    if (issue.code === 'unrecognized_keys')
      return 'only "email", "webhook", "channels" and "repositories" are known here';
    return typeof key === 'string' && key in EXPECTED
      ? EXPECTED[key as keyof WrittenContact]
      : 'expected "email", "webhook" and "channels" below the person';
  });
  return [...new Set(problems)];
}

function folded(person: string): string {
  return person.trim().replace(/^@/, '').toLowerCase();
}

function wrong(problems: readonly string[]): ContactsFile {
  return { ok: false, problems };
}
