/** The kinds of personal data that nobody should publish by accident. */
import type { Extent } from './extent.ts';

/** In the words in which moderators and readers are told of it. */
export const PERSONAL_KINDS = [
  'e-mail address',
  'telephone number',
  'social security number',
  'identity number',
  'card number',
  'IBAN',
  'date of birth',
  'street address',
] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

/** Personal data in a text. */
export interface Span extends Extent {
  readonly kind: PersonalKind;
}

/**
 * What the kind alone is worth. A street address is a hint only: mostly it is the place that the question is
 * about, and now and then somebody's home.
 */
export function effectOf(kind: PersonalKind): 'hold' | 'note' {
  return kind === 'street address' ? 'note' : 'hold';
}
