/** The short name of a session: the name of its file, and part of its addresses ever after. */
import { quoted } from './field.ts';
import type { Reading } from './problem.ts';

const LONGEST = 60;
export const SLUG_IN_WORDS = 'small letters, digits, hyphens and underscores';
const SLUG = /^[a-z0-9][a-z0-9_-]{0,59}$/;

/** Can this be a slug? */
export function isSlug(text: string): boolean {
  return SLUG.test(text);
}

/** The slug from the path of a session file. A new file that takes the same name is the same session. */
export function slugOf(path: string): Reading<string> {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const value = name.replace(/\.yml$/, '');
  if (name.endsWith('.yml') && isSlug(value)) return { ok: true, value };
  const likely = slugFrom(name.replace(/\.ya?ml$/i, ''));
  const problem = {
    path,
    line: 1,
    column: 1,
    key: '',
    message: `The file's name is ${quoted(name)}`,
    expected: `a name of ${SLUG_IN_WORDS} that ends in .yml, such as mayor-housing.yml`,
    nearest: likely === '' ? null : `${likely}.yml`,
  };
  return { ok: false, problems: [problem] };
}

/** A slug made from a title; empty where the title has no letter or digit that a slug can hold. */
export function slugFrom(title: string): string {
  return title
    .slice(0, 1000)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '');
}
