/** Regions of a hub's body that belong to GitChat; everything around them belongs to people. */

export type RegionName = 'announcement' | 'board';

/** The region with its marks. */
export function region(name: RegionName, content: string): string {
  return `${start(name)}\n${content}\n${end(name)}`;
}

/** What stands in the region, or `null` where its marks are not there as a pair. */
export function regionIn(body: string, name: RegionName): string | null {
  const place = placeOf(body, name);
  return place === null ? null : body.slice(place.from + start(name).length, place.to - end(name).length);
}

/** The body with the region's content replaced, or `null` where its marks are not there as a pair. */
export function withRegion(body: string, name: RegionName, content: string): string | null {
  const place = placeOf(body, name);
  return place === null ? null : body.slice(0, place.from) + region(name, content) + body.slice(place.to);
}

/** The body without marks of the region that somebody left over. */
export function withoutMarks(body: string, name: RegionName): string {
  return body.replaceAll(start(name), '').replaceAll(end(name), '');
}

function placeOf(body: string, name: RegionName): { readonly from: number; readonly to: number } | null {
  const from = body.indexOf(start(name));
  const to = from === -1 ? -1 : body.indexOf(end(name), from);
  return to === -1 ? null : { from, to: to + end(name).length };
}

function start(name: RegionName): string {
  return `<!-- gitchat:${name} -->`;
}

function end(name: RegionName): string {
  return `<!-- /gitchat:${name} -->`;
}
