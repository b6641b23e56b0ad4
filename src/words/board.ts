/** The board: what has been asked, what waits for an answer, what was answered and where. */
import type { SourceKey } from '../core/post.ts';
import type { Question } from '../core/question.ts';
import { rank } from '../core/rank.ts';
import type { Session } from '../core/session.ts';
import { answeredRow, settledRow, waitingRow } from './board-row.ts';
import { decisionsView } from './decisions.ts';
import { deskView } from './desk.ts';
import { questionSearchUrl, sourceIn, type Links } from './links.ts';
import { regionIn } from './region.ts';
import type { Templates } from './render.ts';

/** No row is shorter than this, so more rows than this many to the board are never needed. */
const SHORTEST_ROW = 60;

/** The board's text, of at most `maxLength` characters: its tail is left out where it does not fit. */
export function boardText(session: Session, templates: Templates, links: Links, maxLength: number): string {
  const shown = shownQuestions(session);
  const most = Math.min(shown.length, Math.floor(maxLength / SHORTEST_ROW));
  const rows = rowsOf(shown.slice(0, most), session, links);
  const frame = frameOf(session, links);
  const withRows = (count: number): string =>
    templates
      .render('github/board', {
        ...frame,
        waiting: within(rows.waiting, 0, count),
        answered: within(rows.answered, rows.waiting.length, count),
        settled: within(rows.settled, rows.waiting.length + rows.answered.length, count),
        left: shown.length - count,
      })
      .trim();
  const whole = withRows(most);
  if (most === shown.length && whole.length <= maxLength) return whole;
  return withRows(largest(most, (count) => withRows(count).length <= maxLength));
}

/** The numbers that a hub's board shows, read back from its links. Memory may be lost; this is not. */
export function numbersOnBoard(body: string): ReadonlyMap<SourceKey, number> {
  const numbers = new Map<SourceKey, number>();
  for (const [, number, url = ''] of (regionIn(body, 'board') ?? '').matchAll(
    /\[Q(\d{1,7})\]\(([^()\s]{1,500})\)/g,
  )) {
    const source = sourceIn(url);
    if (source !== null && !numbers.has(source)) numbers.set(source, Number(number));
  }
  return numbers;
}

interface Shown {
  readonly place: 'waiting' | 'answered' | 'settled';
  readonly question: Question;
}

/** In the order of the board. What the moderators still have to look at stands in their own section. */
function shownQuestions({ questions }: Session): readonly Shown[] {
  const approved = questions.filter(({ review }) => review === 'approved');
  const among = (outcomes: readonly Question['outcome'][]) =>
    approved.filter(({ outcome }) => outcomes.includes(outcome));
  return [
    ...rank(among(['unanswered'])).map((question) => ({ place: 'waiting' as const, question })),
    ...among(['answered']).map((question) => ({ place: 'answered' as const, question })),
    ...among(['declined', 'duplicate', 'withdrawn']).map((question) => ({
      place: 'settled' as const,
      question,
    })),
  ];
}

function rowsOf(shown: readonly Shown[], session: Session, links: Links) {
  const among = (place: Shown['place']) =>
    shown.filter((each) => each.place === place).map(({ question }) => question);
  return {
    waiting: among('waiting').map((question) => waitingRow(question, links)),
    answered: among('answered').map((question) => answeredRow(question, session.file.guests, links)),
    settled: among('settled').map((question) => settledRow(question, links)),
  };
}

function frameOf(session: Session, links: Links) {
  const desk = deskView(session, links);
  return {
    rate: session.answerRate,
    isCancelled: session.phase === 'cancelled',
    hasTopics: session.questions.some(({ topics }) => topics.length > 0),
    listUrl: questionSearchUrl(links),
    forModerators: !desk.isEmpty || desk.rejectedLength > 0,
    desk,
    decisions: decisionsView(session),
  };
}

/** Of rows that stand from place `first` on, those among the first `count`. */
function within<T>(rows: readonly T[], first: number, count: number): readonly T[] {
  return rows.slice(0, Math.max(0, count - first));
}

/** The largest number up to `most` that fits; 0 where none does. */
function largest(most: number, fits: (count: number) => boolean): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
