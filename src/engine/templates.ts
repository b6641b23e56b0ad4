/** The templates of a repository: GitChat's own, and those it puts in their place. */
import { createTemplates, type Templates } from '../words/render.ts';
import { keptByText } from './kept-by-text.ts';
import type { FilesMemory } from './memory.ts';

/** Templates by name, such as `github/hub`; those in `.github/gitchat/templates/` override the built-in ones. */
export function templatesFrom(files: FilesMemory): Templates {
  const overrides = Object.entries(files.templates).map(([path, { text }]) => [nameOf(path), text] as const);
  return compiled(overrides);
}

const compiled = keptByText((overrides: readonly (readonly [name: string, text: string])[]) =>
  createTemplates(new Map(overrides)),
);

function nameOf(path: string): string {
  return path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/\.hbs$/, '');
}
