/** Social security numbers of the United States, and the tax numbers that stand in for them. */
import { isCited } from './cited.ts';
import type { Extent } from './extent.ts';

const HYPHENATED = /(?<![\p{L}\p{N}_$€£§#%][-./]?)(\d{3})[-‐‑–](\d{2})[-‐‑–](\d{4})(?![-./]?\d|[\p{L}_%])/gu;

/** Written any other way, it needs to be called so. */
const CALLED_SO =
  /(?<![\p{L}\p{N}])(?:ssn|itin|social security(?: (?:number|no|num))?|social)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}(?:(?:number|no|is|was)(?![\p{L}\p{N}])[^\p{L}\p{N}]{0,3}){0,2}(\d{3}[-‐‑–. ]?\d{2}[-‐‑–. ]?\d{4})(?![-./]?\d|[\p{L}_%])/giu;

/** Where they stand in a text. */
export function socialSecurityNumbersIn(text: string): readonly Extent[] {
  const hyphenated = [...text.matchAll(HYPHENATED)].filter(
    ({ index, 1: area = '', 2: group = '', 3: serial = '' }) =>
      isIssued(area, Number(group), serial) && !isCited(text, index),
  );
  return [
    ...hyphenated.map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    ...Array.from(text.matchAll(CALLED_SO), ({ 0: found, 1: number = '', index }) => {
      const end = index + found.length;
      return { start: end - number.length, end };
    }),
  ];
}

/**
 * What the Social Security Administration never gives out since 2011 (randomisation), and what the Internal
 * Revenue Service gives out instead of it (ITIN).
 */
function isIssued(area: string, group: number, serial: string): boolean {
  if (area === '000' || area === '666' || group === 0 || serial === '0000') return false;
  return !area.startsWith('9') || (group >= 50 && group <= 99);
}
