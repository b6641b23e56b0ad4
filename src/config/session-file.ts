/** Reads a session file, `sessions/<slug>.yml`. */
import type { z } from 'zod';
import type { Instant } from '../core/instant.ts';
import type { Guest, SessionFile } from '../core/session-file.ts';
import type { Settings } from '../core/settings.ts';
import { check } from './complaint.ts';
import type { Checked, Complaint, Homes } from './complaint.ts';
import { readYaml } from './document.ts';
import { duration } from './duration.ts';
import { choice, complain, line, list, optional, prose, section, trueOrFalse } from './field.ts';
import { momentIn, timezone, writtenTime } from './local-time.ts';
import type { WrittenTime } from './local-time.ts';
import { login, loginOrTeam } from './people.ts';
import type { Reading } from './problem.ts';
import { slugOf } from './slug.ts';
import { topics } from './topics.ts';

/** GitHub's limit for the title of an issue, which the session's hub becomes. */
const LONGEST_TITLE = 256;

/** Leaves two thirds of what GitHub allows for the hub's text to the rest of it. */
const LONGEST_INTRO = 20_000;

const DEFAULT_GRACE = 24 * 60 * 60 * 1000;

const guestKeys = section(
  {
    login: optional(login, null),
    name: optional(line(100), null),
    role: optional(line(200), null),
    delegates: optional(list(login, '[mayors-office]'), []),
  },
  'each in a line below guests:, such as "- login: riverton-mayor" and below it "  name: The Mayor"',
);

const guest = guestKeys.transform((read, ctx): Guest => {
  const name = read.name ?? read.login;
  if (name === null)
    complain(ctx, { says: 'has neither a login nor a name', expected: 'one of them, or both' });
  return { login: read.login, name: name ?? '', role: read.role, delegates: read.delegates };
});

const guests = list(guest, '- { login: riverton-mayor, name: The Mayor }').superRefine((read, ctx) => {
  if (read.length === 0) complain(ctx, { says: 'names nobody', expected: 'at least one guest' });
  read.forEach((guest, index) => {
    if (guest.login === null || read.findIndex(({ login }) => login === guest.login) === index) return;
    complain(ctx, { says: `names ${guest.login} again`, expected: 'each guest once' }, [index]);
  });
});

const written = section({
  title: line(LONGEST_TITLE),
  guests,
  moderators: optional(list(loginOrTeam, '[riverton-clerk]'), []),
  opens_at: writtenTime,
  closes_at: writtenTime,
  timezone: optional(timezone, null),
  announce_at: optional(writtenTime, null),
  early_questions: optional(trueOrFalse, true),
  grace: optional(duration, DEFAULT_GRACE),
  intake: optional(choice(['comments', 'issues', 'both']), 'both' as const),
  intro: optional(prose(LONGEST_INTRO), ''),
  topics,
});

const HOMES: Homes = new Map([
  ...Object.keys(written.shape).map((key) => [key, ''] as const),
  ...Object.keys(guestKeys.shape).map((key) => [key, 'guests'] as const),
]);

/**
 * Reads one session file; `path` gives the slug, `settings` the zone for a file that names none. Moderators and
 * topics are the file's own, not yet joined with those of the settings. Never throws.
 */
export function readSessionFile(path: string, text: string, settings: Settings): Reading<SessionFile> {
  const slug = slugOf(path);
  const file = readYaml(path, text);
  const misnamed = slug.ok ? [] : slug.problems;
  if (!file.ok) return { ok: false, problems: [...misnamed, ...file.problems] };
  const checked = check(written, file.value.value ?? {}, HOMES);
  const planned = checked.ok ? plan(checked.value, slug.ok ? slug.value : '', settings) : checked;
  if (planned.ok && slug.ok) return planned;
  const wrong = planned.ok ? [] : file.value.problems(planned.complaints);
  return { ok: false, problems: [...misnamed, ...wrong] };
}

/** Where every key is right by itself: are they right together? */
function plan(read: z.output<typeof written>, slug: string, settings: Settings): Checked<SessionFile> {
  const zone = read.timezone ?? settings.timezone;
  const complaints: Complaint[] = [];
  const moment = (key: string, time: WrittenTime): Instant => {
    const taken = momentIn(time, zone);
    if ('value' in taken) return taken.value;
    complaints.push({ keyPath: [key], expected: 'another time', nearest: null, ...taken });
    return NaN;
  };
  const opensAt = moment('opens_at', read.opens_at);
  const closesAt = moment('closes_at', read.closes_at);
  const announceAt = read.announce_at === null ? null : moment('announce_at', read.announce_at);
  if (closesAt <= opensAt) complaints.push(outOfOrder('closes_at', 'is not after', 'a time after opens_at'));
  if (announceAt !== null && announceAt > opensAt) {
    const expected = 'a time before opens_at, or none: then it is announced at once';
    complaints.push(outOfOrder('announce_at', 'is after', expected));
  }
  complaints.push(...guestsAmongModerators(read));
  if (complaints.length > 0) return { ok: false, complaints };
  const value = {
    slug,
    title: read.title,
    guests: read.guests,
    moderators: read.moderators,
    window: { opensAt, closesAt, timezone: zone },
    announceAt,
    earlyQuestions: read.early_questions,
    grace: read.grace,
    intake: read.intake,
    intro: read.intro,
    topics: read.topics,
  };
  return { ok: true, value };
}

/** Whoever answers never decides on the questions, so naming them would do nothing. */
function guestsAmongModerators({ guests, moderators }: z.output<typeof written>): readonly Complaint[] {
  const answering = new Set(guests.flatMap(({ login, delegates }) => [login, ...delegates]));
  return moderators.flatMap((name, index) =>
    answering.has(name)
      ? [
          {
            keyPath: ['moderators', index],
            says: `is ${name}, who answers in this session and so cannot moderate it`,
            expected: 'somebody else',
            nearest: null,
          },
        ]
      : [],
  );
}

function outOfOrder(key: string, says: string, expected: string): Complaint {
  return { keyPath: [key], says: `${says} opens_at`, expected, nearest: null };
}
