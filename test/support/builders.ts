/** Small builders for what the rules are given. Times are minutes after a session of one day has opened. */
import { phoneNumbersOf } from '../../src/config/phone-numbers.ts';
import { sha256 } from '../../src/config/sha256.ts';
import { deriveSession } from '../../src/core/derive.ts';
import type { Instant } from '../../src/core/instant.ts';
import type { Comment, Issue } from '../../src/core/post.ts';
import type { Question } from '../../src/core/question.ts';
import { createAlikeFinder } from '../../src/core/reading/alike.ts';
import { EMPTY_RECORD, type LedgerEntry } from '../../src/core/record.ts';
import type { SessionFile } from '../../src/core/session-file.ts';
import type { Session } from '../../src/core/session.ts';
import type { Moderation, Settings } from '../../src/core/settings.ts';
import type { SessionView } from '../../src/core/view.ts';

const OPENS_AT = Date.UTC(2026, 4, 6, 19);
export const DAY = 24 * 60;
/** Number of the hub. */
const HUB = 1;

/** So many minutes after the opening. */
export function minute(minutes: number): Instant {
  return OPENS_AT + minutes * 60_000;
}

function post(by: string | null, body: string, minutes: number) {
  return {
    body,
    sha256: sha256(body),
    author: by,
    authorKind: by === 'gitchat[bot]' ? ('ours' as const) : ('person' as const),
    insider: false,
    createdAt: minute(minutes),
    updatedAt: minute(minutes),
    editedAt: null,
    votes: 0,
  };
}

/** A comment on the hub, written in the minute that is its id; `given` says what is different. */
export function comment(id: number, by: string | null, body: string, given: Partial<Comment> = {}): Comment {
  const url = `https://github.example/riverton/townhall/issues/1#issuecomment-${id}`;
  return { kind: 'comment', id, issue: HUB, url, ...post(by, body, id), ...given };
}

/** A question issue, opened in the minute that is its number. */
export function questionIssue(number: number, by: string, title: string, given: Partial<Issue> = {}): Issue {
  const body = given.body ?? `${title}, please?`;
  return {
    kind: 'issue',
    number,
    title,
    labels: ['gitchat:question'],
    milestone: null,
    open: true,
    url: `https://github.example/riverton/townhall/issues/${number}`,
    ...post(by, body, number),
    sha256: sha256(`${given.title ?? title}\n\n${body}`),
    ...given,
  };
}

/** The hub, with the label of its phase. */
export function hub(given: Partial<Issue> = {}): Issue {
  const labels = ['gitchat:session', 'session:open'];
  return { ...questionIssue(HUB, 'gitchat[bot]', 'Housing', { body: '', labels }), ...given };
}

/** A day with the mayor; the clerk moderates. */
export function sessionFile(given: Partial<SessionFile> = {}): SessionFile {
  return {
    slug: 'housing',
    title: 'Housing',
    guests: [{ login: 'mayor', name: 'The Mayor', role: null, delegates: ['office'] }],
    moderators: ['clerk'],
    window: { opensAt: minute(0), closesAt: minute(DAY), timezone: 'America/Los_Angeles' },
    announceAt: null,
    earlyQuestions: true,
    grace: DAY * 60_000,
    intake: 'both',
    intro: '',
    topics: { housing: ['rent'], transit: ['bus'] },
    ...given,
  };
}

const RULES_OFF = new Map(
  (['repeats', 'rate', 'forgery', 'attack-hint', 'private-life-hint', 'shouting'] as const).map(
    (rule) => [rule, 'off'] as const,
  ),
);

/** Settings with every rule out of the way, but for those given. */
export function settings(moderation: Partial<Moderation> = {}, given: Partial<Settings> = {}): Settings {
  return {
    moderators: [],
    timezone: 'UTC',
    locale: 'en',
    topics: {},
    moderation: {
      rules: RULES_OFF,
      mode: 'post',
      maxQuestionsPerPerson: 100,
      minLength: 0,
      maxLength: 10_000,
      maxLinks: 10,
      newAccountDays: 0,
      bannedWords: [],
      suspectWords: [],
      allowedWords: [],
      languages: [],
      patterns: [],
      personalData: 'off',
      phoneNumbers: phoneNumbersOf('UTC', 'en'),
      duplicates: 'off',
      twoModeratorsToMute: false,
      ...moderation,
    },
    board: { refresh: 10_000 },
    notify: {
      digest: 15 * 60_000,
      remindBeforeClose: [120 * 60_000],
      quietHours: null,
      callModeratorsAfter: 60 * 60_000,
    },
    archive: { path: 'transcripts', via: 'commit' },
    ...given,
  };
}

/** An open session at noon of its day, with nothing said yet. */
export function view(given: Partial<SessionView> = {}): SessionView {
  return {
    repository: 'riverton/townhall',
    file: sessionFile(),
    fileRemovedAt: null,
    settings: settings(),
    people: { writers: new Set(), owners: new Set(), teams: new Map(), accountCreatedAt: new Map() },
    hub: hub(),
    hubComments: [],
    threads: [],
    gone: new Set(),
    published: new Map(),
    frozenVotes: null,
    voters: new Map(),
    labelledBy: new Map(),
    record: EMPTY_RECORD,
    alike: createAlikeFinder(),
    sha256,
    now: minute(DAY / 2),
    ...given,
  };
}

/** The session after these comments on its hub. */
export function after(hubComments: readonly Comment[], given: Partial<SessionView> = {}): Session {
  return deriveSession(view({ hubComments, ...given }));
}

/** The question with that number. */
export function q(session: Session, number: number): Question {
  const question = session.questions.find((each) => each.number === number);
  if (question === undefined) throw new Error(`there is no Q${number}`);
  return question;
}

/** A moderator's decision, in that minute. */
export function entry(
  action: LedgerEntry['action'],
  minutes: number,
  given: Partial<LedgerEntry> = {},
): LedgerEntry {
  return {
    key: `comment/${minutes} /${action}`,
    at: minute(minutes),
    question: null,
    action,
    byRole: 'moderator',
    by: 'clerk',
    reason: null,
    textSha256: null,
    detail: null,
    ...given,
  };
}
