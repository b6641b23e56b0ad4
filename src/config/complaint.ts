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

/** Key → the group to which it belongs (`moderation`, `guests`); empty: to none. */
export type Homes = ReadonlyMap<string, string>;

/**
 * Checks plain values against a schema that is built of the blocks of `field.ts`. A key that is at home in another
 * group than it stands in is told where it belongs.
 */
export function check<T extends z.ZodType>(
  schema: T,
  plain: unknown,
  homes: Homes = new Map(),
): Checked<z.output<T>> {
  const parsed = schema.safeParse(plain, { reportInput: true });
  return parsed.success
    ? { ok: true, value: parsed.data }
    : {
        ok: false,
        complaints: parsed.error.issues.flatMap((issue) => complaintsAt(pathOf(issue), issue, homes)),
      };
}

function complaintsAt(keyPath: KeyPath, issue: z.core.$ZodIssue, homes: Homes): readonly Complaint[] {
  if (issue.code === 'custom') {
    const params = issue.params as { readonly expected: string; readonly nearest: string | null };
    return [{ keyPath, says: issue.message, ...params }];
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey([...keyPath, key], key, issue.message, homes.get(key)));
  }
  if (issue.code === 'invalid_type') return [wrongKind(keyPath, issue)];
  if (issue.code === 'invalid_key')
    return issue.issues.flatMap((inner) => complaintsAt(keyPath, inner, homes));
  throw new Error(`The blocks of field.ts raise no ${issue.code}`);
}

function pathOf(issue: z.core.$ZodIssue): KeyPath {
  return issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
}

/** `known` is what `section` gives as its message: the keys that it takes. */
function unknownKey(keyPath: KeyPath, key: string, known: string, home: string | undefined): Complaint {
  if (home === '') {
    const expected = 'it in a line of its own, without blanks before it';
    return { keyPath, says: 'does not belong into this group', expected, nearest: null };
  }
  if (home !== undefined) {
    const expected = `it in a line of its own below ${home}:, with more blanks before it than ${home}: has`;
    return { keyPath, says: `belongs below ${home}:`, expected, nearest: null };
  }
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
