/** What would become of a question that somebody asks for the first time, while its session is open. */
import { sha256 } from '../config/sha256.ts';
import { settingsInZone } from '../config/session-settings.ts';
import { deriveSession, explainQuestion } from '../core/derive.ts';
import { hashedText, type Comment, type Issue } from '../core/post.ts';
import type { Question } from '../core/question.ts';
import { createAlikeFinder } from '../core/reading/alike.ts';
import { maskedText } from '../core/redactions.ts';
import { EMPTY_RECORD } from '../core/record.ts';
import type { SessionFile } from '../core/session-file.ts';
import type { Settings } from '../core/settings.ts';
import type { SessionView } from '../core/view.ts';
import { explanationRows } from '../words/explanation.ts';
import { plainText } from '../words/markdown.ts';
import { reasonWords } from '../words/reasons.ts';

/** No login has a blank: whoever this is has no office in the session. */
const ASKER = 'somebody new';

/** The session for which a question is tried, and the settings there. */
export interface Plan {
  readonly settings: Settings;
  readonly file: SessionFile;
  /** The files that were read. */
  readonly paths: readonly string[];
}

/** The lines of the explanation. */
export function explanationOf(text: string, plan: Plan): readonly string[] {
  const asComment = plan.file.intake === 'issues' ? null : asked(text, 'comment', plan);
  const { question, view } = asComment ?? asked(text, 'issue', plan) ?? {};
  if (question === undefined || view === undefined) {
    return [`${readWith(plan)}, this is taken for no question: a comment that asks nothing is left alone.`];
  }
  const said = explanationRows(explainQuestion(question.number, view) ?? []);
  const width = Math.max(...said.map(({ rule }) => rule.length));
  return [
    `${readWith(plan)}, this is ${asComment === null ? onlyInIssue(plan) : 'taken for a question'}.`,
    '',
    ...(question.parts.length > 1
      ? ['Parts:', ...question.parts.map(({ id, text: part }) => `  ${id}  ${plainText(part)}`)]
      : ['Parts: it asks one thing']),
    `Topics: ${question.topics.join(', ') || 'none'}`,
    `Becomes: ${becomes(question)}`,
    `Hash in the ledger: ${ledgerHash(text, view)}`,
    '',
    'Rules, in their order:',
    ...said.map(({ rule, says }) => `  ${rule.padEnd(width)}  ${plainText(says)}`),
    '',
    'Tried as the first question of somebody whose account is old, and who asks in time.',
  ];
}

/** Of the text without personal data, and without the line break at its end, which no post has. */
function ledgerHash(text: string, view: SessionView): string {
  return sha256(maskedText(text.replace(/\r?\n$/, ''), view));
}

function readWith({ paths }: Plan): string {
  return paths.length === 0 ? 'Without any settings' : `With ${paths.join(' and ')}`;
}

function onlyInIssue({ file }: Plan): string {
  if (file.intake === 'issues') return 'taken for a question in an issue of its own';
  return "taken for a question in an issue of its own; as a comment on the session's issue it asks nothing";
}

function becomes(question: Question): string {
  const reasons = plainText(reasonWords(question).join('; '));
  switch (question.review) {
    case 'approved':
      return reasons === '' ? 'it is on the board' : `it is on the board; moderators see: ${reasons}`;
    case 'pending':
      return 'it waits for a moderator, as every question does';
    case 'held':
      return `it is held for a moderator: ${reasons}`;
    case 'rejected':
      return `it is rejected: ${reasons}`;
    default:
      return question.review satisfies never;
  }
}

/** The question that such a post asks; `null`: none. */
function asked(
  text: string,
  kind: 'comment' | 'issue',
  plan: Plan,
): { readonly question: Question; readonly view: SessionView } | null {
  if (kind === 'issue' && plan.file.intake === 'comments') return null;
  const view = viewWith(text, kind, plan);
  const [question] = deriveSession(view).questions;
  return question === undefined ? null : { question, view };
}

function viewWith(text: string, kind: 'comment' | 'issue', { settings, file }: Plan): SessionView {
  const { opensAt, timezone } = file.window;
  const post = {
    body: text,
    sha256: sha256(hashedText({ kind, title: '', body: text })),
    author: ASKER,
    authorKind: 'person',
    insider: false,
    createdAt: opensAt,
    updatedAt: opensAt,
    editedAt: null,
    votes: 0,
    url: '',
  } as const;
  const comment: Comment = { ...post, kind: 'comment', id: 1, issue: 1 };
  const issue: Issue = {
    ...post,
    kind: 'issue',
    number: 2,
    title: '',
    labels: [],
    milestone: null,
    open: true,
  };
  return {
    repository: '',
    file,
    fileRemovedAt: null,
    settings: settingsInZone(settings, timezone),
    people: {
      writers: new Set(),
      owners: new Set(),
      teams: new Map(),
      accountCreatedAt: new Map([[ASKER, 0]]),
    },
    hub: null,
    hubComments: kind === 'comment' ? [comment] : [],
    threads: kind === 'issue' ? [{ issue, comments: [] }] : [],
    gone: new Set(),
    published: new Map(),
    frozenVotes: null,
    voters: new Map(),
    labelledBy: new Map(),
    record: EMPTY_RECORD,
    alike: createAlikeFinder(),
    sha256,
    now: opensAt,
  };
}
