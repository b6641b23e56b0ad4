/** Pieces of a text, by where they stand in it. */

/** From `start` up to, not including, `end`, in UTF-16 units as JavaScript counts them. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Where a pattern is found; it must have the flag `g`. */
export function extentsOf(text: string, pattern: RegExp): readonly Extent[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** In the order of the text, each that begins behind the one before. */
export function apart<Each extends Extent>(extents: readonly Each[]): readonly Each[] {
  let end = 0;
  return extents
    .toSorted((a, b) => a.start - b.start)
    .filter((extent) => {
      if (extent.start < end) return false;
      end = extent.end;
      return true;
    });
}

/** Those that share a letter with one of `others`, each with the first such. Both are apart and in order. */
export function overlapping<Each extends Extent, Other extends Extent>(
  extents: readonly Each[],
  others: readonly Other[],
): readonly (readonly [Each, Other])[] {
  let next = 0;
  return extents.flatMap((extent) => {
    while ((others[next]?.end ?? Infinity) <= extent.start) next += 1;
    const other = others[next];
    return other !== undefined && other.start < extent.end ? [[extent, other] as const] : [];
  });
}

/** The text with something else in these places, which are apart and in order. */
export function replaced<Each extends Extent>(
  text: string,
  extents: readonly Each[],
  by: (extent: Each) => string,
): string {
  let from = 0;
  const kept = extents.map((extent) => {
    const before = text.slice(from, extent.start);
    from = extent.end;
    return before + by(extent);
  });
  return kept.join('') + text.slice(from);
}
