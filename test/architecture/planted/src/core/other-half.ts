import type { OneHalf } from './one-half.ts';
export type OtherHalf = OneHalf[];
