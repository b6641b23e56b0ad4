/** Texts as long as GitHub allows that have stopped parsers elsewhere. */
const LONGEST_BODY = 65_536;

// prettier-ignore
const PATTERNS = [
  '\n', ' ', '-', '-- \n', '_', '>', '>\n\n', '/', '/a\n', '/ask-for a: b\n', '*a_ ', '(', '1. why?\n', '[', '[a](', '@',
  'a@', '`a``', '```\n', '<!--', '!', 'a?\n\n', 'On a@b 1:00\nwrote\n', 'wrote:\n> a\n', 'From:\n', 'Best regards,\n', 'Ann\n\n', 'Sent from my phone\n', 'Q7\n', '1 ', '555-',
  '\uD800',
];

/** Each pattern over and over, with another letter at the end, so that what matches to the end fails there. */
export const HOSTILE_BODIES: readonly string[] = [
  ...PATTERNS.map((pattern) => {
    const body = pattern.repeat(Math.ceil(LONGEST_BODY / pattern.length));
    return `${body.slice(0, LONGEST_BODY - 1)}x`;
  }),
  `Ann${'\n'.repeat(LONGEST_BODY - 6)}Bob`,
];
