/** The form "Schedule a session": a moderator's becomes a pull request with the session file. */
import { describe } from '../../config/problem.ts';
import { readScheduleForm } from '../../config/schedule-form.ts';
import { SCHEDULE_LABEL } from '../../core/labels.ts';
import { mayPlan, type People } from '../../core/people.ts';
import type { Comment, Issue } from '../../core/post.ts';
import type { Settings } from '../../core/settings.ts';
import type { Templates } from '../../words/render.ts';
import {
  scheduleErrors,
  schedulingProposed,
  schedulingRefused,
  sessionFileProposal,
} from '../../words/replies.ts';
import { NOTHING, now, type Decision } from './decision.ts';
import { ownCommentsAmong } from './posted.ts';
import { kept } from './say.ts';

export interface SchedulingDesk {
  readonly issue: Issue;
  readonly comments: readonly Comment[];
  readonly settings: Settings;
  readonly people: People;
  readonly templates: Templates;
  readonly branch: string;
  /** Is there a session file at this path already? */
  readonly isTaken: (path: string) => boolean;
  /** The pull request that was opened for this form. */
  readonly proposal: number | undefined;
}

/** Is this issue a form that asks for a session? */
export function asksToSchedule(issue: Issue): boolean {
  return issue.open && issue.authorKind === 'person' && issue.labels.includes(SCHEDULE_LABEL);
}

/** Proposes the file, or says why not. */
export function decideScheduling(desk: SchedulingDesk): Decision {
  const { issue, comments, settings, people, templates, proposal } = desk;
  const key = String(issue.number);
  const ownComment = ownCommentsAmong(comments);
  const own = ['scheduled', 'schedule-errors', 'schedule-refused'].map((kind) =>
    ownComment(issue.number, kind, key),
  );
  const existing = own.find((comment) => comment !== undefined);
  const say = (body: string) => now(...kept(existing, body, issue.number));
  if (proposal !== undefined) return say(schedulingProposed(issue.number, proposal, templates));
  if (own[0] !== undefined) return NOTHING;
  if (!mayPlan(issue.author, settings, people)) {
    return say(schedulingRefused(issue.number, issue.author, templates));
  }
  const reading = readScheduleForm(issue.body, settings);
  if (!reading.ok) return say(scheduleErrors(issue.number, reading.problems.map(describe), templates));
  const { slug, path, text } = reading.value;
  if (desk.isTaken(path)) {
    return say(
      scheduleErrors(
        issue.number,
        [`There is a file ${path} already. Please choose another name.`],
        templates,
      ),
    );
  }
  const branch = `gitchat/schedule-${slug}`;
  const title = `Schedule the session "${slug}"`;
  const body = sessionFileProposal(issue.number, path, slug, issue.author, templates);
  return now({
    kind: 'propose-file',
    issue: issue.number,
    commit: { branch, message: title, files: new Map([[path, text]]) },
    pullRequest: { branch, title, body },
  });
}
