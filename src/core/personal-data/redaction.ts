/** Takes personal data out of a text and says in its place what was there. */
import { WEB_ADDRESS } from '../reading/plain.ts';
import { extentsOf, overlapping, replaced, type Extent } from './extent.ts';
import { PERSONAL_KINDS, type PersonalKind, type Span } from './kinds.ts';

/** An inline link or image up to its address, which may hold brackets of its own. */
const LINK = /(!?\[)([^[\]\n]{0,1000})\]\((?:[^()\n]|\([^()\n]*\))*\)/g;

/** The beginning of an address that leads to the data, and what may follow the data in it. */
const SCHEME = /(?<![\p{L}\p{N}])(?:mailto|tel|sms|smsto|callto|whatsapp):$/iu;
const LONGEST_SCHEME = 'whatsapp:'.length + 1;
const QUERY = /\?[^\s<>()[\]"'`]*/y;

/** As {@link redacted} writes it. */
const MASK = new RegExp(String.raw`\[(?:${PERSONAL_KINDS.join('|')}) removed\\?\]`);

/** What is taken out, and of which kinds it was; none: only marks of a link. */
interface Removal extends Extent {
  readonly kinds: readonly PersonalKind[];
  /** What comes before it must not run into what comes then. */
  readonly apart: boolean;
}

/**
 * The text with a visible mask, such as `[telephone number removed]`, in the place of each span. With it goes the
 * web address that holds it; of a link that leads to it, the words stay. `spans` are those that `personalDataIn`
 * found in this text, or some of them, in their order.
 */
export function redacted(text: string, spans: readonly Span[]): string {
  const removals = joined([
    ...spans.map((span) => removalOf(text, span, span.kind)),
    ...overlapping(extentsOf(text, WEB_ADDRESS), spans).map(([address, { kind }]) =>
      removalOf(text, address, kind),
    ),
    ...linksTo(text, spans),
  ]);
  return replaced(text, removals, (removal) => maskOf(removal, text.charAt(removal.end)));
}

/** Does a text show that something was taken out of it? */
export function isRedacted(text: string): boolean {
  return MASK.test(text);
}

function removalOf(text: string, extent: Extent, kind: PersonalKind): Removal {
  return { ...inMarks(text, asAddress(text, extent)), kinds: [kind], apart: false };
}

/** With the rest of `mailto:ann@example.org?subject=…`. */
function asAddress(text: string, { start, end }: Extent): Extent {
  const [scheme] = SCHEME.exec(text.slice(Math.max(0, start - LONGEST_SCHEME), start)) ?? [];
  if (scheme === undefined) return { start, end };
  QUERY.lastIndex = end;
  return { start: start - scheme.length, end: end + (QUERY.exec(text)?.[0].length ?? 0) };
}

/** With the marks of an autolink, `<ann@example.org>`. */
function inMarks(text: string, { start, end }: Extent): Extent {
  const isMarked = text.charAt(start - 1) === '<' && text.charAt(end) === '>';
  return isMarked ? { start: start - 1, end: end + 1 } : { start, end };
}

/** Of each link whose address holds a span, what stands before its words and behind them. */
function linksTo(text: string, spans: readonly Span[]): readonly Removal[] {
  const links = Array.from(text.matchAll(LINK), ({ 0: { length }, 1: mark = '', 2: words = '', index }) => ({
    begins: index,
    words: index + mark.length,
    start: index + mark.length + words.length,
    end: index + length,
  }));
  return overlapping(links, spans).flatMap(
    ([{ begins, words, start, end }, { kind }]): readonly Removal[] => [
      { start: begins, end: words, kinds: [], apart: /[\p{L}\p{N}./+-]/u.test(text.charAt(begins - 1)) },
      { start, end, kinds: [kind], apart: start > words },
    ],
  );
}

/** In the order of the text; what overlaps or touches is one, and names each kind once. */
function joined(removals: readonly Removal[]): readonly Removal[] {
  const apart: Removal[] = [];
  for (const removal of removals.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    if (last === undefined || removal.start > last.end) {
      apart.push(removal);
      continue;
    }
    const kinds = [...new Set([...last.kinds, ...removal.kinds])];
    apart[apart.length - 1] = { ...last, end: Math.max(last.end, removal.end), kinds };
  }
  return apart;
}

/** Before a bracket or colon it must be kept from becoming a link, or the definition of one, which nobody sees. */
function maskOf({ kinds, apart }: Removal, next: string): string {
  const isSafe = !/[(:]/.test(next);
  const masks = kinds.map((kind) => (isSafe ? `[${kind} removed]` : `\\[${kind} removed\\]`));
  return (apart ? ' ' : '') + masks.join(' ');
}
