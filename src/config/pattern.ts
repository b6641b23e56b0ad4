/** An organiser's own patterns, compiled with RE2, whose matching takes time linear in the text. */
import { RE2JS, RE2JSException } from 're2js';
import type { Pattern } from '../core/settings.ts';
import { choice, line, optional, quoted, scalar, section, unprintable } from './field.ts';
import type { Taken } from './field.ts';

const LONGEST = 500;

/** In instructions of the engine: `\bcasino\b` has 10, `x{1000}` has 1,002. Each is looked at for each letter of a text. */
const LARGEST = 500;

interface Compiled {
  readonly source: string;
  readonly matches: (text: string) => boolean;
}

const match = scalar(
  'a pattern in RE2 syntax, such as (?i)\\bcasino\\b, that does not fit an empty text',
  (source): Taken<Compiled> => {
    if (source.length > LONGEST) return { says: `has ${source.length} characters; ${LONGEST} are allowed` };
    const controlled = unprintable(source);
    if (controlled !== null) return controlled;
    const compiled = compile(source);
    if (typeof compiled === 'string') return { says: `is ${quoted(source)}: ${compiled}` };
    if (compiled.programSize() > LARGEST) {
      return { says: `is ${quoted(source)}, which repeats too much`, expected: 'smaller numbers in { }' };
    }
    const matches = (text: string) => compiled.matcher(text).find();
    return matches('')
      ? { says: `is ${quoted(source)}, which fits every text` }
      : { value: { source, matches } };
  },
);

/** `{ match, flag, action }`; without an action the question is held. */
export const pattern = section({
  match,
  flag: line(40),
  action: optional(choice(['hold', 'reject']), 'hold' as const),
}).transform(({ match, flag, action }): Pattern => ({ ...match, flag, action }));

/** The engine's reason where the pattern is wrong. */
function compile(source: string): RE2JS | string {
  try {
    return RE2JS.compile(source);
  } catch (error) {
    if (error instanceof RE2JSException) return error.message.replace('error parsing regexp: ', '');
    throw error;
  }
}
