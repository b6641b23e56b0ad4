/** Which questions are alike: to find it out for all of them again would take longer than a look. */
import { createAlikeFinder } from '../core/reading/alike.ts';
import { keptByText } from './kept-by-text.ts';

/** The finder of a session. Whether it has seen the questions before makes no difference but in time. */
export const alikeFinderOf = keptByText((_session: readonly [repository: string, slug: string]) =>
  createAlikeFinder(),
);
