/** Labels, milestone and state of the question issues, in one write each. */
import { isStandingLabel, QUESTION_LABEL, standingLabels } from '../../core/labels.ts';
import type { Issue } from '../../core/post.ts';
import type { Question } from '../../core/question.ts';
import type { LedgerEntry } from '../../core/record.ts';
import type { Phase, Session } from '../../core/session.ts';
import type { IssueChange } from '../ports.ts';
import { NOTHING, now, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Scene } from './scene.ts';
import { closed, openedAgain, written, type Turn } from './turn.ts';

/** Brings every question issue to what its question says. */
export function decideQuestions(scene: Scene): Decision {
  const { session, view, memory } = scene;
  if (session.hub === null || memory.milestone === null) return NOTHING;
  const inIssues = session.questions.filter(({ source }) => source.kind === 'issue');
  const questions = new Map(inIssues.map((question) => [question.source.id, question]));
  const past = pastOf(session);
  const effects = view.threads.flatMap(({ issue }) => {
    const question = questions.get(issue.number);
    return question === undefined ? [] : issueEffects(issue, question, past, scene);
  });
  return now(...effects);
}

function issueEffects(issue: Issue, question: Question, past: Past, scene: Scene): readonly Effect[] {
  const labels = labelsFor(issue, question, scene);
  const milestone = scene.memory.milestone?.number ?? null;
  const relabelled = !sameSet(labels, issue.labels);
  const change: IssueChange = {
    ...(relabelled ? { labels } : {}),
    ...(issue.milestone === milestone ? {} : { milestone }),
  };
  const { session } = scene;
  const turn = turnOf(issue, question, past, session.phase);
  return written('change-question', session.file.slug, issue.number, change, turn);
}

/** GitChat's labels beside everybody else's. Taking the question label off rejects, and it stays off while that stands. */
function labelsFor(issue: Issue, question: Question, { session }: Scene): readonly string[] {
  const memory = session.record.labels[issue.number];
  const isTakenOff =
    question.review === 'rejected' && memory !== undefined && !memory.seen.includes(QUESTION_LABEL);
  const others = issue.labels.filter((label) => !isStandingLabel(label));
  const own = standingLabels(question).filter((label) => label !== QUESTION_LABEL || !isTakenOff);
  return [...others, ...own];
}

/** What was done before that an issue's state depends on. */
interface Past {
  readonly done: ReadonlySet<string>;
  /** Question number → name of the last closing because of a rejection. */
  readonly closings: ReadonlyMap<number, string>;
  /** Question number → how often a decision rejected it, or brought a rejection back. */
  readonly rejections: ReadonlyMap<number | null, number>;
}

const CLOSING = /^close-rejected\/(\d+)\//;

function pastOf({ record, ledger }: Session): Past {
  const closings = record.done.flatMap((once) => {
    const [, number] = CLOSING.exec(once) ?? [];
    return number === undefined ? [] : [[Number(number), once] as const];
  });
  const rejections = Map.groupBy(ledger.filter(mayReject), ({ question }) => question);
  return {
    done: new Set(record.done),
    closings: new Map(closings),
    rejections: new Map([...rejections].map(([question, entries]) => [question, entries.length])),
  };
}

/** What was decided after a rejection, once undone, leaves the rejection. */
const AFTER_REJECTION: ReadonlySet<string | null> = new Set(['approve', 'hold', 'restore', 'undo']);

function mayReject({ action, reason }: LedgerEntry): boolean {
  return action === 'reject' || (action === 'undo' && AFTER_REJECTION.has(reason));
}

const REJECTED_LABEL = 'review:rejected';

/** Closed once for each rejection and opened once after it, and closed by the archive where it is answered. */
function turnOf(
  issue: Issue,
  { number, review, outcome }: Question,
  { done, closings, rejections }: Past,
  phase: Phase,
): Turn | null {
  const rejected = `close-rejected/${number}/${rejections.get(number) ?? 0}`;
  // The label of a rejection that is over tells of a closing, where the memory of it was lost.
  const closing = closings.get(number) ?? (issue.labels.includes(REJECTED_LABEL) ? rejected : undefined);
  const restored = closing?.replace('close-rejected', 'reopen-restored');
  const answered = `close-answered/${number}`;
  if (review === 'rejected') return done.has(rejected) ? null : closed(issue, 'not_planned', rejected);
  if (restored !== undefined && !done.has(restored)) return openedAgain(issue, restored);
  if (phase !== 'archived' || outcome !== 'answered' || done.has(answered)) return null;
  return closed(issue, 'completed', answered);
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
