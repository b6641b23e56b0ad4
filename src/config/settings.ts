/** Reads `.github/gitchat.yml`, with the files that it extends, and fills in the defaults. */
import type { z } from 'zod';
import { LANGUAGES } from '../core/reading/language.ts';
import type { Moderation, QuietHours, Settings } from '../core/settings.ts';
import { check } from './complaint.ts';
import type { Homes } from './complaint.ts';
import { readYaml } from './document.ts';
import { duration, durationFromASecond } from './duration.ts';
import {
  choice,
  complain,
  line,
  list,
  listOfAtMost,
  optional,
  quoted,
  scalar,
  section,
  trueOrFalse,
  wholeNumber,
} from './field.ts';
import type { Taken } from './field.ts';
import { timezone } from './local-time.ts';
import { pattern } from './pattern.ts';
import { loginOrTeam } from './people.ts';
import { phoneNumbersOf } from './phone-numbers.ts';
import type { Problem, Reading } from './problem.ts';
import { rules } from './rules.ts';
import { topics } from './topics.ts';

const MINUTE = 60_000;

/** GitHub's limit for the text of an issue or comment, in characters. */
const LONGEST_TEXT = 65_536;

/** Each is looked for in every question. */
const MOST_PATTERNS = 200;

const words = optional(list(line(200), '[casino, lottery]'), []);

const moderation = section({
  mode: optional(choice(['post', 'pre']), 'post' as const),
  max_questions_per_person: optional(wholeNumber(1, 1000), 3),
  min_length: optional(wholeNumber(0, LONGEST_TEXT), 10),
  max_length: optional(wholeNumber(1, LONGEST_TEXT), 2000),
  max_links: optional(wholeNumber(0, 1000), 2),
  new_account_days: optional(wholeNumber(0, 36_500), 0),
  banned_words: words,
  suspect_words: words,
  allowed_words: words,
  patterns: optional(
    listOfAtMost(MOST_PATTERNS, pattern, '- { match: (?i)casino, flag: gambling, action: hold }'),
    [],
  ),
  personal_data: optional(choice(['hold', 'off']), 'hold' as const),
  duplicates: optional(choice(['suggest', 'merge', 'off']), 'suggest' as const),
  languages: optional(list(choice(LANGUAGES), '[en, es]'), []),
  two_moderators_to_mute: optional(trueOrFalse, false),
  rules,
}).transform((read, ctx): Omit<Moderation, 'phoneNumbers'> => {
  if (read.min_length > read.max_length) {
    const says = `is more than max_length, which is ${read.max_length}`;
    complain(ctx, { says, expected: 'a smaller number than max_length' }, ['min_length']);
  }
  return {
    mode: read.mode,
    maxQuestionsPerPerson: read.max_questions_per_person,
    minLength: read.min_length,
    maxLength: read.max_length,
    maxLinks: read.max_links,
    newAccountDays: read.new_account_days,
    bannedWords: read.banned_words,
    suspectWords: read.suspect_words,
    allowedWords: read.allowed_words,
    patterns: read.patterns,
    personalData: read.personal_data,
    duplicates: read.duplicates,
    languages: read.languages,
    twoModeratorsToMute: read.two_moderators_to_mute,
    rules: read.rules,
  };
});

const quietHours = scalar('two times of day such as "21:00-07:00"', (text): Taken<QuietHours> => {
  const match = /^([01]?\d|2[0-3]):([0-5]\d) ?[-–] ?([01]?\d|2[0-3]):([0-5]\d)$/.exec(text);
  if (match === null) return { says: `is ${quoted(text)}` };
  const [h1 = 0, m1 = 0, h2 = 0, m2 = 0] = match.slice(1).map(Number);
  const value = { from: h1 * 60 + m1, to: h2 * 60 + m2 };
  return value.from === value.to ? { says: 'begins and ends at the same time' } : { value };
});

const locale = scalar('a language tag such as en or es-MX', (text): Taken<string> => {
  try {
    const [value] = Intl.getCanonicalLocales(text);
    const isSpoken = Intl.DateTimeFormat.supportedLocalesOf(value).length > 0;
    return value === undefined || !isSpoken ? { says: `is ${quoted(text)}` } : { value };
  } catch {
    // A RangeError is how Intl says no.
    return { says: `is ${quoted(text)}` };
  }
});

const TAKEN_FOLDERS = new Set(['.git', '.github', 'sessions']);

const folder = scalar('a folder of the repository such as transcripts', (text): Taken<string> => {
  const value = text.replace(/^\.\//, '').replace(/\/$/, '');
  const steps = value.split('/');
  const right = steps.every((step) => /^[\p{L}\p{N}_.-]{1,100}$/u.test(step) && !/^\.+$/.test(step));
  if (TAKEN_FOLDERS.has(steps[0]?.toLowerCase() ?? '')) {
    return { says: `is ${quoted(text)}, where other things belong` };
  }
  return right && value.length <= 200 ? { value } : { says: `is ${quoted(text)}` };
});

const board = section({ refresh: optional(durationFromASecond, 10_000) });

const notify = section({
  digest: optional(duration, 15 * MINUTE),
  remind_before_close: optional(list(duration, '[PT2H]'), [120 * MINUTE]),
  quiet_hours: optional(quietHours, null),
  call_moderators_after: optional(duration, 60 * MINUTE),
}).transform(({ digest, remind_before_close, quiet_hours, call_moderators_after }) => ({
  digest,
  remindBeforeClose: remind_before_close,
  quietHours: quiet_hours,
  callModeratorsAfter: call_moderators_after,
}));

const archive = section({
  path: optional(folder, 'transcripts'),
  via: optional(choice(['commit', 'pull-request']), 'commit' as const),
});

const settingsSchema = section({
  // Followed where the files are fetched; what is read here is already all of them.
  _extends: optional(line(300), null),
  moderators: optional(list(loginOrTeam, '[riverton-clerk, "@riverton/clerks"]'), []),
  timezone: optional(timezone, 'UTC'),
  locale: optional(locale, 'en'),
  topics,
  moderation: withDefaults(moderation),
  board: withDefaults(board),
  notify: withDefaults(notify),
  archive: withDefaults(archive),
}).transform((read): Settings => ({
  moderators: read.moderators,
  timezone: read.timezone,
  locale: read.locale,
  topics: read.topics,
  moderation: { ...read.moderation, phoneNumbers: phoneNumbersOf(read.timezone, read.locale) },
  board: read.board,
  notify: read.notify,
  archive: read.archive,
}));

const HOMES: Homes = new Map([
  ...homesIn('', settingsSchema.in.shape),
  ...homesIn('moderation', moderation.in.shape),
  ...homesIn('board', board.shape),
  ...homesIn('notify', notify.in.shape),
  ...homesIn('archive', archive.shape),
  ...homesIn('patterns', pattern.in.shape),
]);

function homesIn(group: string, shape: z.ZodRawShape): readonly (readonly [string, string])[] {
  return Object.keys(shape).map((key) => [key, group] as const);
}

/** A section that is left out is a section in which everything is left out. */
function withDefaults<T extends z.ZodType>(group: T) {
  return optional(group, group.parse({}));
}

/** Of a repository that sets nothing. */
export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/**
 * Reads the settings from a repository's own file and those that it extends, outermost base last; none:
 * all defaults. As in every Probot app, what the nearer file says under a top-level key replaces the whole of
 * what its base says there. Every file must be right by itself. Never throws.
 */
export function readSettings(
  texts: readonly { readonly path: string; readonly text: string }[],
): Reading<Settings> {
  const problems: Problem[] = [];
  const merged: Record<string, unknown> = {};
  for (const { path, text } of texts.toReversed()) {
    const file = readYaml(path, text);
    if (!file.ok) {
      problems.push(...file.problems);
      continue;
    }
    const content = file.value.value ?? {};
    const checked = check(settingsSchema, content, HOMES);
    if (!checked.ok) problems.push(...file.value.problems(checked.complaints));
    Object.assign(merged, content);
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: settingsSchema.parse(merged) };
}
