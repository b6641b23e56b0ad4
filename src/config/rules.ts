/** Which rules of moderation come first, and what they do. */
import { z } from 'zod';
import { EFFECTS, SETTABLE_RULES, type Effect } from '../core/rules/names.ts';
import type { Moderation } from '../core/settings.ts';
import { choice, complain, optional, scalar } from './field.ts';
import type { Taken } from './field.ts';
import { nearest } from './nearest.ts';

const ruleName = scalar(
  `one of: ${SETTABLE_RULES.join(', ')}`,
  (text): Taken<(typeof SETTABLE_RULES)[number]> => {
    const value = SETTABLE_RULES.find((name) => name === text);
    return value === undefined
      ? { says: 'names no rule that can be set', nearest: nearest(text, SETTABLE_RULES) }
      : { value };
  },
);

/** These never do more than note: see docs/moderators.md. */
const HINTS = ['attack-hint', 'private-life-hint'] as const;

type Entries = [(typeof SETTABLE_RULES)[number], Effect | 'off'][];

/** Gravest first, as people think of them. */
const effect = choice([...EFFECTS.toReversed(), 'off']);

/** `{ shouting: hold, links: off }`, in the order in which they are to be looked at. */
export const rules = optional(
  z.record(ruleName, effect, { error: () => 'rules and what they do, such as shouting: hold' }),
  {},
).transform((read, ctx): Moderation['rules'] => {
  const chosen = new Map(Object.entries(read) as Entries);
  for (const hint of HINTS) {
    const set = chosen.get(hint);
    if (set !== 'hold' && set !== 'reject') continue;
    const says = `is "${set}", but a list of words cannot tell an insult from a quotation`;
    complain(ctx, { says, expected: 'note or off; suspect_words can hold questions' }, [hint]);
  }
  return chosen;
});
