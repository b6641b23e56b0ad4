/** Turns an issue made with the form "Schedule a session" into a session file. */
import { stringify } from 'yaml';
import type { Settings } from '../core/settings.ts';
import { readIssueForm } from '../core/reading/form.ts';
import { quoted } from './field.ts';
import type { Problem, Reading } from './problem.ts';
import { readSessionFile } from './session-file.ts';
import { subjectOf } from './subject.ts';
import { isSlug, SLUG_IN_WORDS, slugFrom } from './slug.ts';

const FORM = 'Schedule a session';

/** The labels in `templates/organiser/.github/ISSUE_TEMPLATE/schedule.yml`. */
const LABELS = {
  title: 'Title',
  slug: 'Short name',
  guestName: 'Name of the guest',
  guestLogin: 'GitHub login of the guest',
  guestRole: 'Role of the guest',
  delegates: 'Who may answer for the guest',
  opensAt: 'Opens at',
  closesAt: 'Closes at',
  timezone: 'Time zone',
  announceAt: 'Announce at',
  intake: 'Where people ask',
  intro: 'Introduction',
} as const;

/** Key of the session file → the field of the form that it comes from. */
const FIELD_OF_KEY: ReadonlyMap<string, string> = new Map([
  ['title', LABELS.title],
  ['guests[0]', LABELS.guestName],
  ['guests[0].name', LABELS.guestName],
  ['guests[0].login', LABELS.guestLogin],
  ['guests[0].role', LABELS.guestRole],
  ['opens_at', LABELS.opensAt],
  ['closes_at', LABELS.closesAt],
  ['timezone', LABELS.timezone],
  ['announce_at', LABELS.announceAt],
  ['intake', LABELS.intake],
  ['intro', LABELS.intro],
]);

export interface ScheduledFile {
  readonly slug: string;
  /** `sessions/<slug>.yml`. */
  readonly path: string;
  readonly text: string;
}

/**
 * The session file that the form asks for. The problems name the form's fields and have no line, because its
 * writer saw none. Whether there is such a file already is for the caller to see. Never throws.
 */
export function readScheduleForm(issueBody: string, settings: Settings): Reading<ScheduledFile> {
  const form = readIssueForm(issueBody, Object.values(LABELS));
  const value = (label: string) => form.get(label) ?? '';
  const slug = value(LABELS.slug) || slugFrom(value(LABELS.title)) || 'session';
  // Whoever fills the form in must not choose another folder: only what `isSlug` accepts goes into the path.
  const misnamed = isSlug(slug) ? [] : [notASlug(slug)];
  const path = `sessions/${misnamed.length === 0 ? slug : 'session'}.yml`;
  const text = sessionYaml(value, settings);
  const reading = readSessionFile(path, text, settings);
  if (reading.ok && misnamed.length === 0) return { ok: true, value: { slug, path, text } };
  return { ok: false, problems: [...misnamed, ...(reading.ok ? [] : reading.problems.map(inTheForm))] };
}

function sessionYaml(value: (label: string) => string, settings: Settings): string {
  const guest = {
    login: value(LABELS.guestLogin),
    name: value(LABELS.guestName),
    role: value(LABELS.guestRole),
    delegates: value(LABELS.delegates)
      .split(/[\s,;]+/)
      .filter((name) => name !== ''),
  };
  const session = {
    title: value(LABELS.title),
    guests: [filled(guest)],
    opens_at: value(LABELS.opensAt),
    closes_at: value(LABELS.closesAt),
    timezone: value(LABELS.timezone) || settings.timezone,
    announce_at: value(LABELS.announceAt),
    // The choices read "both: …", "comments: …", "issues: …".
    intake: value(LABELS.intake).split(':', 1)[0] ?? '',
    intro: value(LABELS.intro),
  };
  return stringify(filled(session), { lineWidth: 0 });
}

/** Without what was left empty. */
function filled(group: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(group).filter(([, value]) => (Array.isArray(value) ? value.length > 0 : value !== '')),
  );
}

const IN_FORM = { path: `The form "${FORM}"`, line: 0, column: 0 } as const;

function notASlug(given: string): Problem {
  return {
    ...IN_FORM,
    key: LABELS.slug,
    message: `"${LABELS.slug}" is ${quoted(given)}`,
    expected: `a name of ${SLUG_IN_WORDS}, such as mayor-housing`,
    nearest: slugFrom(given) || null,
  };
}

function inTheForm(problem: Problem): Problem {
  const delegates = problem.key.startsWith('guests[0].delegates') ? LABELS.delegates : undefined;
  const field = delegates ?? FIELD_OF_KEY.get(problem.key) ?? problem.key;
  return {
    ...problem,
    ...IN_FORM,
    key: field,
    message: otherField(problem.message.replace(subjectOf(problem.key), `"${field}"`)),
    expected: otherField(problem.expected),
  };
}

/** The one key that is spoken of where another is wrong. */
function otherField(text: string): string {
  return text.replace(/ opens_at\b/, ` "${LABELS.opensAt}"`);
}
