/** The building blocks of our YAML schemas: each reads one value, or says in plain words why it cannot. */
import { z } from 'zod';
import { nearest } from './nearest.ts';

/** Why a text was not taken. `says` continues the key: `is not a duration`. */
export interface Refused {
  readonly says: string;
  /** Where it differs from what the field always expects. */
  readonly expected?: string;
  readonly nearest?: string | null;
}

export type Taken<T> = { readonly value: T } | Refused;

/** Reports a complaint through zod; `check` in `complaint.ts` finds it again there. */
export function complain(
  ctx: z.RefinementCtx,
  complaint: { readonly says: string; readonly expected: string; readonly nearest?: string | null },
  path: readonly (string | number)[] = [],
): void {
  ctx.addIssue({
    code: 'custom',
    message: complaint.says,
    params: { expected: complaint.expected, nearest: complaint.nearest ?? null },
    path: [...path],
  });
}

/** A single value. YAML hands all of them over as text, so that no number, date or "yes" is guessed at. */
export function scalar<T>(expected: string, read: (text: string) => Taken<T>) {
  return z.unknown().transform((given, ctx): T => {
    const taken = typeof given === 'string' ? read(given.trim()) : { says: whyNoText(given) };
    if ('value' in taken) return taken.value;
    complain(ctx, { expected, ...taken });
    return z.NEVER;
  });
}

function whyNoText(given: unknown): string {
  if (given === undefined || given === null) return 'is missing';
  return Array.isArray(given) ? 'is a list' : 'is a group of keys';
}

/** Text in one line. */
export function line(maxLength: number) {
  return scalar(`a text of one line, at most ${maxLength} characters`, (text) => {
    if (text.includes('\n')) return { says: 'has more than one line' };
    if (text.length > maxLength) return { says: `has ${text.length} characters` };
    return unprintable(text) ?? { value: text };
  });
}

/** In double quotes YAML takes `\b` for a control character, and no text of a person has one. */
export function unprintable(text: string): Refused | null {
  if (!/(?![\t\n])\p{Cc}/u.test(text)) return null;
  return {
    says: 'holds a control character',
    expected: "none; a \\ in double quotes makes one: use single quotes, such as '\\bcasino\\b'",
  };
}

/** Markdown. */
export function prose(maxLength: number) {
  return scalar(`a text of at most ${maxLength} characters`, (text) =>
    text.length > maxLength ? { says: `has ${text.length} characters` } : { value: text },
  );
}

export function wholeNumber(from: number, to: number) {
  return scalar(`a whole number from ${from} to ${to}`, (text) => {
    if (!/^\d{1,9}$/.test(text)) return { says: `is ${quoted(text)}` };
    const value = Number(text);
    return value >= from && value <= to ? { value } : { says: `is ${value}` };
  });
}

export const trueOrFalse = scalar('true or false', (text): Taken<boolean> => {
  const value = text.toLowerCase();
  if (value === 'true' || value === 'false') return { value: value === 'true' };
  const meant = ['yes', 'on'].includes(value) ? 'true' : ['no', 'off'].includes(value) ? 'false' : null;
  return { says: `is ${quoted(text)}`, nearest: meant ?? nearest(text, ['true', 'false']) };
});

export function choice<const T extends string>(options: readonly T[]) {
  return scalar(`one of: ${options.join(', ')}`, (text): Taken<T> => {
    const value = options.find((option) => option === text);
    return value === undefined ? { says: `is ${quoted(text)}`, nearest: nearest(text, options) } : { value };
  });
}

/** A list; `example` shows one. */
export function list<T extends z.ZodType>(item: T, example: string) {
  return z.array(item, { error: () => `a list, such as ${example}` });
}

/** A list that is counted before its items are looked at. */
export function listOfAtMost<T extends z.ZodType>(most: number, item: T, example: string) {
  return list(z.unknown(), example)
    .superRefine((items, ctx) => {
      if (items.length > most)
        complain(ctx, { says: `has ${items.length} items`, expected: `at most ${most}` });
    })
    .pipe(z.array(item));
}

/** A group of keys, and an example of one where somebody writes something else. Others than these are problems. */
export function section<T extends z.ZodRawShape>(shape: T, example = '') {
  const keys = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' || example === '' ? keys : `${keys}; ${example}`),
  });
}

/** What may be left out, or left empty. */
export function optional<T extends z.ZodType, D>(field: T, otherwise: D) {
  return field.nullish().transform((value): z.output<T> | D => value ?? otherwise);
}

/** Somebody's text as it can stand in a message: in one line, and not long. */
export function inOneLine(text: string, longest = 40): string {
  const plain = text.slice(0, 5 * longest).replace(/[\p{C}\s]+/gu, ' ');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}

/** The same in quotes. */
export function quoted(text: string): string {
  return `"${inOneLine(text)}"`;
}
