/** People whose questions a moderator wants to look at first. */
import type { CircumstanceRule } from './rule.ts';

export const muted: CircumstanceRule = ({ muted }) =>
  muted ? [{ flag: 'muted', evidence: 'a moderator has muted the asker' }] : [];
