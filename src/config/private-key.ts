/** The App's private key, in the forms in which people keep it in an environment variable. */
import { createPrivateKey } from 'node:crypto';

const LABELS = ['RSA PRIVATE KEY', 'PRIVATE KEY'];

/**
 * The key as PEM text, or `null` if it is none. Taken as it is, with `\n` written out for its line breaks, with
 * blanks for them, or as base64 of the whole file: the forms that Probot takes.
 */
export function privateKeyFrom(given: string): string | null {
  const text = given.includes('-----BEGIN') ? given : Buffer.from(given, 'base64').toString('utf8');
  const pem = withLineBreaks(text.replaceAll('\\n', '\n').trim());
  if (pem === null) return null;
  try {
    createPrivateKey(pem);
    return pem;
  } catch {
    return null;
  }
}

function withLineBreaks(text: string): string | null {
  for (const label of LABELS) {
    const [begin, end] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`];
    if (!text.startsWith(begin) || !text.endsWith(end)) continue;
    const body = text.slice(begin.length, -end.length).trim().split(/\s+/).join('\n');
    return `${begin}\n${body}\n${end}\n`;
  }
  return null;
}
