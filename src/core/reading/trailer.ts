/** Cuts what mail programs add to a reply: the quoted original, its header, the signature, disclaimers. */
import { joined, LIST_MARKER, linesOf, type Line } from './lines.ts';
import {
  attributionAt,
  isDeviceAt,
  isDisclaimerAt,
  isFooterAt,
  isHeaderAt,
  isSeparator,
  opensQuotedOriginal,
} from './mail-marks.ts';
import { readOnce } from './read-once.ts';
import { signatureStart } from './signature.ts';

/** A comment as a mail reply. */
export interface MailReply {
  /** What the person says: see `withoutTrailer`. */
  readonly text: string;
  /** The original above it that it answers, quoted, if there is nothing else to tell what it answers; else empty. */
  readonly original: string;
}

/**
 * What the person says in a comment: without the trailer of an e-mail reply, which is a quoted or unquoted original,
 * its header, a signature, a disclaimer, "Sent from my …", GitHub's footer. If somebody answers between the
 * passages of an original, these stay, because they say what the words answer; a whole original above all of the
 * words goes. A text without a trailer comes back as it is, but for blank lines at its ends. Linear in the length of
 * the text.
 */
export function withoutTrailer(body: string): string {
  return readMailReply(body).text;
}

/** The same, together with the original above the words, which tells what they answer. */
export const readMailReply = readOnce((body): MailReply => {
  const lines = linesOf(body);
  const roles = rolesOf(lines);
  const end = endOfWords(lines, roles);
  const kept = lines.slice(0, end).map((line, at) => ({ raw: line.raw, role: roles[at] ?? 'own' }));
  const shown = kept.filter(({ role }) => role !== 'attribution' && role !== 'device');
  const original = originalAbove(kept.map(({ role }) => role));
  if (!original) return { text: rawOf(shown), original: '' };
  return {
    text: rawOf(shown.filter(({ role }) => role !== 'quote')),
    original: rawOf(shown.filter(({ role }) => role === 'quote')),
  };
});

/** What a line is in a mail: everything from `end` on belongs to the trailer. */
type Role = 'own' | 'blank' | 'quote' | 'attribution' | 'device';

/** The roles of all lines up to where nothing of the person's own can follow. */
function rolesOf(lines: readonly Line[]): readonly Role[] {
  const roles: Role[] = [];
  let somethingSaid = false;
  while (roles.length < lines.length) {
    const at = roles.length;
    const line = lines[at];
    if (line === undefined || (line.kind === 'text' && endsAt(lines, at, somethingSaid))) break;
    const attribution = line.kind === 'text' ? attributionAt(lines, at) : null;
    // Whoever begins with an unmarked original has written below it or not at all, and nobody can tell where.
    if (attribution?.quoted === false && somethingSaid) break;
    if (attribution?.quoted) {
      roles.push(...Array.from({ length: attribution.lines }, () => 'attribution' as const));
      continue;
    }
    const role = roleOf(lines, at);
    roles.push(role);
    somethingSaid ||= role === 'own';
  }
  return roles;
}

function roleOf(lines: readonly Line[], at: number): Role {
  const kind = lines[at]?.kind;
  if (kind === 'blank' || kind === 'hidden') return 'blank';
  if (kind === 'quote') return 'quote';
  return isDeviceAt(lines, at) ? 'device' : 'own';
}

/** What only looks like a trailer at the very beginning is how somebody chose to write. */
function endsAt(lines: readonly Line[], at: number, somethingSaid: boolean): boolean {
  const line = lines[at];
  if (line === undefined || isSeparator(line)) return line !== undefined;
  if (!somethingSaid) return false;
  return (
    isMarkedSignature(lines, at) ||
    isHeaderAt(lines, at) ||
    isFooterAt(lines, at) ||
    isDisclaimerAt(lines, at)
  );
}

/** "-- " above a signature: RFC 3676, section 4.3. Above a list it is somebody's own dash. */
function isMarkedSignature(lines: readonly Line[], at: number): boolean {
  const below = lines[at + 1];
  return lines[at]?.raw === '-- ' && below?.kind !== 'quote' && !LIST_MARKER.test(below?.raw ?? '');
}

/** Index behind the last line that the person wrote, or chose to keep. */
function endOfWords(lines: readonly Line[], roles: readonly Role[]): number {
  const lastOwn = roles.lastIndexOf('own');
  const originalAt = roles.findIndex(
    (role, at) => at > lastOwn && (role === 'attribution' || isQuotedOriginal(lines, roles, at)),
  );
  const end = originalAt < 0 ? roles.length : originalAt;
  const deviceBelow = roles.slice(lastOwn + 1, end).includes('device');
  const quoteBelow = roles.slice(lastOwn + 1, end).includes('quote');
  const trailerFollows = end < lines.length || deviceBelow;
  const signature = quoteBelow ? end : signatureStart({ lines, end: lastOwn + 1, trailerFollows });
  return signature <= lastOwn ? signature : end;
}

function isQuotedOriginal(lines: readonly Line[], roles: readonly Role[], at: number): boolean {
  const line = lines[at];
  return (
    roles[at] === 'quote' && roles[at - 1] !== 'quote' && line !== undefined && opensQuotedOriginal(line)
  );
}

/** Whether an introduced quote stands above all of the words, and is the only one. */
function originalAbove(roles: readonly Role[]): boolean {
  const meaning = roles.filter((role) => role !== 'blank' && role !== 'device');
  const blocks = meaning.filter((role, at) => role !== meaning[at - 1]);
  return blocks.join(' ') === 'attribution quote own';
}

function rawOf(lines: readonly { readonly raw: string }[]): string {
  return joined(lines.map(({ raw }) => raw));
}
