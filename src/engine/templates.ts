/** The templates of a repository: GitChat's own, and those it puts in their place. */
import { createTemplates, type Templates } from '../words/render.ts';
import type { FilesMemory } from './memory.ts';

/** Compiling takes some 50 ms, much longer than a look: compiled templates are kept by their texts. */
const compiled = new Map<string, Templates>();
const MOST_KEPT = 50;

/** Templates by name, such as `github/hub`; those in `.github/gitchat/templates/` override the built-in ones. */
export function templatesFrom(files: FilesMemory): Templates {
  const overrides = Object.entries(files.templates).map(
    ([path, { text }]) =>
      [
        path
          .split('/')
          .slice(-2)
          .join('/')
          .replace(/\.hbs$/, ''),
        text,
      ] as const,
  );
  const key = JSON.stringify(overrides);
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const templates = createTemplates(new Map(overrides));
  const [oldest] = compiled.keys();
  if (compiled.size >= MOST_KEPT && oldest !== undefined) compiled.delete(oldest);
  compiled.set(key, templates);
  return templates;
}
