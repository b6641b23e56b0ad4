/** The moderators' desk: what waits for them, oldest first, each with the commands ready to copy. No asker's words. */
import { deskOf, type Waiting } from '../core/desk.ts';
import type { Question, RejectionReason } from '../core/question.ts';
import type { RuleFlag } from '../core/rules/names.ts';
import type { Session } from '../core/session.ts';
import { aside } from './board-row.ts';
import { questionUrl, type Links } from './links.ts';
import { shortMoment } from './moments.ts';
import { campaignRows, isInCampaign, noticedIn, noticedRows } from './noticed.ts';
import { reasonWords } from './reasons.ts';

/** Longer queues are told by their number only. */
const MOST_SHOWN = 25;
/** Of one person's, or of one campaign, that wait for the same reason. */
const MOST_IN_ROW = 10;

/** Which reason a rejection would most likely have; where none is likely, the moderator has to name one. */
const LIKELY: Readonly<Partial<Record<RuleFlag, RejectionReason>>> = {
  'personal-data': 'personal-data',
  'attack-hint': 'personal-attack',
  'private-life-hint': 'private-life',
  'banned-word': 'personal-attack',
  'suspect-word': 'personal-attack',
  links: 'spam',
  'short-link': 'spam',
  'look-alike-link': 'spam',
  'repeat-post': 'duplicate',
  'too-many': 'too-many',
  'too-fast': 'too-many',
  flood: 'too-many',
};
const REASON_OF: ReadonlyMap<string, RejectionReason> = new Map(Object.entries(LIKELY));

/** What the templates `github/desk` and `github/board` are given of it. */
export function deskView(session: Session, links: Links) {
  const { appeals, review, remarks } = deskOf(session);
  const { timezone } = session.window;
  const noticed = noticedIn(session.questions);
  const repeats = session.questions.filter(
    (question) => question.review === 'approved' && question.mayRepeat.length > 0 && !isInCampaign(question),
  );
  const rejected = session.questions.filter((question) => question.review === 'rejected');
  const row = (waiting: Waiting) => waitingRow(waiting, timezone, links);
  return {
    timezone,
    isEmpty: appeals.length + review.length + remarks.length + noticed.length + repeats.length === 0,
    waiting: appeals.length + review.length,
    rejectedLength: rejected.length,
    remarksLength: remarks.length,
    appeals: shown(appeals.map(row)),
    review: shown(reviewRows(review, timezone, links)),
    remarks: shown(remarks.map((remark) => ({ ...aside(remark), since: shortMoment(remark.at, timezone) }))),
    repeats: shown(repeats.map((question) => repeatRow(question, links))),
    campaigns: shown(campaignRows(noticed, links)),
    notes: shown(noticedRows(noticed, links)),
    rejected: shown(rejected.map((question) => rejectedRow(question, links))),
  };
}

/** The first rows, and how many more there are. */
function shown<Row>(rows: readonly Row[]) {
  return { rows: rows.slice(0, MOST_SHOWN), more: Math.max(0, rows.length - MOST_SHOWN) };
}

/** What one person asked and waits for the same reason is one row: a flood must not hide the others. */
function reviewRows(review: readonly Waiting[], timezone: string, links: Links) {
  const groups = Map.groupBy(review, ({ question }) => groupOf(question) ?? question.id);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const others = group.slice(1, MOST_IN_ROW).map(({ question }) => linkOf(question, links));
    const ids = group.slice(0, MOST_IN_ROW).map(({ question }) => question.id);
    return [
      {
        ...waitingRow(first, timezone, links),
        others: others.join(', '),
        more: Math.max(0, group.length - MOST_IN_ROW),
        ids: ids.join(' '),
      },
    ];
  });
}

/** Those of one asker for the same one reason. */
function groupOf({ asker, reason, findings }: Question): string | null {
  const { length } = findings.filter(({ action }) => action !== 'note');
  return asker.login === null || reason === null || length !== 1 ? null : `${asker.login} ${reason}`;
}

function waitingRow({ question, since }: Waiting, timezone: string, links: Links) {
  return {
    id: question.id,
    ids: question.id,
    link: linkOf(question, links),
    since: shortMoment(since, timezone),
    state: question.review,
    reasons: reasonWords(question).join('; '),
    mask: question.findings.some(({ flag }) => flag === 'personal-data'),
    rejection: REASON_OF.get(question.reason ?? '') ?? '<reason>',
  };
}

function rejectedRow(question: Question, links: Links) {
  return { id: question.id, link: linkOf(question, links), reasons: reasonWords(question).join('; ') };
}

/** A question that may have been asked before: by numbers only. */
function repeatRow(question: Question, links: Links) {
  const [likest, ...others] = question.mayRepeat.map((number) => `Q${number}`);
  return { id: question.id, link: linkOf(question, links), likest, others: others.join(', ') };
}

function linkOf(question: Question, links: Links): string {
  return `[${question.id}](${questionUrl(links, question)})`;
}
