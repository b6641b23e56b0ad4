/** A group of which exactly one key is given, which says what kind of thing it is. */
import { z } from 'zod';
import { complain, optional, section } from '../../src/config/field.ts';

type Shape = Readonly<Record<string, z.ZodType>>;
type OneOf<S extends Shape> = {
  [K in keyof S & string]: { readonly kind: K; readonly is: z.output<S[K]> };
}[keyof S & string];

/** Reads `{ phase: open }` as `{ kind: 'phase', is: 'open' }`. */
export function oneOf<const S extends Shape>(shape: S) {
  const options = Object.fromEntries(
    Object.entries(shape).map(([key, field]) => [key, optional(field, undefined)]),
  );
  return section(options).transform((read, ctx): OneOf<S> => {
    const given = Object.entries(read).filter(([, value]) => value !== undefined);
    const [only] = given;
    if (only !== undefined && given.length === 1) return { kind: only[0], is: only[1] } as OneOf<S>;
    const says = only === undefined ? 'says nothing' : `says ${given.length} things`;
    complain(ctx, { says, expected: `exactly one of: ${Object.keys(shape).join(', ')}` });
    return z.NEVER;
  });
}
