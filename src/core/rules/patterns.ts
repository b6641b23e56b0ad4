/** The organiser's own patterns, each with its own flag. */
import type { Pattern } from '../settings.ts';
import type { TextRule } from './rule.ts';

/** A pattern that cannot be tried on this text counts as not matching: it must not stop the session. */
export const patterns: TextRule = ({ text }, settings) =>
  settings.patterns.filter((pattern) => matches(pattern, text)).map(({ flag, action }) => ({ flag, action }));

function matches(pattern: Pattern, text: string): boolean {
  try {
    return pattern.matches(text);
  } catch {
    return false;
  }
}
