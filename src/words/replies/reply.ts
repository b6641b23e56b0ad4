/** How a comment of GitChat is put together: the words from a template, then the marker by which it is known. */
import { marker } from '../marker.ts';
import type { Templates } from '../render.ts';

/** `name`: the template below `github/`; also the marker's kind. `key`: what the comment is about, once. */
export function reply(templates: Templates, name: string, key: string, view: object): string {
  return `${templates.render(`github/${name}`, view).trim()}\n\n${marker(name, key)}`;
}
