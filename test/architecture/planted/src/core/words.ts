import { DateTime } from 'luxon';
export const words = DateTime;
export type Words = typeof words;
