/** What rules noticed in questions that stand, for the moderators' part of the board: by numbers and flags only. */
import type { Finding, Question } from '../core/question.ts';
import { questionUrl, type Links } from './links.ts';
import { noticedWords } from './reasons.ts';

/** In one row; the others are counted. */
const MOST_IN_CAMPAIGN = 20;

/** Questions of the same text from many people, with the first of them. */
export interface CampaignRow {
  /** `the same text as Q3`. */
  readonly what: string;
  readonly questions: readonly { readonly id: string; readonly url: string }[];
  readonly more: number;
  /** That merges all of them. */
  readonly command: string | null;
}

/** Questions that stand and were noticed for anything else. */
export interface NoticedRow {
  readonly id: string;
  readonly url: string;
  readonly notes: string;
}

/** The questions that wait for an answer and bear notes. */
export function noticedIn(questions: readonly Question[]): readonly Question[] {
  return questions.filter(
    ({ review, outcome, findings }) =>
      review === 'approved' && outcome === 'unanswered' && findings.some(isNote),
  );
}

/** Whether a question is one of many with the same text. */
export function isInCampaign({ findings }: Question): boolean {
  return findings.some(isCampaign);
}

/** A row for each campaign, in the order of their first repetition. */
export function campaignRows(noticed: readonly Question[], links: Links): readonly CampaignRow[] {
  const groups = Map.groupBy(noticed.filter(isInCampaign), ({ findings }) =>
    (findings.find(isCampaign)?.evidence ?? []).join('; '),
  );
  return [...groups].map(([what, members]) => ({
    what,
    questions: members
      .slice(0, MOST_IN_CAMPAIGN)
      .map((question) => ({ id: question.id, url: questionUrl(links, question) })),
    more: Math.max(0, members.length - MOST_IN_CAMPAIGN),
    command: mergeCommand(what, members),
  }));
}

/** As many as fit into one line. */
function mergeCommand(what: string, members: readonly Question[]): string | null {
  const first = /Q\d+$/.exec(what)?.[0];
  if (first === undefined) return null;
  const ids = members.slice(0, MOST_IN_CAMPAIGN).map(({ id }) => id);
  return `/duplicate ${ids.join(' ')} of ${first}`;
}

/** A row for each question with other notes than that. */
export function noticedRows(noticed: readonly Question[], links: Links): readonly NoticedRow[] {
  return noticed.flatMap((question) => {
    const notes = question.findings.filter((finding) => isNote(finding) && !isCampaign(finding));
    if (notes.length === 0) return [];
    const words = notes.map(noticedWords).join('; ');
    return [{ id: question.id, url: questionUrl(links, question), notes: words }];
  });
}

function isNote({ action }: Finding): boolean {
  return action === 'note';
}

function isCampaign({ flag, action }: Finding): boolean {
  return flag === 'campaign' && action === 'note';
}
