/** Reads the body that GitHub makes of a filled-in issue form: `### Label`, an empty line, the value. */

/**
 * Label → value, without white space around it; a field left empty is `''`. With `labels`, only these begin a
 * field, so that a heading which somebody wrote into a text area stays part of their text. Of two fields with one
 * label the first counts. The text may have been edited since; whatever it is, this does not throw.
 */
export function readIssueForm(body: string, labels?: readonly string[]): ReadonlyMap<string, string> {
  const fields = new Map<string, string[]>();
  let value: string[] | null = null;
  for (const line of body.split(/\r\n|\r|\n/)) {
    const label = line.startsWith('### ') ? line.slice(4).trim() : '';
    if (label !== '' && !fields.has(label) && (labels?.includes(label) ?? true)) {
      value = [];
      fields.set(label, value);
    } else {
      value?.push(line);
    }
  }
  return new Map(Array.from(fields, ([label, lines]) => [label, unlessEmpty(lines.join('\n').trim())]));
}

/** What GitHub writes where nothing was filled in. */
function unlessEmpty(value: string): string {
  return value === '_No response_' ? '' : value;
}
