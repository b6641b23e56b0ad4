/** Turns what zod reports into complaints about keys, in our own words. */
import type { z } from 'zod';
import { quoted } from './field.ts';
import { nearest } from './nearest.ts';

export type KeyPath = readonly (string | number)[];

export interface Complaint {
  readonly keyPath: KeyPath;
  /** Continues the key: `is not a duration`. */
  readonly says: string;
  readonly expected: string;
  readonly nearest: string | null;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly complaints: readonly Complaint[] };

/** Checks plain values against a schema that is built of the blocks of `field.ts`. */
export function check<T extends z.ZodType>(schema: T, plain: unknown): Checked<z.output<T>> {
  const parsed = schema.safeParse(plain, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, complaints: parsed.error.issues.flatMap(complaintsOfIssue) };
}

function complaintsOfIssue(issue: z.core.$ZodIssue): readonly Complaint[] {
  return complaintsAt(pathOf(issue), issue);
}

function complaintsAt(keyPath: KeyPath, issue: z.core.$ZodIssue): readonly Complaint[] {
  if (issue.code === 'custom') {
    const params = issue.params as { readonly expected: string; readonly nearest: string | null };
    return [{ keyPath, says: issue.message, ...params }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...keyPath, key], key, issue.message));
  }
  if (issue.code === 'invalid_type') return [wrongKind(keyPath, issue)];
  if (issue.code === 'invalid_key') return issue.issues.flatMap((inner) => complaintsAt(keyPath, inner));
  throw new Error(`The blocks of field.ts raise no ${issue.code}`);
}

function pathOf(issue: z.core.$ZodIssue): KeyPath {
  return issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
}

/** `known` is what `section` gives as its message: the keys that it takes. */
function unknownKey(keyPath: KeyPath, key: string, known: string): Complaint {
  return {
    keyPath,
    says: 'is not a key that GitChat knows here',
    expected: `one of: ${known}`,
    nearest: nearest(key, known.split(', ')),
  };
}

function wrongKind(keyPath: KeyPath, issue: z.core.$ZodIssueInvalidType): Complaint {
  const given = issue.input;
  const says =
    given === undefined || given === null
      ? 'is missing'
      : typeof given === 'string'
        ? `is ${quoted(given)}`
        : `is ${Array.isArray(given) ? 'a list' : 'a group of keys'}`;
  const expected = issue.expected === 'array' ? issue.message : `a group of keys: ${issue.message}`;
  return { keyPath, says, expected, nearest: null };
}
