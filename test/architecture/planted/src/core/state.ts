import type { Words } from './words.ts';
export type State = Words;
