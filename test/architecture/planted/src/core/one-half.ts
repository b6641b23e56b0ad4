import type { OtherHalf } from './other-half.ts';
export type OneHalf = OtherHalf[];
