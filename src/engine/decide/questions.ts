/** Labels, milestone and state of the question issues, in one write each. */
import { isStandingLabel, QUESTION_LABEL, standingLabels } from '../../core/labels.ts';
import type { Issue } from '../../core/post.ts';
import type { Question } from '../../core/question.ts';
import type { IssueChange } from '../ports.ts';
import { NOTHING, now, type Decision } from './decision.ts';
import type { Effect } from './effect.ts';
import type { Scene } from './scene.ts';

/** Brings every question issue to what its question says. */
export function decideQuestions(scene: Scene): Decision {
  const { session, view, memory } = scene;
  if (session.hub === null || memory.milestone === null) return NOTHING;
  const questions = new Map(session.questions.map((question) => [question.source.id, question] as const));
  const effects = view.threads.flatMap(({ issue }) => {
    const question = questions.get(issue.number);
    return question?.source.kind === 'issue' ? issueEffects(issue, question, scene) : [];
  });
  return now(...effects);
}

function issueEffects(issue: Issue, question: Question, scene: Scene): readonly Effect[] {
  const labels = labelsFor(issue, question, scene);
  const milestone = scene.memory.milestone?.number ?? null;
  const ending = endingOf(issue, question, scene);
  const relabelled = !sameSet(labels, issue.labels);
  const change: IssueChange = {
    ...(relabelled ? { labels } : {}),
    ...(issue.milestone === milestone ? {} : { milestone }),
    ...ending?.change,
  };
  const { slug } = scene.session.file;
  const once = ending?.once ?? null;
  if (Object.keys(change).length > 0)
    return [{ kind: 'change-question', slug, number: issue.number, change, once }];
  return once === null ? [] : [{ kind: 'note-done', slug, once }];
}

/** GitChat's labels beside everybody else's. The question label, once taken off by a person, stays off. */
function labelsFor(issue: Issue, question: Question, { session }: Scene): readonly string[] {
  const memory = session.record.labels[issue.number];
  const isTakenOff = memory !== undefined && !memory.seen.includes(QUESTION_LABEL);
  const others = issue.labels.filter((label) => !isStandingLabel(label));
  const own = standingLabels(question).filter((label) => label !== QUESTION_LABEL || !isTakenOff);
  return [...others, ...own];
}

interface Ending {
  /** Empty where the issue is so already: by a person, or by a write after which the process was killed. */
  readonly change: IssueChange;
  readonly once: string;
}

/** What closes an issue, once: a rejection, or the archive where it is answered. What people do then, stays. */
function endingOf(issue: Issue, question: Question, { session }: Scene): Ending | null {
  const { done } = session.record;
  const rejections = session.ledger.filter(
    ({ action, question: number }) => action === 'reject' && number === question.number,
  ).length;
  const rejected = `close-rejected/${question.number}/${rejections}`;
  const reopened = `reopen-restored/${question.number}/${rejections}`;
  const archived = `close-answered/${question.number}`;
  const close = (stateReason: 'not_planned' | 'completed', once: string): Ending | null => {
    if (done.includes(once)) return null;
    return { change: issue.open ? { state: 'closed', stateReason } : {}, once };
  };
  if (question.review === 'rejected') return close('not_planned', rejected);
  if (done.includes(rejected) && !done.includes(reopened)) {
    return { change: issue.open ? {} : { state: 'open', stateReason: 'reopened' }, once: reopened };
  }
  const isDone = session.phase === 'archived' && question.outcome === 'answered';
  return isDone ? close('completed', archived) : null;
}

function sameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each) => b.includes(each));
}
