/** The settings file and what it builds on with `_extends`, found as Probot finds them. */
import { parseDocument } from 'yaml';
import { readFile } from './files.ts';
import type { RepositoryClient } from './repository-client.ts';

const PATH = '.github/gitchat.yml';
/** Where an account keeps defaults for all its repositories. */
const DEFAULTS_REPOSITORY = '.github';
const DEPTH = 5;

/** `[owner/]repo[:path]`; https://github.com/probot/octokit-plugin-config#options */
const EXTENDS =
  /^(?:(?<owner>[a-z\d][a-z\d-]{0,38})\/)?(?<repo>[\w.-]{1,100})(?::(?<path>[\w./-]{1,500}\.ya?ml))?$/i;

interface SettingsText {
  /** As people write it: a path, with `owner/repo:` in front where it is another repository's. */
  readonly path: string;
  readonly text: string;
}

interface Place {
  readonly owner: string;
  readonly repo: string;
  readonly path: string;
}

/**
 * The repository's own settings first, then what it extends, and so on. A repository without settings gets
 * those of its owner's `.github` repository. A chain that is broken, endless or too long ends with a log line.
 */
export async function readSettingsTexts(client: RepositoryClient): Promise<readonly SettingsText[]> {
  const own = { ...client.at, path: PATH };
  const texts: SettingsText[] = [];
  const seen = new Set<string>();
  const candidates: Place[] = [own, { ...own, repo: DEFAULTS_REPOSITORY }];
  for (let place = candidates.shift(); place !== undefined; place = candidates.shift()) {
    const path = nameOf(place, own);
    const isRepeated = seen.has(path.toLowerCase());
    if (isRepeated || seen.size > DEPTH) {
      client.log.warn(
        { file: path, isRepeated },
        'settings extend each other endlessly; the rest is left out',
      );
      break;
    }
    seen.add(path.toLowerCase());
    const text = await readFile({ octokit: client.octokit, at: place }, place.path, undefined);
    if (text === null) continue;
    texts.push({ path, text });
    const extended = extendedBy(text);
    const next = extended === null ? null : placeOf(extended, own);
    if (extended !== null && next === null) {
      client.log.warn({ file: path }, 'the value of _extends names no file; it is left out');
    }
    candidates.splice(0, candidates.length, ...(next === null ? [] : [next]));
  }
  return texts;
}

function nameOf(place: Place, own: Place): string {
  const isOwn = place.owner === own.owner && place.repo === own.repo;
  return isOwn ? place.path : `${place.owner}/${place.repo}:${place.path}`;
}

/** The value of `_extends`; `null` where there is none or where the text is no YAML, empty where it is no text. */
function extendedBy(text: string): string | null {
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const value: unknown = document.get('_extends');
  if (value === undefined || value === null) return null;
  return typeof value === 'string' ? value : '';
}

function placeOf(extended: string, own: Place): Place | null {
  const parts = EXTENDS.exec(extended)?.groups;
  if (parts?.['repo'] === undefined) return null;
  return { owner: parts['owner'] ?? own.owner, repo: parts['repo'], path: parts['path'] ?? own.path };
}
