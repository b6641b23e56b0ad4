/**
 * Hidden markers, by which GitChat knows its own words again. Only ever read from GitChat's own comments and
 * from hubs: in anybody else's text they mean nothing.
 */

export interface Marker {
  readonly kind: string;
  readonly key: string;
}

const MARKER = /<!-- gitchat:([a-z-]{1,40}) ([^\s<>]{1,400}) -->/g;

/** `<!-- gitchat:held comment/123 -->`. Whatever the key holds, it can neither end the comment nor split it. */
export function marker(kind: string, key: string): string {
  const safe = encodeURIComponent(key.toWellFormed()).replace(/%(?:2F|3A|40|2C|23)/g, decodeURIComponent);
  return `<!-- gitchat:${kind} ${safe} -->`;
}

/** The markers in a text that GitChat wrote, in their order. */
export function markersIn(body: string): readonly Marker[] {
  return [...body.matchAll(MARKER)].flatMap(([, kind = '', key = '']) => {
    try {
      return [{ kind, key: decodeURIComponent(key) }];
    } catch {
      return [];
    }
  });
}

/** An organiser's own markdown, unable to pass for GitChat's markers. */
export function withoutMarkers(markdown: string): string {
  return markdown.replace(/<!--(?=\s*\/?gitchat:)/gi, '<! --');
}
