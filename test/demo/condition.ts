/** What a scenario can expect to see: awaited after a step, and checked at the end as a promise. */
import { z } from 'zod';
import {
  choice,
  line,
  list,
  optional,
  prose,
  section,
  trueOrFalse,
  wholeNumber,
} from '../../src/config/field.ts';
import { oneOf } from './one-of.ts';

const name = line(60);
/** Texts that are all there. */
const texts = optional(list(prose(2000), '[first words, other words]'), []);

/** The places on the board where a question can stand. */
export const PLACES = ['waiting', 'answered', 'also-asked', 'review', 'rejected', 'nowhere'] as const;

/** A partial document; what it does not name may be anything. */
const partial = z.unknown();

export const condition = oneOf({
  phase: choice(['scheduled', 'open', 'closed', 'archived', 'cancelled']),
  board: section({ question: line(10), in: choice(PLACES), with: texts }),
  hub: texts,
  labels: section({ on: name, has: texts, lacks: texts }),
  issue: section({ on: name, is: choice(['open', 'closed']) }),
  reaction: section({ on: name, is: choice(['done', 'refused', 'confused']) }),
  says: section({ on: name, with: texts }),
  quiet: name,
  hidden: name,
  mail: section({ to: name, subject: line(200), with: texts, calendar: optional(trueOrFalse, null) }),
  check: section({ on: name, is: choice(['failure', 'success']), with: texts }),
  file: section({ path: line(200), with: texts, without: texts }),
  transcript: section({ path: line(200), holds: partial }),
  cost: section({ of: name, writes: wholeNumber(0, 100), comments: wholeNumber(0, 100) }),
});

export type Condition = z.output<typeof condition>;

/** The name of the post or commit that a condition looks at, with the keys under which it stands. */
export function nameIn(condition: Condition): { readonly name: string; readonly keys: string[] } | null {
  switch (condition.kind) {
    case 'labels':
    case 'issue':
    case 'reaction':
    case 'says':
    case 'check':
      return { name: condition.is.on, keys: [condition.kind, 'on'] };
    case 'cost':
      return { name: condition.is.of, keys: ['cost', 'of'] };
    case 'quiet':
    case 'hidden':
      return { name: condition.is, keys: [condition.kind] };
    default:
      return null;
  }
}
